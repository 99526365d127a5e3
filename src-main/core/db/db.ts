import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type * as schema from "./schema/index.ts";

type Full = BetterSQLite3Database<typeof schema>;

/** A connection or transaction that can only read. Query modules ask for this. */
export type ReadDb = Pick<Full, "select">;

/** A connection or transaction that can also write. Only services ask for this. */
export type WriteDb = ReadDb & Pick<Full, "insert" | "update" | "delete" | "transaction" | "run">;

export interface DbDep {
  readonly db: WriteDb;
}
