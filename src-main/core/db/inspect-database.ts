import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import * as z from "zod";
import type { CaseFileMark } from "#domain/backup.ts";
import { type Erasure, readErasures } from "./erasures.ts";
import { hasSqliteCode } from "./open-database.ts";
import { lastOperation } from "./operations.ts";

/** What is in a database, told without the schema of today: a backup may come from an older Autour. */
export interface DatabaseContent {
  /** How many migrations it has had. */
  readonly schemaVersion: number;
  readonly caseFiles: ReadonlyArray<CaseFileMark>;
  /** The highest sequence the `change` table has ever given. */
  readonly changes: number;
  /** How many operations are in its chain, and the code of the last one. */
  readonly operations: number;
  readonly head: string | null;
  /** SHA-256, in hexadecimal, over the ids of its register of erasures. */
  readonly erasuresDigest: string;
  /** How many erasures the register knows. */
  readonly erasures: number;
  /** SHA-256, in hexadecimal, over every row of every table, in the order of their keys. */
  readonly digest: string;
}

/** Whether SQLite finds the file whole: `quick_check` reads every page, `integrity_check` compares the indexes too. */
export const isWhole = (
  connection: Database.Database,
  check: "quick_check" | "integrity_check",
): boolean => connection.pragma(check, { simple: true }) === "ok";

/** What can be read of a database that may be damaged; null where it is. */
export const ifReadable = <Value>(read: () => Value): Value | null => {
  try {
    return read();
  } catch (error) {
    if (hasSqliteCode(error, "SQLITE_CORRUPT") || hasSqliteCode(error, "SQLITE_NOTADB"))
      return null;
    throw error;
  }
};

/** Stops now and then on the way: on a connection that others write to, run it without a pause. */
export function* contentOf(
  connection: Database.Database,
): Generator<undefined, DatabaseContent, undefined> {
  const last = lastOperation(connection);
  return {
    schemaVersion: Number(connection.pragma("user_version", { simple: true })),
    caseFiles: caseFileMarks(connection),
    changes: highestChange(connection),
    operations: last?.sequence ?? 0,
    head: last?.code ?? null,
    erasuresDigest: digestOfErasures(readErasures(connection)),
    erasures: Number(connection.prepare("select count(*) from erasure").pluck().get()),
    digest: yield* digestOf(connection),
  };
}

export const caseFileMarks = (connection: Database.Database): ReadonlyArray<CaseFileMark> =>
  Marks.parse(
    connection
      .prepare("select id, number, changed_at as changedAt from case_file order by id")
      .all(),
  );

export const highestChange = (connection: Database.Database): number =>
  // Beside the table: the sequence also counts the changes of dossiers that are gone.
  Number(
    connection.prepare("select seq from sqlite_sequence where name = 'change'").pluck().get() ?? 0,
  );

const digestOfErasures = (erasures: ReadonlyArray<Erasure>): string =>
  createHash("sha256")
    .update(JSON.stringify(erasures.map(({ entityId }) => entityId).toSorted()))
    .digest("hex");

const Marks = z.array(z.object({ id: z.string(), number: z.string(), changedAt: z.string() }));
const Columns = z.array(z.object({ name: z.string(), pk: z.int() }));

const ROWS_BETWEEN_PAUSES = 2000;

function* digestOf(connection: Database.Database): Generator<undefined, string, undefined> {
  let rowsSincePause = 0;
  const hash = createHash("sha256");
  for (const table of tableNames(connection)) {
    hash.update(`\n${table}\n`);
    const columns = Columns.parse(connection.pragma(`table_info(${quoted(table)})`));
    const keys = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk);
    const order = (keys.length > 0 ? keys : columns).map(({ name }) => quoted(name));
    // As SQL literals: NULL, a number, a text and bytes never read the same.
    const literals = columns.map(({ name }) => `quote(${quoted(name)})`);
    const rows = connection
      .prepare(
        `select ${literals.join(" || ',' || ")} from ${quoted(table)} order by ${order.join()}`,
      )
      .pluck();
    for (const row of rows.iterate()) {
      hash.update(`${String(row)}\n`);
      rowsSincePause += 1;
      if (rowsSincePause < ROWS_BETWEEN_PAUSES) continue;
      rowsSincePause = 0;
      yield;
    }
  }
  return hash.digest("hex");
}

// Without what the full-text index keeps for itself: it follows from `search_entry`, and the integrity check reads it.
const tableNames = (connection: Database.Database): ReadonlyArray<string> =>
  z
    .array(z.string())
    .parse(
      connection
        .prepare("select name from pragma_table_list where schema = 'main' and type = 'table'")
        .pluck()
        .all(),
    )
    .filter((name) => !name.startsWith("sqlite_"))
    .toSorted();

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
