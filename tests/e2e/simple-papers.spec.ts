import { readFile } from "node:fs/promises";
import { expect, test } from "#tests/support/app-fixture.ts";
import { goTo, openDemonstration } from "#tests/support/desk.ts";
import { readPdf } from "#tests/support/pdf.ts";

test("a decision is said again in plain words, a story put in order, and both are what is printed", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, "Papiers");

  const list = page.getByRole("navigation", { name: "Papiers" });
  await list.getByRole("link", { name: /^Ma réunion en une page, après/ }).click();
  const plain = page.getByRole("region", { name: "En mots simples" });
  const horses = plain.getByRole("textbox", {
    name: "En mots simples : Équithérapie 12 séances",
  });
  await horses.fill("Léo va à l’équithérapie.");
  await expect(
    plain.getByText(/mot du métier\. Plutôt\s:\s«\sles séances avec les chevaux/),
  ).toBeVisible();
  await expect(plain.getByText(/«\sLéo\s»\s: c’est la personne qui lit/)).toBeVisible();
  await horses.fill("Vous allez voir les chevaux 12 fois.");
  await expect(plain.getByText(/mot du métier/)).toHaveCount(0);
  await plain.getByRole("button", { name: "Garder ces mots" }).click();
  await expect(plain.getByText(/Enregistré/)).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const after = await readPdf(await readFile(await app.savedFile("ma-reunion-apres-KIR-01.pdf")));
  expect(after.text).toContain("Vous allez voir les chevaux 12 fois.");

  await list.getByRole("link", { name: /^Mon histoire en dix lignes/ }).click();
  const story = page.getByRole("region", { name: "Les lignes de son histoire" });
  await story.getByRole("button", { name: "Retirer la ligne 3" }).click();
  await story.getByRole("button", { name: "Descendre la ligne 1", exact: true }).click();
  await story.getByRole("button", { name: "Garder ces lignes" }).click();
  await expect(story.getByText("Ces lignes ont été choisies avec la personne.")).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const told = await readPdf(await readFile(await app.savedFile("mon-histoire-KIR-01.pdf")));
  expect(told.text).toMatch(/1 J’habite à Dinant.* 2 Je m’appelle Léo/);
  expect(told.text).not.toContain("Je parle français");

  await story.getByRole("button", { name: "Revenir aux lignes proposées" }).click();
  await page
    .getByRole("dialog", { name: "Revenir aux lignes proposées ?" })
    .getByRole("button", { name: "Revenir aux lignes proposées" })
    .click();
  await expect(story.getByRole("textbox", { name: "Ligne 3", exact: true })).toHaveValue(
    "Je parle français et polski.",
  );
});
