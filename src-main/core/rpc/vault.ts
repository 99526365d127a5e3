import { ORPCError } from "@orpc/server";
import { chooseIdleMinutes } from "../services/vault-settings.ts";
import type { CoreContext } from "./core-context.ts";
import { core, openCore } from "./implementer.ts";
import { noteAccess, noteOpening } from "./note-access.ts";
import { watchWork } from "./watch-work.ts";

/** The vault's refusals as the contract names them. */
const codeOf = {
  VaultExists: "VAULT_EXISTS",
  VaultOpen: "VAULT_OPEN",
  VaultInUse: "VAULT_IN_USE",
  VaultMissing: "VAULT_MISSING",
  VaultDamaged: "VAULT_DAMAGED",
  VaultNewer: "VAULT_NEWER",
  NetworkFolder: "NETWORK_FOLDER",
  KeyFileMissing: "KEYFILE_MISSING",
  WrongPassphrase: "WRONG_PASSPHRASE",
  WeakPassphrase: "WEAK_PASSPHRASE",
  RecoveryCodeMistyped: "RECOVERY_CODE_MISTYPED",
  WrongRecoveryCode: "WRONG_RECOVERY_CODE",
  KeychainRefused: "KEYCHAIN_REFUSED",
  KeychainUnavailable: "KEYCHAIN_UNAVAILABLE",
  Locked: "LOCKED",
  GivenUp: "GIVEN_UP",
} as const;

export const vault = {
  status: core.vault.status.handler(({ context }) => {
    const state = context.vaults.state();
    const lockedBy = context.vaultLock.lockedBy();
    return state === "locked" && lockedBy ? { state, lockedBy } : { state };
  }),

  place: core.vault.place.handler(({ context }) => ({ folder: context.dataFolder })),

  list: core.vault.list.handler(({ context }) => context.vaults.list()),

  choose: core.vault.choose.handler(({ input, context, errors }) => {
    const chosen = context.vaults.choose(input.id);
    if (!chosen.ok) throw errors[codeOf[chosen.error.type]]();
  }),

  create: core.vault.create.handler(async ({ input, context, errors }) => {
    const created = await context.vault.create(input);
    if (!created.ok) throw errors[codeOf[created.error.type]]();
    noteOpening(context, "unlocked");
  }),

  unlock: core.vault.unlock.handler(async ({ input, context, errors, signal }) => {
    const { passphrase, acceptLoss } = input;
    const watchBackup = watchBackupIn(context, signal);
    const unlocked = await context.vault.unlock(passphrase, { acceptLoss, watchBackup });
    if (unlocked.ok) return noteOpening(context, "unlocked");
    if (unlocked.error.type === "DataRolledBack")
      throw errors.DATA_ROLLED_BACK({ data: unlocked.error.lost });
    throw errors[codeOf[unlocked.error.type]]();
  }),

  unlockByKeychain: core.vault.unlockByKeychain.handler(async ({ context, errors, signal }) => {
    const watchBackup = watchBackupIn(context, signal);
    const unlocked = await context.vault.unlockByKeychain({ watchBackup });
    if (!unlocked.ok) throw errors[codeOf[unlocked.error.type]]();
    noteOpening(context, "unlocked");
  }),

  lock: core.vault.lock.handler(({ context }) => context.vaultLock.lock(null)),

  idle: openCore.vault.idle.handler(({ context }) => idleState(context)),

  touch: openCore.vault.touch.handler(({ context }) => {
    context.vaultLock.touch();
    return idleState(context);
  }),

  chooseIdleMinutes: openCore.vault.chooseIdleMinutes.handler(({ input, context }) => {
    chooseIdleMinutes(context, input.idleMinutes);
    // Whoever chooses is there.
    context.vaultLock.touch();
    return idleState(context);
  }),

  keys: core.vault.keys.handler(({ context }) => context.vault.keys()),

  proposePassphrase: core.vault.proposePassphrase.handler(async ({ context }) => ({
    passphrase: await context.vault.proposePassphrase(),
  })),

  ratePassphrase: core.vault.ratePassphrase.handler(({ input, context }) =>
    context.vault.rate(input.passphrase, input.context),
  ),

  holder: core.vault.holder.handler(({ context }) => ({ holder: context.vault.holder() })),

  verify: openCore.vault.verify.handler(async ({ context, errors, signal }) => {
    const verified = await watchWork(context, "vault.verify", signal, context.vault.verify);
    if (!verified.ok) throw errors[codeOf[verified.error.type]]();
    return verified.value;
  }),

  changePassphrase: openCore.vault.changePassphrase.handler(async ({ input, context, errors }) => {
    const changed = await context.vault.changePassphrase(input);
    if (!changed.ok) throw errors[codeOf[changed.error.type]]();
    noteAccess(context, "keysChanged");
  }),

  rename: openCore.vault.rename.handler(({ input, context, errors }) => {
    const renamed = context.vault.rename(input.label);
    if (!renamed.ok) throw errors[codeOf[renamed.error.type]]();
  }),

  keychain: core.vault.keychain.handler(({ context }) => context.vault.keychain.status()),

  turnKeychainOn: openCore.vault.turnKeychainOn.handler(async ({ input, context, errors }) => {
    const done = await context.vault.keychain.turnOn(input.passphrase);
    if (!done.ok) throw errors[codeOf[done.error.type]]();
    noteAccess(context, "keysChanged");
  }),

  turnKeychainOff: openCore.vault.turnKeychainOff.handler(async ({ input, context, errors }) => {
    const done = await context.vault.keychain.turnOff(input.passphrase);
    if (!done.ok) throw errors[codeOf[done.error.type]]();
    noteAccess(context, "keysChanged");
  }),

  databaseKey: openCore.vault.databaseKey.handler(async ({ input, context, errors }) => {
    const key = await context.vault.databaseKey(input.passphrase);
    if (!key.ok) throw errors[codeOf[key.error.type]]();
    noteAccess(context, "rawKeyShown");
    return { key: key.value, file: context.vault.databaseFile };
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

  recover: core.vault.recover.handler(async ({ input, context, errors, signal }) => {
    const watchBackup = watchBackupIn(context, signal);
    const recovered = await context.vault.recover({ ...input, watchBackup });
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

/** Of an opening that has to back the vault up first. */
const watchBackupIn =
  ({ progress }: Pick<CoreContext, "progress">, signal: AbortSignal | undefined) =>
  () =>
    progress.begin("vault.backUpBeforeUpdate", signal);

const idleState = ({ vaultLock }: Pick<CoreContext, "vaultLock">) => {
  const state = vaultLock.idle();
  if (!state) throw new ORPCError("LOCKED");
  return state;
};
