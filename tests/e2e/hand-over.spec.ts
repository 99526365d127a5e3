import { readFile } from "node:fs/promises";
import { expect, test } from "#tests/support/app-fixture.ts";
import { goTo, openDemonstration } from "#tests/support/desk.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

const changedFile = {
  name: "dossier-KIR-01.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    demonstrationText("kir-01").replace("« Une seule réunion.", "« Deux réunions."),
  ),
};

test("a file whose number is here already shows what it would change, and writes nothing until told", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByLabel("Importer un dossier").setInputFiles(changedFile);

  const dialog = page.getByRole("dialog", { name: "Le dossier KIR-01 existe déjà" });
  const changes = dialog.getByRole("list", { name: "Ce que le fichier changerait" });
  await expect(changes.getByText("Clarification", { exact: true })).toBeVisible();
  await expect(changes.getByText(/« Une seule réunion\./)).toBeVisible();
  await expect(changes.getByText(/« Deux réunions\./)).toBeVisible();

  await dialog.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByRole("link", { name: /^Léo/ })).toHaveCount(1);

  await page.getByLabel("Importer un dossier").setInputFiles(changedFile);
  await dialog.getByRole("button", { name: "Garder les deux" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Léo/ })).toBeVisible();
  await expect(page.getByText("Dossier KIR-01-2 importé.")).toBeVisible();

  await page.getByRole("link", { name: "Tous les dossiers", exact: true }).click();
  await page.getByLabel("Importer un dossier").setInputFiles(changedFile);
  await dialog.getByRole("button", { name: "Remplacer" }).click();
  await expect(page.getByText("Dossier KIR-01 importé.")).toBeVisible();
  await goTo(page, /Historique/);
  await expect(page.locator("main").getByText(/« Une seule réunion\./)).toBeVisible();
});

test("a dossier leaves for a colleague as one file, and its private notes stay here", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, /Papiers/);
  await page.getByRole("button", { name: "Exporter le dossier" }).click();
  const dialog = page.getByRole("dialog", { name: "Exporter le dossier" });
  await expect(dialog.getByLabel("Pour un collègue qui utilise Autour")).toBeChecked();
  await expect(dialog.getByLabel("Emporter aussi mes notes privées")).not.toBeChecked();
  await dialog.getByRole("button", { name: "Exporter", exact: true }).click();

  await expect(page.getByText("Dossier exporté.")).toBeVisible();
  const file = await app.savedFile("dossier-KIR-01.autour");
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    format: "autour.handover",
    dossier: { number: "KIR-01" },
  });
});

test("what a search found is shown where it stands on its page", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("textbox", { name: /^Chercher un nom/ }).fill("equitherapie mercr");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Action/ })
    .click();

  const found = page.locator(".found-here");
  await expect(found).toBeInViewport();
  await expect(found).toContainText("Équithérapie");
});
