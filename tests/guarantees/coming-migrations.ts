import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { resourcesIn } from "#hosts/resources.ts";

const { migrationsFolder } = resourcesIn(path.resolve(import.meta.dirname, "..", ".."));

const Journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) });

/** The migrations of an Autour to come, which knows these besides, made in `folder`. Each is the SQL of one. */
export const withComingMigrations = (folder: string, migrations: ReadonlyArray<string>): string => {
  const target = path.join(folder, "migrations");
  cpSync(migrationsFolder, target, { recursive: true });
  const tags = migrations.map((_sql, at) => `${9000 + at}_to-come`);
  tags.forEach((tag, at) => writeFileSync(path.join(target, `${tag}.sql`), migrations[at] ?? ""));
  const journalFile = path.join(target, "meta/_journal.json");
  const journal = Journal.parse(JSON.parse(readFileSync(journalFile, "utf8")));
  const entries = [...journal.entries, ...tags.map((tag) => ({ tag }))];
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries }));
  return target;
};
