import { type CaseFile, currentCycle, hasEnded, lastConcertation, lastCycle } from "./case-file.ts";
import type { CheckWaiver } from "./check-waiver.ts";
import { carrierIdOf } from "./concertation.ts";
import { isConsentGiven, participationConsentOn } from "./consent.ts";
import { overrideStateOn } from "./consent-override.ts";
import { isFeedbackOpen } from "./feedback.ts";
import { isUnobservedBaby, minimumProfessionals } from "./holding.ts";
import type { LocalDate } from "./local-date.ts";
import { isProfessional } from "./network-member.ts";
import { observerAt } from "./observed-voice.ts";
import { isOverdue, lacksDueDay } from "./plan-action.ts";
import type { Programme } from "./programme.ts";
import { doRepresentativesDiffer, isMinorOn } from "./representation.ts";
import { type CheckId, type StepId, stepIds } from "./step.ts";
import type { Supplement } from "./supplement.ts";

/** What a reason says beside its words: names, counts. */
type ReasonParameters = Readonly<Record<string, string | number>>;

/** What a rule finds. An open check's reason is a key of the catalogue of sentences, with what stands in its blanks. */
type Finding =
  | { readonly state: "met" }
  | { readonly state: "open"; readonly reason: string; readonly parameters: ReasonParameters };

/** Met, open, or set aside in somebody's own words (domain 3). */
export type CheckState =
  | Finding
  | ({ readonly state: "setAside" } & Readonly<Omit<CheckWaiver, "checkId">>);

export type Check = CheckState & { readonly id: CheckId };

export interface StepState {
  readonly id: StepId;
  readonly title: string;
  readonly checks: ReadonlyArray<Check>;
  /** How many checks are open. */
  readonly missing: number;
}

export interface Progress {
  readonly steps: ReadonlyArray<StepState>;
  /** Where the file stands; earlier steps may still miss something. */
  readonly current: StepId;
  readonly isClosed: boolean;
}

/**
 * Where a file stands in the six steps, and what each still misses, on a given day (domain 3). What was set aside is
 * not missing; a check that is met stays met whatever was set aside.
 */
export const progressOf = (
  caseFile: CaseFile,
  programme: Programme,
  today: LocalDate,
  supplement: CheckedSupplement,
): Progress => ({
  steps: programme.steps.map(({ id, title, checks: ids }) => {
    const checks = ids.map((checkId) => ({
      id: checkId,
      ...waive(
        rules[checkId]({ caseFile, supplement, programme, today }),
        checkId,
        supplement.checkWaivers,
      ),
    }));
    return { id, title, checks, missing: checks.filter(isMissing).length };
  }),
  current: currentStep(caseFile),
  isClosed: hasEnded(caseFile) || caseFile.request.decision === "ineligible",
});

export const isMissing = ({ state }: CheckState): boolean => state === "open";

/** What the checks look at beside the case file. */
type CheckedSupplement = Pick<Supplement, "checkWaivers" | "participation" | "observedVoices">;

interface Facts {
  readonly caseFile: CaseFile;
  readonly supplement: CheckedSupplement;
  readonly programme: Programme;
  readonly today: LocalDate;
}

const waive = (
  finding: Finding,
  checkId: CheckId,
  waivers: ReadonlyArray<CheckWaiver>,
): CheckState => {
  const waiver = waivers.find((one) => one.checkId === checkId);
  if (finding.state === "met" || !waiver) return finding;
  const { reason, by, on } = waiver;
  return { state: "setAside", reason, by, on };
};

const met: Finding = { state: "met" };
const open = (reason: string, parameters: ReasonParameters = {}): Finding => ({
  state: "open",
  reason,
  parameters,
});
const metIf = (holds: boolean, reason: string, parameters?: ReasonParameters): Finding =>
  holds ? met : open(reason, parameters);

const rules: Readonly<Record<CheckId, (facts: Facts) => Finding>> = {
  /** Seed 4: « Est-ce que le jeune et son entourage sont informés de l'activation du dispositif ? » */
  personInformed: ({ caseFile }) => metIf(caseFile.request.personInformed, "personNotInformed"),

  /** Domain 3, step 1: agrees to be contacted. Whoever agreed to take part did, and is not asked twice. */
  contactAgreed: ({ caseFile: { request, consents }, today }) => {
    const isAgreed =
      request.personAgreesToBeContacted === true ||
      isConsentGiven(participationConsentOn(consents, today));
    const reason =
      request.personAgreesToBeContacted === false ? "contactDeclined" : "contactUnknown";
    return metIf(isAgreed, reason);
  },

  /** Domain 3, step 1: criteria one by one. */
  criteriaAssessed: ({ caseFile, programme }) => {
    const { criteria } = caseFile.request;
    const unknown = criteria.filter(({ status }) => status === "unknown");
    if (criteria.length === 0 && programme.criteria.length > 0) return open("criteriaNotAssessed");
    return metIf(unknown.length === 0, "criteriaUnknown", { count: unknown.length });
  },

  /** Domain 3, step 1: eligible or ineligible, with date and reason; pending is still to be decided. */
  decisionTaken: ({ caseFile: { request } }) => {
    if (request.decision === "pending") return open("decisionPending");
    const { decidedOn, decisionReason } = request;
    if (!decidedOn && !decisionReason) return open("decisionUnexplainedUndated");
    if (!decidedOn) return open("decisionUndated");
    return metIf(Boolean(decisionReason), "decisionUnexplained");
  },

  /** Domain 3, step 1: an ineligible request is redirected (service, how, when). */
  redirectionGiven: ({ caseFile: { request } }) =>
    metIf(
      request.decision !== "ineligible" || request.redirections.length > 0,
      "redirectionMissing",
    ),

  /** Seed 4, step 2; without an interview the requester informs, and that is written in the same place. */
  clarificationHeld: ({ caseFile }) =>
    metIf(caseFile.clarification !== null, "clarificationMissing"),

  /** Domain 3, step 2: come, write, send someone, message. Once they met, it is no longer a question. */
  participationAsked: ({ caseFile, supplement: { participation } }) =>
    metIf(
      caseFile.concertations.length > 0 ||
        Boolean(participation?.manner) ||
        Boolean(participation?.contraIndication),
      "participationUnknown",
    ),

  /** Seed 4: the consent is « dans la mesure du possible » a condition sine qua non; the documented path answers too. */
  participationConsent: ({ caseFile, programme, today }) => {
    const status = participationConsentOn(caseFile.consents, today);
    if (isConsentGiven(status)) return met;
    const override = overrideStateOn(caseFile, today);
    if (programme.hasConsentOverride && override.state === "open") return met;
    if (programme.hasConsentOverride && override.state === "reviewDue")
      return open("overrideReviewOverdue");
    switch (status) {
      case "refused":
        return open("consentRefused");
      case "withdrawn":
        return open("consentWithdrawn");
      default:
        return open("consentMissing");
    }
  },

  /**
   * Seed 4: « … et celui de ses représentants légaux ». Only a minor has them asked. Different answers are said one by
   * one and never merged: what follows from them is the organiser's to write.
   */
  representativesAnswered: ({ caseFile, today }) => {
    const { person, representatives } = caseFile;
    if (!isMinorOn(person, today)) return met;
    if (representatives.length === 0) return open("representativesMissing");
    const waiting = representatives.filter(({ agreement }) => agreement === "pending");
    if (waiting.length > 0) return open("representativesPending", { names: namesOf(waiting) });
    return metIf(!doRepresentativesDiffer(representatives), "representativesDivergent", {
      agreeing: namesOf(representatives.filter(({ agreement }) => agreement === "given")),
      refusing: namesOf(representatives.filter(({ agreement }) => agreement === "refused")),
    });
  },

  /** Seed 1: « identifier son réseau »; seed 4: the partners and resource people to invite. */
  networkListed: ({ caseFile }) =>
    metIf(
      caseFile.network.some(({ category }) => category !== "person"),
      "networkEmpty",
    ),

  /** Seed 4: « La concertation se réalise au minimum avec 2 professionnels. » The figure is the programme's. */
  professionalsListed: ({ caseFile, programme }) => {
    const minimum = minimumProfessionals(caseFile, programme);
    const count = caseFile.network.filter(isProfessional).length;
    return metIf(count >= minimum, "professionalsMissing", { count, minimum });
  },

  /** Seed 3: « Plusieurs partenaires (dont au moins un issu de la santé mentale) ». */
  mentalHealthPartner: ({ caseFile }) =>
    metIf(
      caseFile.network.some(({ category }) => category === "mentalHealth"),
      "mentalHealthPartnerMissing",
    ),

  /** Seed 3: the preparatory phase is the first of the three reference documents. */
  preparationWritten: ({ caseFile }) => metIf(caseFile.preparation !== null, "preparationMissing"),

  /** Seed 4: « La concertation réunit toutes les personnes impliquées dans la situation d'impasse. » */
  concertationHeld: ({ caseFile }) =>
    metIf(caseFile.concertations.length > 0, "concertationMissing"),

  /**
   * Seed 1: « présence de la personne accompagnée lors de la concertation ». Seed 4: wished for and supported by all,
   * « à l'exception de la situation où la présence du jeune […] est contre-indiquée ».
   */
  personPresent: ({ caseFile, supplement, programme }) => {
    const last = lastConcertation(caseFile);
    if (!last) return open("concertationMissing");
    if (last.personPresent) return met;
    if (programme.meeting.personPresence === "required") return open("personAbsent");
    const isExplained = last.personAbsenceReason || supplement.participation?.contraIndication;
    return metIf(Boolean(isExplained), "personAbsenceUnexplained");
  },

  /** Seed 3: « donner la parole au jeune […] (ou relater précisément son discours) »; a baby's is observed (domain 3). */
  personHeard: ({ caseFile, supplement: { observedVoices } }) => {
    const last = lastConcertation(caseFile);
    if (!last) return open("concertationMissing");
    if (isUnobservedBaby(caseFile, last, observerAt(observedVoices, last.number)))
      return open("personNotObserved");
    return metIf(Boolean(last.personVoice || last.reportedVoice), "personNotHeard");
  },

  /** Seed 3: « valider les décisions prises ». */
  decisionsValidated: ({ caseFile }) => {
    const last = lastConcertation(caseFile);
    if (!last) return open("concertationMissing");
    return metIf(last.decisions.length > 0, "decisionsMissing");
  },

  /** Seeds 1 and 3: the référent du plan, or the coordinateur du trajet de soins, is designated. */
  carrierDesignated: ({ caseFile, programme }) => {
    const last = lastConcertation(caseFile);
    if (!last) return open("concertationMissing");
    const carrierId = carrierIdOf(last, programme);
    return metIf(carrierId !== undefined, "carrierMissing", { carrier: programme.words.carrier });
  },

  /** Seed 4: « Ce plan identifie consensuellement les objectifs individuels à poursuivre ». */
  planValidated: ({ caseFile }) => {
    const plan = lastCycle(caseFile)?.plan;
    if (!plan) return open("planMissing");
    return metIf(plan.objectives.length > 0, "objectivesMissing");
  },

  /** Seed 4: « Qui fait quoi ? Quand ? Comment ? Dans quelle temporalité ? » */
  actionsDated: ({ caseFile }) => {
    const plan = lastCycle(caseFile)?.plan;
    if (!plan) return open("planMissing");
    if (plan.actions.length === 0) return open("actionsMissing");
    const undated = plan.actions.filter(lacksDueDay);
    return metIf(undated.length === 0, "actionsUndated", { count: undated.length });
  },

  /** Seed 3: « appliquer le principe de subsidiarité ». */
  subsidiarityNamed: ({ caseFile }) => {
    const plan = lastCycle(caseFile)?.plan;
    if (!plan) return open("planMissing");
    const unnamed = plan.actions.filter(({ subsidiarity }) => subsidiarity === undefined);
    return metIf(unnamed.length === 0, "subsidiarityMissing", { count: unnamed.length });
  },

  /** Seed 4: « s'enquiert des résultats des actions planifiées ». */
  followUpRecorded: ({ caseFile }) => {
    const cycle = lastCycle(caseFile);
    if (!cycle) return open("planMissing");
    return metIf(cycle.followUps.length > 0, "followUpMissing");
  },

  /** Domain 4: due before today, and still to do, in progress or blocked. Seed 4: « il quantifie le temps nécessaire ». */
  noActionOverdue: ({ caseFile, today }) => {
    const overdue = (currentCycle(caseFile)?.plan.actions ?? []).filter((action) =>
      isOverdue(action, today),
    );
    return metIf(overdue.length === 0, "actionsOverdue", { count: overdue.length });
  },

  /** Seed 4: wishes and complaints are recorded and those concerned informed, to closure. */
  feedbackClosed: ({ caseFile }) => {
    const count = caseFile.feedback.filter(isFeedbackOpen).length;
    return metIf(count === 0, "feedbackOpen", { count });
  },

  /** Seed 4: « comparer les objectifs du plan avec les résultats réellement obtenus ». */
  evaluationRecorded: ({ caseFile }) => {
    const cycle = lastCycle(caseFile);
    if (!cycle) return open("planMissing");
    return metIf(cycle.evaluation !== null, "evaluationMissing");
  },

  /** Seed 4: objectives reached → exit; otherwise a second passage. */
  outcomeDecided: ({ caseFile }) => {
    const cycle = lastCycle(caseFile);
    if (!cycle) return open("planMissing");
    return metIf(cycle.outcome !== "ongoing", "outcomeMissing");
  },
};

const namesOf = (people: ReadonlyArray<{ readonly name: string }>): string =>
  people.map(({ name }) => name).join(", ");

const currentStep = (caseFile: CaseFile): StepId => {
  const [request, clarification, concertation, plan, followUp, evaluation] = stepIds;
  const cycle = lastCycle(caseFile);
  if (caseFile.request.decision !== "eligible" && !cycle) return request;
  if (cycle && cycle.outcome !== "secondPassage") {
    const isEvaluated = cycle.evaluation !== null || cycle.outcome !== "ongoing";
    return isEvaluated ? evaluation : followUp;
  }
  // A second passage starts again at the table: only its own concertations count.
  const passage = (cycle?.number ?? 0) + 1;
  if (caseFile.concertations.some(({ cycle: number }) => number === passage)) return plan;
  return cycle || caseFile.clarification !== null ? concertation : clarification;
};
