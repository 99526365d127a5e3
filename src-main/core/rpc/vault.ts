import { core } from "./implementer.ts";

export const vault = {
  status: core.vault.status.handler(({ context }) => ({ state: context.vault.status() })),

  create: core.vault.create.handler(async ({ input, context, errors }) => {
    const created = await context.vault.create(input);
    if (created.ok) return;
    switch (created.error.type) {
      case "VaultExists":
        throw errors.VAULT_EXISTS();
      case "VaultInUse":
        throw errors.VAULT_IN_USE();
    }
  }),

  unlock: core.vault.unlock.handler(async ({ input, context, errors }) => {
    const unlocked = await context.vault.unlock(input.passphrase);
    if (unlocked.ok) return;
    switch (unlocked.error.type) {
      case "WrongPassphrase":
        throw errors.WRONG_PASSPHRASE();
      case "VaultMissing":
        throw errors.VAULT_MISSING();
      case "KeyFileMissing":
        throw errors.KEYFILE_MISSING();
      case "VaultInUse":
        throw errors.VAULT_IN_USE();
      case "VaultDamaged":
        throw errors.VAULT_DAMAGED();
      case "VaultNewer":
        throw errors.VAULT_NEWER();
    }
  }),

  lock: core.vault.lock.handler(({ context }) => context.vault.lock()),
};
