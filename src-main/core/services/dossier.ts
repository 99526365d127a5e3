import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import type { Programme } from "#domain/programme.ts";
import type { Supplement } from "#domain/supplement.ts";
import type { ReadDb } from "../db/db.ts";
import { readStoredDossier, type StoredDossier } from "../db/queries/read-case-file.ts";
import { programmeOf } from "./programmes.ts";

/** A dossier as it stands: the case file, what stands beside it, and the programme it follows. */
export interface Dossier {
  readonly caseFile: CaseFile;
  readonly supplement: Supplement;
  readonly programme: Programme;
}

/** The dossier with its unfinished forms; undefined when there is none. */
export const readDossier = (
  db: ReadDb,
  id: CaseFileId,
): (Dossier & Pick<StoredDossier, "drafts">) | undefined => {
  const stored = readStoredDossier(db, id);
  return (
    stored && {
      ...stored,
      programme: programmeOf(db, stored.caseFile, stored.supplement.programmeVersion),
    }
  );
};
