import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileListQuestion, CaseFilePage } from "#domain/case-file-view.ts";
import { LocalDate } from "#domain/local-date.ts";
import type { Summary } from "#domain/summary.ts";
import { plainText } from "#domain/name-key.ts";
import type { DbDep, ReadDb, WriteDb } from "../db/db.ts";
import { besideChain } from "../db/operations.ts";
import { updateRows } from "../db/prepared.ts";
import {
  countCaseFiles,
  countListedRows,
  type ListedWord,
  readListedRows,
  stepKey,
} from "../db/queries/list-case-files.ts";
import { readProgrammeVersions } from "../db/queries/programmes.ts";
import { caseFileTable } from "../db/schema/index.ts";
import { AFTER_EVERY_DAY } from "../db/schema/case-file.ts";
import { summaryFor } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";
import { readDossier } from "./dossier.ts";
import { programmeOf } from "./programmes.ts";

/**
 * A part of the list of dossiers, the last changed first unless asked for otherwise. A dossier that is changed meanwhile
 * then moves to the front: whoever goes on from where they were sees no dossier twice. What is missing is compared as it
 * was counted last, which may be some days ago for a dossier that nobody has listed since.
 */
export const listCaseFiles = (
  { db, clock }: DbDep & ClockDep,
  { search, sort, filter, after, limit }: CaseFileListQuestion,
): CaseFilePage => {
  const words = wordsOf(db, search);
  // One more than asked for tells whether there is a next part.
  const found = readListedRows(db, { words, filter, sort, after, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const refreshed = refreshSummaries(db, rows, clock.today());
  return {
    caseFiles: rows.map((row) => {
      const { programmeId, programmeVersion } = row;
      const programme = programmeOf(db, { programme: { id: programmeId } }, programmeVersion);
      const { currentStep, missing, isClosed } = refreshed.get(row.id) ?? row;
      return {
        id: row.id,
        number: row.number,
        fictional: row.fictional ?? false,
        usualName: row.usualName,
        familyName: row.familyName,
        birthDate: row.birthDate,
        programmeName: programme.name,
        currentStep,
        nextOn: row.nextOn === AFTER_EVERY_DAY ? null : LocalDate.parse(row.nextOn),
        currentStepTitle: programme.steps.find(({ id }) => id === currentStep)?.title ?? "",
        missing,
        isClosed,
        changedAt: row.changedAt,
      };
    }),
    next: last && found.length > limit ? { value: last.sortedBy, number: last.number } : null,
    total: after === null ? countListedRows(db, { words, filter }) : null,
    counts: countCaseFiles(db),
  };
};

const wordsOf = (db: ReadDb, search: string): ReadonlyArray<ListedWord> => {
  const texts = new Set(plainText(search).split(/\s+/).filter(Boolean));
  if (texts.size === 0) return [];
  const steps = readProgrammeVersions(db).flatMap((programme) =>
    programme.steps.map(({ id, title }) => ({
      key: stepKey(programme.id, programme.version, id),
      names: plainText(`${programme.name} ${title}`),
    })),
  );
  return [...texts].map((text) => ({
    text,
    steps: steps.filter(({ names }) => names.includes(text)).map(({ key }) => key),
  }));
};

interface SummarisedRow {
  readonly id: CaseFileId;
  readonly summaryHoldsFrom: LocalDate;
  readonly summaryHoldsBefore: LocalDate | null;
}

/**
 * What the summaries of these dossiers have become, where they no longer hold: an action may be late since this morning,
 * or the computer's date was put right. Only of what is listed: no morning opens all dossiers.
 */
const refreshSummaries = (
  db: WriteDb,
  rows: ReadonlyArray<SummarisedRow>,
  today: LocalDate,
): ReadonlyMap<CaseFileId, Summary> => {
  const due = rows.filter(
    ({ summaryHoldsFrom, summaryHoldsBefore }) =>
      today < summaryHoldsFrom || (summaryHoldsBefore !== null && today >= summaryHoldsBefore),
  );
  const refreshed = new Map<CaseFileId, Summary>();
  if (due.length === 0) return refreshed;
  besideChain(db).transaction(
    (tx) => {
      for (const { id } of due) {
        const dossier = readDossier(tx, id);
        if (!dossier) continue;
        const summary = summaryFor(dossier, today);
        updateRows(tx, caseFileTable, { set: summary, where: { id } });
        refreshed.set(id, summary);
      }
    },
    { behavior: "immediate" },
  );
  return refreshed;
};
