import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { DbDep } from "#core/db/db.ts";
import { migrateDatabase } from "#core/db/migrate.ts";
import * as schema from "#core/db/schema/index.ts";
import { putDraft } from "#core/services/drafts.ts";
import { importCaseFile } from "#core/services/exchange.ts";
import type { ClockDep, NewIdDep } from "#core/services/deps.ts";
import { storeBuiltInProgrammes } from "#core/services/programmes.ts";
import { searchCaseFiles } from "#core/services/search.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { aCaseFile } from "./builders.ts";
import { withCanaries } from "./canaries.ts";
import { fixedClock, organiser, projectFolder } from "./core-harness.ts";
import { demonstrationCaseFile } from "./demonstration.ts";

const { migrationsFolder } = resourcesIn(projectFolder);

interface DatabaseInClear {
  readonly deps: DbDep & ClockDep & NewIdDep;
  readonly connection: Database.Database;
  readonly checkpoint: () => void;
  /** Of every file it is made of. */
  readonly bytes: () => Buffer;
}

/** How a database forgets; a vault does both. */
interface Deleting {
  readonly secureDelete?: boolean;
  readonly ftsSecureDelete?: boolean;
}

/** The schema in clear in an empty folder, with the settings of a vault, and one dossier that names a person in every field. */
export const inClear = (
  folder: string,
  { secureDelete = true, ftsSecureDelete = true }: Deleting = {},
): DatabaseInClear => {
  const file = path.join(folder, "clear.db");
  const connection = new Database(file);
  for (const pragma of [
    "journal_mode = WAL",
    "synchronous = FULL",
    "temp_store = MEMORY",
    `secure_delete = ${secureDelete ? "ON" : "OFF"}`,
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "trusted_schema = OFF",
  ])
    connection.pragma(pragma);
  migrateDatabase(connection, migrationsFolder);
  if (!ftsSecureDelete)
    connection.exec("insert into search_text (search_text, rank) values ('secure-delete', 0)");

  const db = drizzle(connection, { schema, casing: "snake_case" });
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, "0")}`;
  const deps = { db, clock: fixedClock(), newId };
  storeBuiltInProgrammes(deps);
  db.insert(schema.organiserProfileTable).values(organiser).run();
  const bytes = () =>
    Buffer.concat(readdirSync(folder).map((name) => readFileSync(path.join(folder, name))));
  const checkpoint = () => void connection.pragma("wal_checkpoint(TRUNCATE)");
  return { deps, connection, checkpoint, bytes };
};

interface LivedInDatabase extends DatabaseInClear {
  readonly caseFile: typeof schema.caseFileTable.$inferSelect;
  readonly canaries: ReadonlyArray<string>;
}

/** Written, searched, half typed, changed: whatever leaves a trace of the person. */
export const livedIn = (folder: string, deleting: Deleting = {}): LivedInDatabase => {
  const clear = inClear(folder, deleting);
  const { deps, checkpoint } = clear;
  const first = withCanaries(demonstrationCaseFile("kir-01"));
  const second = withCanaries(demonstrationCaseFile("kir-01"), 1000);
  const draft = withCanaries({ text: "Une phrase jamais enregistrée" }, 2000);
  for (const { value } of [first, second])
    importCaseFile(deps, { text: writeExchangeFile(value), replace: true });
  const caseFile = deps.db.select().from(schema.caseFileTable).get();
  if (!caseFile) throw new Error("the dossier was not taken in");
  putDraft(deps, { caseFileId: caseFile.id, form: "clarification" }, draft.value);
  // Others stay, around and in the pages of the one that goes.
  for (let at = 0; at < 40; at += 1)
    importCaseFile(deps, {
      text: writeExchangeFile(aCaseFile({ number: `ESS-${100 + at}` })),
      replace: false,
    });
  searchCaseFiles(deps, { text: "essai", includePrivate: true });
  checkpoint();
  const canaries = [...first.canaries, ...second.canaries, ...draft.canaries];
  return { ...clear, caseFile, canaries };
};
