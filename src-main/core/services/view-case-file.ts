import { eq, sql } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { progressOf } from "#domain/check.ts";
import { factsOf } from "#domain/facts.ts";
import type { LocalDate } from "#domain/local-date.ts";
import type { ReadDb } from "../db/db.ts";
import { preparedOnce } from "../db/prepared.ts";
import { draftTable } from "../db/schema/index.ts";
import type { Dossier } from "./dossier.ts";

/** What follows from a dossier on a given day, and which of its forms hold unfinished work. */
export const viewCaseFile = (
  id: CaseFileId,
  { caseFile, supplement, programme, drafts }: Dossier & Pick<CaseFileView, "drafts">,
  today: LocalDate,
): CaseFileView => ({
  id,
  caseFile,
  supplement,
  programme,
  today,
  progress: progressOf(caseFile, programme, today, supplement),
  facts: factsOf(caseFile, today),
  drafts,
});

/** The same just after a change, which may have dropped a draft. */
export const viewChangedCaseFile = (
  db: ReadDb,
  id: CaseFileId,
  dossier: Dossier,
  today: LocalDate,
): CaseFileView => viewCaseFile(id, { ...dossier, drafts: draftsOf(db).all({ id }) }, today);

const draftsOf = preparedOnce((db) =>
  db
    .select({ form: draftTable.form, savedAt: draftTable.savedAt })
    .from(draftTable)
    .where(eq(draftTable.caseFileId, sql.placeholder("id")))
    .prepare(),
);
