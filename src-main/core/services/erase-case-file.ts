import { eq } from "drizzle-orm";
import type { BackupFile } from "#domain/backup.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import {
  type ErasureOutlook,
  type ErasureState,
  holdsDossier,
  type NamingDossier,
  precedesErasure,
  rotatedOutBy,
} from "#domain/erasure.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep, WriteDb } from "../db/db.ts";
import { countErasures, readErasable, registerErasure } from "../db/queries/erasures.ts";
import { caseFileTable } from "../db/schema/index.ts";
import type { ClockDep } from "./deps.ts";
import { searchCaseFiles } from "./search.ts";

export interface CheckpointDep {
  /** Writes the log of the database into it and empties the log, so that nothing of what was deleted stays there. */
  readonly checkpoint: () => void;
}

type Backups = ReadonlyArray<Pick<BackupFile, "summary">>;

export type EraseRefusal = { readonly type: "NotFound" } | { readonly type: "NumberDiffers" };

/** What erasing a dossier would leave behind: the backups that hold it, and the dossiers of others that name the person. */
export const previewErasure = (
  { db }: DbDep,
  caseFileId: CaseFileId,
  files: Backups,
): Result<ErasureOutlook, { readonly type: "NotFound" }> => {
  const erasable = readErasable(db, caseFileId);
  if (!erasable) return err({ type: "NotFound" });
  const { number, createdAt, givenNames, familyName } = erasable;
  const backups = summariesOf(files).filter((summary) => holdsDossier(summary, createdAt));
  return ok({
    number,
    backups,
    goneBy: rotatedOutBy(backups),
    namedIn: namingDossiers(db, `${givenNames} ${familyName}`, caseFileId),
  });
};

/**
 * Erases a dossier for good: everything that refers to it goes with it, its words leave the index, and its random id
 * enters the register. The number typed by the organiser must be its own. Nothing of it is in the files of the vault
 * when this returns.
 */
export const eraseCaseFile = (
  { db, clock, checkpoint }: DbDep & ClockDep & CheckpointDep,
  { caseFileId, number }: { readonly caseFileId: CaseFileId; readonly number: string },
): Result<null, EraseRefusal> => {
  const erased = db.transaction(
    (tx): Result<null, EraseRefusal> => {
      const erasable = readErasable(tx, caseFileId);
      if (!erasable) return err({ type: "NotFound" });
      if (erasable.number !== number.trim().toUpperCase()) return err({ type: "NumberDiffers" });
      tx.delete(caseFileTable).where(eq(caseFileTable.id, caseFileId)).run();
      registerErasure(tx, caseFileId, clock.now());
      return ok(null);
    },
    { behavior: "immediate" },
  );
  if (erased.ok) checkpoint();
  return erased;
};

/** How much was erased, and which backups were made before. */
export const erasureState = ({ db }: DbDep, files: Backups): ErasureState => {
  const { erased, lastAt } = countErasures(db);
  const backups = summariesOf(files).filter((summary) => precedesErasure(summary, erased));
  return { erased, lastAt, backups, goneBy: rotatedOutBy(backups) };
};

const summariesOf = (files: Backups) => files.flatMap(({ summary }) => summary ?? []);

const namingDossiers = (
  db: WriteDb,
  name: string,
  except: CaseFileId,
): ReadonlyArray<NamingDossier> => {
  const numbersById = new Map(
    searchCaseFiles({ db }, { text: name, includePrivate: true })
      .filter(({ caseFileId }) => caseFileId !== except)
      .map(({ caseFileId, number }) => [caseFileId, number]),
  );
  return [...numbersById].map(([caseFileId, number]) => ({ caseFileId, number }));
};
