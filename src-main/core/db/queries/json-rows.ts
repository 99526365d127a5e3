import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";

/** A row by the keys of its table; what only holds rows together is left out. */
export type JsonRow = Readonly<Record<string, unknown>>;
export type JsonRows = ReadonlyArray<JsonRow>;

interface CaseFileRowsTable extends SQLiteTable {
  readonly caseFileId: SQLiteColumn;
  readonly position?: SQLiteColumn;
}

/**
 * The rows that the case file named by the placeholder `id` has in a table, in the order of `position`, as a piece of
 * one query. They travel as arrays and not as objects: the names of the columns would be written, read and thrown away
 * for each row.
 */
export const jsonRowsOf = (
  table: CaseFileRowsTable,
  only: ReadonlyArray<string> = Object.keys(getTableColumns<SQLiteTable>(table)),
): SQL<JsonRows> => {
  const columns = columnsOf(table, only);
  const read = rowReader(columns);
  return selectRows(table, columns).mapWith((text: string) => parseRows(text).map(read));
};

/** The same, by the column in which each row names what it belongs to. */
export const jsonRowsBy = (
  table: CaseFileRowsTable,
  parent: string,
): SQL<ReadonlyMap<unknown, JsonRows>> => {
  const columns = columnsOf(table, Object.keys(getTableColumns<SQLiteTable>(table)));
  const at = columns.findIndex(([key]) => key === parent);
  const read = rowReader(columns, parent);
  return selectRows(table, columns).mapWith((text: string) => {
    const byParent = new Map<unknown, JsonRow[]>();
    for (const row of parseRows(text)) {
      const siblings = byParent.get(row[at]);
      if (siblings) siblings.push(read(row));
      else byParent.set(row[at], [read(row)]);
    }
    return byParent;
  });
};

type NamedColumns = ReadonlyArray<readonly [key: string, column: SQLiteColumn]>;
type Values = ReadonlyArray<unknown>;

const columnsOf = (table: CaseFileRowsTable, only: ReadonlyArray<string>): NamedColumns =>
  Object.entries(getTableColumns<SQLiteTable>(table)).filter(
    ([key]) => only.includes(key) && key !== "caseFileId" && key !== "position",
  );

const selectRows = (table: CaseFileRowsTable, columns: NamedColumns): SQL => {
  const values = sql.join(
    columns.map(([, column]) =>
      column.dataType === "json" ? sql`json(${column})` : sql`${column}`,
    ),
    sql`, `,
  );
  const order = table.position ? sql` order by ${table.position}` : sql``;
  // Nested, so that Drizzle does not take the names of the tables away as it does in a query of one table.
  return sql`(${sql`select json_group_array(json_array(${values})${order}) from ${table} where ${table.caseFileId} = ${sql.placeholder("id")}`})`;
};

/**
 * Gives back the record that `toRow` was given: of the columns that are NULL only those that were explicitly null. A
 * table that does not keep that difference gives each of them as null.
 */
const rowReader = (columns: NamedColumns, parent?: string): ((row: Values) => JsonRow) => {
  const nullsAt = columns.findIndex(([key]) => key === "nulls");
  const fields = columns
    .map(([key, { dataType }], at) => ({ key, at, isFlag: dataType === "boolean" }))
    .filter(({ key }) => key !== "nulls" && key !== parent);
  return (row) => {
    const nulls = row[nullsAt];
    const record: Record<string, unknown> = {};
    for (const { key, at, isFlag } of fields) {
      const value = row[at];
      if (value !== null) record[key] = isFlag ? value === 1 : value;
      else if (!Array.isArray(nulls) || nulls.includes(key)) record[key] = null;
    }
    return record;
  };
};

const parseRows = (text: string): ReadonlyArray<Values> => {
  const rows: unknown = JSON.parse(text);
  return Array.isArray(rows) ? rows : [];
};
