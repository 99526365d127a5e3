import { readdir } from "node:fs/promises";
import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault, openDemonstration, tabTo, unlock, openSetting } from "#tests/support/desk.ts";
import { onlyVaultIn } from "#tests/support/vault-folder.ts";

test("somebody who went wrong comes back to a backup, and from there again", async ({ app }) => {
  test.slow();
  const { page } = app;
  await createVault(page);
  await openBackups(app.page);
  await expect(page.getByText("Il n’y a pas encore de sauvegarde")).toBeVisible();
  await page.getByRole("button", { name: "Sauvegarder maintenant" }).click();
  await page.getByText("la copie est vérifiée").waitFor();

  await page.getByRole("link", { name: /Autour/ }).click();
  await page.getByRole("button", { name: "Essayer avec trois dossiers fictifs" }).click();
  await page.getByRole("link", { name: /Zoé/ }).waitFor();

  await openBackups(page);
  await page.getByRole("button", { name: /^Restaurer la sauvegarde du/ }).click();
  const dialog = page.getByRole("dialog", { name: "Restaurer une sauvegarde" });
  await expect(dialog.getByText("est complète et lisible")).toBeVisible();
  await expect(dialog.getByText("ARC-01, BRU-02, KIR-01")).toBeVisible();
  await dialog.getByRole("button", { name: "Restaurer cette sauvegarde" }).click();
  await page.getByText("Vos dossiers sont revenus à leur état du").waitFor();
  await page.getByRole("link", { name: /Autour/ }).click();
  await page.getByRole("button", { name: "Essayer avec trois dossiers fictifs" }).waitFor();

  await openBackups(page);
  await page.getByRole("button", { name: "Revenir à cet état" }).click();
  await expect(dialog.getByText("Reviendraient")).toBeVisible();
  await dialog.getByRole("button", { name: "Restaurer cette sauvegarde" }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole("link", { name: /Autour/ }).click();
  await page.getByRole("link", { name: /Zoé/ }).waitFor();
});

test("the first opening of a day leaves a backup, and nobody has to wait for it", async ({
  app,
}) => {
  test.slow();
  await openDemonstration(app.page);
  const page = await app.restart();
  await unlock(page);
  await page.getByRole("link", { name: /Zoé/ }).waitFor();

  const folder = `${onlyVaultIn(app.dataFolder)}.backups`;
  await expect
    .poll(async () => (await readdir(folder)).filter((name) => name.endsWith(".autour-backup")))
    .toHaveLength(1);
  await openBackups(page);
  await expect(page.getByText(/Sauvegarde du jour · 3 dossiers/)).toBeVisible();
  await expect(page.getByText(folder)).toBeVisible();
});

test("a restore is prepared and left again with the keyboard alone", async ({ app }) => {
  const { page } = app;
  await createVault(page);
  await openBackups(page);
  await tabTo(page, page.getByRole("button", { name: "Sauvegarder maintenant" }));
  await page.keyboard.press("Enter");
  const restore = page.getByRole("button", { name: /^Restaurer la sauvegarde du/ });
  await tabTo(page, restore);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Restaurer une sauvegarde" });
  await expect(dialog.getByText("Vos dossiers y sont les mêmes")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Annuler" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(restore).toBeFocused();
});

const openBackups = (page: Parameters<typeof tabTo>[0]): Promise<void> =>
  openSetting(page, "Sauvegardes");
