import { defaultVaultSettings, VaultSettings } from "#domain/vault-settings.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { vaultSettingsTable } from "../schema/index.ts";

export const readVaultSettings = (db: ReadDb): VaultSettings => {
  const row = db.select().from(vaultSettingsTable).get();
  return VaultSettings.parse({ ...defaultVaultSettings, ...row?.settings });
};

/** Changes what is named. Must run inside a transaction. */
export const changeVaultSettings = (
  tx: WriteDb,
  changed: Partial<VaultSettings>,
): VaultSettings => {
  const settings = VaultSettings.parse({ ...readVaultSettings(tx), ...changed });
  tx.insert(vaultSettingsTable)
    .values({ id: 1, settings })
    .onConflictDoUpdate({ target: vaultSettingsTable.id, set: { settings } })
    .run();
  return settings;
};
