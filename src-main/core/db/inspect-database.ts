import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import * as z from "zod";
import type { CaseFileMark } from "#domain/backup.ts";
import type { Steps } from "#domain/steps.ts";
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

/**
 * Whether SQLite finds every table whole: `quick_check` reads every page that holds something, `integrity_check` compares
 * the indexes too. One table after the other; the largest of them is the longest pause.
 */
export function* isWhole(
  connection: Database.Database,
  check: "quick_check" | "integrity_check",
): Steps<boolean> {
  const tables = Names.parse(
    connection.prepare("select name from sqlite_schema where type = 'table'").pluck().all(),
  );
  const all = ["sqlite_schema", ...tables];
  for (const [at, table] of all.entries()) {
    if (connection.pragma(`${check}(${quoted(table)})`, { simple: true }) !== "ok") return false;
    yield (at + 1) / all.length;
  }
  return true;
}

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

/** Stops now and then on the way: on a connection that others write to, it holds only if `totalChanges` has stayed. */
export function* contentOf(connection: Database.Database): Steps<DatabaseContent> {
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

/** How many rows this connection has inserted, changed or deleted since it was opened, whatever came of it. */
export const totalChanges = (connection: Database.Database): number =>
  Number(connection.prepare("select total_changes()").pluck().get());

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
const Columns = z.array(
  z.object({ name: z.string(), type: z.string(), notnull: z.int(), pk: z.int() }),
);
const Names = z.array(z.string());

const ROWS_AT_ONCE = 1000;

function* digestOf(connection: Database.Database): Steps<string> {
  const hash = createHash("sha256");
  const tables = tableNames(connection);
  const rows = tables.map((table) => roughCount(connection, table));
  const all = rows.reduce((sum, count) => sum + count, 1);
  let before = 0;
  for (const [at, table] of tables.entries()) {
    hash.update(`\n${table}\n`);
    const count = rows[at] ?? 0;
    let read = 0;
    for (const some of rowsOf(connection, table)) {
      for (const row of some) hash.update(`${row}\n`);
      read += some.length;
      yield (before + Math.min(read, count)) / all;
    }
    before += count;
  }
  return hash.digest("hex");
}

/** As many rows or more: how far the work is need not be exact, and counting them would read the whole table. */
const roughCount = (connection: Database.Database, table: string): number =>
  Number(
    connection
      .prepare(`select coalesce(max(rowid), 0) from ${quoted(table)}`)
      .pluck()
      .get(),
  );

/**
 * Every row of a table as SQL literals, in the order of its keys, some at once: NULL, a number, a text and bytes never read
 * the same. Each time it is asked anew what comes after the last key, so that the connection can be written to in between.
 */
function* rowsOf(
  connection: Database.Database,
  table: string,
): Generator<ReadonlyArray<string>, void, undefined> {
  const columns = Columns.parse(connection.pragma(`table_info(${quoted(table)})`));
  const keys = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk);
  const order = (keys.length > 0 ? keys : columns).map(({ name }) => quoted(name));
  const literals = columns.map(({ name }) => `quote(${quoted(name)})`).join(" || ',' || ");
  const isKeyed =
    keys.every(({ notnull }) => notnull === 1) ||
    (keys.length === 1 && keys[0]?.type.toUpperCase() === "INTEGER");
  if (keys.length === 0 || !isKeyed) {
    // Nothing says what comes after a row.
    yield Names.parse(
      connection
        .prepare(`select ${literals} from ${quoted(table)} order by ${order.join()}`)
        .pluck()
        .all(),
    );
    return;
  }
  const select = `select ${[literals, ...order].join()} from ${quoted(table)}`;
  const end = `order by ${order.join()} limit ${ROWS_AT_ONCE}`;
  const after = `(${order.join()}) > (${order.map(() => "?").join()})`;
  let some = Rows.parse(connection.prepare(`${select} ${end}`).raw().all());
  const next = connection.prepare(`${select} where ${after} ${end}`).raw();
  while (some.length > 0) {
    yield some.map(([literal]) => literal);
    const [, ...last] = some.at(-1) ?? [];
    some = some.length < ROWS_AT_ONCE ? [] : Rows.parse(next.all(...last));
  }
}

const Rows = z.array(z.tuple([z.string()], z.unknown()));

// Without what the full-text index keeps for itself: it follows from `search_entry`, and the integrity check reads it.
const tableNames = (connection: Database.Database): ReadonlyArray<string> =>
  Names.parse(
    connection
      .prepare("select name from pragma_table_list where schema = 'main' and type = 'table'")
      .pluck()
      .all(),
  )
    .filter((name) => !name.startsWith("sqlite_"))
    .toSorted();

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
