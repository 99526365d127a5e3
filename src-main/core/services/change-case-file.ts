import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { findReferenceProblems } from "#domain/case-file-references.ts";
import { progressOf } from "#domain/check.ts";
import type { CheckWaiver } from "#domain/check-waiver.ts";
import type { FormId } from "#domain/draft.ts";
import { type ExchangeProblem, toJsonPath } from "#domain/exchange-file.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { readCheckWaivers } from "../db/queries/check-waivers.ts";
import { readCaseFile } from "../db/queries/read-case-file.ts";
import { type CaseFileHead, updateCaseFile } from "../db/queries/write-case-file.ts";
import { programmeFor } from "../programmes/programmes.ts";
import type { ClockDep } from "./deps.ts";
import { discardDraft } from "./drafts.ts";
import { getOrganiser } from "./organisers.ts";
import { viewCaseFile } from "./view-case-file.ts";

export type ChangeRefusal =
  | { readonly type: "NotFound" }
  | { readonly type: "Invalid"; readonly problems: ReadonlyArray<ExchangeProblem> };

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

/** Everything a change may look at; it answers with the whole file as it should stand. */
export interface ChangeContext {
  readonly caseFile: CaseFile;
  readonly today: LocalDate;
}

/**
 * The one way a dossier changes: read, decide, check every reference, write the parts that differ, drop the draft of
 * the form, all in one transaction. Nothing is written unless everything holds.
 */
export const changeCaseFile = <E = never>(
  deps: DbDep & ClockDep,
  { caseFileId, form }: { readonly caseFileId: CaseFileId; readonly form: FormId },
  decide: (context: ChangeContext) => Result<CaseFile, E>,
): Result<CaseFileView, ChangeRefusal | E> =>
  deps.db.transaction(
    (tx) => {
      const before = readCaseFile(tx, caseFileId);
      if (!before) return err({ type: "NotFound" });

      const decided = decide({ caseFile: before, today: deps.clock.today() });
      if (!decided.ok) return decided;
      const problems = referenceProblems(decided.value);
      if (problems.length > 0) return err({ type: "Invalid", problems });

      updateCaseFile(tx, caseFileId, {
        before,
        after: decided.value,
        head: headFor(deps, decided.value, readCheckWaivers(tx, caseFileId)),
        by: getOrganiser(tx).name,
      });
      discardDraft({ db: tx }, { caseFileId, form });
      return ok(viewCaseFile(tx, caseFileId, decided.value, deps.clock.today()));
    },
    { behavior: "immediate" },
  );

export const referenceProblems = (caseFile: CaseFile): ReadonlyArray<ExchangeProblem> =>
  findReferenceProblems(caseFile).map(({ path, rule, value }) => ({
    path: toJsonPath(path),
    rule,
    parameters: { value },
  }));

/** What the list shows of a file, as of now. */
export const headFor = (
  { clock }: ClockDep,
  caseFile: CaseFile,
  waivers: ReadonlyArray<CheckWaiver>,
): CaseFileHead => ({
  changedAt: clock.now(),
  ...summaryFor(caseFile, clock.today(), waivers),
});

export const summaryFor = (
  caseFile: CaseFile,
  today: LocalDate,
  waivers: ReadonlyArray<CheckWaiver>,
) => {
  const { steps, current, isClosed } = progressOf(
    caseFile,
    programmeFor(caseFile.programme.id),
    today,
    waivers,
  );
  const reached = steps.slice(0, steps.findIndex(({ id }) => id === current) + 1);
  return {
    currentStep: current,
    // Only up to where the file stands: what comes later is not missing yet.
    missing: reached.reduce((sum, { missing }) => sum + missing, 0),
    isClosed,
    summarisedOn: today,
  };
};
