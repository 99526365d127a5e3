import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault, unlock } from "#tests/support/desk.ts";

const passphrase = "sept mots fictifs pour un essai";

const openSecurity = async (page: Page): Promise<void> => {
  await page.goto(`${page.url().replace(/#.*$/, "")}#/securite`);
  await page.getByRole("heading", { name: "Trousseau de cet ordinateur" }).waitFor();
};

const turn = async (page: Page, button: string): Promise<void> => {
  await page.getByRole("button", { name: button }).click();
  await page.getByLabel("Votre phrase de passe actuelle").fill(passphrase);
  await page.getByRole("button", { name: button }).click();
};

/**
 * Puts a store of secrets in the place of the operating system's, which no computer of these tests has. What it encrypts
 * is only turned round: everything else on the way is as it is.
 */
const giveKeychain = async (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ safeStorage }) => {
    Object.assign(safeStorage, {
      getSelectedStorageBackend: () => "gnome_libsecret",
      isAsyncEncryptionAvailable: () => Promise.resolve(true),
      encryptStringAsync: (text: string) =>
        Promise.resolve(Buffer.from(Buffer.from(text).toReversed())),
      decryptStringAsync: (sealed: Buffer) =>
        Promise.resolve({ result: Buffer.from(sealed.toReversed()).toString() }),
    });
  });

// Planted: every store taken for a keychain.
test("a computer without a keychain says so, and nothing else changes", async ({ app }) => {
  await createVault(app.page);
  await openSecurity(app.page);
  await expect(app.page.getByText(/Cet ordinateur n’a pas de trousseau/)).toBeVisible();
  await expect(app.page.getByRole("button", { name: "Activer le trousseau" })).toHaveCount(0);

  const page = await app.restart();
  await expect(page.getByRole("button", { name: /trousseau/ })).toHaveCount(0);
  await unlock(page);
  await page.getByRole("heading", { level: 1, name: "Vos dossiers" }).waitFor();
});

// Planted: `forget` that leaves the file.
test("a keychain keeps its secret beside the window's data, opens the vault, and is left again", async ({
  app,
}) => {
  test.slow();
  let { page } = app;
  const { electron } = app;
  if (!electron) throw new Error("this journey needs the window");
  await giveKeychain(electron);
  await createVault(page);
  await openSecurity(page);
  await turn(page, "Activer le trousseau");
  await expect(page.getByText("Le trousseau est activé.")).toBeVisible();

  const keychainFolder = path.join(app.dataFolder, "window", "keychain");
  const [sealed = ""] = await readdir(keychainFolder);
  expect(sealed).toMatch(/^[0-9a-f-]{36}\.sealed$/);
  expect(await readFile(path.join(keychainFolder, sealed))).toHaveLength(44);

  page = await app.lock();
  await page.getByRole("button", { name: "Ouvrir avec le trousseau de cet ordinateur" }).click();
  await page.getByRole("button", { name: "Verrouiller" }).waitFor();

  await openSecurity(page);
  await turn(page, "Désactiver le trousseau");
  await expect(page.getByText("Le trousseau est désactivé.")).toBeVisible();
  expect(await readdir(keychainFolder)).toEqual([]);
});

// Planted: an error of the operating system that is no answer to the core.
test("a keychain that was lost asks for the passphrase, and works again after it", async ({
  app,
}) => {
  test.slow();
  let { page } = app;
  const { electron } = app;
  if (!electron) throw new Error("this journey needs the window");
  await giveKeychain(electron);
  await createVault(page);
  await openSecurity(page);
  await turn(page, "Activer le trousseau");
  await expect(page.getByText("Le trousseau est activé.")).toBeVisible();
  page = await app.lock();

  await electron.evaluate(({ safeStorage }) => {
    Object.assign(safeStorage, {
      decryptStringAsync: () => Promise.reject(new Error("the keyring is another one")),
    });
  });
  await page.getByRole("button", { name: "Ouvrir avec le trousseau de cet ordinateur" }).click();
  await expect(page.getByText("Le trousseau n’a pas ouvert ce coffre")).toBeVisible();
  await unlock(page);
  await page.getByRole("button", { name: "Verrouiller" }).waitFor();

  await giveKeychain(electron);
  page = await app.lock();
  await page.getByRole("button", { name: "Ouvrir avec le trousseau de cet ordinateur" }).click();
  await page.getByRole("button", { name: "Verrouiller" }).waitFor();
});
