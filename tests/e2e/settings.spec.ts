import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault } from "#tests/support/desk.ts";

test("the theme and the text size that were chosen are there before the vault is opened", async ({
  app,
}) => {
  await createVault(app.page);
  await openSettings(app.page);
  await app.page.getByRole("radio", { name: "Sombre" }).check();
  await app.page.getByRole("radio", { name: "Très grande" }).check();
  await expect(app.page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");

  const page = await app.restart();
  await page.getByRole("heading", { name: "Vos dossiers sont verrouillés" }).waitFor();

  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
  await expect(page.locator("html")).toHaveCSS("font-size", "21.12px");
});

test("whoever chose a language is addressed in it the next day, and can go back", async ({
  app,
}) => {
  await createVault(app.page);
  await openSettings(app.page);
  await app.page.getByRole("radio", { name: "Nederlands" }).check();
  await expect(app.page.locator("html")).toHaveAttribute("lang", "nl");

  const page = await app.restart();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await page.evaluate(() => (location.hash = "#/reglages"));
  await page.locator("input[type=password]").fill("sept mots fictifs pour un essai");
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: "Français" }).check();

  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("heading", { level: 1, name: "Réglages" })).toBeVisible();
});

test("a page of the help is opened with F1 and found again by a word without its accents", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page);
  await page.keyboard.press("F1");
  await page.getByRole("heading", { level: 2, name: "Les six étapes" }).waitFor();
  await page.getByRole("searchbox", { name: "Chercher dans l’aide" }).fill("oublie phrase");

  await expect(page.getByRole("heading", { level: 3 })).toHaveText([
    "J’ai oublié ma phrase de passe",
  ]);
  await page.getByRole("link", { name: "Qui fait quoi" }).click();
  await expect(page.getByRole("heading", { level: 3, name: "Le demandeur" })).toBeVisible();
});

test("the sheet of the keyboard opens with « ? », but not while somebody writes", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page);
  await page.getByRole("main").focus();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Raccourcis clavier" });
  await expect(sheet.getByRole("row", { name: /Rechercher/ })).toContainText("Ctrl");
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);

  await page.evaluate(() => (location.hash = "#/aide"));
  await page.getByRole("searchbox", { name: "Chercher dans l’aide" }).press("?");

  await expect(page.getByRole("searchbox", { name: "Chercher dans l’aide" })).toHaveValue("?");
  await expect(sheet).toHaveCount(0);
});

test("nothing is wider than a window of 640 pixels, and every place can be reached in it", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page);
  await page.setViewportSize({ width: 640, height: 800 });
  for (const address of ["#/", "#/reglages", "#/aide", "#/carnet", "#/securite", "#/sauvegardes"]) {
    await page.evaluate((hash) => (location.hash = hash), address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, address).toBe(0);
  }
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("menuitem", { name: "Accueil" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Vos dossiers" })).toBeVisible();
});

const openSettings = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Plus" }).click();
  await page.getByRole("menuitem", { name: "Réglages" }).click();
  await page.getByRole("heading", { level: 1, name: "Réglages" }).waitFor();
};
