import { readFile } from "node:fs/promises";
import { changeVaultSettings } from "../db/queries/vault-settings.ts";
import { core, openCore } from "./implementer.ts";
import { noteAccess } from "./note-access.ts";
import { toSavedFile } from "./saved-file.ts";
import { watchWork } from "./watch-work.ts";

/** The refusals of backups as the contract names them. */
export const codeOf = {
  Locked: "LOCKED",
  GivenUp: "GIVEN_UP",
  VaultDamaged: "VAULT_DAMAGED",
  VaultOpen: "VAULT_OPEN",
  VaultInUse: "VAULT_IN_USE",
  NetworkFolder: "NETWORK_FOLDER",
  BackupMissing: "BACKUP_MISSING",
  BackupInvalid: "BACKUP_INVALID",
  BackupForeign: "BACKUP_FOREIGN",
  BackupNewer: "BACKUP_NEWER",
  SecondFolderMissing: "SECOND_FOLDER_MISSING",
  SecondFolderInside: "SECOND_FOLDER_INSIDE",
  WrongPassphrase: "WRONG_PASSPHRASE",
  RecoveryCodeMistyped: "RECOVERY_CODE_MISTYPED",
  WrongRecoveryCode: "WRONG_RECOVERY_CODE",
} as const;

export const backups = {
  overview: openCore.backups.overview.handler(({ context, errors }) => {
    const overview = context.vault.backups.overview();
    if (!overview.ok) throw errors[codeOf[overview.error.type]]();
    return { ...overview.value, hasFolderDialog: context.chooseFolder !== null };
  }),

  notices: openCore.backups.notices.handler(({ context, errors }) => {
    const notices = context.vault.backups.notices();
    if (!notices.ok) throw errors[codeOf[notices.error.type]]();
    return notices.value;
  }),

  make: openCore.backups.make.handler(async ({ context, errors, signal }) => {
    const made = await watchWork(context, "backups.make", signal, context.vault.backups.make);
    if (!made.ok) throw errors[codeOf[made.error.type]]();
    noteAccess(context, "backupMade");
    return made.value;
  }),

  preview: openCore.backups.preview.handler(async ({ input, context, errors, signal }) => {
    const preview = await watchWork(context, "backups.preview", signal, (watch) =>
      context.vault.backups.preview(input.name, watch),
    );
    if (!preview.ok) throw errors[codeOf[preview.error.type]]();
    return preview.value;
  }),

  restore: openCore.backups.restore.handler(async ({ input, context, errors, signal }) => {
    const restored = await watchWork(context, "backups.restore", signal, (watch) =>
      context.vault.backups.restore(input.name, watch),
    );
    if (!restored.ok) throw errors[codeOf[restored.error.type]]();
    // In the database that is there now; the one this question came with is closed.
    const db = context.vault.db();
    if (db) noteAccess({ ...context, db }, "backupRestored");
  }),

  saveCopy: openCore.backups.saveCopy.handler(
    async ({ input: { name }, context, errors, signal }) => {
      const verified = await watchWork(context, "backups.saveCopy", signal, (watch) =>
        context.vault.backups.verifiedFile(name, watch),
      );
      if (!verified.ok) throw errors[codeOf[verified.error.type]]();
      const bytes = await readFile(verified.value);
      const type = "application/octet-stream";
      const saved = await toSavedFile(context, { fileName: name, type, bytes });
      if (saved.outcome !== "cancelled") context.vault.backups.noteSecondCopy();
      return saved;
    },
  ),

  chooseFolder: openCore.backups.chooseFolder.handler(async ({ context }) => ({
    folder: (await context.chooseFolder?.("backups")) ?? null,
  })),

  setSecondFolder: openCore.backups.setSecondFolder.handler(
    async ({ input, context, errors, signal }) => {
      const used = await watchWork(context, "backups.setSecondFolder", signal, (watch) =>
        context.vault.backups.setSecondFolder(input.folder, watch),
      );
      if (!used.ok) throw errors[codeOf[used.error.type]]();
    },
  ),

  putOffReminder: openCore.backups.putOffReminder.handler(({ context: { db, clock } }) => {
    const today = clock.today();
    db.transaction((tx) => void changeVaultSettings(tx, { reminderPutOffOn: today }));
  }),

  receive: core.backups.receive.handler(({ input: { offset, piece }, context, errors }) => {
    const received = context.vault.backups.receive({ offset, piece: Buffer.from(piece, "base64") });
    if (!received.ok) throw errors[codeOf[received.error.type]]();
  }),

  discardReceived: core.backups.discardReceived.handler(({ context }) =>
    context.vault.backups.discardReceived(),
  ),

  found: core.backups.found.handler(({ context }) => context.vault.backups.found()),

  verifyClosed: core.backups.verifyClosed.handler(async ({ input, context, errors, signal }) => {
    const verified = await watchWork(context, "backups.verifyClosed", signal, (watch) =>
      context.vault.backups.verifyClosed(input, watch),
    );
    if (!verified.ok) throw errors[codeOf[verified.error.type]]();
    return verified.value;
  }),

  restoreClosed: core.backups.restoreClosed.handler(async ({ input, context, errors, signal }) => {
    const restored = await watchWork(context, "backups.restoreClosed", signal, (watch) =>
      context.vault.backups.restoreClosed(input, watch),
    );
    if (!restored.ok) throw errors[codeOf[restored.error.type]]();
    return restored.value;
  }),
};
