import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { type App, expect, test } from "#tests/support/app-fixture.ts";
import { createVault, openSetting, passphrase, unlock } from "#tests/support/desk.ts";
import { copyNextApp } from "#tests/support/spoilt-app.ts";
import { onlyVaultIn } from "#tests/support/vault-folder.ts";

/** Enough that each work takes seconds. */
const DOSSIERS = 1600;

/** A vault of very many dossiers, whose reminders an earlier version of the rules computed. */
const openLargeVault = async (app: App): Promise<Page> => {
  await createVault(app.page);
  await app.kill();
  const script = path.join(import.meta.dirname, "../support/fill-vault.ts");
  const words = [script, onlyVaultIn(app.dataFolder), String(DOSSIERS), passphrase];
  await promisify(execFile)(process.execPath, words);
  const page = await app.restart();
  await unlock(page);
  return page;
};

/**
 * Presses « Annuler » once the bar tells a share, and says what stands beside it. Within the page: on a quick computer the work would be over before a press
 * from outside arrived.
 */
const giveUpUnderWay = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const press = () => {
          const share = document.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow");
          const cancel = [...document.querySelectorAll("button")].findLast(
            ({ textContent }) => textContent === "Annuler",
          );
          if (!cancel || Number(share ?? 0) < 1) return;
          observer.disconnect();
          resolve(cancel.parentElement?.textContent ?? "");
          cancel.click();
        };
        const observer = new MutationObserver(press);
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        press();
      }),
  );

const interrupted = (page: Page) => page.getByRole("alert", { name: "Ce travail est interrompu" });

test("long work says how far it is, can be given up, and leaves everything as it was", async ({
  app,
}) => {
  test.setTimeout(240_000);
  let page = await openLargeVault(app);

  // The first page, while the reminders are computed anew.
  await giveUpUnderWay(page);
  await expect(interrupted(page)).toBeVisible();
  await page.getByRole("button", { name: "Reprendre" }).click();
  await expect(page.getByRole("table", { name: "Dossiers", exact: true })).toBeVisible({
    timeout: 60_000,
  });

  await openSetting(page, "Sauvegardes");
  const rows = page.locator(".backups-row");
  await page.getByRole("button", { name: "Sauvegarder maintenant" }).click();
  await page.getByText("la copie est vérifiée").waitFor({ timeout: 60_000 });

  await page
    .getByRole("button", { name: /^Restaurer la sauvegarde du/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: "Restaurer une sauvegarde" });
  await expect(dialog.getByText("est complète et lisible")).toBeVisible({ timeout: 60_000 });
  const kept = await rows.count();
  const restoreGivenUp = giveUpUnderWay(page);
  await dialog.getByRole("button", { name: "Restaurer cette sauvegarde" }).click();
  await restoreGivenUp;
  await expect(interrupted(page)).toBeVisible();
  await dialog.getByRole("button", { name: "Annuler" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(rows).toHaveCount(kept);

  // An update that keeps a vault otherwise, and backs it up before it touches anything.
  page = await app.restart({ appFolder: copyNextApp() });
  const updateGivenUp = giveUpUnderWay(page);
  await unlock(page);
  expect(await updateGivenUp).toContain("Première ouverture après une mise à jour");
  await expect(interrupted(page)).toBeVisible();
  await page.getByRole("button", { name: "Déverrouiller" }).click();
  await expect(page.getByRole("table", { name: "Dossiers", exact: true })).toBeVisible({
    timeout: 60_000,
  });
});
