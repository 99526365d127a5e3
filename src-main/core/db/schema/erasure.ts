import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * The register of erasures: what was erased, by its random id alone, so that a backup from before does not bring it back.
 * Append-only, by trigger.
 */
export const erasureTable = sqliteTable("erasure", {
  entityId: text().primaryKey(),
  /** ISO 8601 instant, UTC. */
  erasedAt: text().notNull(),
});
