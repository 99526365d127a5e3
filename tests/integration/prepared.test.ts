import Database from "better-sqlite3";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { ContactId } from "#domain/contact.ts";
import { expect, onTestFinished, test } from "vitest";
import { migrateDatabase } from "#core/db/migrate.ts";
import { deleteRows, insertRow, preparedOnce, updateRows } from "#core/db/prepared.ts";
import * as schema from "#core/db/schema/index.ts";
import { CaseFileId } from "#domain/case-file.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { projectFolder } from "#tests/support/core-harness.ts";

/** A database that counts the statements prepared on it. */
const counted = () => {
  const connection = new Database(":memory:");
  onTestFinished(() => {
    connection.close();
  });
  migrateDatabase(connection, resourcesIn(projectFolder).migrationsFolder);
  const prepare = connection.prepare.bind(connection);
  const texts: string[] = [];
  connection.prepare = (text: string) => {
    texts.push(text);
    return prepare(text);
  };
  return { db: drizzle(connection, { schema, casing: "snake_case" }), texts };
};

const contactId = (number: number): ContactId =>
  ContactId.parse(`00000000-0000-4000-8000-00000000000${number}`);

const contact = {
  id: contactId(1),
  name: "Contact fictif",
  nameKey: "contact fictif",
  role: "Éducatrice",
  category: "social",
  secrecy: "professional",
  changedAt: "2026-05-04T09:00:00.000Z",
} as const;

const names = preparedOnce((db) =>
  db.select({ name: schema.contactTable.name }).from(schema.contactTable).prepare(),
);

test("a query is prepared once per connection, also for the transactions on it", () => {
  const one = counted();
  names(one.db).all();
  one.db.transaction((tx) => names(tx).all());
  one.db.transaction((tx) => names(tx).all());
  expect(one.texts).toHaveLength(1);

  const other = counted();
  insertRow(other.db, schema.contactTable, contact);
  expect(names(other.db).all()).toEqual([{ name: "Contact fictif" }]);
  expect(names(one.db).all()).toEqual([]);
});

test("a row is written by one statement per table and set of columns, whatever it holds", () => {
  const { db, texts } = counted();
  insertRow(db, schema.contactTable, contact);
  db.transaction((tx) => {
    insertRow(tx, schema.contactTable, { ...contact, id: contactId(2), phone: "0470 00 00 01" });
    insertRow(tx, schema.contactTable, { ...contact, id: contactId(3), phone: null });
  });
  for (const id of [contactId(1), contactId(2)])
    updateRows(db, schema.contactTable, { set: { role: "Médecin", email: null }, where: { id } });
  deleteRows(db, schema.contactTable, { id: contactId(3) });
  expect(texts).toHaveLength(3);

  const { contactTable } = schema;
  const rows = db.select().from(contactTable).orderBy(contactTable.id).all();
  expect(rows).toMatchObject([
    { id: contactId(1), role: "Médecin", phone: null },
    { id: contactId(2), role: "Médecin", phone: "0470 00 00 01" },
  ]);
});

test("a null stays NULL where the column is a flag or holds JSON", () => {
  const { db } = counted();
  db.run(sql`PRAGMA foreign_keys = OFF`);
  insertRow(db, schema.attendanceTable, {
    caseFileId: CaseFileId.parse("00000000-0000-4000-8000-000000000000"),
    concertationNumber: 1,
    position: 0,
    memberId: "p01",
    nulls: [],
    attendance: "present",
    payable: null,
    agendaItems: null,
  });
  expect(db.all(sql`select payable, agenda_items from attendance`)).toEqual([
    { payable: null, agenda_items: null },
  ]);
});
