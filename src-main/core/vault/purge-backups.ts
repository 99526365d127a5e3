import { existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { BackupSummary } from "#domain/backup.ts";
import { precedesErasure, type PurgeReport } from "#domain/erasure.ts";
import { applyErasures, type Erasure } from "../db/erasures.ts";
import { contentOf, type DatabaseContent, isWhole } from "../db/inspect-database.ts";
import { openCopy, openCopyToChange } from "../db/open-database.ts";
import { verifyContainer, writeContainer } from "./backup-container.ts";
import type { BackupDeps, BackupKeys } from "./make-backup.ts";
import { type RestoreDeps, unpackBackup } from "./restore-backup.ts";
import { type BackupFolder, listBackups, syncFolder, unfinished } from "./rotate-backups.ts";
import { copyToSecondFolder } from "./second-folder.ts";
import type { Steps } from "./steps.ts";

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
  for (const { name, summary } of listBackups(there)) {
    const isStale = summary !== null && precedesErasure(summary, erasures.length);
    if (!isStale || !existsSync(path.join(place.folder, name))) continue;
    rmSync(path.join(elsewhere, name));
    yield* copyToSecondFolder(place, { name, to: elsewhere, today });
    rewritten += 1;
  }
  const alone = yield* purgeBackups(deps, { ...purge, place: there });
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
  for (const { name, summary } of listBackups(place)) {
    if (summary && !precedesErasure(summary, erasures.length)) continue;
    if (summary && (yield* purgeBackup(deps, { place, keys, erasures, name }))) rewritten += 1;
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
    const before = yield* unpackBackup(deps, {
      file,
      keys,
      target: unpacked,
      vaultId: place.vaultId,
    });
    if (!before.ok) return false;
    const { header } = before.value;
    yield* rewrite(deps, { from: unpacked, to: copy, keys, erasures });
    const after = yield* readWhole(deps, copy, keys);
    const { vault, schemaVersion, summary } = header;
    const content = {
      summary: summaryOf(summary, after),
      vault,
      schemaVersion,
      contentDigest: after.digest,
      erasuresDigest: after.erasuresDigest,
    };
    yield* writeContainer(container, copy, content, keys.backup);
    const readBack = yield* verifyContainer(container, keys.backup);
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
  yield;
  database.connection.prepare("vacuum into ?").run(to);
  yield;
}

function* readWhole(
  { nativeBinding }: RestoreDeps,
  file: string,
  keys: BackupKeys,
): Steps<DatabaseContent> {
  using copy = openCopy({ file, key: keys.database, nativeBinding });
  if (!isWhole(copy.connection, "integrity_check"))
    throw new Error("a rewritten backup is damaged");
  yield;
  return yield* contentOf(copy.connection);
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
