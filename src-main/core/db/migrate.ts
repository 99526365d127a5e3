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
      for (const tag of tags.slice(applied)) {
        const file = readFileSync(path.join(migrationsFolder, `${tag}.sql`), "utf8");
        for (const statement of file.split("--> statement-breakpoint")) connection.exec(statement);
      }
      const broken = connection.pragma("foreign_key_check");
      if (Array.isArray(broken) && broken.length > 0)
        throw new Error("a migration broke references");
      connection.pragma(`application_id = ${APPLICATION_ID}`);
      connection.pragma(`user_version = ${tags.length}`);
    })
    .immediate();
};
