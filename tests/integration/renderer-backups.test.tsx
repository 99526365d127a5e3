// @vitest-environment jsdom
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fireEvent } from "@testing-library/react";
import { expect, test } from "vitest";
import { aVault, reopenOn } from "#tests/support/backup-vault.ts";
import { inProcess, startCore, temporaryFolder } from "#tests/support/core-harness.ts";
import { openPage, usePage } from "#tests/support/page-harness.tsx";

usePage();

const PATIENCE = { timeout: 10_000 };

test("every page says for how long nothing was copied elsewhere, with a way there, until it is put off", async () => {
  const vault = await aVault();
  await reopenOn(vault, "2026-05-04");
  const { name } = await vault.client.backups.make();
  await vault.client.backups.saveCopy({ name });
  await reopenOn(vault, "2026-05-13");
  window.location.hash = "#/carnet";
  const page = openPage(vault.client);

  // Planted fault: the reminder stood on the page of backups only, where nobody who needs it goes.
  const notice = await page.findByRole(
    "link",
    { name: "Pas copié ailleurs depuis 9 jours" },
    PATIENCE,
  );
  expect(notice.getAttribute("href")).toContain("/sauvegardes");
  fireEvent.click(page.getByRole("button", { name: "Me le rappeler demain" }));
  await expect.poll(() => page.queryByText(/Pas copié ailleurs/), PATIENCE).toBeNull();
});

test("every page says that the backup of the day could not be made, and that is not put off", async () => {
  const vault = await aVault();
  await vault.client.vault.lock();
  writeFileSync(vault.backupsFolder, "a file where the folder should be");
  await reopenOn(vault, "2026-05-05");
  rmSync(vault.backupsFolder);
  const page = openPage(vault.client);

  await page.findByRole("link", { name: "La sauvegarde du jour n’a pas pu se faire" }, PATIENCE);
  expect(page.queryByRole("button", { name: "Me le rappeler demain" })).toBeNull();
});

test("a place that a program keeps the same elsewhere is said before the vault is made, with why", async () => {
  const vaultFolder = path.join(temporaryFolder(), "OneDrive - Essais", "vault");
  const page = openPage(inProcess(startCore({ vaultFolder })));
  // Planted fault: looking at the folder of backups only, which has no part of that name before it exists.
  await page.findByText("Vos dossiers sont dans un endroit synchronisé par OneDrive", {}, PATIENCE);
  expect(page.getByText(/peut déplacer un fichier pendant qu’Autour y écrit/)).toBeTruthy();
});
