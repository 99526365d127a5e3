import { type CaseFile, lastConcertation } from "./case-file.ts";
import { type Concertation, didAttend } from "./concertation.ts";
import type { Cycle } from "./cycle.ts";
import { feeStatement, paidEntries, paysParticipants } from "./fee-statement.ts";
import {
  aboutTheLatest,
  type DocumentKind,
  type PaperKind,
  paperKinds,
  type PaperSubject,
  scopeOf,
} from "./paper-kind.ts";
import { safetyPlanOf } from "./plan.ts";
import { awaitedConcertation } from "./planned-concertation.ts";
import type { Programme } from "./programme.ts";
import { unmetBlockingCriteria } from "./request.ts";
import type { Supplement } from "./supplement.ts";

/** What the right to a paper depends on. */
export interface PaperDossier {
  readonly caseFile: CaseFile;
  readonly supplement: Pick<
    Supplement,
    "plannedConcertation" | "reminderDismissals" | "feeRateChoices"
  >;
  readonly programme: Pick<Programme, "feeRates" | "hasPreparation">;
}

/** The papers that a dossier allows now, the latest concertation's and passage's first. */
export const printablePapers = (dossier: PaperDossier): ReadonlyArray<PaperSubject> =>
  paperKinds
    .filter((kind) => paperRefusal(dossier, kind) === null)
    .flatMap((kind) => subjectsOf(dossier, kind));

/** The number of the concertation that is awaited, once it is held. */
export const comingNumber = ({ concertations }: Pick<CaseFile, "concertations">): number =>
  Math.max(0, ...concertations.map(({ number }) => number)) + 1;

/** What a paper tells of: its own concertation, or the latest; undefined when there is none. */
export const concertationOf = (
  caseFile: Pick<CaseFile, "concertations">,
  { concertation }: Pick<PaperSubject, "concertation">,
): Concertation | undefined =>
  concertation === null
    ? lastConcertation(caseFile)
    : caseFile.concertations.find(({ number }) => number === concertation);

export type DocumentRefusal =
  | "ineligible"
  | "notIneligible"
  | "noDecisionReason"
  | "noRedirection"
  | "noConcertation"
  | "noComingConcertation"
  | "noMeeting"
  | "letterNeedsComing"
  | "letterNeedsDecision"
  | "nobodyCame"
  | "noObjective"
  | "noSafetyPlan"
  | "noEvaluation"
  | "noFundingRequest"
  | "noPreparationPhase"
  | "noPreparation"
  | "paysNobody"
  | "nobodyPaid"
  | "noFeedback"
  | "noNetwork";

/**
 * Why a paper may not be issued, or null when it may. An ineligible request yields a redirection letter, never a note
 * or a funding form (domain 3, step 1).
 */
export const documentRefusal = (
  { request, concertations, cycles, fundingRequest }: CaseFile,
  kind: DocumentKind,
): DocumentRefusal | null => {
  const isIneligible = request.decision === "ineligible";
  if (kind === "redirectionLetter") return isIneligible ? null : "notIneligible";
  if (isIneligible) return "ineligible";
  switch (kind) {
    case "plan":
      return cycles.some(({ plan }) => plan.objectives.length > 0) ? null : "noObjective";
    case "fundingRequest":
      if (fundingRequest === null) return "noFundingRequest";
      return concertations.length > 0 ? null : "noConcertation";
    case "synthesisNote":
      return concertations.length > 0 ? null : "noConcertation";
  }
};

/** Why a paper of domain 5 may not be made, or null when it may. */
export const paperRefusal = (dossier: PaperDossier, kind: PaperKind): DocumentRefusal | null => {
  const { caseFile } = dossier;
  const ineligible = caseFile.request.decision === "ineligible" ? "ineligible" : null;
  switch (kind) {
    case "synthesisNote":
    case "fundingRequest":
    case "plan":
      return documentRefusal(caseFile, kind);
    case "redirectionLetter":
      return documentRefusal(caseFile, kind) ?? redirectionRefusal(caseFile);
    case "informationLetter":
    case "consentForm":
      return ineligible;
    case "invitation":
    case "meetingPageBefore":
    case "meetingWithoutYou":
      return ineligible ?? (isMeetingComing(dossier) ? null : "noComingConcertation");
    case "preparation":
      return preparationRefusal(dossier);
    case "attendanceList":
      return isMeetingComing(dossier) || caseFile.concertations.length > 0 ? null : "noMeeting";
    case "meetingPageAfter":
      return caseFile.concertations.length > 0 ? null : "noConcertation";
    case "attendanceCertificate":
      return attendanceRefusal(caseFile);
    case "feeStatement":
      return feeStatementRefusal(dossier);
    case "safetyPlan":
      return ineligible ?? (cyclesFor(caseFile, kind).length > 0 ? null : "noSafetyPlan");
    case "evaluation":
      return cyclesFor(caseFile, kind).length > 0 ? null : "noEvaluation";
    case "networkMap":
      return caseFile.network.some(({ category }) => category !== "person") ? null : "noNetwork";
    case "feedbackRegister":
      return caseFile.feedback.length > 0 ? null : "noFeedback";
    // Every dossier begins with a request and its day, and is somebody's story.
    case "chronology":
    case "lifeStory":
      return null;
  }
};

/** The passage that a paper tells of, its own or the latest that has what the paper is about; undefined when none has. */
export const cycleOf = (
  caseFile: Pick<CaseFile, "cycles">,
  { kind, cycle }: Pick<PaperSubject, "kind" | "cycle">,
): Cycle | undefined =>
  cyclesFor(caseFile, kind).find(({ number }) => cycle === null || number === cycle);

/** What typesets the papers on this computer. */
export interface DocumentEngine {
  readonly engine: "native" | "wasm";
  readonly typstVersion: string;
  /** Whether papers may say they conform to PDF/UA-1: only the native compiler can check it. */
  readonly claimsAccessibility: boolean;
}

/** A paper as pictures, before it is saved or printed. */
export interface DocumentPreview {
  /** One SVG text per page, A4, text as outlines. */
  readonly pages: ReadonlyArray<string>;
  /** Carries the case number, never a name. */
  readonly fileName: string;
}

const isMeetingComing = ({ caseFile, supplement }: PaperDossier): boolean =>
  awaitedConcertation(caseFile, supplement) !== null;

/** A redirection says why, and where to (domain 3, step 1). */
const redirectionRefusal = ({ request }: Pick<CaseFile, "request">): DocumentRefusal | null => {
  const { decisionReason, criteria, redirections } = request;
  if (decisionReason === undefined && unmetBlockingCriteria(criteria).length === 0)
    return "noDecisionReason";
  return redirections.length === 0 ? "noRedirection" : null;
};

/** The first reference document of the programmes that have one (seed 3). */
const preparationRefusal = ({ caseFile, programme }: PaperDossier): DocumentRefusal | null => {
  if (!programme.hasPreparation) return "noPreparationPhase";
  return caseFile.preparation ? null : "noPreparation";
};

const attendanceRefusal = ({
  concertations,
}: Pick<CaseFile, "concertations">): DocumentRefusal | null => {
  if (concertations.length === 0) return "noConcertation";
  return concertations.some(({ attendance }) => attendance.some(didAttend)) ? null : "nobodyCame";
};

const feeStatementRefusal = (dossier: PaperDossier): DocumentRefusal | null => {
  const { caseFile, programme } = dossier;
  if (!paysParticipants(caseFile, programme)) return "paysNobody";
  if (caseFile.concertations.length === 0) return "noConcertation";
  return caseFile.concertations.some((one) => paidMemberIds(dossier, one).length > 0)
    ? null
    : "nobodyPaid";
};

const paidMemberIds = (
  { caseFile, programme, supplement }: PaperDossier,
  concertation: Concertation,
): ReadonlyArray<string> =>
  paidEntries(feeStatement(concertation, caseFile, programme, supplement.feeRateChoices)).map(
    ({ memberId }) => memberId,
  );

/** The passages that a paper can tell of, the latest first. */
const cyclesFor = ({ cycles }: Pick<CaseFile, "cycles">, kind: PaperKind): ReadonlyArray<Cycle> => {
  const latestFirst = cycles.toSorted((a, b) => b.number - a.number);
  switch (scopeOf(kind)) {
    case "cycleWithObjectives":
      return latestFirst.filter(({ plan }) => plan.objectives.length > 0);
    case "cycleWithSafetyPlan":
      return latestFirst.filter(({ plan }) => safetyPlanOf(plan) !== null);
    case "cycleWithEvaluation":
      return latestFirst.filter(({ evaluation }) => evaluation !== null);
    default:
      return latestFirst;
  }
};

const subjectsOf = (dossier: PaperDossier, kind: PaperKind): ReadonlyArray<PaperSubject> => {
  const { caseFile } = dossier;
  const one = aboutTheLatest(kind);
  const held = caseFile.concertations
    .toSorted((a, b) => b.number - a.number)
    .map(({ number }) => ({ ...one, concertation: number }));
  const coming = isMeetingComing(dossier) ? [{ ...one, concertation: comingNumber(caseFile) }] : [];
  const ofMembers = (memberIds: (concertation: Concertation) => ReadonlyArray<string>) =>
    held.map((subject) => {
      const concertation = concertationOf(caseFile, subject);
      const ids = concertation ? memberIds(concertation) : [];
      return { subject, papers: ids.map((memberId) => ({ ...subject, memberId })) };
    });
  switch (scopeOf(kind)) {
    case "caseFile":
      return [one];
    case "coming":
      return coming;
    case "concertation":
      return held;
    case "comingAndConcertation":
      return [...coming, ...held];
    case "attendance":
      return ofMembers(({ attendance }) =>
        attendance.filter(didAttend).map(({ memberId }) => memberId),
      ).flatMap(({ papers }) => papers);
    case "concertationAndPaid":
      return ofMembers((concertation) => paidMemberIds(dossier, concertation)).flatMap(
        ({ subject, papers }) => (papers.length === 0 ? [] : [subject, ...papers]),
      );
    case "cycleWithObjectives":
    case "cycleWithSafetyPlan":
    case "cycleWithEvaluation":
      return cyclesFor(caseFile, kind).map(({ number }) => ({ ...one, cycle: number }));
  }
};
