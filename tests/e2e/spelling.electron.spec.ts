import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "@playwright/test";
import { type App, expect, test } from "#tests/support/app-fixture.ts";
import { createVault, formOf, goTo, openDemonstration } from "#tests/support/desk.ts";

const journalText = "Ce qui s’est dit ou passé";

// The Electron of the tests asks for spellings only when told to (docs/adr/0020).
test.use({ environment: { AUTOUR_SPELLING: "1" } });

test("a misspelled word is marked, and its suggestion takes its place", async ({ app }) => {
  const text = await openJournal(app);

  await text.pressSequentially("Concertasion prévue jeudi");
  await expect.poll(() => menuUnder(app, text)).toContain("Concertation");
  await choose(app, "Concertation");

  await expect(text).toHaveValue("Concertation prévue jeudi");
});

test("a right word, and a name of the open dossier, are not marked", async ({ app }) => {
  const text = await openJournal(app);

  await text.pressSequentially("Piérard d’Orvallémont a téléphoné");
  await app.page.waitForTimeout(1_500);

  expect(await menuUnder(app, text)).not.toContain("Ajouter au dictionnaire");
});

test("a word that is added is marked no more, and stands in the settings, where it is removed", async ({
  app,
}) => {
  const { page } = app;
  const text = await openJournal(app);
  await text.pressSequentially("Zorgwijzerke contacté");
  await expect.poll(() => menuUnder(app, text)).toContain("Ajouter au dictionnaire");

  await choose(app, "Ajouter au dictionnaire");
  await expect.poll(() => menuUnder(app, text)).not.toContain("Ajouter au dictionnaire");
  await expect(text).toHaveValue("Zorgwijzerke contacté");
  // Planted: the word given to the checker of Chromium too, which writes it into the profile.
  expect(filesWith("Zorgwijzerke", app.dataFolder)).toEqual([]);

  await page.goto(`${page.url().split("#")[0]}#/reglages`);
  await page.getByRole("button", { name: /Retirer « Zorgwijzerke »/u }).click();
  await expect(page.getByText(/Aucun pour l’instant/)).toBeVisible();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByRole("button", { name: /Retirer « Zorgwijzerke »/u })).toBeVisible();
});

test("the menu is opened with the keyboard too", async ({ app }) => {
  const text = await openJournal(app);
  await text.pressSequentially("Concertasion prévue");
  await text.press("Home");
  await text.press("ArrowRight");

  const opened = async () => {
    await listenToMenus(app);
    await app.page.keyboard.press("ContextMenu");
    return labelsOf(app);
  };
  await expect.poll(opened).toContain("Concertation");
});

test("switched off, nothing is marked", async ({ app }) => {
  await createVault(app.page);
  await app.page.goto(`${app.page.url().split("#")[0]}#/reglages`);
  await app.page.getByRole("switch", { name: "Vérifier l’orthographe" }).click({ force: true });
  await app.page.goto(`${app.page.url().split("#")[0]}#/nouvelle-demande`);
  const text = app.page.locator("textarea").first();
  await text.fill("");
  await text.pressSequentially("Concertasion prévue");
  await app.page.waitForTimeout(1_500);

  expect(await menuUnder(app, text)).not.toContain("Ajouter au dictionnaire");
});

const filesWith = (word: string, folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return bytes.includes(word) || bytes.includes(Buffer.from(word, "utf16le"));
    });

const openJournal = async (app: App): Promise<Locator> => {
  await openDemonstration(app.page);
  await app.page.getByRole("link", { name: /Léo/ }).click();
  await goTo(app.page, /suivi/);
  return formOf(app.page, "Noter au journal").getByLabel(journalText);
};

/** The menu under the first word; it is taken hold of instead of being shown: no test can press its items. */
const menuUnder = async (app: App, text: Locator): Promise<ReadonlyArray<string>> => {
  await listenToMenus(app);
  await text.click({ button: "right", position: { x: 30, y: 16 } });
  return labelsOf(app);
};

const listenToMenus = (app: App) =>
  app.electron?.evaluate(({ Menu }) => {
    Reflect.set(globalThis, "openedMenu", null);
    Object.assign(Menu.prototype, {
      popup(this: Electron.Menu) {
        Reflect.set(globalThis, "openedMenu", this);
      },
    });
  });

const labelsOf = async (app: App): Promise<ReadonlyArray<string>> => {
  let labels: ReadonlyArray<string> | null | undefined = null;
  await expect
    .poll(async () => {
      labels = await app.electron?.evaluate(() => {
        const menu: Electron.Menu | null = Reflect.get(globalThis, "openedMenu");
        return menu && menu.items.map(({ label }) => label);
      });
      return labels;
    })
    .not.toBeNull();
  return labels ?? [];
};

const choose = (app: App, label: string) =>
  app.electron?.evaluate((_electron, chosen) => {
    const menu: Electron.Menu = Reflect.get(globalThis, "openedMenu");
    menu.items.find((item) => item.label === chosen)?.click();
  }, label);
