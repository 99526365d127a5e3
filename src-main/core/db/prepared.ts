import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { ReadDb, WriteDb } from "./db.ts";

/**
 * Makes of a query one that is prepared once per connection and then only run: building the text of a query and
 * preparing it costs two to seven times what running it does. A transaction runs the statements of its connection.
 */
export const preparedOnce = <Query, Db extends ReadDb = ReadDb>(
  prepare: (db: Db) => Query,
): ((db: Db) => Query) => {
  const byConnection = new WeakMap<object, Query>();
  return (db) => {
    const connection = connectionOf(db);
    const known = byConnection.get(connection);
    if (known) return known;
    const query = prepare(db);
    byConnection.set(connection, query);
    return query;
  };
};

/** What stands for the connection of a database or of a transaction on it: the same object for both. */
export const connectionOf = (db: ReadDb): object => {
  // Drizzle gives each transaction a new database object around the session of its connection, which it does not type.
  const session: unknown = Reflect.get(db, "session");
  if (typeof session !== "object" || session === null) throw new Error("Drizzle has no session");
  return session;
};

/** Inserts a row; a key that is absent is NULL, or what its column is by default. */
export const insertRow = <Table extends SQLiteTable>(
  tx: WriteDb,
  table: Table,
  row: Table["$inferInsert"],
): void => {
  const columns = insertedColumns(table, row);
  statementOf(tx, table, `insert ${namesOf(columns)}`, () =>
    tx
      .insert<SQLiteTable>(table)
      .values(mapEntries(columns, (_column, key) => toBeGiven(key)))
      .prepare(),
  ).run(toValues(columns, row));
};

/** Sets columns of the rows in which every column of `where` holds its value. */
export const updateRows = <Table extends SQLiteTable>(
  tx: WriteDb,
  table: Table,
  { set, where }: { readonly set: Columns<Table>; readonly where: Columns<Table> },
): void => {
  const changed = pickColumns(table, set);
  const known = pickColumns(table, where);
  statementOf(tx, table, `update ${namesOf(changed)} where ${namesOf(known)}`, () =>
    tx
      .update<SQLiteTable>(table)
      .set(mapEntries(changed, (_column, key) => toBeGiven(`set ${key}`)))
      .where(isAll(known))
      .prepare(),
  ).run({
    ...toValues(known, where),
    ...Object.fromEntries(
      Object.entries(toValues(changed, set)).map(([key, value]) => [`set ${key}`, value]),
    ),
  });
};

/** Deletes the rows in which every column of `where` holds its value. */
export const deleteRows = <Table extends SQLiteTable>(
  tx: WriteDb,
  table: Table,
  where: Columns<Table>,
): void => {
  const known = pickColumns(table, where);
  statementOf(tx, table, `delete where ${namesOf(known)}`, () =>
    tx.delete<SQLiteTable>(table).where(isAll(known)).prepare(),
  ).run(toValues(known, where));
};

type Columns<Table extends SQLiteTable> = Readonly<Partial<Table["$inferSelect"]>>;
type ColumnsByKey = Readonly<Record<string, SQLiteColumn>>;

interface WriteStatement {
  readonly run: (values: Record<string, unknown>) => unknown;
}

const writeStatements = preparedOnce(() => new Map<SQLiteTable, Map<string, WriteStatement>>());

const statementOf = (
  tx: WriteDb,
  table: SQLiteTable,
  name: string,
  prepare: () => WriteStatement,
): WriteStatement => {
  const byTable = writeStatements(tx);
  const byName = byTable.get(table) ?? new Map<string, WriteStatement>();
  byTable.set(table, byName);
  const statement = byName.get(name) ?? prepare();
  byName.set(name, statement);
  return statement;
};

const pickColumns = (table: SQLiteTable, values: object): ColumnsByKey =>
  Object.fromEntries(Object.entries(getTableColumns(table)).filter(([key]) => key in values));

const insertedColumns = (table: SQLiteTable, row: object): ColumnsByKey =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).filter(
      ([key, column]) => key in row || !column.hasDefault,
    ),
  );

const namesOf = (columns: ColumnsByKey): string => Object.keys(columns).join();

const isAll = (columns: ColumnsByKey): SQL | undefined =>
  and(...Object.entries(columns).map(([key, column]) => eq(column, toBeGiven(key))));

const toValues = (columns: ColumnsByKey, values: object): Record<string, unknown> =>
  mapEntries(columns, (column, key) => toDriver(column, Reflect.get(values, key)));

// As SQL, not as a bare placeholder: Drizzle would encode that with the column, which makes 0 or "null" of a null.
const toBeGiven = (name: string): SQL => sql`${sql.placeholder(name)}`;

const toDriver = (column: SQLiteColumn, value: unknown): unknown =>
  value === null || value === undefined ? null : column.mapToDriverValue(value);

const mapEntries = <In, Out>(
  record: Readonly<Record<string, In>>,
  map: (value: In, key: string) => Out,
): Record<string, Out> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
