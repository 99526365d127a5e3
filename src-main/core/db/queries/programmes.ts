import { and, count, desc, eq, sql } from "drizzle-orm";
import { Programme } from "#domain/programme.ts";
import type { StoredProgramme } from "#domain/programme-version.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { preparedOnce } from "../prepared.ts";
import { caseFileTable, programmeTable } from "../schema/index.ts";

/** A stored version of a programme; undefined when it is not in this vault. */
export const readProgramme = (db: ReadDb, id: string, version: number): Programme | undefined => {
  const known = knownProgrammes(db);
  const key = keyOf(id, version);
  const programme = known.get(key);
  if (programme) return programme;
  const row = definitionOf(db).get({ id, version });
  if (!row) return undefined;
  const read = parseDefinition(row.definition);
  known.set(key, read);
  return read;
};

/** The same with where it comes from and since when. */
export const readStoredProgramme = (
  db: ReadDb,
  id: string,
  version: number,
): StoredProgramme | undefined => {
  const row = db
    .select()
    .from(programmeTable)
    .where(and(eq(programmeTable.id, id), eq(programmeTable.version, version)))
    .get();
  return row && rowToStoredProgramme(row);
};

/** Every version of every programme of the vault. */
export const readProgrammeVersions = (db: ReadDb): ReadonlyArray<Programme> =>
  versions(db)
    .all()
    .flatMap(({ id, version }) => readProgramme(db, id, version) ?? []);

/** The version that new dossiers start under. */
export const readLatestProgramme = (db: ReadDb, id: string): Programme | undefined => {
  const row = latestVersionOf(db).get({ id });
  return row && readProgramme(db, id, row.version);
};

/** Every version of every programme of the vault, by id, newest first. */
export const readProgrammes = (db: ReadDb): ReadonlyArray<StoredProgramme> =>
  db
    .select()
    .from(programmeTable)
    .orderBy(programmeTable.id, desc(programmeTable.version))
    .all()
    .map(rowToStoredProgramme);

/** Every version of every programme, from memory where it was read before: a version never changes. */
export const readDefinitions = (db: ReadDb): ReadonlyArray<Programme> =>
  db
    .select({ id: programmeTable.id, version: programmeTable.version })
    .from(programmeTable)
    .all()
    .flatMap(({ id, version }) => readProgramme(db, id, version) ?? []);

/** How many dossiers follow each version of each programme. */
export const countFollowers = (
  db: ReadDb,
): ReadonlyArray<{ readonly id: string; readonly version: number; readonly caseFiles: number }> =>
  db
    .select({
      id: caseFileTable.programmeId,
      version: caseFileTable.programmeVersion,
      caseFiles: count(),
    })
    .from(caseFileTable)
    .groupBy(caseFileTable.programmeId, caseFileTable.programmeVersion)
    .all();

export const insertProgramme = (
  tx: WriteDb,
  { programme, origin, addedAt }: StoredProgramme,
): void => {
  const { id, version } = programme;
  knownProgrammes(tx).delete(keyOf(id, version));
  tx.insert(programmeTable)
    .values({ id, version, definition: JSON.stringify(programme), origin, addedAt })
    .run();
};

const rowToStoredProgramme = ({
  definition,
  origin,
  addedAt,
}: typeof programmeTable.$inferSelect): StoredProgramme => ({
  programme: parseDefinition(definition),
  origin,
  addedAt,
});

// A version never changes. One that was read in a transaction that then failed is forgotten when its number is taken.
const knownProgrammes = preparedOnce(() => new Map<string, Programme>());

const keyOf = (id: string, version: number): string => `${id} ${version}`;

const versions = preparedOnce((db) =>
  db
    .select({ id: programmeTable.id, version: programmeTable.version })
    .from(programmeTable)
    .prepare(),
);

const definitionOf = preparedOnce((db) =>
  db
    .select({ definition: programmeTable.definition })
    .from(programmeTable)
    .where(
      and(
        eq(programmeTable.id, sql.placeholder("id")),
        eq(programmeTable.version, sql.placeholder("version")),
      ),
    )
    .prepare(),
);

const latestVersionOf = preparedOnce((db) =>
  db
    .select({ version: programmeTable.version })
    .from(programmeTable)
    .where(eq(programmeTable.id, sql.placeholder("id")))
    .orderBy(desc(programmeTable.version))
    .limit(1)
    .prepare(),
);

// A version never changes, and every question about a dossier needs its programme: each text is parsed once.
const parsedDefinitions = new Map<string, Programme>();

const parseDefinition = (definition: string): Programme => {
  const known = parsedDefinitions.get(definition);
  if (known) return known;
  const programme = Programme.parse(JSON.parse(definition));
  parsedDefinitions.set(definition, programme);
  return programme;
};
