import { eq } from "drizzle-orm";
import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { progressOf } from "#domain/check.ts";
import { factsOf } from "#domain/facts.ts";
import type { LocalDate } from "#domain/local-date.ts";
import type { ReadDb } from "../db/db.ts";
import { readCheckWaivers } from "../db/queries/check-waivers.ts";
import { draftTable } from "../db/schema/index.ts";
import { programmeFor } from "../programmes/programmes.ts";

/** What follows from a dossier on a given day, and which of its forms hold unfinished work. */
export const viewCaseFile = (
  db: ReadDb,
  id: CaseFileId,
  caseFile: CaseFile,
  today: LocalDate,
): CaseFileView => {
  const programme = programmeFor(caseFile.programme.id);
  return {
    id,
    caseFile,
    programme,
    today,
    progress: progressOf(caseFile, programme, today, readCheckWaivers(db, id)),
    facts: factsOf(caseFile, today),
    drafts: db
      .select({ form: draftTable.form, savedAt: draftTable.savedAt })
      .from(draftTable)
      .where(eq(draftTable.caseFileId, id))
      .all(),
  };
};
