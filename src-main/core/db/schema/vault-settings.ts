import { sql } from "drizzle-orm";
import { check, integer, sqliteTable } from "drizzle-orm/sqlite-core";
import type { VaultSettings } from "#domain/vault-settings.ts";
import { jsonOf } from "./_columns.ts";

/** One row, once something was chosen. */
export const vaultSettingsTable = sqliteTable(
  "vault_settings",
  {
    id: integer().primaryKey().default(1),
    /** Read with the defaults of today for what an older Autour did not know. */
    settings: jsonOf<Partial<VaultSettings>>().notNull(),
  },
  (t) => [check("vault_settings_single", sql`${t.id} = 1`)],
);
