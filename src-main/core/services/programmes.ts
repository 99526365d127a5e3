import { isDeepStrictEqual } from "node:util";
import type { CaseFile } from "#domain/case-file.ts";
import type { Programme, ProgrammeContent } from "#domain/programme.ts";
import {
  type ProgrammeFileRefusal,
  programmeFileName,
  readProgrammeFile,
  writeProgrammeFile,
} from "#domain/programme-file.ts";
import type {
  KeptProgramme,
  ProgrammeOrigin,
  ProgrammeOverview,
  StoredProgramme,
} from "#domain/programme-version.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep, ReadDb, WriteDb } from "../db/db.ts";
import {
  countFollowers,
  insertProgramme,
  readLatestProgramme,
  readProgrammes,
  readProgramme,
  readStoredProgramme,
} from "../db/queries/programmes.ts";
import { builtInProgrammes, neutralProgramme } from "../programmes/programmes.ts";
import type { ClockDep } from "./deps.ts";
import { discardDraft } from "./drafts.ts";

export interface UnknownVersionRefusal {
  readonly type: "UnknownVersion";
}

/**
 * Puts the definitions that ship with this version of Autour into the vault, once each: a dossier keeps the version it
 * started under, also when a later Autour ships another. One whose number is taken by an edit becomes the next version.
 */
export const storeBuiltInProgrammes = (
  { db, clock }: DbDep & ClockDep,
  shippedProgrammes: ReadonlyArray<Programme> = builtInProgrammes,
): void => {
  db.transaction(
    (tx) => {
      const stored = readProgrammes(tx);
      for (const shipped of shippedProgrammes) {
        const isKnown = stored.some(
          ({ programme }) => programme.id === shipped.id && hasSameContent(programme, shipped),
        );
        if (!isKnown) insertNextVersion(tx, shipped, { origin: "builtIn", addedAt: clock.now() });
      }
    },
    { behavior: "immediate" },
  );
};

/** Every programme by its name, with the dossiers that follow each version. */
export const listProgrammes = ({ db }: DbDep): ReadonlyArray<ProgrammeOverview> => {
  const followers = countFollowers(db);
  const byId = Map.groupBy(readProgrammes(db), ({ programme }) => programme.id);
  return [...byId.values()]
    .flatMap((stored): ProgrammeOverview[] => {
      const [newest] = stored;
      if (!newest) return [];
      const versions = stored.map(({ programme: { id, version }, origin, addedAt }) => ({
        version,
        origin,
        addedAt,
        caseFiles:
          followers.find((one) => one.id === id && one.version === version)?.caseFiles ?? 0,
      }));
      return [{ programme: newest.programme, versions }];
    })
    .toSorted((a, b) => a.programme.name.localeCompare(b.programme.name, "fr"));
};

export const getProgramme = (
  { db }: DbDep,
  { id, version }: { readonly id: string; readonly version: number },
): Result<StoredProgramme, UnknownVersionRefusal> => {
  const stored = readStoredProgramme(db, id, version);
  return stored ? ok(stored) : err({ type: "UnknownVersion" });
};

/** Saves a programme's words as its next version; the versions there are stay as they are. The draft of the form is dropped. */
export const saveProgramme = (
  deps: DbDep & ClockDep,
  { id, content }: { readonly id: string; readonly content: ProgrammeContent },
): Result<KeptProgramme, UnknownVersionRefusal> =>
  deps.db.transaction(
    (tx) => {
      const newest = readLatestProgramme(tx, id);
      if (!newest) return err({ type: "UnknownVersion" });
      discardDraft({ db: tx }, { caseFileId: null, form: "programme" });
      return ok(
        keepAsNewest(
          tx,
          { id, version: newest.version, ...content },
          {
            origin: "edited",
            addedAt: deps.clock.now(),
          },
        ),
      );
    },
    { behavior: "immediate" },
  );

/** Copies one version under an id and a name of its own; the copy starts at version 1. */
export const duplicateProgramme = (
  deps: DbDep & ClockDep,
  {
    id,
    version,
    newId,
    name,
  }: {
    readonly id: string;
    readonly version: number;
    readonly newId: string;
    readonly name: string;
  },
): Result<Programme, UnknownVersionRefusal | { readonly type: "IdTaken" }> =>
  deps.db.transaction(
    (tx) => {
      const source = readStoredProgramme(tx, id, version);
      if (!source) return err({ type: "UnknownVersion" });
      if (readLatestProgramme(tx, newId)) return err({ type: "IdTaken" });
      const copy: Programme = { ...source.programme, id: newId, version: 1, name };
      insertProgramme(tx, { programme: copy, origin: "edited", addedAt: deps.clock.now() });
      return ok(copy);
    },
    { behavior: "immediate" },
  );

/** Takes a definition file in whole, or refuses it whole. One whose id is known here becomes its next version. */
export const importProgramme = (
  deps: DbDep & ClockDep,
  text: string,
): Result<KeptProgramme, ProgrammeFileRefusal> => {
  const read = readProgrammeFile(text);
  if (!read.ok) return read;
  return deps.db.transaction(
    (tx) => ok(keepAsNewest(tx, read.value, { origin: "imported", addedAt: deps.clock.now() })),
    { behavior: "immediate" },
  );
};

export interface ExportedProgramme {
  readonly fileName: string;
  readonly text: string;
}

/** The definition file of one version: importing it elsewhere gives the same programme. */
export const exportProgramme = (
  deps: DbDep,
  reference: { readonly id: string; readonly version: number },
): Result<ExportedProgramme, UnknownVersionRefusal> => {
  const stored = getProgramme(deps, reference);
  if (!stored.ok) return stored;
  const { programme } = stored.value;
  return ok({ fileName: programmeFileName(programme), text: writeProgrammeFile(programme) });
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

interface Provenance {
  readonly origin: ProgrammeOrigin;
  /** ISO 8601 instant, UTC. */
  readonly addedAt: string;
}

/** Nothing is written when the version in force says the same; an older one that says it is put back in force. */
const keepAsNewest = (tx: WriteDb, programme: Programme, provenance: Provenance): KeptProgramme => {
  const newest = readLatestProgramme(tx, programme.id);
  return newest && hasSameContent(newest, programme)
    ? { programme: newest, isNew: false }
    : { programme: insertNextVersion(tx, programme, provenance), isNew: true };
};

/** Under its own number where that is free and later than all others, else under the next one. */
const insertNextVersion = (
  tx: WriteDb,
  programme: Programme,
  provenance: Provenance,
): Programme => {
  const newest = readLatestProgramme(tx, programme.id)?.version ?? 0;
  const numbered = { ...programme, version: Math.max(newest + 1, programme.version) };
  insertProgramme(tx, { programme: numbered, ...provenance });
  return numbered;
};

const hasSameContent = (
  { id: _id, version: _version, ...content }: Programme,
  { id: _otherId, version: _otherVersion, ...other }: Programme,
): boolean => isDeepStrictEqual(content, other);
