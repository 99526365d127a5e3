import { readFileSync } from "node:fs";
import path from "node:path";
import type Database from "better-sqlite3";
import * as z from "zod";

/** « AUTR »: tells an Autour database from any other SQLite file. */
export const APPLICATION_ID = 0x41_55_54_52;

const Journal = z.object({ entries: z.array(z.object({ tag: z.string() })) });

/** How many migrations this version of the program knows; a database with more comes from a newer one. */
export const knownMigrations = (migrationsFolder: string): ReadonlyArray<string> =>
  Journal.parse(
    JSON.parse(readFileSync(path.join(migrationsFolder, "meta/_journal.json"), "utf8")),
  ).entries.map(({ tag }) => tag);

/**
 * Brings an open database to the newest schema: forward only, every pending migration in one transaction with the
 * version that says so. `user_version` counts the migrations applied.
 */
export const migrateDatabase = (connection: Database.Database, migrationsFolder: string): void => {
  const tags = knownMigrations(migrationsFolder);
  const applied = Number(connection.pragma("user_version", { simple: true }));
  if (applied >= tags.length) return;

  connection
    .transaction(() => {
      const before = countsOf(connection);
      for (const tag of tags.slice(applied)) {
        const file = readFileSync(path.join(migrationsFolder, `${tag}.sql`), "utf8");
        for (const statement of file.split("--> statement-breakpoint")) connection.exec(statement);
      }
      const broken = connection.pragma("foreign_key_check");
      if (Array.isArray(broken) && broken.length > 0)
        throw new Error("a migration broke references");
      const after = countsOf(connection);
      for (const [table, count] of before)
        if (after.get(table) !== count)
          throw new Error(`a migration changed how many rows there are in ${table}`);
      assertSearchWhole(connection);
      connection.pragma(`application_id = ${APPLICATION_ID}`);
      connection.pragma(`user_version = ${tags.length}`);
    })
    .immediate();
};

/** What no migration may lose nor add to: dossiers, what was changed in them, and the chain. */
const COUNTED = ["case_file", "change", "operation", "erasure"];

const countsOf = (connection: Database.Database): ReadonlyMap<string, number> =>
  new Map(
    COUNTED.filter((table) => isTable(connection, table)).map((table) => [
      table,
      Number(connection.prepare(`select count(*) from ${table}`).pluck().get()),
    ]),
  );

// FTS5 compares its index with what it indexes, and fails when they differ.
const assertSearchWhole = (connection: Database.Database): void => {
  if (isTable(connection, "search_text"))
    connection.exec("insert into search_text (search_text, rank) values ('integrity-check', 1)");
};

const isTable = (connection: Database.Database, name: string): boolean =>
  connection.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(name) !==
  undefined;
