import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import {
  BackupName,
  type BackupReference,
  type BackupSummary,
  byNewest,
  type FoundBackups,
  RECEIVED_BACKUP,
} from "#domain/backup.ts";
import { err, type Result } from "#domain/result.ts";
import { syncToolOf } from "#domain/synced-folder.ts";
import { readContainerHeader } from "./backup-container.ts";
import { isOnNetwork } from "./folder-place.ts";
import { receivedFile } from "./received-backup.ts";
import {
  type BackupSecret,
  type InPlaceRefusal,
  type OutsideRefusal,
  restoreInPlace,
  type RestoreVaultDeps,
  verifyBackupFile,
} from "./restore-vault.ts";
import { unwatched, type Watch } from "./steps.ts";

/** What can be done with backups while the vault is closed, does not open, or is not there at all. */
export interface ClosedBackups {
  /** The backups that lie beside the vault, of whichever vault, and the one that was handed over. Only heads are read. */
  readonly found: () => FoundBackups;
  /** Whether a backup opens with this, and is whole to its last row. Nothing changes. */
  readonly verifyClosed: (
    input: ClosedBackup,
    watch?: Watch,
  ) => Promise<Result<BackupSummary, ClosedRefusal>>;
  /** Makes a vault of a backup, which is then locked. What stood in its place is set aside. */
  readonly restoreClosed: (
    input: ClosedBackup,
    watch?: Watch,
  ) => Promise<Result<BackupSummary, ClosedRefusal | InPlaceRefusal>>;
}

interface ClosedBackup {
  readonly name: BackupReference;
  readonly secret: BackupSecret;
}

type ClosedRefusal = OutsideRefusal | { readonly type: "VaultOpen" | "NetworkFolder" | "GivenUp" };

export interface ClosedBackupsOptions extends RestoreVaultDeps {
  /** Of the vault, also when there is none. */
  readonly folder: string;
  readonly backupsFolder: string;
  readonly isOpen: () => boolean;
}

export const createClosedBackups = (options: ClosedBackupsOptions): ClosedBackups => {
  const { folder, backupsFolder, isOpen } = options;

  const refusal = (): Result<never, ClosedRefusal> | null => {
    if (isOpen()) return err({ type: "VaultOpen" });
    return isOnNetwork(folder) ? err({ type: "NetworkFolder" }) : null;
  };

  // One after the other: both unpack to the same place.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(
    { signal }: Watch,
    work: () => Promise<Value>,
  ): Promise<Value | Result<never, ClosedRefusal>> => {
    const done = last.then(work).catch((error: unknown) => {
      if (signal.aborted && error === signal.reason) return err({ type: "GivenUp" } as const);
      throw error;
    });
    last = done.catch(() => undefined);
    return done;
  };

  return {
    found: () => ({
      vaultFolder: folder,
      syncTool: syncToolOf(folder),
      isNetworkFolder: isOnNetwork(folder),
      files: foundIn(backupsFolder),
    }),

    verifyClosed: ({ name, secret }, watch = unwatched()) =>
      inTurn(watch, async () => {
        const refused = refusal();
        if (refused) return refused;
        mkdirSync(backupsFolder, { recursive: true, mode: 0o700 });
        const file = fileOf(backupsFolder, name);
        return verifyBackupFile(options, { file, secret, workFolder: backupsFolder }, watch);
      }),

    restoreClosed: ({ name, secret }, watch = unwatched()) =>
      inTurn(
        watch,
        async () =>
          refusal() ??
          restoreInPlace(options, { file: fileOf(backupsFolder, name), secret, folder }, watch),
      ),
  };
};

/** Where the backup is that is called so. */
export const fileOf = (backupsFolder: string, name: BackupReference): string =>
  name === RECEIVED_BACKUP ? receivedFile(backupsFolder) : path.join(backupsFolder, name);

const foundIn = (backupsFolder: string): FoundBackups["files"] => {
  const names = existsSync(backupsFolder) ? readdirSync(backupsFolder) : [];
  return [...names.flatMap((name) => BackupName.safeParse(name).data ?? []), RECEIVED_BACKUP]
    .flatMap((name) => {
      const file = fileOf(backupsFolder, name);
      const header = existsSync(file) ? readContainerHeader(file) : null;
      return header?.ok
        ? [{ name, bytes: statSync(file).size, summary: header.value.summary }]
        : [];
    })
    .toSorted((one, other) => byNewest(one.summary, other.summary));
};
