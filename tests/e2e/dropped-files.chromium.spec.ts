import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { createVault, goTo, openDemonstration } from "#tests/support/desk.ts";

const changed = demonstrationText("kir-01").replace("« Une seule réunion.", "« Deux réunions.");

test("a file held over the desk shows where it goes, and its dossier is taken in", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page);
  const place = page.getByText("Déposez le fichier ici");

  await drag(page, "dragover", [{ name: "reprise.autour", text: changed }]);
  await expect(place).toBeVisible();
  await drag(page, "drop", [{ name: "reprise.autour", text: changed }]);

  await expect(place).toHaveCount(0);
  await expect(page.getByText("Dossier KIR-01 importé.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: /^Léo/ })).toBeVisible();
});

test("a dossier that is here already is compared first, on whatever page it is dropped", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /Zoé/ }).click();
  await goTo(page, "Papiers");

  await drag(page, "drop", [{ name: "dossier-KIR-01.json", text: changed }]);

  const conflict = page.getByRole("dialog", { name: "Le dossier KIR-01 existe déjà" });
  await expect(conflict.getByText(/« Deux réunions\./)).toBeVisible();
});

test("a programme is taken in by the same drop", async ({ app }) => {
  const { page } = app;
  await createVault(page);
  await page.goto(`${page.url().split("#")[0]}#/dispositifs`);
  await page.getByRole("link", { name: "Kirikou", exact: false }).first().click();
  await page.getByRole("button", { name: "Exporter" }).click();
  const text = await readFile(await app.savedFile(/^programme-.*\.json$/), "utf8");

  await page.getByRole("link", { name: "Autour — tous les dossiers" }).click();
  await page.getByRole("heading", { level: 1, name: "Vos dossiers" }).waitFor();
  await drag(page, "drop", [{ name: "dispositif.json", text }]);

  await expect(page.getByText(/ce dispositif est déjà là/)).toBeVisible();
  await expect(page).toHaveURL(/#\/dispositifs\//);
});

test("what is neither is refused whole, and so are two files at once", async ({ app }) => {
  const { page } = app;
  await createVault(page);
  const refused = page.getByRole("dialog", { name: "Le dossier n’a pas été importé" });

  await drag(page, "drop", [{ name: "lettre.docx", text: "PK\u0003\u0004" }]);
  await expect(refused.getByText(/abîmé ou ce n’est pas un dossier/)).toBeVisible();
  await refused.getByRole("button", { name: "Fermer" }).click();
  await expect(refused).toHaveCount(0);

  await drag(page, "drop", [{ name: "autre.json", text: '{"format":"autre","version":1}' }]);
  await expect(refused.getByText("Ce fichier n’est pas un dossier d’Autour.")).toBeVisible();
  await refused.getByRole("button", { name: "Fermer" }).click();
  await expect(refused).toHaveCount(0);

  await drag(page, "drop", [
    { name: "un.autour", text: changed },
    { name: "deux.autour", text: changed },
  ]);
  await expect(refused.getByText("Déposez un seul fichier à la fois.")).toBeVisible();
});

test("a file dropped where nothing takes it does not open in the place of the page", async ({
  app,
}) => {
  await app.page.getByRole("heading", { level: 1 }).waitFor();

  // Planted: without refuseStrayDrops the browser would load the file.
  expect(await drag(app.page, "dragover", [{ name: "un.autour", text: changed }])).toBe(true);
  expect(await drag(app.page, "drop", [{ name: "un.autour", text: changed }])).toBe(true);
});

test("a dialog that asks something is not disturbed by a drop", async ({ app }) => {
  const { page } = app;
  await createVault(page);
  await page.keyboard.press("Control+/");
  await expect(page.getByRole("dialog", { name: "Raccourcis clavier" })).toBeVisible();

  await drag(page, "dragover", [{ name: "reprise.autour", text: changed }]);
  await drag(page, "drop", [{ name: "reprise.autour", text: changed }]);

  await expect(page.getByText("Déposez le fichier ici")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByText("Dossier KIR-01 importé.")).toHaveCount(0);
});

interface DraggedFile {
  readonly name: string;
  readonly text: string;
}

/** As a hand does; whether the browser was kept from its own way with files. */
const drag = (page: Page, type: "dragover" | "drop", files: ReadonlyArray<DraggedFile>) =>
  page.evaluate(
    ({ name, held }) => {
      const dataTransfer = new DataTransfer();
      for (const file of held) dataTransfer.items.add(new File([file.text], file.name));
      const event = new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(event);
    },
    { name: type, held: files },
  );
