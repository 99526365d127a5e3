import { isDeepStrictEqual } from "node:util";
import type { CaseFile } from "#domain/case-file.ts";
import type { Programme } from "#domain/programme.ts";
import type { DbDep, ReadDb } from "../db/db.ts";
import {
  insertProgramme,
  readLatestProgramme,
  readProgramme,
  readProgrammes,
} from "../db/queries/programmes.ts";
import { builtInProgrammes, neutralProgramme } from "../programmes/programmes.ts";
import type { ClockDep } from "./deps.ts";

/**
 * Puts the definitions that ship with this version of Autour into the vault, once each: a dossier keeps the version it
 * started under, also when a later Autour ships another. One whose number is taken by an edit becomes the next version.
 */
export const storeBuiltInProgrammes = ({ db, clock }: DbDep & ClockDep): void => {
  db.transaction(
    (tx) => {
      const stored = readProgrammes(tx);
      for (const shipped of builtInProgrammes) {
        const versions = stored.filter(({ programme }) => programme.id === shipped.id);
        if (versions.some(({ programme }) => isSameDefinition(programme, shipped))) continue;
        const newest = versions[0]?.programme.version ?? 0;
        const version = Math.max(newest + 1, shipped.version);
        insertProgramme(tx, {
          programme: { ...shipped, version },
          origin: "builtIn",
          addedAt: clock.now(),
        });
      }
    },
    { behavior: "immediate" },
  );
};

/** The version of each programme that new dossiers start under. */
export const listLatestProgrammes = (db: ReadDb): ReadonlyArray<Programme> => {
  const seen = new Set<string>();
  return readProgrammes(db).flatMap(({ programme }) => {
    if (seen.has(programme.id)) return [];
    seen.add(programme.id);
    return [programme];
  });
};

/** The programme a dossier follows. One that is unknown here is shown with the neutral words; its own id is kept. */
export const programmeOf = (
  db: ReadDb,
  { programme: { id } }: { readonly programme: Pick<CaseFile["programme"], "id"> },
  version: number,
): Programme => readProgramme(db, id, version) ?? neutralProgramme;

/** The version a dossier that comes in from elsewhere follows: the one in force here. */
export const versionInForce = (db: ReadDb, id: string): number =>
  readLatestProgramme(db, id)?.version ?? 1;

const isSameDefinition = (
  { version: _one, ...definition }: Programme,
  { version: _other, ...shipped }: Programme,
): boolean => isDeepStrictEqual(definition, shipped);
