import { type CaseFile, closedOn, firstConcertation } from "./case-file.ts";
import {
  type AttendanceStatus,
  type Concertation,
  didAttend,
  noteRecipients,
  professionalsPresent,
} from "./concertation.ts";
import { type ConsentStatus, isConsentGiven, participationConsentOn } from "./consent.ts";
import { type Cycle, type CycleOutcome, cycleTScore } from "./cycle.ts";
import { documentRefusal } from "./document.ts";
import { isFeedbackOpen } from "./feedback.ts";
import { type FundingTotals, fundingTotals } from "./funding-request.ts";
import { type Age, ageOn, daysBetween, type LocalDate } from "./local-date.ts";
import type { DocumentKind } from "./paper-kind.ts";
import { isDoneLate, isOverdue, lacksDueDay, type PlanAction } from "./plan-action.ts";
import { type RequestDecision, unmetBlockingCriteria } from "./request.ts";

interface ConcertationFacts extends Record<AttendanceCount, number> {
  readonly number: number;
  readonly invited: number;
  readonly professionalsPresent: number;
  readonly payable: number;
  readonly feesCents: number;
  /** Member ids, in network order. */
  readonly recipients: ReadonlyArray<string>;
}
type AttendanceCount = Exclude<AttendanceStatus, "notInvited">;

interface CycleFacts {
  readonly number: number;
  readonly outcome: CycleOutcome;
  readonly tScore: number | null;
  /** Action ids, in plan order. */
  readonly overdue: ReadonlyArray<string>;
  readonly doneLate: ReadonlyArray<string>;
  readonly notDone: ReadonlyArray<string>;
  readonly withoutDeadline: ReadonlyArray<string>;
}

/** What can be computed from a case file on a given day (exchange README, « Facts »). */
export interface CaseFileFacts {
  readonly number: string;
  readonly on: LocalDate;
  readonly age: Age;
  readonly eligibility: { readonly decision: RequestDecision; readonly unmetBlocking: number };
  readonly participationConsent: ConsentStatus | "none";
  readonly overrideOpen: boolean;
  readonly concertations: ReadonlyArray<ConcertationFacts>;
  readonly cycles: ReadonlyArray<CycleFacts>;
  readonly funding: FundingTotals | null;
  readonly openFeedback: ReadonlyArray<string>;
  readonly daysToFirstConcertation: number | null;
  readonly daysToExit: number | null;
  readonly documents: Readonly<Record<DocumentKind, boolean>>;
}

export const factsOf = (caseFile: CaseFile, on: LocalDate): CaseFileFacts => {
  const { request, fundingRequest } = caseFile;
  const participationConsent = participationConsentOn(caseFile.consents, on);
  const exitOn = closedOn(caseFile);
  const firstHeldOn = firstConcertation(caseFile)?.heldOn;
  return {
    number: caseFile.number,
    on,
    age: ageOn(caseFile.person.birthDate, on),
    eligibility: {
      decision: request.decision,
      unmetBlocking: unmetBlockingCriteria(request.criteria).length,
    },
    participationConsent,
    overrideOpen: caseFile.consentOverride !== null && !isConsentGiven(participationConsent),
    concertations: caseFile.concertations.map((one) => concertationFacts(one, caseFile)),
    cycles: caseFile.cycles.map((cycle) => cycleFacts(cycle, on)),
    funding: fundingRequest && fundingTotals(fundingRequest.lines, ceilingOf(caseFile)),
    openFeedback: caseFile.feedback.filter(isFeedbackOpen).map(({ id }) => id),
    daysToFirstConcertation: firstHeldOn ? daysBetween(request.receivedOn, firstHeldOn) : null,
    daysToExit: exitOn && daysBetween(request.receivedOn, exitOn),
    documents: {
      synthesisNote: documentRefusal(caseFile, "synthesisNote") === null,
      plan: documentRefusal(caseFile, "plan") === null,
      fundingRequest: documentRefusal(caseFile, "fundingRequest") === null,
      redirectionLetter: documentRefusal(caseFile, "redirectionLetter") === null,
    },
  };
};

/** The ceiling the file started under; null when it has none. */
export const ceilingOf = ({ programme }: Pick<CaseFile, "programme">): number | null =>
  programme.settings.fundingCeilingCents ?? null;

const concertationFacts = (
  concertation: Concertation,
  { network }: Pick<CaseFile, "network">,
): ConcertationFacts => {
  const count = (status: AttendanceStatus): number =>
    concertation.attendance.filter(({ attendance }) => attendance === status).length;
  const paid = concertation.attendance.filter((one) => didAttend(one) && one.payable === true);
  return {
    number: concertation.number,
    invited: concertation.attendance.length - count("notInvited"),
    present: count("present"),
    partial: count("partial"),
    excused: count("excused"),
    absent: count("absent"),
    professionalsPresent: professionalsPresent(concertation, network),
    payable: paid.length,
    feesCents: paid.reduce((sum, { feeCents = 0 }) => sum + feeCents, 0),
    recipients: noteRecipients(concertation, network).map(({ id }) => id),
  };
};

const cycleFacts = (cycle: Cycle, on: LocalDate): CycleFacts => {
  const idsWhere = (matches: (action: PlanAction) => boolean): ReadonlyArray<string> =>
    cycle.plan.actions.filter(matches).map(({ id }) => id);
  return {
    number: cycle.number,
    outcome: cycle.outcome,
    tScore: cycleTScore(cycle),
    overdue: idsWhere((action) => isOverdue(action, on)),
    doneLate: idsWhere(isDoneLate),
    notDone: idsWhere(({ status }) => status === "notDone"),
    withoutDeadline: idsWhere(lacksDueDay),
  };
};
