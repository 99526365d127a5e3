import { existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { BackupSummary } from "#domain/backup.ts";
import { precedesErasure, type PurgeReport } from "#domain/erasure.ts";
import { part, type Steps } from "#domain/steps.ts";
import { applyErasures, type Erasure } from "../db/erasures.ts";
import { contentOf, type DatabaseContent, isWhole } from "../db/inspect-database.ts";
import { openCopy, openCopyToChange } from "../db/open-database.ts";
import { verifyContainer, writeContainer } from "./backup-container.ts";
import type { BackupDeps, BackupKeys } from "./make-backup.ts";
import { type RestoreDeps, unpackBackup } from "./restore-backup.ts";
import { type BackupFolder, listBackups, syncFolder, unfinished } from "./rotate-backups.ts";
import { copyToSecondFolder } from "./second-folder.ts";

/**
 * The same in the folder elsewhere: a copy of a backup that was rewritten is replaced by it, one that is there alone is
 * rewritten where it is.
 */
export function* purgeCopies(
  deps: RestoreDeps & Pick<BackupDeps, "clock">,
  purge: Purge & { readonly elsewhere: string },
): Steps<Rewritten> {
  const { place, erasures, elsewhere } = purge;
  const there = { ...place, folder: elsewhere };
  const today = deps.clock.today();
  let rewritten = 0;
  const files = listBackups(there);
  for (const [at, { name, summary }] of files.entries()) {
    const isStale = summary !== null && precedesErasure(summary, erasures.length);
    if (!isStale || !existsSync(path.join(place.folder, name))) continue;
    rmSync(path.join(elsewhere, name));
    yield* part(
      copyToSecondFolder(place, { name, to: elsewhere, today }),
      at / files.length / 2,
      (at + 1) / files.length / 2,
    );
    rewritten += 1;
  }
  const alone = yield* part(purgeBackups(deps, { ...purge, place: there }), 0.5, 1);
  return { rewritten: rewritten + alone.rewritten, unreadable: alone.unreadable };
}

type Rewritten = Omit<PurgeReport, "isElsewhereAbsent">;

interface Purge {
  readonly place: BackupFolder;
  readonly keys: BackupKeys;
  /** The whole register of the vault. */
  readonly erasures: ReadonlyArray<Erasure>;
}

/**
 * Rewrites the backups that were made before an erasure, without what was erased. Each is verified fully before, and
 * again before it takes the place of the old one by one renaming: whatever ends the process, a backup is the one from
 * before or the rewritten one.
 */
export function* purgeBackups(
  deps: RestoreDeps,
  { place, keys, erasures }: Purge,
): Steps<Rewritten> {
  let rewritten = 0;
  let unreadable = 0;
  const files = listBackups(place);
  for (const [at, { name, summary }] of files.entries()) {
    if (summary && !precedesErasure(summary, erasures.length)) continue;
    const work = purgeBackup(deps, { place, keys, erasures, name });
    const isDone =
      summary !== null && (yield* part(work, at / files.length, (at + 1) / files.length));
    if (isDone) rewritten += 1;
    else unreadable += 1;
  }
  return { rewritten, unreadable };
}

/** False when the backup does not read. */
function* purgeBackup(
  deps: RestoreDeps,
  { place, keys, erasures, name }: Purge & { readonly name: string },
): Steps<boolean> {
  const file = path.join(place.folder, name);
  const unpacked = unfinished(place, `${name}.before`);
  const copy = unfinished(place, `${name}.after`);
  const container = unfinished(place, name);
  const files = [unpacked, copy, container];
  for (const one of files) rmSync(one, { force: true });
  try {
    const { vaultId } = place;
    const before = yield* part(
      unpackBackup(deps, { file, keys, target: unpacked, vaultId }),
      0,
      0.4,
    );
    if (!before.ok) return false;
    const { header } = before.value;
    yield* part(rewrite(deps, { from: unpacked, to: copy, keys, erasures }), 0.4, 0.5);
    const after = yield* part(readWhole(deps, copy, keys), 0.5, 0.8);
    const { vault, schemaVersion, summary } = header;
    const content = {
      summary: summaryOf(summary, after),
      vault,
      schemaVersion,
      contentDigest: after.digest,
      erasuresDigest: after.erasuresDigest,
    };
    yield* part(writeContainer(container, copy, content, keys.backup), 0.8, 0.95);
    const readBack = yield* part(verifyContainer(container, keys.backup), 0.95, 1);
    if (!readBack.ok) throw new Error("a rewritten backup does not read back as it was written");
    renameSync(container, file);
    syncFolder(place.folder);
    return true;
  } finally {
    for (const one of files) rmSync(one, { force: true });
  }
}

interface Rewriting {
  readonly from: string;
  readonly to: string;
  readonly keys: BackupKeys;
  readonly erasures: ReadonlyArray<Erasure>;
}

// Copied after the erasure, so that not even an emptied page of it is left.
function* rewrite(
  { nativeBinding }: RestoreDeps,
  { from, to, keys, erasures }: Rewriting,
): Steps<void> {
  using database = openCopyToChange({ file: from, key: keys.database, nativeBinding });
  applyErasures(database.connection, erasures);
  yield 0.3;
  database.connection.prepare("vacuum into ?").run(to);
  yield 1;
}

function* readWhole(
  { nativeBinding }: RestoreDeps,
  file: string,
  keys: BackupKeys,
): Steps<DatabaseContent> {
  using copy = openCopy({ file, key: keys.database, nativeBinding });
  if (!(yield* part(isWhole(copy.connection, "integrity_check"), 0, 0.6)))
    throw new Error("a rewritten backup is damaged");
  return yield* part(contentOf(copy.connection), 0.6, 1);
}

const summaryOf = (
  before: BackupSummary,
  { caseFiles, changes, erasures }: DatabaseContent,
): BackupSummary => ({
  ...before,
  caseFiles: caseFiles.length,
  changes,
  erasures,
  changedAt:
    caseFiles
      .map(({ changedAt }) => changedAt)
      .toSorted()
      .at(-1) ?? null,
});
