import { type CaseFile, currentCycle, lastConcertation, workingCycleNumber } from "./case-file.ts";
import { isFeedbackOpen } from "./feedback.ts";
import { latestBy, type LocalDate } from "./local-date.ts";
import type { Programme, ReminderTrigger } from "./programme.ts";
import type { Supplement } from "./supplement.ts";

/** What the rules for reminders read of a dossier. */
export interface RemindedFacts {
  readonly caseFile: CaseFile;
  readonly supplement: RemindedSupplement;
  readonly programme: RemindingProgramme;
}

export type RemindedSupplement = Pick<
  Supplement,
  | "plannedConcertation"
  | "reminderDismissals"
  | "consentScopes"
  | "issuedDocuments"
  | "deliveries"
  | "fundingDecision"
>;
export type RemindingProgramme = Pick<
  Programme,
  "criteria" | "reminders" | "recipients" | "carrierRole" | "network"
>;

/** What a programme counts from, where it still asks for something. */
interface Occasion {
  /** What of several it is about, in the reminder's key: the next one is asked for again. */
  readonly about: ReadonlyArray<string | number>;
  readonly on: LocalDate;
}

export const occasions: Readonly<
  Record<ReminderTrigger, (facts: RemindedFacts) => ReadonlyArray<Occasion>>
> = {
  /** Until the decision is taken. */
  requestReceived: ({ caseFile: { request } }) =>
    request.decision === "pending" ? [{ about: [], on: request.receivedOn }] : [],

  /** Until a first concertation is held or at least planned. */
  requestAccepted: ({ caseFile: { request, concertations }, supplement }) =>
    request.decision === "eligible" &&
    concertations.length === 0 &&
    supplement.plannedConcertation === null
      ? [{ about: [], on: request.decidedOn ?? request.receivedOn }]
      : [],

  /** The last of the working passage, until the plan of that passage is validated. */
  concertationHeld: ({ caseFile }) => {
    const passage = workingCycleNumber(caseFile);
    const last = lastConcertation({
      concertations: caseFile.concertations.filter(({ cycle }) => cycle === passage),
    });
    return last && !caseFile.cycles.some(({ number }) => number === passage)
      ? [{ about: [last.number], on: last.heldOn }]
      : [];
  },

  /** None of its own: it says how long the note of a concertation may take (reminder-rules.ts, `noteUnsent`). */
  noteUnsent: () => [],

  /** Until the passage is evaluated. */
  planValidated: ({ caseFile }) => {
    const cycle = currentCycle(caseFile);
    return cycle && cycle.evaluation === null
      ? [{ about: [cycle.number], on: cycle.plan.validatedOn }]
      : [];
  },

  /** Since the last news, or since the plan when there is none yet, as long as the passage lasts. */
  lastFollowUp: ({ caseFile }) => {
    const cycle = currentCycle(caseFile);
    if (!cycle) return [];
    const on = latestBy(cycle.followUps, (one) => one.on)?.on ?? cycle.plan.validatedOn;
    return [{ about: [cycle.number, on], on }];
  },

  /** Each wish and complaint, until it is closed (seed 4). */
  feedbackReceived: ({ caseFile: { feedback } }) =>
    feedback.filter(isFeedbackOpen).map(({ id, on }) => ({ about: [id], on })),
};
