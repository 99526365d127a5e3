import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { createDatabase, openDatabase } from "#core/db/open-database.ts";
import { resourcesIn } from "#hosts/resources.ts";
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
