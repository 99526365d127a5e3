import { readFile } from "node:fs/promises";
import { expect, test } from "#tests/support/app-fixture.ts";
import { goTo, openDemonstration, write } from "#tests/support/desk.ts";
import { readPdf } from "#tests/support/pdf.ts";

test("everybody gets a copy with their name, an e-mail draft where they want one, and it is noted", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, "Papiers");
  const desk = page.getByRole("region", { name: "Note de synthèse", exact: true }).first();
  await desk.getByRole("button", { name: "Émettre ce papier" }).click();
  await page.getByRole("button", { name: "Émettre la version 1" }).click();
  await expect(page.getByText("La version 1 est émise.")).toBeVisible();

  await page.getByRole("button", { name: /^Un exemplaire par personne de la version 1/ }).click();
  const copies = page.getByRole("dialog", { name: /un exemplaire par personne/ });
  await expect(copies.getByRole("checkbox", { name: "Dr Anaïs Hœrnaert" })).toBeChecked();
  await expect(copies.getByRole("checkbox", { name: "Kévin Déom" })).not.toBeChecked();
  await copies.getByRole("button", { name: /^Enregistrer les \d+ PDF/ }).click();

  const noting = page.getByRole("dialog", { name: /remis à/ });
  // Eight papers are laid out first, on a computer that may be busy.
  await expect(noting.getByText(/Les exemplaires sont prêts/)).toBeVisible({ timeout: 60_000 });
  const mine = await readPdf(
    await readFile(await app.savedFile("note-de-synthese-KIR-01-1-v1-personne.pdf")),
  );
  for (const text of mine.pages) expect(text).toContain("Exemplaire de");
  const doctor = await readPdf(
    await readFile(await app.savedFile("note-de-synthese-KIR-01-1-v1-p05.pdf")),
  );
  expect(doctor.text).toContain("Exemplaire de Dr Anaïs Hœrnaert");
  await noting.getByRole("button", { name: /^Noter la remise à/ }).click();
  await expect(noting).toHaveCount(0);
  const matrix = page.getByRole("region", { name: "Qui reçoit quoi" });
  await expect(matrix.getByRole("row", { name: /Anaïs Hœrnaert/ })).toContainText("Reçu");

  await desk.getByRole("button", { name: "Émettre une version corrigée" }).click();
  const correct = page.getByRole("dialog", { name: "Émettre une version corrigée" });
  await write(correct, "Ce qui est corrigé", "L’heure de la prochaine rencontre.");
  await correct.getByRole("button", { name: "Émettre la version 2" }).click();
  await expect(desk.getByText("À prévenir de la correction")).toBeVisible();

  await page.getByRole("button", { name: /^Un exemplaire par personne de la version 2/ }).click();
  await copies.getByText("Un brouillon d’e-mail par personne").click();
  await expect(copies.getByText(/Un e-mail n’est pas un canal sûr/)).toBeVisible();
  await copies.getByRole("button", { name: /^Préparer les \d+ brouillons/ }).click();
  await expect(noting.getByText(/Les exemplaires sont prêts/)).toBeVisible({ timeout: 60_000 });
  const draft = await readFile(await app.savedFile("note-de-synthese-KIR-01-1-v2-p05.eml"), "utf8");
  expect(draft).toContain("Subject: Document pour notre rencontre");
  expect(draft).not.toContain("Léo");
  await noting.getByRole("button", { name: /^Noter la remise à/ }).click();
  await expect(desk.getByText("À prévenir de la correction")).toHaveCount(0);
});
