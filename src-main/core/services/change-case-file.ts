import { isDeepStrictEqual } from "node:util";
import { openActionsOf } from "#domain/action-board.ts";
import { type CaseFile, type CaseFileId, changedFrozenCycles } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { findReferenceProblems, lostRecipients } from "#domain/case-file-references.ts";
import type { FormId } from "#domain/draft.ts";
import { type FormatProblem, toJsonPath } from "#domain/format-problem.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { remindersOf } from "#domain/reminder-rules.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { searchEntries } from "#domain/search.ts";
import { stepRank } from "#domain/step.ts";
import { summaryHoldsBefore, summaryOn } from "#domain/summary.ts";
import type { Supplement } from "#domain/supplement.ts";
import { findSupplementProblems } from "#domain/supplement-references.ts";
import type { DbDep, WriteDb } from "../db/db.ts";
import { writeOpenActions } from "../db/queries/action-boards.ts";
import { writeReminders } from "../db/queries/reminders.ts";
import { writeSearchEntries } from "../db/queries/search-entries.ts";
import { insertSupplement, updateSupplement } from "../db/queries/supplement.ts";
import { insertCaseFile, updateCaseFile } from "../db/queries/write-case-file.ts";
import type { ClockDep } from "./deps.ts";
import { type Dossier, readDossier } from "./dossier.ts";
import { discardDraft } from "./drafts.ts";
import { authorOf } from "./organisers.ts";
import { programmeOf } from "./programmes.ts";
import { viewChangedCaseFile } from "./view-case-file.ts";

export type ChangeRefusal =
  | { readonly type: "NotFound" }
  | { readonly type: "Invalid"; readonly problems: ReadonlyArray<FormatProblem> };

/** No plan was validated, or the passage is over: there is nothing to follow or to evaluate. */
export interface NoCycleRefusal {
  readonly type: "NoCycle";
}

export interface IneligibleRefusal {
  readonly type: "Ineligible";
}

/** The last passage ended the file: what follows starts with its evaluation. */
export interface ClosedRefusal {
  readonly type: "Closed";
}

/** Everything a change may look at. */
export interface ChangeContext extends Dossier {
  readonly today: LocalDate;
  /** The organiser's name. */
  readonly by: string;
}

/** What a change answers with: the parts as they should stand; one that is not named stays as it is. */
export interface CaseFileChange {
  readonly caseFile?: CaseFile;
  readonly supplement?: Supplement;
}

interface ChangedForm {
  readonly caseFileId: CaseFileId;
  /** The form whose draft the change drops; null when none was filled in. */
  readonly form: FormId | null;
}

/**
 * The one way a dossier changes: read, decide, check every reference, write the parts that differ, drop the draft of
 * the form, all in one transaction. Nothing is written unless everything holds.
 */
export const changeCaseFile = <E = never>(
  deps: DbDep & ClockDep,
  { caseFileId, form }: ChangedForm,
  decide: (context: ChangeContext) => Result<CaseFileChange, E>,
): Result<CaseFileView, ChangeRefusal | E> =>
  deps.db.transaction(
    (tx) => {
      const before = readDossier(tx, caseFileId);
      if (!before) return err({ type: "NotFound" });

      const today = deps.clock.today();
      const by = authorOf(tx, before.caseFile);
      const decided = decide({ ...before, today, by });
      if (!decided.ok) return decided;
      const { caseFile = before.caseFile, supplement = before.supplement } = decided.value;
      const after: Dossier = {
        caseFile,
        supplement,
        programme: programmeOf(tx, caseFile, supplement.programmeVersion),
      };
      const problems = [
        ...referenceProblems(caseFile),
        ...lostReferenceProblems(before, after),
        ...frozenCycleProblems(before, after),
      ];
      if (problems.length > 0) return err({ type: "Invalid", problems });

      writeDossier(tx, caseFileId, { before, after, at: deps.clock.now(), by, today });
      if (form) discardDraft({ db: tx }, { caseFileId, form });
      return ok(viewChangedCaseFile(tx, caseFileId, after, today));
    },
    { behavior: "immediate" },
  );

interface DossierUpdate {
  readonly before: Dossier;
  readonly after: Dossier;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** The organiser's name. */
  readonly by: string;
  readonly today: LocalDate;
}

/** Brings a stored dossier from `before` to `after` and logs the parts that differ. Must run inside a transaction. */
export const writeDossier = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  { before, after, at, by, today }: DossierUpdate,
): void => {
  updateCaseFile(tx, caseFileId, {
    before: before.caseFile,
    after: after.caseFile,
    head: { changedAt: at, ...summaryFor(after, today) },
    by,
  });
  updateSupplement(tx, caseFileId, {
    before: before.supplement,
    after: after.supplement,
    at,
    by,
  });
  remindOf(tx, caseFileId, after);
  const entries = entriesOf(after);
  if (!isDeepStrictEqual(entriesOf(before), entries)) writeSearchEntries(tx, caseFileId, entries);
};

/** Writes a dossier that is not there yet; nothing of it is a change. Must run inside a transaction. */
export const writeNewDossier = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  dossier: Dossier,
  { at, today }: { readonly at: string; readonly today: LocalDate },
): void => {
  const { caseFile, supplement } = dossier;
  insertCaseFile(tx, caseFileId, caseFile, {
    changedAt: at,
    programmeVersion: supplement.programmeVersion,
    ...summaryFor(dossier, today),
  });
  insertSupplement(tx, caseFileId, supplement);
  remindOf(tx, caseFileId, dossier);
  writeSearchEntries(tx, caseFileId, entriesOf(dossier));
};

/** Makes what is kept of a dossier's reminders and open actions what follows from it now. Must run inside a transaction. */
export const remindOf = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  { caseFile, supplement, programme }: Dossier,
): void => {
  writeReminders(tx, caseFileId, remindersOf(caseFile, supplement, programme));
  writeOpenActions(tx, caseFileId, openActionsOf(caseFile, supplement));
};

const entriesOf = ({ caseFile, supplement }: Pick<Dossier, "caseFile" | "supplement">) =>
  searchEntries(caseFile, supplement);

export const referenceProblems = (caseFile: CaseFile): ReadonlyArray<FormatProblem> =>
  findReferenceProblems(caseFile).map(({ path, rule, value }) => ({
    path: toJsonPath(path),
    rule,
    parameters: { value },
  }));

/** What stands beside the file and would speak of something that goes; of a member, in words about them. */
const lostReferenceProblems = (before: Dossier, after: Dossier): ReadonlyArray<FormatProblem> => {
  const lost = lostRecipientProblems(before, after);
  return lost.length > 0 ? lost : supplementProblems(after);
};

const supplementProblems = ({
  caseFile,
  supplement,
}: Pick<Dossier, "caseFile" | "supplement">): ReadonlyArray<FormatProblem> =>
  findSupplementProblems(caseFile, supplement).map(({ path, rule, value }) => ({
    path: toJsonPath(["supplement", ...path]),
    rule,
    parameters: { value },
  }));

/** Who leaves the network while an answer names them; what a file from elsewhere lost earlier hinders nothing. */
const lostRecipientProblems = (before: Dossier, after: Dossier): ReadonlyArray<FormatProblem> =>
  lostRecipients(before.caseFile, after.caseFile, after.supplement.consentScopes).map((value) => ({
    path: toJsonPath(["network"]),
    rule: "namedInConsent",
    parameters: { value },
  }));

/** A passage that another follows stays as it is; the database refuses it too. */
export const frozenCycleProblems = (
  before: Pick<Dossier, "caseFile">,
  after: Pick<Dossier, "caseFile">,
): ReadonlyArray<FormatProblem> =>
  changedFrozenCycles(before.caseFile, after.caseFile).map((number) => ({
    path: toJsonPath(["cycles", before.caseFile.cycles.findIndex((one) => one.number === number)]),
    rule: "frozenCycle",
    parameters: { value: number },
  }));

/** What the list shows of a file on a day, and how long it holds. */
export const summaryFor = (dossier: Dossier, today: LocalDate) => {
  const summary = summaryOn(dossier, today);
  return {
    ...summary,
    stepRank: stepRank(summary.currentStep, summary.isClosed),
    summaryHoldsFrom: today,
    summaryHoldsBefore: summaryHoldsBefore(dossier.caseFile, today),
  };
};
