import { mkdirSync } from "node:fs";
import path from "node:path";
import { passphrase } from "#tests/support/core-harness.ts";
import { canaries, canariesIn, everyForm, searchFolder } from "./canaries.ts";
import type { Guarantee } from "./guarantee.ts";
import { killAfter } from "./kill-child.ts";
import { startTrialCore } from "./trial-vault.ts";
import { workFolder } from "./work-folder.ts";

/**
 * Fault planted: no `temp_store` in open-database.ts. All 54 canaries then stood in a removed temporary file that SQLite wrote
 * for its sort; the folders held none, so only the look at the open files told.
 */
export const noPlaintext: Guarantee = {
  id: "G6",
  promise: "Nothing personal is readable on the disk, whatever was done and however it ended",
  claimed:
    "0 of at least 50 canaries (UTF-8, UTF-16, base64, without accents) in vault, log, backups, temporary files, after kill -9",
  run: async ({ long }) => {
    if (process.platform !== "linux")
      return { notRun: "open files are looked at through /proc, which only Linux has" };
    using work = workFolder();
    const vaultFolder = path.join(work.folder, "vault");
    const temporary = path.join(work.folder, "temporary");
    mkdirSync(temporary);
    // Started once, so it may read its files one by one.
    const file = path.join(import.meta.dirname, "canary-child.ts");
    const said = await killAfter(150, {
      file,
      parameters: [vaultFolder, long ? "40" : "6"],
      env: { TMPDIR: temporary, SQLITE_TMPDIR: temporary },
    });
    const meanwhile: { removedFiles: number; found: string[] } = JSON.parse(said);
    const { files, findings } = searchFolder(work.folder);
    const kept = await canariesKept(vaultFolder);
    const seen = canariesIn(everyForm()).size;
    return {
      measured: [
        `${findings.length} in ${files} files${findings.length > 0 ? ` (${[...new Set(findings.map((one) => one.file))].join(", ")})` : ""}`,
        `${meanwhile.found.length} in ${meanwhile.removedFiles} removed files that were still open`,
        `${kept} of ${canaries.length} canaries in the vault itself`,
      ].join("; "),
      passed:
        canaries.length >= 50 &&
        seen === canaries.length &&
        kept === canaries.length &&
        files >= 4 &&
        findings.length === 0 &&
        meanwhile.found.length === 0,
    };
  },
};

/** How many the vault gives back to whoever has its passphrase: what was never written is not found either. */
const canariesKept = async (vaultFolder: string): Promise<number> => {
  const texts: Uint8Array[] = [];
  using trial = startTrialCore(vaultFolder, {
    saveFile: (_name, bytes) => {
      texts.push(bytes);
      return Promise.resolve("saved");
    },
  });
  const { client } = trial;
  await client.vault.unlock({ passphrase });
  const { caseFiles } = await client.caseFiles.list({ limit: 200 });
  for (const { id } of caseFiles)
    await client.exchange.handOver({ caseFileId: id, includePrivate: true });
  return canariesIn(Buffer.concat(texts)).size;
};
