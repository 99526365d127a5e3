import { type CaseFile, currentCycle } from "./case-file.ts";
import { progressOf } from "./check.ts";
import { addDays, birthdayOn, type LocalDate } from "./local-date.ts";
import { isOpen } from "./plan-action.ts";
import type { Programme } from "./programme.ts";
import { AGE_OF_MAJORITY } from "./representation.ts";
import type { StepId } from "./step.ts";
import type { Supplement } from "./supplement.ts";

/** What the list of dossiers shows of a file without opening it. */
export interface Summary {
  readonly currentStep: StepId;
  /** Open checks up to where the file stands: what comes later is not missing yet. */
  readonly missing: number;
  readonly isClosed: boolean;
}

interface SummarisedFile {
  readonly caseFile: CaseFile;
  readonly programme: Programme;
  readonly supplement: Supplement;
}

export const summaryOn = (
  { caseFile, programme, supplement }: SummarisedFile,
  today: LocalDate,
): Summary => {
  const { steps, current, isClosed } = progressOf(caseFile, programme, today, supplement);
  const reached = steps.slice(0, steps.findIndex(({ id }) => id === current) + 1);
  return {
    currentStep: current,
    // Of a closed file nothing is asked any more.
    missing: isClosed ? 0 : reached.reduce((sum, { missing }) => sum + missing, 0),
    isClosed,
  };
};

/**
 * The first day after `today` on which the summary may be another although nobody changed the file; null when there is
 * none. Every check that looks at the day has its days here: the day after an action is due, the day from which an
 * answer holds, the day on which a minor comes of age.
 */
export const summaryHoldsBefore = (caseFile: CaseFile, today: LocalDate): LocalDate | null => {
  const dueDays = (currentCycle(caseFile)?.plan.actions ?? []).flatMap((action) =>
    isOpen(action) && action.dueOn !== null ? [addDays(action.dueOn, 1)] : [],
  );
  const answerDays = caseFile.consents.map(({ on }) => on);
  const comesOfAgeOn = birthdayOn(caseFile.person.birthDate, AGE_OF_MAJORITY);
  const days = [...dueDays, ...answerDays, comesOfAgeOn].filter((day) => day > today);
  return days.toSorted()[0] ?? null;
};
