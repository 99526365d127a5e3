import { type CaseFile, cyclesInOrder } from "./case-file.ts";
import type { ClarificationSource } from "./clarification.ts";
import type { Concertation } from "./concertation.ts";
import type { Consent } from "./consent.ts";
import type { Cycle, CycleOutcome } from "./cycle.ts";
import type { Feedback } from "./feedback.ts";
import type { FollowUp } from "./follow-up.ts";
import type { FundingDecision, Receipt } from "./funding-decision.ts";
import { type IssuedDocument, isSameVersion } from "./issued-document.ts";
import type { LocalDate } from "./local-date.ts";
import type { NetworkMember } from "./network-member.ts";
import type { PlanAction } from "./plan-action.ts";
import { versionsOfCycle } from "./plan-version.ts";
import type { Reopening } from "./reopening.ts";
import type { Request } from "./request.ts";
import type { Supplement } from "./supplement.ts";

/** What happened, without its words: the screen and the paper each have their own. */
type Happening =
  | { readonly kind: "requestReceived"; readonly requester: Request["requester"] }
  | { readonly kind: "requestDecided"; readonly decision: Request["decision"] }
  | { readonly kind: "redirected"; readonly redirection: Request["redirections"][number] }
  | {
      readonly kind: "clarified";
      readonly source: ClarificationSource;
      readonly place: string;
    }
  | { readonly kind: "consentAnswered"; readonly consent: Consent }
  | { readonly kind: "memberJoined" | "memberLeft"; readonly member: NetworkMember }
  | { readonly kind: "concertationHeld"; readonly concertation: Concertation }
  | {
      readonly kind: "planAgreed";
      readonly cycle: number;
      /** Null where no version was kept. */
      readonly version: number | null;
      /** Why it was amended; null for the first. */
      readonly reason: string | null;
    }
  | { readonly kind: "actionDone"; readonly action: PlanAction }
  | { readonly kind: "followedUp"; readonly entry: FollowUp }
  | { readonly kind: "evaluated"; readonly cycle: number }
  | { readonly kind: "passageEnded"; readonly outcome: CycleOutcome }
  | {
      readonly kind: "feedbackReceived" | "feedbackPassedOn" | "feedbackClosed";
      readonly feedback: Feedback;
    }
  | { readonly kind: "fundingDecided"; readonly decision: FundingDecision }
  | { readonly kind: "receiptKept"; readonly receipt: Receipt }
  | { readonly kind: "reopened"; readonly reopening: Reopening }
  | { readonly kind: "paperIssued"; readonly paper: IssuedDocument }
  | {
      readonly kind: "paperHandedOver";
      readonly paper: IssuedDocument;
      readonly recipients: ReadonlyArray<string>;
    }
  | {
      readonly kind:
        | "personInformed"
        | "networkInformed"
        | "invitationsSent"
        | "overrideDecided"
        | "overrideExplained"
        | "fundingPrepared";
    };

export type DossierEvent = Happening & { readonly on: LocalDate };

type ToldSupplement = Pick<
  Supplement,
  | "clarificationSource"
  | "planVersions"
  | "fundingDecision"
  | "receipts"
  | "reopenings"
  | "issuedDocuments"
  | "deliveries"
>;

/**
 * Everything that a dossier knows the day of, the oldest first; of one day, in the order of the six steps. Days to come are
 * among it: a plan may end tomorrow. Nothing is left out, also not what is private.
 */
export const dossierEvents = (
  caseFile: CaseFile,
  supplement: ToldSupplement,
): ReadonlyArray<DossierEvent> =>
  [
    ...requestEvents(caseFile),
    ...preparationEvents(caseFile, supplement),
    ...consentEvents(caseFile),
    ...memberEvents(caseFile),
    ...caseFile.concertations.map((concertation): DossierEvent => ({
      kind: "concertationHeld",
      on: concertation.heldOn,
      concertation,
    })),
    ...cyclesInOrder(caseFile).flatMap((cycle) => cycleEvents(cycle, supplement)),
    ...feedbackEvents(caseFile),
    ...fundingEvents(caseFile, supplement),
    ...supplement.reopenings.map((reopening): DossierEvent => ({
      kind: "reopened",
      on: reopening.on,
      reopening,
    })),
    ...paperEvents(supplement),
  ].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));

const requestEvents = ({ request }: CaseFile): ReadonlyArray<DossierEvent> => [
  { kind: "requestReceived", on: request.receivedOn, requester: request.requester },
  ...dated(request.personInformedOn, { kind: "personInformed" }),
  ...dated(request.decidedOn, { kind: "requestDecided", decision: request.decision }),
  ...request.redirections.map((redirection): DossierEvent => ({
    kind: "redirected",
    on: redirection.on,
    redirection,
  })),
];

const preparationEvents = (
  { clarification, preparation }: CaseFile,
  { clarificationSource: source }: ToldSupplement,
): ReadonlyArray<DossierEvent> => [
  ...(clarification
    ? dated(clarification.heldOn, { kind: "clarified", source, place: clarification.place })
    : []),
  ...dated(preparation?.networkInformedOn, { kind: "networkInformed" }),
  ...dated(preparation?.invitationsSentOn, { kind: "invitationsSent" }),
];

const consentEvents = ({ consents, consentOverride }: CaseFile): ReadonlyArray<DossierEvent> => [
  ...consents.map((consent): DossierEvent => ({
    kind: "consentAnswered",
    on: consent.on,
    consent,
  })),
  ...dated(consentOverride?.decidedOn, { kind: "overrideDecided" }),
  ...dated(consentOverride?.informationGiven.on, { kind: "overrideExplained" }),
];

const memberEvents = ({ network }: CaseFile): ReadonlyArray<DossierEvent> =>
  network.flatMap((member) => [
    ...dated(member.joinedOn, { kind: "memberJoined", member }),
    ...dated(member.leftOn, { kind: "memberLeft", member }),
  ]);

const cycleEvents = (
  { number, plan, followUps, evaluation, outcome, closedOn }: Cycle,
  { planVersions }: ToldSupplement,
): ReadonlyArray<DossierEvent> => {
  const kept = versionsOfCycle(planVersions, number).map(
    ({ on, version, reason }): DossierEvent => ({
      kind: "planAgreed",
      on,
      cycle: number,
      version,
      reason,
    }),
  );
  return [
    ...(kept.length > 0
      ? kept
      : dated(plan.validatedOn, {
          kind: "planAgreed",
          cycle: number,
          version: null,
          reason: null,
        })),
    ...plan.actions.flatMap((action) => dated(action.doneOn, { kind: "actionDone", action })),
    ...followUps.map((entry): DossierEvent => ({ kind: "followedUp", on: entry.on, entry })),
    ...dated(evaluation?.on, { kind: "evaluated", cycle: number }),
    ...dated(closedOn, { kind: "passageEnded", outcome }),
  ];
};

const feedbackEvents = ({ feedback: all }: CaseFile): ReadonlyArray<DossierEvent> =>
  all.flatMap((feedback) => [
    { kind: "feedbackReceived", on: feedback.on, feedback },
    ...dated(feedback.informedOn, { kind: "feedbackPassedOn", feedback }),
    ...dated(feedback.closedOn, { kind: "feedbackClosed", feedback }),
  ]);

const fundingEvents = (
  { fundingRequest }: CaseFile,
  { fundingDecision, receipts }: ToldSupplement,
): ReadonlyArray<DossierEvent> => [
  ...dated(fundingRequest?.preparedOn, { kind: "fundingPrepared" }),
  ...(fundingDecision
    ? dated(fundingDecision.on, { kind: "fundingDecided", decision: fundingDecision })
    : []),
  ...receipts.map((receipt): DossierEvent => ({ kind: "receiptKept", on: receipt.on, receipt })),
];

/** A version that went to several on one day is one event. */
const paperEvents = ({
  issuedDocuments,
  deliveries,
}: ToldSupplement): ReadonlyArray<DossierEvent> =>
  issuedDocuments.flatMap((paper) => {
    const handed = deliveries.filter((one) => isSameVersion(one, paper));
    return [
      { kind: "paperIssued", on: paper.issuedOn, paper } as const,
      ...[...Map.groupBy(handed, ({ on }) => on)].map(([on, ofDay]) => ({
        kind: "paperHandedOver" as const,
        on,
        paper,
        recipients: ofDay.map(({ recipientName }) => recipientName),
      })),
    ];
  });

/** No event without its day. */
const dated = (
  on: LocalDate | null | undefined,
  happening: Happening,
): ReadonlyArray<DossierEvent> => (on ? [{ ...happening, on }] : []);
