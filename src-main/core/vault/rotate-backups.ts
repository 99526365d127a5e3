import { closeSync, existsSync, fsyncSync, openSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { type BackupFile, BackupName, backupsToKeep, byNewest } from "#domain/backup.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { readContainerHeader } from "./backup-container.ts";

/** Where the backups of a vault lie, and which of the files there are its own. */
export interface BackupFolder {
  readonly folder: string;
  readonly vaultId: string;
}

/** Beside the vault: a folder that is deleted with the vault does not take its backups along. */
export const backupsFolderOf = (vaultFolder: string): string => `${vaultFolder}.backups`;

const UNFINISHED = ".unfinished";

/** The name of an unfinished file, which no listing shows. */
export const unfinished = ({ folder }: Pick<BackupFolder, "folder">, name: string): string =>
  path.join(folder, `${name}${UNFINISHED}`);

export const nameOfBackup = (vaultId: string, sequence: number): string =>
  `autour-${vaultId.slice(0, 8)}-${String(sequence).padStart(6, "0")}.autour-backup`;

/** The backups of a vault, the newest first, then what cannot be read. Only their headers are read. */
export const listBackups = ({ folder, vaultId }: BackupFolder): ReadonlyArray<BackupFile> =>
  backupNames({ folder, vaultId })
    .map((name) => {
      const file = path.join(folder, name);
      const header = readContainerHeader(file);
      const isOurs = header.ok && header.value.vault.vaultId === vaultId;
      return { name, bytes: statSync(file).size, summary: isOurs ? header.value.summary : null };
    })
    .toSorted((one, other) =>
      one.summary && other.summary
        ? byNewest(one.summary, other.summary)
        : Number(one.summary === null) - Number(other.summary === null) ||
          sequenceOf(other.name) - sequenceOf(one.name),
    );

/** Greater than that of any file in these folders, also of one that cannot be read. */
export const nextSequence = (vaultId: string, folders: ReadonlyArray<string>): number =>
  Math.max(0, ...folders.flatMap((folder) => backupNames({ folder, vaultId })).map(sequenceOf)) + 1;

/** How often the vault had been restored at the most, by what its backups in these folders say. */
export const restoresIn = (folders: ReadonlyArray<string>, vaultId: string): number =>
  Math.max(
    0,
    ...folders
      .flatMap((folder) => listBackups({ folder, vaultId }))
      .map(({ summary }) => summary?.restores ?? 0),
  );

/** Deletes what the rule of rotation lets go. What cannot be read stays: nobody knows what it is. */
export const rotateBackups = (place: BackupFolder, today: LocalDate): void => {
  const readable = listBackups(place).flatMap(({ name, summary }) =>
    summary ? [{ name, ...summary }] : [],
  );
  const kept = new Set(backupsToKeep(readable, today).map(({ name }) => name));
  for (const { name } of readable) if (!kept.has(name)) rmSync(path.join(place.folder, name));
};

/** Deletes what a backup that was cut short left behind. */
export const removeUnfinished = ({ folder }: Pick<BackupFolder, "folder">): void => {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name.includes(UNFINISHED)) rmSync(path.join(folder, name), { force: true });
};

/** Puts the names of a folder on disk: until then a power cut can undo a renaming. */
export const syncFolder = (folder: string): void => {
  // Windows has no such thing; its renaming is on disk when it returns.
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const backupNames = ({ folder, vaultId }: BackupFolder): ReadonlyArray<string> =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder).filter(
        (name) =>
          BackupName.safeParse(name).success && name.startsWith(`autour-${vaultId.slice(0, 8)}-`),
      )
    : [];

const sequenceOf = (name: string): number => Number(/-(\d+)\.autour-backup$/.exec(name)?.[1] ?? 0);
