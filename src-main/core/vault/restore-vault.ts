import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { BackupSummary } from "#domain/backup.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { part, type Steps } from "#domain/steps.ts";
import { openDatabase } from "../db/open-database.ts";
import type { Chain } from "../db/operations.ts";
import { readContainerHeader } from "./backup-container.ts";
import { writeHeader } from "./header.ts";
import { dataKeyOf, dataKeyOfCode } from "./key-ring.ts";
import { auditKeyOf, backupKeyOf, databaseKeyOf } from "./keys.ts";
import type { BackupDeps, BackupKeys } from "./make-backup.ts";
import {
  type CarriedOver,
  carriedOverFrom,
  erasuresOfNewestBackup,
  prepareRestored,
} from "./prepare-restored.ts";
import {
  type BackupRefusal,
  DATABASE_FILE,
  type RestoreDeps,
  unpackBackup,
} from "./restore-backup.ts";
import { backupsFolderOf, restoresIn, syncFolder, unfinished } from "./rotate-backups.ts";
import { runInPieces, unwatched, type Watch } from "./steps.ts";

/** What opens a backup without a vault: the passphrase or the recovery code of its day. */
export type BackupSecret =
  | { readonly type: "passphrase"; readonly passphrase: string }
  | { readonly type: "recoveryCode"; readonly code: string };

/** Why a backup does not open without a vault. Nothing was changed. */
export type OutsideRefusal =
  | BackupRefusal
  | { readonly type: "WrongPassphrase" | "RecoveryCodeMistyped" | "WrongRecoveryCode" };

export interface RestoreVaultDeps extends RestoreDeps {
  readonly clock: BackupDeps["clock"] & Chain["clock"];
}

interface VaultRestore {
  readonly file: string;
  readonly secret: BackupSecret;
  readonly folder: string;
}

/** Verifies a backup fully, without a vault. `workFolder` holds the database meanwhile. */
export const verifyBackupFile = async (
  deps: RestoreDeps,
  { file, secret, workFolder }: { file: string; secret: BackupSecret; workFolder: string },
  watch: Watch = unwatched(),
): Promise<Result<BackupSummary, OutsideRefusal>> => {
  const target = unfinished({ folder: workFolder }, DATABASE_FILE);
  const opened = await openContainer(file, secret);
  if (!opened.ok) return opened;
  try {
    const steps = unpackBackup(deps, { file, target, ...opened.value });
    const unpacked = await runInPieces(steps, watch);
    return unpacked.ok ? ok(unpacked.value.header.summary) : unpacked;
  } finally {
    wipe(opened.value.keys);
    rmSync(target, { force: true });
  }
};

/** Makes a vault of a backup, with the keys of its day. `folder` must be empty or not there. */
export const restoreAsNewVault = async (
  deps: RestoreVaultDeps,
  restore: VaultRestore,
): Promise<Result<BackupSummary, InPlaceRefusal | { readonly type: "FolderNotEmpty" }>> =>
  holdsSomething(restore.folder) ? err({ type: "FolderNotEmpty" }) : restoreInPlace(deps, restore);

/**
 * Makes a vault of a backup in the place of one that is closed, damaged or not there. What stands there is set aside beside
 * it, never deleted; what can still be read of its register of erasures holds for the new one. Refused while another
 * process holds it.
 */
export const restoreInPlace = async (
  deps: RestoreVaultDeps,
  restore: VaultRestore,
  watch: Watch = unwatched(),
): Promise<Result<BackupSummary, InPlaceRefusal>> => {
  const { folder } = restore;
  const opened = await openContainer(restore.file, restore.secret);
  if (!opened.ok) return opened;
  const { keys } = opened.value;
  try {
    return await runInPieces(
      restoring(deps, { file: restore.file, folder, ...opened.value }),
      watch,
    );
  } finally {
    wipe(keys);
  }
};

function* restoring(
  deps: RestoreVaultDeps,
  opened: OpenedContainer & { readonly file: string; readonly folder: string },
): Steps<Result<BackupSummary, InPlaceRefusal>> {
  const { folder } = opened;
  const built = yield* buildVault(deps, opened);
  if (!built.ok) return built;
  // Opened by somebody since it was last looked at.
  if (!carriedOverFromFolder(deps, folder, opened.keys.database)) {
    rmSync(readyFolder(folder), { recursive: true, force: true });
    return err({ type: "VaultInUse" });
  }
  putInPlace(folder, holdsSomething(folder) ? asideFolder(folder, deps.clock.today()) : null);
  return built;
}

export type InPlaceRefusal = OutsideRefusal | { readonly type: "VaultInUse" };

/**
 * Ends what a power cut left of restores beside these vaults: a vault that was about to take its place takes it when the
 * place is free; otherwise the vault from before is still there, and stays.
 */
export const settleRestores = (vaultsFolder: string): void => {
  if (!existsSync(vaultsFolder)) return;
  for (const name of readdirSync(vaultsFolder)) {
    if (!name.endsWith(READY) && !name.endsWith(BUILDING)) continue;
    const beside = path.join(vaultsFolder, name);
    const folder = beside.slice(0, -path.extname(beside).length);
    if (name.endsWith(READY) && !holdsSomething(folder)) putInPlace(folder, null);
    else rmSync(beside, { recursive: true, force: true });
  }
};

const BUILDING = ".restoring";
const READY = ".restored";

const readyFolder = (folder: string): string => `${folder}${READY}`;

const holdsSomething = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).length > 0;

/** Leaves a whole vault beside its place: it is named `.restored` only then. */
function* buildVault(
  deps: RestoreVaultDeps,
  {
    file,
    folder,
    keys,
    vaultId,
  }: OpenedContainer & { readonly file: string; readonly folder: string },
): Steps<Result<BackupSummary, InPlaceRefusal>> {
  const building = `${folder}${BUILDING}`;
  for (const left of [building, readyFolder(folder)])
    rmSync(left, { recursive: true, force: true });
  mkdirSync(building, { recursive: true, mode: 0o700 });
  try {
    const target = path.join(building, DATABASE_FILE);
    const unpacked = yield* part(unpackBackup(deps, { file, keys, target, vaultId }), 0, 0.7);
    if (!unpacked.ok) return unpacked;
    const { vault, summary } = unpacked.value.header;
    const carriedOver = carriedOverFromFolder(deps, folder, keys.database);
    if (!carriedOver) return err({ type: "VaultInUse" });
    const place = { folder: backupsFolderOf(folder), vaultId };
    const workFile = path.join(building, `${DATABASE_FILE}.register`);
    const erasures =
      carriedOver.erasures ??
      (yield* part(erasuresOfNewestBackup(deps, { place, keys, workFile }), 0.7, 0.75));
    const prepared = prepareRestored(deps, {
      file: target,
      key: keys.database,
      chain: { auditKey: keys.audit, clock: deps.clock },
      carriedOver: { ...carriedOver, erasures },
      restoresSoFar: restoresIn([place.folder], vaultId),
    });
    yield* part(prepared, 0.75, 1);
    // How far the chain had come is said anew from what is there now.
    writeHeader(building, { ...vault, mark: null });
    syncFolder(building);
    renameSync(building, readyFolder(folder));
    syncFolder(path.dirname(folder));
    return ok(summary);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/** One renaming when the place is free; with `aside`, what stands there is first renamed to that, and back if need be. */
const putInPlace = (folder: string, aside: string | null): void => {
  if (aside !== null) renameSync(folder, aside);
  else if (existsSync(folder)) rmdirSync(folder);
  try {
    renameSync(readyFolder(folder), folder);
  } catch (error) {
    if (aside !== null) renameSync(aside, folder);
    throw error;
  }
  syncFolder(path.dirname(folder));
};

/** With a point in its name it is no vault to choose from. */
const asideFolder = (folder: string, today: string): string => {
  const names = [
    `${folder}.set-aside-${today}`,
    ...Array.from({ length: 98 }, (_one, at) => `${folder}.set-aside-${today}-${at + 2}`),
  ];
  const free = names.find((name) => !existsSync(name));
  if (free === undefined) throw new Error("a vault was set aside too often in one day");
  return free;
};

/**
 * Of the vault that is replaced, when the key of the backup is still its own and it opens; it is not brought to a newer
 * schema for that. Null while another process has it open, which is noticed before its key matters.
 */
const carriedOverFromFolder = (
  deps: RestoreDeps,
  folder: string,
  key: Uint8Array,
): CarriedOver | null => {
  const file = path.join(folder, DATABASE_FILE);
  const opened = openDatabase({ ...deps, file, key, beforeMigration: asItIs });
  if (!opened.ok) return opened.error.type === "InUse" ? null : { erasures: null, settings: null };
  using database = opened.value;
  return carriedOverFrom(database);
};

// oxlint-disable-next-line require-yield -- refused at once
function* asItIs(): Steps<boolean> {
  return false;
}

/** What a backup without a vault is read with. Whoever gets it wipes the keys. */
interface OpenedContainer {
  readonly keys: BackupKeys & { readonly audit: Uint8Array };
  readonly vaultId: string;
}

const openContainer = async (
  file: string,
  secret: BackupSecret,
): Promise<Result<OpenedContainer, OutsideRefusal>> => {
  if (!existsSync(file)) return err({ type: "BackupMissing" });
  const claimed = readContainerHeader(file);
  if (!claimed.ok) return claimed;
  const { vault } = claimed.value;
  const dataKey =
    secret.type === "passphrase"
      ? await dataKeyOf(vault, secret.passphrase)
      : dataKeyOfCode(vault, secret.code);
  if (!dataKey.ok) return dataKey;
  const keys = {
    database: databaseKeyOf(dataKey.value),
    backup: backupKeyOf(dataKey.value),
    audit: auditKeyOf(dataKey.value),
  };
  dataKey.value.fill(0);
  return ok({ keys, vaultId: vault.vaultId });
};

const wipe = (keys: OpenedContainer["keys"]): void => {
  for (const key of Object.values(keys)) key.fill(0);
};
