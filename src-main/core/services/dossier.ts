import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import type { Programme } from "#domain/programme.ts";
import type { Supplement } from "#domain/supplement.ts";
import type { ReadDb } from "../db/db.ts";
import { readCaseFile } from "../db/queries/read-case-file.ts";
import { readSupplement } from "../db/queries/supplement.ts";
import { programmeOf } from "./programmes.ts";

/** A dossier as it stands: the case file, what stands beside it, and the programme it follows. */
export interface Dossier {
  readonly caseFile: CaseFile;
  readonly supplement: Supplement;
  readonly programme: Programme;
}

export const readDossier = (db: ReadDb, id: CaseFileId): Dossier | undefined => {
  const caseFile = readCaseFile(db, id);
  const supplement = readSupplement(db, id);
  if (!caseFile || !supplement) return undefined;
  return {
    caseFile,
    supplement,
    programme: programmeOf(db, caseFile, supplement.programmeVersion),
  };
};
