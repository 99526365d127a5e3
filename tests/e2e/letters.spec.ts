import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { formOf, goTo, openDemonstration } from "#tests/support/desk.ts";
import { readPdf } from "#tests/support/pdf.ts";

const openPaper = async (page: Page, paper: RegExp): Promise<void> => {
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, "Papiers");
  await page
    .getByRole("navigation", { name: "Papiers" })
    .getByRole("link", { name: paper })
    .click();
};

const chooseLanguage = (page: Page, language: string) =>
  page
    .getByRole("radiogroup", { name: "Langue du papier" })
    .getByText(language, { exact: true })
    .click();

test("the text of a letter is adapted for one dossier, printed so, and brought back to the programme's", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openPaper(page, /^Lettre d’information/);
  await page.getByRole("button", { name: "Adapter le texte" }).click();
  const form = formOf(page, "Le texte de cette lettre");
  await form
    .getByRole("textbox", { name: "Texte" })
    .first()
    .fill("Un texte fictif pour {personne}.");
  await form.getByRole("button", { name: "Enregistrer le texte" }).click();
  const french = page.getByRole("listitem").filter({ hasText: "adapté pour ce dossier" });
  await expect(french).toHaveCount(1);

  await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const file = "lettre-information-KIR-01.pdf";
  const adapted = await readPdf(await readFile(await app.savedFile(file)));
  expect(adapted.text).toContain("Un texte fictif pour Léo.");
  await rm(path.join(app.saveFolder, file));

  await page.getByRole("button", { name: "Revenir au texte du dispositif : Français" }).click();
  await expect(french).toHaveCount(0);
  await expect(page.getByRole("img", { name: /page 1/ }).first()).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const standard = await readPdf(await readFile(await app.savedFile(file)));
  expect(standard.text).not.toContain("Un texte fictif");
});

test("a note is issued in three languages at once, and each is read in its own", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openPaper(page, /^Note de synthèse/);
  await page.getByRole("button", { name: "Émettre ce papier" }).click();
  const dialog = page.getByRole("dialog", { name: "Émettre ce papier" });
  const languages = dialog.getByRole("group", { name: "Langues de cette version" });
  await languages.getByRole("checkbox", { name: "en néerlandais" }).check();
  await languages.getByRole("checkbox", { name: "en anglais" }).check();
  await dialog.getByRole("button", { name: "Émettre la version 1" }).click();
  await expect(page.getByText("La version 1 est émise.")).toBeVisible();

  for (const [language, heading, tag] of [
    ["Néerlandais", "Syntheseverslag", "nl"],
    ["Anglais", "Summary note", "en"],
  ] as const) {
    await chooseLanguage(page, language);
    await expect(page.getByRole("img", { name: /page 1/ }).first()).toBeVisible();
    await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
    const note = await readPdf(
      await readFile(await app.savedFile(`note-de-synthese-KIR-01-1-v1-${tag}.pdf`)),
    );
    expect(note.text).toContain(heading);
    expect(note.language).toContain(tag);
  }
});
