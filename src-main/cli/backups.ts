import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createCore, type Resources } from "#core/create-core.ts";
import { verifyBackupFile } from "#core/vault/restore-vault.ts";
import { ok } from "#domain/result.ts";

/** Makes a verified backup of a vault where its others are. */
export const backUpVault = async (
  resources: Resources,
  vaultFolder: string,
  passphrase: string,
) => {
  using core = createCore({
    vaultFolder,
    resources,
    saveFile: () => Promise.resolve("unsupported"),
  });
  const { vault } = core.context;
  const opened = await vault.unlock(passphrase);
  if (!opened.ok) return opened;
  const made = await vault.backups.make();
  const overview = vault.backups.overview();
  if (!made.ok) return made;
  if (!overview.ok) return overview;
  const { name, summary } = made.value;
  return ok({ file: path.join(overview.value.folder, name), summary });
};

/** Verifies a backup to its last row, in a temporary folder of its own. */
export const verifyBackup = async (resources: Resources, file: string, passphrase: string) => {
  const secret = { type: "passphrase", passphrase } as const;
  const workFolder = mkdtempSync(path.join(tmpdir(), "autour-verify-"));
  try {
    return await verifyBackupFile(resources, { file, secret, workFolder });
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
};
