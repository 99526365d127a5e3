import path from "node:path";
import type { BackupFile, SecondFolder } from "#domain/backup.ts";
import { err, type Result } from "#domain/result.ts";
import { syncToolOf } from "#domain/synced-folder.ts";
import type { BackupDeps } from "./make-backup.ts";
import { settingsOf } from "./prepare-restored.ts";
import type { BackupFolder } from "./rotate-backups.ts";
import { areOnSameDisk, copyToSecondFolder, holdsBackup, isFolder } from "./second-folder.ts";
import { note, type Session } from "./session.ts";
import { runInPieces, type Watch } from "./steps.ts";

/** What goes to the folder elsewhere that the organiser chose, if any. */
export interface SecondCopies {
  /** Brings the newest backup there, when its stick is plugged in. That it cannot be is remembered, not thrown. */
  readonly copy: (session: Session, watch: Watch) => Promise<void>;
  readonly state: (session: Session) => SecondFolder | null;
  /** Another folder from now on: what went wrong with the one before is forgotten. */
  readonly use: (session: Session, folder: string | null) => void;
}

export type SecondFolderRefusal = {
  readonly type: "SecondFolderMissing" | "SecondFolderInside";
};

interface SecondCopiesOptions extends Pick<BackupDeps, "clock"> {
  readonly vaultFolder: string;
  /** Where the backups of the vault are, at the time of asking. */
  readonly place: () => BackupFolder;
  readonly newest: () => Pick<BackupFile, "name"> | null;
}

export const createSecondCopies = ({
  clock,
  vaultFolder,
  place,
  newest,
}: SecondCopiesOptions): SecondCopies => {
  let hasFailed = false;
  return {
    copy: async (session, watch) => {
      const { secondFolder, lastSecondCopyOn } = settingsOf(session.database.db);
      const file = newest();
      if (secondFolder === null || !file || !isFolder(secondFolder)) return;
      const today = clock.today();
      const copy = { name: file.name, to: secondFolder, today };
      try {
        await runInPieces(copyToSecondFolder(place(), copy), watch);
        hasFailed = false;
        if (lastSecondCopyOn !== today) note(session, { lastSecondCopyOn: today });
      } catch (error) {
        if (watch.signal.aborted) throw error;
        // A stick that was pulled out in the middle is one that is absent.
        hasFailed = isFolder(secondFolder);
      }
    },

    state: ({ database }) => {
      const { secondFolder } = settingsOf(database.db);
      if (secondFolder === null) return null;
      const file = newest();
      const isPresent = isFolder(secondFolder);
      return {
        folder: secondFolder,
        isPresent,
        isCurrent:
          file !== null &&
          holdsBackup({ ...place(), folder: secondFolder }, path.join(place().folder, file.name)),
        hasFailed,
        isSameDisk: isPresent && areOnSameDisk(vaultFolder, secondFolder),
        syncTool: syncToolOf(secondFolder),
      };
    },

    use: (session, folder) => {
      note(session, { secondFolder: folder });
      hasFailed = false;
    },
  };
};

/** A folder that is not there, or where the vault and its backups are, protects from nothing. */
export const refuseSecondFolder = (
  chosen: string,
  own: ReadonlyArray<string>,
): Result<never, SecondFolderRefusal> | null => {
  if (!path.isAbsolute(chosen) || !isFolder(chosen)) return err({ type: "SecondFolderMissing" });
  const isInside = own.some((folder) => {
    const way = path.relative(folder, chosen);
    return !way.startsWith("..") && !path.isAbsolute(way);
  });
  return isInside ? err({ type: "SecondFolderInside" }) : null;
};
