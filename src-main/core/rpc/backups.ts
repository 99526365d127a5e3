import { openCore } from "./implementer.ts";
import { noteAccess } from "./note-access.ts";

/** The refusals of backups as the contract names them. */
export const codeOf = {
  Locked: "LOCKED",
  VaultDamaged: "VAULT_DAMAGED",
  BackupMissing: "BACKUP_MISSING",
  BackupInvalid: "BACKUP_INVALID",
  BackupForeign: "BACKUP_FOREIGN",
  BackupNewer: "BACKUP_NEWER",
} as const;

export const backups = {
  overview: openCore.backups.overview.handler(({ context, errors }) => {
    const overview = context.vault.backups.overview();
    if (!overview.ok) throw errors[codeOf[overview.error.type]]();
    return overview.value;
  }),

  make: openCore.backups.make.handler(async ({ context, errors }) => {
    const made = await context.vault.backups.make();
    if (!made.ok) throw errors[codeOf[made.error.type]]();
    noteAccess(context, "backupMade");
    return made.value;
  }),

  preview: openCore.backups.preview.handler(async ({ input, context, errors }) => {
    const preview = await context.vault.backups.preview(input.name);
    if (!preview.ok) throw errors[codeOf[preview.error.type]]();
    return preview.value;
  }),

  restore: openCore.backups.restore.handler(async ({ input, context, errors }) => {
    const restored = await context.vault.backups.restore(input.name);
    if (!restored.ok) throw errors[codeOf[restored.error.type]]();
    // In the database that is there now; the one this question came with is closed.
    const db = context.vault.db();
    if (db) noteAccess({ ...context, db }, "backupRestored");
  }),
};
