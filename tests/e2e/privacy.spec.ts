import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "#tests/support/app-fixture.ts";
import { goTo, openDemonstration, tabTo, unlock, openSetting } from "#tests/support/desk.ts";
import type { Page } from "@playwright/test";

const openFromMenu = async (page: Page, name: string) => {
  await page.getByRole("button", { name: "Plus" }).click();
  await page.getByRole("menuitem", { name }).click();
};

test("a dossier is erased once its number is typed, then in the backups too", async ({ app }) => {
  test.slow();
  const { page } = app;
  await openDemonstration(page);
  await openSetting(page, "Sauvegardes");
  await page.getByRole("button", { name: "Sauvegarder maintenant" }).click();
  await page.getByText("la copie est vérifiée").waitFor();
  await page.getByRole("link", { name: /^Autour/ }).click();
  await page.getByRole("link", { name: /Léo/ }).click();
  await goTo(page, "Historique");
  await page.getByRole("button", { name: "Effacer ce dossier…" }).click();
  const dialog = page.getByRole("dialog", { name: "Effacer le dossier KIR-01" });
  await expect(dialog.getByText("une sauvegarde qui le contient")).toBeVisible();
  const erase = dialog.getByRole("button", { name: "Effacer pour de bon" });
  await dialog.getByLabel(/tapez le numéro/).fill("KIR-02");
  await expect(erase).toBeDisabled();
  await dialog.getByLabel(/tapez le numéro/).fill("KIR-01");
  await erase.click();

  await page.getByText("Le dossier KIR-01 est effacé.").waitFor();
  await page.getByRole("button", { name: "Purger maintenant" }).click();
  await page.getByText("Une sauvegarde est réécrite").waitFor();
  await expect(page.getByText("peut encore contenir")).toHaveCount(0);
  await page.getByRole("link", { name: /^Autour/ }).click();
  await page.getByRole("link", { name: /^Zoé Çelik/ }).waitFor();
  await expect(page.getByRole("link", { name: /Léo/ })).toHaveCount(0);

  await openSetting(page, "Sécurité du coffre");
  await page.getByRole("link", { name: "Voir le journal" }).click();
  await expect(page.getByText("Dossier effacé", { exact: true })).toBeVisible();
});

test("a request for access is answered by two papers, and private notes stay unless chosen", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /Zoé/ }).click();
  await goTo(page, "Papiers");
  await page.getByRole("button", { name: "Répondre à une demande d’accès" }).click();
  const dialog = page.getByRole("dialog", { name: "Répondre à une demande d’accès" });
  await dialog.getByRole("button", { name: "Enregistrer le dossier complet" }).click();
  await app.savedFile("dossier-complet-ARC-01.pdf");
  const notes = dialog.getByRole("group", { name: "Vos notes privées" }).getByRole("checkbox");
  for (const note of await notes.all()) await expect(note).not.toBeChecked();
  await dialog.getByRole("button", { name: /^Enregistrer les passages cochés/ }).click();
  await app.savedFile("passages-de-tiers-ARC-01.pdf");
});

test("the diagnostic is read before it is copied, with the keyboard alone", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await openFromMenu(page, "À propos d’Autour");
  await tabTo(page, page.getByRole("button", { name: "Copier le diagnostic" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Copier le diagnostic" });
  await expect(dialog.getByText('"event":"started"')).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  const log = await readFile(path.join(app.dataFolder, "diagnostic.log"), "utf8");
  expect(["Zoé", "Maëlle", "ARC-01", app.dataFolder].filter((one) => log.includes(one))).toEqual(
    [],
  );
});

test("a vault is destroyed with its passphrase and a word, and its backups with it", async ({
  app,
}) => {
  test.slow();
  await openDemonstration(app.page);
  const page = await app.restart();
  await unlock(page);
  await page.getByRole("link", { name: /Zoé/ }).waitFor();
  await openSetting(page, "Sécurité du coffre");
  await page.getByRole("button", { name: "Détruire ce coffre…" }).click();
  await page.getByLabel("Votre phrase de passe", { exact: true }).fill("pas la bonne, mais longue");
  const destroy = page.getByRole("button", { name: "Détruire le coffre et ses sauvegardes" });
  await expect(destroy).toBeDisabled();
  await page.getByLabel(/Pour confirmer, tapez/).fill("détruire");
  await destroy.click();
  await page.getByText("Ce n’est pas la bonne phrase de passe").waitFor();
  await page
    .getByLabel("Votre phrase de passe", { exact: true })
    .fill("sept mots fictifs pour un essai");
  await destroy.click();

  // In the window it is another page: the processes that held the vault are gone with it.
  await expect
    .poll(() =>
      app.page
        .getByRole("button", { name: "Commencer" })
        .count()
        .catch(() => 0),
    )
    .toBe(1);
  expect(await readdir(path.join(app.dataFolder, "vaults"))).toEqual([]);
});
