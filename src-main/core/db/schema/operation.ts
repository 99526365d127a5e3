import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { operationActors } from "#domain/operation.ts";
import { isOneOf } from "./_columns.ts";

/**
 * Every committed change of the vault, one after the other, each bound to the one before (`db/operations.ts`).
 * Append-only, by trigger; what was changed stands in `change`, and goes with its dossier.
 */
export const operationTable = sqliteTable(
  "operation",
  {
    /** From 1, without a gap. */
    sequence: integer().primaryKey(),
    /** ISO 8601 instant, UTC. */
    at: text().notNull(),
    /** What the organiser's clock was ahead of UTC by, in minutes. */
    utcOffset: integer().notNull(),
    actor: text({ enum: operationActors }).notNull(),
    action: text().notNull(),
    /** A random id, which may be that of something erased since. */
    entityId: text(),
    /** HMAC-SHA256 by the audit key over this row and the code of the one before, in hexadecimal. */
    code: text().notNull(),
  },
  (t) => [check("operation_actor", isOneOf(t.actor, operationActors))],
);
