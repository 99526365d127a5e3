import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import type { MenuItem } from "electron";
import { type App, expect, test } from "#tests/support/app-fixture.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { createVault, goTo, openDemonstration, unlock } from "#tests/support/desk.ts";
import { troublesOf } from "#tests/support/layers.ts";
import { readPdf } from "#tests/support/pdf.ts";

test("a file opened while Autour runs comes to the window that is there, which asks first", async ({
  app,
}) => {
  await openDemonstration(app.page);
  const file = await handedFile(app, "dossier-KIR-01.autour");

  expect(await launchAgain(app, [file])).toBe(0);

  const question = app.page.getByRole("dialog", { name: "Reprendre ce fichier ?" });
  await expect(question).toContainText("dossier-KIR-01.autour");
  expect(await troublesOf(app.page, "a file that was opened")).toEqual([]);
  await question.getByRole("button", { name: "Reprendre", exact: true }).click();
  const conflict = app.page.getByRole("dialog", { name: "Le dossier KIR-01 existe déjà" });
  await expect(conflict.getByText(/« Deux réunions\./)).toBeVisible();
  await conflict.getByRole("button", { name: "Garder les deux" }).click();
  await expect(app.page.getByText("Dossier KIR-01-2 importé.")).toBeVisible();
  expect(app.electron?.windows()).toHaveLength(1);
});

test("a file opened while the vault is locked waits, is announced, and goes on after unlocking", async ({
  app,
}) => {
  await createVault(app.page);
  const locked = await app.lock();
  const file = await handedFile(app, "reprise.autour");

  await launchAgain(app, [file]);

  await expect(locked.getByText(/Déverrouillez pour reprendre ce dossier\./)).toBeVisible();
  // Its name may be a person's.
  await expect(locked.getByText("reprise.autour")).toHaveCount(0);
  await unlock(locked);
  const question = locked.getByRole("dialog", { name: "Reprendre ce fichier ?" });
  await question.getByRole("button", { name: "Reprendre", exact: true }).click();
  await expect(locked.getByText("Dossier KIR-01 importé.")).toBeVisible();
});

test("a double click on a file starts Autour with it", async ({ app }) => {
  await createVault(app.page);
  const file = await handedFile(app, "double-clic.autour");

  const page = await app.restart({ words: [file] });

  await expect(page.getByText(/Déverrouillez pour reprendre ce dossier\./)).toBeVisible();
  await unlock(page);
  const question = page.getByRole("dialog", { name: "Reprendre ce fichier ?" });
  await expect(question).toContainText("double-clic.autour");
});

test("a file nobody decided about still waits after a lock, and is gone once it was refused", async ({
  app,
}) => {
  await createVault(app.page);
  await launchAgain(app, [await handedFile(app, "reprise.autour")]);
  await expect(app.page.getByRole("dialog", { name: "Reprendre ce fichier ?" })).toBeVisible();

  let page = await app.lock(() => chooseInMenu(app, "lock"));
  await unlock(page);

  await questionOn(page).getByRole("button", { name: "Ne pas reprendre" }).click();
  await expect(questionOn(page)).toHaveCount(0);
  page = await app.lock();
  await unlock(page);
  await page.getByRole("heading", { level: 1, name: "Vos dossiers" }).waitFor();
  await expect(page.getByText(/KIR-01/)).toHaveCount(0);
  await expect(questionOn(page)).toHaveCount(0);
});

test("a file that is no dossier is refused whole, with the usual sentence", async ({ app }) => {
  await createVault(app.page);
  const file = path.join(app.saveFolder, "photo.autour");
  await writeFile(file, "\u0000\u0001");

  await launchAgain(app, [file]);
  await app.page.getByRole("button", { name: "Reprendre", exact: true }).click();

  const refused = app.page.getByRole("dialog", { name: "Le dossier n’a pas été importé" });
  await expect(refused.getByText(/abîmé ou ce n’est pas un dossier/)).toBeVisible();
});

test("the window comes back where it stood", async ({ app }) => {
  const bounds = { x: 60, y: 50, width: 900, height: 640 };
  await app.page.getByRole("heading", { level: 1 }).waitFor();
  await app.electron?.evaluate(
    ({ BrowserWindow }, given) => BrowserWindow.getAllWindows()[0]?.setBounds(given),
    bounds,
  );

  await app.restart();

  await app.page.getByRole("heading", { level: 1 }).waitFor();
  expect(
    await app.electron?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBounds(),
    ),
  ).toEqual(bounds);
  const kept = path.join(app.dataFolder, "window", "place.json");
  expect(JSON.parse(await readFile(kept, "utf8"))).toEqual({ bounds, isMaximized: false });
});

test("the menu speaks Dutch before anything is unlocked, as it was chosen last", async ({
  app,
}) => {
  await app.page.getByRole("heading", { level: 1 }).waitFor();
  await mkdir(app.dataFolder, { recursive: true });
  await writeFile(
    path.join(app.dataFolder, "preferences.json"),
    JSON.stringify({ language: "nl", theme: "light", textSize: "normal", showsLivePaper: false }),
  );

  await app.restart();

  await app.page.getByRole("heading", { level: 1, name: /welkom/i }).waitFor();
  expect((await menuOf(app)).map(({ label }) => label)).toEqual([
    "&Bestand",
    "Be&werken",
    "Bee&ld",
    "&Venster",
    "&Help",
  ]);
  const file = await entriesOf(app, "&Bestand");
  expect(file.map(({ label }) => label)).toContain("Nieuwe aanvraag");
});

test("what needs an open vault is greyed while it is locked, what needs a paper until one is shown", async ({
  app,
}) => {
  const enabled = async () =>
    (await entriesOf(app, "&Fichier")).filter((entry) => entry.isEnabled).map(({ id }) => id);
  await app.page.getByRole("heading", { level: 1 }).waitFor();
  expect(await enabled()).not.toContain("newRequest");

  await openDemonstration(app.page);
  await expect.poll(enabled).toContain("newRequest");
  expect(await enabled()).not.toContain("print");

  await app.page.getByRole("link", { name: /Léo/ }).click();
  await goTo(app.page, "Papiers");
  await expect.poll(enabled).toContain("print");
  await chooseInMenu(app, "savePaper");
  await app.savedFile("note-de-synthese-KIR-01.pdf");

  await chooseInMenu(app, "newRequest");
  await expect(app.page.getByRole("heading", { level: 1, name: "Nouvelle demande" })).toBeVisible();
  await expect.poll(enabled).not.toContain("print");

  await app.lock();
  await expect.poll(enabled).not.toContain("newRequest");
});

test("the file dialog of the menu leads to the same question", async ({ app }) => {
  await createVault(app.page);
  const file = await handedFile(app, "du-menu.autour");
  await app.electron?.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);

  await chooseInMenu(app, "import");

  const question = app.page.getByRole("dialog", { name: "Reprendre ce fichier ?" });
  await expect(question).toContainText("du-menu.autour");
});

test("the keys of the menu are those of the sheet of shortcuts", async ({ app }) => {
  await createVault(app.page);
  const keys = (await Promise.all(["&Fichier", "A&ide"].map((menu) => entriesOf(app, menu))))
    .flat()
    .flatMap(({ keys: pressed }) =>
      pressed === null ? [] : [pressed.replace("CmdOrCtrl+", "Ctrl")],
    );

  await chooseInMenu(app, "shortcuts");

  const sheet = app.page.getByRole("dialog", { name: "Raccourcis clavier" });
  await expect(sheet.getByRole("table", { name: "Dans la fenêtre d’Autour" })).toBeVisible();
  const strokes = await sheet.locator(".stroke").allInnerTexts();
  const written = new Set(strokes.map((stroke) => stroke.replaceAll(/\s/gu, "")));
  expect(keys.length).toBeGreaterThan(5);
  expect(keys.filter((pressed) => !written.has(pressed))).toEqual([]);
});

test("what the system prints are the pages of the paper in their size, as drawings and not as photographs", async ({
  app,
}) => {
  await openDemonstration(app.page);
  await app.page.getByRole("link", { name: /Léo/ }).click();
  await goTo(app.page, "Papiers");
  await app.page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const paper = await readPdf(await readFile(await app.savedFile("note-de-synthese-KIR-01.pdf")));

  const printed = await app.electron?.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const bytes = await window?.webContents.printToPDF({ preferCSSPageSize: true });
    return bytes?.toString("base64");
  });

  const bytes = Buffer.from(printed ?? "", "base64");
  const sheets = await readPdf(bytes);
  expect(sheets.pages).toHaveLength(paper.pages.length);
  expect(bytes.toString("latin1")).toContain("/MediaBox [0 0 594.95996 841.91998]");
  expect(bytes.toString("latin1")).not.toContain("/Subtype /Image");
});

const questionOn = (page: Page) => page.getByRole("dialog", { name: "Reprendre ce fichier ?" });

/** The dossier KIR-01 as a colleague changed it, under this name. */
const handedFile = async (app: App, name: string): Promise<string> => {
  const file = path.join(app.saveFolder, name);
  await writeFile(
    file,
    demonstrationText("kir-01").replace("« Une seule réunion.", "« Deux réunions."),
  );
  return file;
};

/** As a double click does; gives the exit code of the second Autour. */
const launchAgain = async (app: App, words: ReadonlyArray<string>): Promise<unknown> => {
  const display = await app.electron?.evaluate(() => process.env["DISPLAY"]);
  const second = spawn(
    app.electron?.process().spawnfile ?? "",
    ["--no-sandbox", "--disable-gpu", ...words],
    { env: { ...process.env, DISPLAY: display, AUTOUR_DATA: app.dataFolder }, stdio: "ignore" },
  );
  const [code] = await once(second, "exit");
  return code;
};

interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly isEnabled: boolean;
  readonly keys: string | null;
}

const menuOf = async (app: App): Promise<ReadonlyArray<MenuEntry>> =>
  (await app.electron?.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map((item) => ({
      id: item.id,
      label: item.label,
      isEnabled: item.enabled,
      keys: null,
    })),
  )) ?? [];

const entriesOf = async (app: App, menu: string): Promise<ReadonlyArray<MenuEntry>> =>
  (await app.electron?.evaluate(({ Menu }, name) => {
    const isIt = ({ label }: MenuItem) => label === name;
    return Menu.getApplicationMenu()
      ?.items.find(isIt)
      ?.submenu?.items.map((item) => ({
        id: item.id,
        label: item.label,
        isEnabled: item.enabled,
        keys: typeof item.accelerator === "string" ? item.accelerator : null,
      }));
  }, menu)) ?? [];

const chooseInMenu = (app: App, id: string) =>
  app.electron?.evaluate(({ Menu }, entry) => {
    Menu.getApplicationMenu()?.getMenuItemById(entry)?.click();
  }, id) ?? Promise.resolve();
