import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type App, expect, test } from "#tests/support/app-fixture.ts";
import { createVault, openDemonstration, tabTo, unlock, openSetting } from "#tests/support/desk.ts";

const passphrase = "sept mots fictifs pour un essai";

test("a stick that was chosen once has each backup, and gives the vault back to another computer", async ({
  app,
}) => {
  test.slow();
  await openDemonstration(app.page);
  const stick = await chooseStick(app);
  await app.page.getByRole("button", { name: "Sauvegarder maintenant" }).click();
  await app.page.getByText("la copie est vérifiée").waitFor();
  await expect(app.page.getByText("La dernière sauvegarde y est, vérifiée.")).toBeVisible();
  const names = (await readdir(stick)).filter((name) => name.endsWith(".autour-backup"));
  expect(names.length).toBeGreaterThan(0);

  // Another computer: nothing of the vault is there.
  const file = path.join(stick, names.toSorted().at(-1) ?? "");
  const folder = await vaultFolderOf(app);
  await app.kill();
  const parent = path.dirname(folder);
  for (const name of await readdir(parent))
    if (name.startsWith(path.basename(folder)))
      await rm(path.join(parent, name), { recursive: true });
  const page = await app.restart();

  await page.getByRole("button", { name: "Restaurer une sauvegarde…" }).click();
  const dialog = page.getByRole("dialog", { name: "Restaurer une sauvegarde" });
  await dialog.locator("input[type=file]").setInputFiles(file);
  await expect(dialog.getByText("Le fichier que vous avez choisi")).toBeVisible();
  const secret = dialog.getByLabel("Phrase de passe", { exact: true });
  await secret.fill("pas la bonne phrase");
  await dialog.getByRole("button", { name: "Vérifier la sauvegarde" }).click();
  await expect(dialog.getByText("Ce n’est pas la bonne phrase de passe")).toBeVisible();
  await secret.fill(passphrase);
  await dialog.getByRole("button", { name: "Vérifier la sauvegarde" }).click();
  await expect(dialog.getByText("Elle contient 3 dossiers")).toBeVisible();
  await dialog.getByRole("button", { name: "Restaurer cette sauvegarde" }).click();
  await page.getByRole("link", { name: /Zoé/ }).waitFor();
});

test("a damaged vault is set aside, and the last backup beside it opens in its place", async ({
  app,
}) => {
  test.slow();
  await openDemonstration(app.page);
  await openBackups(app);
  await app.page.getByRole("button", { name: "Sauvegarder maintenant" }).click();
  await app.page.getByText("la copie est vérifiée").waitFor();
  const folder = await vaultFolderOf(app);
  await app.kill();
  const database = path.join(folder, "vault.db");
  await writeFile(database, Buffer.alloc((await readFile(database)).length, 7));

  const page = await app.restart();
  await unlock(page);
  await page.getByText("Le coffre est abîmé").waitFor();
  await page.getByRole("button", { name: "Restaurer une sauvegarde…" }).click();
  const dialog = page.getByRole("dialog", { name: "Restaurer une sauvegarde" });
  await dialog.getByRole("radio").first().check();
  await dialog.getByLabel("Phrase de passe", { exact: true }).fill(passphrase);
  await dialog.getByRole("button", { name: "Vérifier la sauvegarde" }).click();
  await expect(dialog.getByText("mis de côté")).toBeVisible();
  await dialog.getByRole("button", { name: "Restaurer cette sauvegarde" }).click();
  await page.getByRole("link", { name: /Zoé/ }).waitFor();
  const beside = await readdir(path.dirname(folder));
  expect(beside.filter((name) => name.includes(".set-aside-"))).toHaveLength(1);
});

test("a file is brought in, compared and left again, and what is no backup is refused", async ({
  app,
}) => {
  await createVault(app.page);
  const { page } = app;
  await openBackups(app);
  const stranger = path.join(app.saveFolder, "lettre.autour-backup");
  await writeFile(stranger, "Ceci n'est pas une sauvegarde.");
  await page.locator("input[type=file]").setInputFiles(stranger);
  const refusal = page.getByRole("dialog", { name: "Lecture du fichier" });
  await expect(refusal.getByText("Cette sauvegarde est abîmée")).toBeVisible();
  await refusal.getByRole("button", { name: "Fermer" }).last().click();
  await expect(refusal).toHaveCount(0);

  await page.getByRole("button", { name: "Sauvegarder maintenant" }).click();
  await page.getByText("la copie est vérifiée").waitFor();
  const save = page.getByRole("button", { name: "Enregistrer une copie…" });
  await tabTo(page, save);
  const download = app.host === "chromium" ? page.waitForEvent("download") : null;
  await page.keyboard.press("Enter");
  await page.getByText("La copie est enregistrée.").waitFor();
  const copy = path.join(app.saveFolder, "copie.autour-backup");
  if (download) await (await download).saveAs(copy);
  else await cp(await app.savedFile(/\.autour-backup$/), copy);
  await expect(page.getByText(/^Dernière copie ailleurs/)).toBeVisible();

  await page.locator("input[type=file]").setInputFiles(copy);
  const dialog = page.getByRole("dialog", { name: "Restaurer une sauvegarde" });
  await expect(dialog.getByText("est complète et lisible")).toBeVisible();
  await dialog.getByRole("button", { name: "Annuler" }).click();
  await expect(dialog).toHaveCount(0);
});

const openBackups = ({ page }: App): Promise<void> => openSetting(page, "Sauvegardes");

/** The window asks for a folder in a dialog, which the tests answer with theirs; in a browser its path is typed. */
const chooseStick = async (app: App): Promise<string> => {
  await openBackups(app);
  const { page } = app;
  await page.getByRole("button", { name: "Choisir un dossier…" }).click();
  if (app.host === "electron") {
    await page.getByText(app.saveFolder, { exact: true }).waitFor();
    return app.saveFolder;
  }
  const stick = path.join(app.saveFolder, "CLE");
  await mkdir(stick);
  await page.getByLabel("Chemin du dossier").fill(stick);
  await page.getByRole("button", { name: "Copier dans ce dossier" }).click();
  await page.getByText(stick, { exact: true }).waitFor();
  return stick;
};

/** Wherever it is below the folder of data: one, or one among those of several organisers. */
const vaultFolderOf = async ({ dataFolder }: App): Promise<string> => {
  const found = await readdir(dataFolder, { recursive: true, withFileTypes: true });
  const keyFile = found.find(({ name }) => name === "vault.json");
  if (!keyFile) throw new Error("there is no vault");
  return keyFile.parentPath;
};
