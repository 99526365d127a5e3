import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import {
  createVault,
  formOf,
  save,
  tabTo,
  unlock,
  write,
  openSetting,
} from "#tests/support/desk.ts";

test("the menu is opened, walked through and closed with the keyboard alone", async ({ app }) => {
  const { page } = app;
  await createVault(page);
  const more = page.getByRole("button", { name: "Plus" });
  await tabTo(page, more);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem")).toHaveText([
    "Rapport d’activité",
    "Conservation",
    "Réglages",
    "Aide",
    "À propos d’Autour",
    "Raccourcis clavier",
  ]);
  await page.keyboard.press("Escape");

  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(more).toBeFocused();

  await openWithKeyboard(page, "À propos d’Autour");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("À propos d’Autour");
  await expect(page.getByText("Autour est ouvert ici dans un navigateur")).toHaveCount(
    app.host === "chromium" ? 1 : 0,
  );
  await expect(more).toBeFocused();
});

test("the licence of everything that ships is found and read in the about page", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page);
  await page.goto(`${page.url().split("#")[0]}#/a-propos`);
  await page.getByRole("button", { name: "Voir la liste et les licences" }).click();
  const search = page.getByRole("textbox", { name: "Chercher un nom ou une licence" });
  await expect(search).toBeFocused();

  await search.fill("mpl dictionary");
  await page.getByText("dictionary-fr").click();

  await expect(page.getByText("1 élément")).toBeVisible();
  await expect(page.getByLabel("Licence de dictionary-fr")).toContainText(
    "Mozilla Public License, version 2.0",
  );
});

test("the organiser's details are changed once and are still there the next day", async ({
  app,
}) => {
  await createVault(app.page);
  await openSetting(app.page, "Mes coordonnées");
  const form = formOf(app.page, "Mes coordonnées");
  await expect(form.getByLabel("Prénom et nom")).toHaveValue("Maëlle Fictive");
  await write(form, "Organisation", "Service fictif de Dinant");
  await save(form, "Enregistrer");
  await write(form, "Téléphone", "0470 00 00 9");
  await expect(form.getByText(/Brouillon enregistré à/)).toBeVisible();

  const page = await app.restart();
  await unlock(page);
  await openSetting(page, "Mes coordonnées");
  const again = formOf(page, "Mes coordonnées");
  await expect(again.getByLabel("Téléphone")).toHaveValue("0470 00 00 9");
  await again.getByRole("button", { name: "Reprendre la version enregistrée" }).click();
  await page.getByRole("button", { name: "Abandonner le brouillon" }).click();

  await expect(again.getByLabel("Organisation")).toHaveValue("Service fictif de Dinant");
  await expect(again.getByLabel("Téléphone")).toHaveValue("0470 00 00 21");
});

test("what is said of Autour names its version, its licence and what makes the papers", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page);
  await openWithKeyboard(page, "À propos d’Autour");
  const main = page.getByRole("main");

  await expect(main).toContainText(/Version \d+\.\d+\.\d+/);
  await expect(main).toContainText("EUPL-1.2");
  await expect(main).toContainText("Typst 0.14.2, conformité PDF/UA-1 vérifiée");
});

const openWithKeyboard = async (page: Page, entry: string): Promise<void> => {
  await page.getByRole("button", { name: "Plus" }).focus();
  await page.keyboard.press("Enter");
  const target = page.getByRole("menuitem", { name: entry });
  await target.waitFor();
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press("ArrowDown");
    if (await target.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: entry }).waitFor();
};
