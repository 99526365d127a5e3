import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { createDatabase, openDatabase } from "#core/db/open-database.ts";
import { knownMigrations } from "#core/db/migrate.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { withComingMigrations } from "#tests/guarantees/coming-migrations.ts";
import { projectFolder, temporaryFolder } from "#tests/support/core-harness.ts";

const { migrationsFolder } = resourcesIn(projectFolder);

const anEncryptedDatabase = () => {
  const options = {
    file: path.join(temporaryFolder(), "vault.db"),
    key: randomBytes(32),
    migrationsFolder,
  };
  createDatabase(options)[Symbol.dispose]();
  const opened = openDatabase(options);
  if (!opened.ok) throw new Error(opened.error.type);
  const close = () => opened.value[Symbol.dispose]();
  onTestFinished(close);
  return { options, db: opened.value.db, close };
};

/** What SQLite itself says of a setting on the open connection. */
const settingOf = (db: ReturnType<typeof anEncryptedDatabase>["db"], name: string) =>
  db
    .select({ value: sql<unknown>`${sql.identifier(name)}` })
    .from(sql`${sql.identifier(`pragma_${name}`)}`)
    .get()?.value;

// Planted fault: with `synchronous` taken out of the list in open-database.ts, the library's own 1 (NORMAL) shows here.
test.each([
  ["journal_mode", "wal"],
  ["synchronous", 2],
  ["temp_store", 2],
  ["secure_delete", 1],
  ["foreign_keys", 1],
  ["recursive_triggers", 1],
  ["trusted_schema", 0],
  ["cell_size_check", 1],
  ["application_id", 0x41_55_54_52],
])("an open vault has %s set to %s", (name, expected) => {
  expect(settingOf(anEncryptedDatabase().db, name)).toBe(expected);
});

test("a key that is off by one bit opens nothing and changes nothing", () => {
  const { options, close } = anEncryptedDatabase();
  close();
  const before = readFileSync(options.file);
  const key = Buffer.from(options.key);
  key[0] = (key[0] ?? 0) ^ 1;
  expect(openDatabase({ ...options, key })).toEqual({ ok: false, error: { type: "Damaged" } });
  expect(readFileSync(options.file).equals(before)).toBe(true);
});

test("a database of a newer Autour is refused by name, and a held one as such", () => {
  const { options, db, close } = anEncryptedDatabase();
  db.run(sql`pragma user_version = 99`);
  expect(openDatabase(options)).toEqual({ ok: false, error: { type: "InUse" } });
  close();
  expect(openDatabase(options)).toEqual({ ok: false, error: { type: "Newer" } });
});

// Planted: without `countsOf`, or `assertSearchWhole`, in migrate.ts the database is the one of the migration.
test.each([
  [
    "loses an operation",
    "DROP TRIGGER operation_never_goes; DELETE FROM operation",
    "a migration changed how many rows there are in operation",
  ],
  [
    "leaves the search behind",
    "DROP TRIGGER search_entry_is_indexed; INSERT INTO search_entry (case_file_id, place, text) SELECT id, 'person', 'mot' FROM case_file",
    "Damaged",
  ],
])("a migration that %s is taken back whole", (_what, statements, refusal) => {
  const { options, db, close } = anEncryptedDatabase();
  db.run(
    sql`insert into case_file (id, number, programme_id, programme_version, programme_settings, organiser, created_at, changed_at, search_line, person_line, current_step, step_rank, missing, is_closed, summary_holds_from) values ('a', 'ESS-01', 'brusano', 1, '{}', '{}', '', '', '', '', 'request', 0, 0, 0, '2026-05-04')`,
  );
  db.run(
    sql`insert into operation (sequence, at, utc_offset, actor, action, code) values (1, '', 0, 'autour', 'autour', '')`,
  );
  close();
  const coming = withComingMigrations(temporaryFolder(), [statements]);

  expect(refusalOf(() => openDatabase({ ...options, migrationsFolder: coming }))).toBe(refusal);

  const again = openDatabase(options);
  if (!again.ok) throw new Error(again.error.type);
  using database = again.value;
  expect(database.connection.pragma("user_version", { simple: true })).toBe(
    knownMigrations(migrationsFolder).length,
  );
  expect(database.connection.prepare("select count(*) from operation").pluck().get()).toBe(1);
});

const refusalOf = (open: () => ReturnType<typeof openDatabase>): string => {
  try {
    const opened = open();
    return opened.ok ? "opened" : opened.error.type;
  } catch (error) {
    return error instanceof Error ? error.message : "not an error";
  }
};
