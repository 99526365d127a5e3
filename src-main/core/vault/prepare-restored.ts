import { rmSync } from "node:fs";
import path from "node:path";
import type { OperationName } from "#domain/operation.ts";
import { part, type Steps } from "#domain/steps.ts";
import { defaultVaultSettings, type VaultSettings } from "#domain/vault-settings.ts";
import type { ReadDb } from "../db/db.ts";
import { applyErasures, type Erasure, readErasures } from "../db/erasures.ts";
import { contentOf, ifReadable } from "../db/inspect-database.ts";
import { openCopy, type OpenDatabase, openDatabase } from "../db/open-database.ts";
import { type Chain, chainedDb } from "../db/operations.ts";
import { changeVaultSettings, readVaultSettings } from "../db/queries/vault-settings.ts";
import type { BackupKeys } from "./make-backup.ts";
import { type RestoreDeps, unpackBackup } from "./restore-backup.ts";
import { type BackupFolder, listBackups } from "./rotate-backups.ts";

/** What outlives a restore: it belongs to today and to this computer, not to the day of the backup. */
export interface CarriedOver {
  /** Null when the register cannot be read: that of the newest backup then holds. */
  readonly erasures: ReadonlyArray<Erasure> | null;
  /** Null when they cannot be read: those of the backup then hold. */
  readonly settings: VaultSettings | null;
}

/** Of a vault that may be damaged: what can still be read of it. */
export const carriedOverFrom = ({
  db,
  connection,
}: Pick<OpenDatabase, "db" | "connection">): CarriedOver => ({
  erasures: ifReadable(() => readErasures(connection)),
  settings: readableSettings(db),
});

/** With the defaults where the vault is damaged: the page of backups is then the one that is needed. */
export const settingsOf = (db: ReadDb): VaultSettings =>
  readableSettings(db) ?? defaultVaultSettings;

const readableSettings = (db: ReadDb): VaultSettings | null =>
  ifReadable(() => readVaultSettings(db));

/**
 * Makes a verified database ready to take the place of a vault's, while nobody uses it: brings it to the newest schema,
 * erases who was erased since, keeps today's settings, counts the restore and puts it in the chain of operations.
 * Everything is in the file when it returns. Gives the digest of the rows it then holds.
 */
export function* prepareRestored(
  deps: RestoreDeps,
  { file, key, chain, carriedOver, restoresSoFar }: RestoredDatabase,
): Steps<string> {
  const opened = openDatabase({ ...deps, file, key });
  if (!opened.ok) throw new Error(`a verified backup does not open: ${opened.error.type}`);
  using database = opened.value;
  applyErasures(database.connection, carriedOver.erasures ?? []);
  chainedDb(database, chain, theRestore).transaction((tx) => {
    const restores = Math.max(restoresSoFar, readVaultSettings(tx).restores) + 1;
    changeVaultSettings(tx, { ...carriedOver.settings, restores });
  });
  yield 0.1;
  return (yield* part(contentOf(database.connection), 0.1, 1)).digest;
}

/**
 * The register of erasures as the newest whole backup of a vault has it, for when the vault itself cannot say. `workFile`
 * holds a database meanwhile.
 */
export function* erasuresOfNewestBackup(
  deps: RestoreDeps,
  { place, keys, workFile }: BackupsToAsk,
): Steps<ReadonlyArray<Erasure>> {
  for (const { name } of listBackups(place)) {
    const file = path.join(place.folder, name);
    const { vaultId } = place;
    const unpacked = yield* unpackBackup(deps, { file, keys, target: workFile, vaultId });
    if (!unpacked.ok) continue;
    try {
      using copy = openCopy({ ...deps, file: workFile, key: keys.database });
      return readErasures(copy.connection);
    } finally {
      rmSync(workFile, { force: true });
    }
  }
  return [];
}

interface BackupsToAsk {
  readonly place: BackupFolder;
  readonly keys: BackupKeys;
  readonly workFile: string;
}

interface RestoredDatabase {
  readonly file: string;
  readonly key: Uint8Array;
  readonly chain: Chain;
  readonly carriedOver: CarriedOver;
  /** The most that any backup of this vault says. */
  readonly restoresSoFar: number;
}

const theRestore: OperationName = { actor: "organiser", action: "backups.restore", entityId: null };
