import type Database from "better-sqlite3";
import * as z from "zod";

/** One line of the register: what was erased, by its random id alone. */
export interface Erasure {
  readonly entityId: string;
  /** ISO 8601 instant, UTC. */
  readonly erasedAt: string;
}

/** The register of a database, in the order it was written. */
export const readErasures = (connection: Database.Database): ReadonlyArray<Erasure> =>
  Erasures.parse(
    connection
      .prepare(
        "select entity_id as entityId, erased_at as erasedAt from erasure order by erased_at, entity_id",
      )
      .all(),
  );

/**
 * Erases again, in a database from before, what was erased since, and takes the register over: a restore or a rewritten
 * backup brings nobody back. The connection must have `foreign_keys` and `secure_delete` on. Says how many dossiers and
 * contacts went.
 */
export const applyErasures = (
  connection: Database.Database,
  erasures: ReadonlyArray<Erasure>,
): number => {
  const register = connection.prepare(
    "insert into erasure (entity_id, erased_at) values (?, ?) on conflict do nothing",
  );
  const deletions = ["case_file", "contact"].map((table) =>
    connection.prepare(`delete from ${table} where id = ?`),
  );
  return connection
    .transaction(() => {
      let erased = 0;
      for (const { entityId, erasedAt } of erasures) {
        register.run(entityId, erasedAt);
        for (const deletion of deletions) erased += deletion.run(entityId).changes;
      }
      return erased;
    })
    .immediate();
};

const Erasures = z.array(z.object({ entityId: z.string(), erasedAt: z.string() }));
