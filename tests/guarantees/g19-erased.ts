import { mkdirSync } from "node:fs";
import path from "node:path";
import { eraseCaseFile } from "#core/services/erase-case-file.ts";
import { canariesIn } from "#tests/support/canaries.ts";
import { livedIn } from "#tests/support/database-in-clear.ts";
import type { Guarantee } from "./guarantee.ts";
import { workFolder } from "./work-folder.ts";

const AT_LEAST = 50;

/**
 * On the schema of the vault in clear, where the bytes of the file can be read. What a restore brings back is looked at in
 * backups-restore.test.ts.
 *
 * Planted faults (kept as tests in erasures.test.ts): `secure_delete` off left 236 of 257 words in freed pages, the index
 * without `secure-delete` 98; without the checkpoint they stay in the log.
 */
export const erased: Guarantee = {
  id: "G19",
  promise: "Once a dossier is erased, none of the person's words is left in the file",
  claimed: `0 of ${AT_LEAST} words and more, in UTF-8, UTF-16LE, base64 and without accents`,
  run: async () => {
    using work = workFolder();
    const folder = path.join(work.folder, "clear");
    mkdirSync(folder);
    const { deps, caseFile, canaries, checkpoint, bytes, connection } = livedIn(folder);
    const before = canariesIn(bytes(), canaries).length;
    const done = eraseCaseFile(
      { ...deps, checkpoint },
      { caseFileId: caseFile.id, number: caseFile.number },
    );
    const after = canariesIn(bytes(), canaries).length;
    connection.close();
    return {
      measured: `${canaries.length} words: ${before} before, ${after} after`,
      passed: done.ok && canaries.length >= AT_LEAST && before === canaries.length && after === 0,
    };
  },
};
