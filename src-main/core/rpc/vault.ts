import { ORPCError } from "@orpc/server";
import { core, openCore } from "./implementer.ts";
import { noteAccess, noteOpening } from "./note-access.ts";

/** The vault's refusals as the contract names them. */
const codeOf = {
  VaultExists: "VAULT_EXISTS",
  VaultInUse: "VAULT_IN_USE",
  VaultMissing: "VAULT_MISSING",
  VaultDamaged: "VAULT_DAMAGED",
  VaultNewer: "VAULT_NEWER",
  KeyFileMissing: "KEYFILE_MISSING",
  WrongPassphrase: "WRONG_PASSPHRASE",
  WeakPassphrase: "WEAK_PASSPHRASE",
  RecoveryCodeMistyped: "RECOVERY_CODE_MISTYPED",
  WrongRecoveryCode: "WRONG_RECOVERY_CODE",
} as const;

export const vault = {
  status: core.vault.status.handler(({ context }) => ({ state: context.vault.status() })),

  create: core.vault.create.handler(async ({ input, context, errors }) => {
    const created = await context.vault.create(input);
    if (!created.ok) throw errors[codeOf[created.error.type]]();
    noteOpening(context, "unlocked");
  }),

  unlock: core.vault.unlock.handler(async ({ input, context, errors }) => {
    const { passphrase, acceptLoss } = input;
    const unlocked = await context.vault.unlock(passphrase, { acceptLoss });
    if (unlocked.ok) return noteOpening(context, "unlocked");
    if (unlocked.error.type === "DataRolledBack")
      throw errors.DATA_ROLLED_BACK({ data: unlocked.error.lost });
    throw errors[codeOf[unlocked.error.type]]();
  }),

  lock: core.vault.lock.handler(({ context }) => context.vault.lock()),

  keys: core.vault.keys.handler(({ context }) => context.vault.keys()),

  proposePassphrase: core.vault.proposePassphrase.handler(async ({ context }) => ({
    passphrase: await context.vault.proposePassphrase(),
  })),

  ratePassphrase: core.vault.ratePassphrase.handler(({ input, context }) =>
    context.vault.rate(input.passphrase, input.context),
  ),

  verify: openCore.vault.verify.handler(async ({ context }) => {
    const verified = await context.vault.verify();
    if (!verified.ok) throw new ORPCError("LOCKED");
    return verified.value;
  }),

  changePassphrase: openCore.vault.changePassphrase.handler(async ({ input, context, errors }) => {
    const changed = await context.vault.changePassphrase(input);
    if (!changed.ok) throw errors[codeOf[changed.error.type]]();
    noteAccess(context, "keysChanged");
  }),

  draftRecoveryCode: openCore.vault.draftRecoveryCode.handler(
    async ({ input, context, errors }) => {
      const draft = await context.vault.draftRecoveryCode(input.passphrase);
      if (!draft.ok) throw errors[codeOf[draft.error.type]]();
      return { code: draft.value };
    },
  ),

  activateRecoveryCode: openCore.vault.activateRecoveryCode.handler(
    ({ input, context, errors }) => {
      const activated = context.vault.activateRecoveryCode(input.code);
      if (!activated.ok) throw errors[codeOf[activated.error.type]]();
      noteAccess(context, "keysChanged");
    },
  ),

  revokeRecoveryCode: openCore.vault.revokeRecoveryCode.handler(
    async ({ input, context, errors }) => {
      const revoked = await context.vault.revokeRecoveryCode(input.passphrase);
      if (!revoked.ok) throw errors[codeOf[revoked.error.type]]();
      noteAccess(context, "keysChanged");
    },
  ),

  checkRecoveryCode: core.vault.checkRecoveryCode.handler(({ input, context, errors }) => {
    const checked = context.vault.checkRecoveryCode(input.code);
    if (!checked.ok) throw errors[codeOf[checked.error.type]]();
  }),

  recover: core.vault.recover.handler(async ({ input, context, errors }) => {
    const recovered = await context.vault.recover(input);
    if (recovered.ok) return noteOpening(context, "recovered");
    if (recovered.error.type === "DataRolledBack")
      throw errors.DATA_ROLLED_BACK({ data: recovered.error.lost });
    throw errors[codeOf[recovered.error.type]]();
  }),

  destroy: openCore.vault.destroy.handler(async ({ input, context, errors }) => {
    const destroyed = await context.vault.destroy(input.passphrase);
    if (!destroyed.ok) throw errors[codeOf[destroyed.error.type]]();
  }),
};
