import { type } from "@orpc/contract";
import * as z from "zod";
import {
  type BackupFile,
  BackupName,
  type BackupOverview,
  type RestorePreview,
} from "#domain/backup.ts";
import { base } from "./base.ts";

const aboutBackup = base.input(z.strictObject({ name: BackupName })).errors({
  BACKUP_MISSING: {},
  BACKUP_INVALID: {},
  BACKUP_FOREIGN: {},
  BACKUP_NEWER: {},
});

export const backups = {
  overview: base.output(type<BackupOverview>()),

  make: base.output(type<BackupFile>()),

  /** Verifies a backup fully, then says what restoring it would do. */
  preview: aboutBackup.output(type<RestorePreview>()),

  /** The vault as it is now is backed up first: restoring that one undoes it. */
  restore: aboutBackup.output(type<void>()),
};
