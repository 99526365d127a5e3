import { oc, type } from "@orpc/contract";
import * as z from "zod";
import {
  type BackupFile,
  BackupName,
  type BackupNotices,
  type BackupOverview,
  BackupReference,
  type BackupSummary,
  type FoundBackups,
  RECEIVED_PIECE_BYTES,
  type RestorePreview,
} from "#domain/backup.ts";
import { PASSPHRASE_MAXIMUM_LENGTH } from "#domain/vault.ts";
import { base } from "./base.ts";
import type { SavedFile } from "./saved-file.ts";

const backupRefusals = {
  BACKUP_MISSING: {},
  BACKUP_INVALID: {},
  BACKUP_FOREIGN: {},
  BACKUP_NEWER: {},
};

const aboutBackup = base.input(z.strictObject({ name: BackupReference })).errors(backupRefusals);

/** Asked while the vault is closed, does not open, or is not there. */
const closed = oc.errors({
  DISK_FULL: {},
  DISK_READONLY: {},
  GIVEN_UP: {},
  VAULT_OPEN: {},
  NETWORK_FOLDER: {},
});

/** Said by somebody who may be wrong: only its length is checked. */
const Secret = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("passphrase"),
    passphrase: z.string().max(PASSPHRASE_MAXIMUM_LENGTH),
  }),
  z.strictObject({ type: z.literal("recoveryCode"), code: z.string().max(200) }),
]);

const aboutClosedBackup = closed
  .input(z.strictObject({ name: BackupReference, secret: Secret }))
  .errors({
    ...backupRefusals,
    WRONG_PASSPHRASE: {},
    RECOVERY_CODE_MISTYPED: {},
    WRONG_RECOVERY_CODE: {},
  });

/** Base64 grows by a third. */
const Piece = z.base64().max((RECEIVED_PIECE_BYTES / 3) * 4);

export const backups = {
  overview: base.output(type<BackupOverview & { readonly hasFolderDialog: boolean }>()),

  notices: base.output(type<BackupNotices>()),

  make: base.output(type<BackupFile>()),

  /** Verifies a backup fully, then says what restoring it would do. */
  preview: aboutBackup.output(type<RestorePreview>()),

  /** The vault as it is now is backed up first: restoring that one undoes it. */
  restore: aboutBackup.output(type<void>()),

  /** Verified, then written where the organiser chooses. */
  saveCopy: base
    .input(z.strictObject({ name: BackupName }))
    .output(type<SavedFile>())
    .errors(backupRefusals),

  /** Lets the organiser choose a folder in a dialog of the system; null when they gave up. */
  chooseFolder: base.output(type<{ readonly folder: string | null }>()),

  /** The folder elsewhere where each backup is copied too; null: none any more. */
  setSecondFolder: base
    .input(z.strictObject({ folder: z.string().trim().min(1).max(4096).nullable() }))
    .output(type<void>())
    .errors({ SECOND_FOLDER_MISSING: {}, SECOND_FOLDER_INSIDE: {} }),

  /** The reminder to copy backups elsewhere is not shown again today. */
  putOffReminder: base.output(type<void>()),

  /**
   * A piece of a backup that comes from elsewhere, the first at offset 0; it is then called "received". What is no backup is
   * refused at its first piece.
   */
  receive: oc
    .input(z.strictObject({ offset: z.int().min(0), piece: Piece }))
    .output(type<void>())
    .errors({ DISK_FULL: {}, DISK_READONLY: {}, ...backupRefusals }),

  discardReceived: oc.output(type<void>()),

  /** What a vault that is not open can be restored from; also where a vault is or will be. */
  found: oc.output(type<FoundBackups>()),

  /** Whether a backup opens with this and is whole. */
  verifyClosed: aboutClosedBackup.output(type<BackupSummary>()),

  /** Makes a vault of a backup; it is then locked. What stood in its place is set aside, never deleted. */
  restoreClosed: aboutClosedBackup.output(type<BackupSummary>()).errors({ VAULT_IN_USE: {} }),
};
