import { describe, expect, test } from "vitest";
import { builtInProgrammes } from "#core/programmes/programmes.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { progressOf } from "#domain/check.ts";
import type { CheckWaiver } from "#domain/check-waiver.ts";
import type { Concertation } from "#domain/concertation.ts";
import type { Cycle } from "#domain/cycle.ts";
import type { LocalDate } from "#domain/local-date.ts";
import type { Objective, Plan } from "#domain/plan.ts";
import type { PlanAction } from "#domain/plan-action.ts";
import { Programme } from "#domain/programme.ts";
import { computeCriterion } from "#domain/programme-criterion.ts";
import type { CheckId } from "#domain/step.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import {
  aCaseFile,
  aConcertation,
  aConsent,
  aMember,
  anAction,
  anObjective,
  anOverride,
  day,
} from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const today = day("2026-03-10");

const progressToday = (caseFile: CaseFile, beside: Partial<Supplement> = {}) =>
  progressOf(caseFile, shippedProgramme(caseFile.programme.id), today, {
    ...emptySupplement(1),
    ...beside,
  });

const checkOf = (caseFile: CaseFile, id: CheckId, beside: Partial<Supplement> = {}) => {
  const progress = progressToday(caseFile, beside);
  const check = progress.steps.flatMap(({ checks }) => checks).find((one) => one.id === id);
  if (!check) throw new Error(`the programme does not ask for ${id}`);
  return check;
};

/** Null where the check is met. */
const openReason = (caseFile: CaseFile, id: CheckId): string | null => {
  const check = checkOf(caseFile, id);
  return check.state === "open" ? check.reason : null;
};

const aCycle = (changes: Partial<Cycle> = {}, plan: Partial<Plan> = {}): Cycle => ({
  number: 1,
  followUps: [],
  evaluation: null,
  outcome: "ongoing",
  plan: { validatedOn: day("2026-02-10"), objectives: [], actions: [], ...plan },
  ...changes,
});

const afterMeeting = (id: CheckId) => (concertation: Partial<Concertation>) =>
  openReason(aCaseFile({ concertations: [aConcertation(concertation)] }), id);

const currentOf = (caseFile: CaseFile) => progressToday(caseFile).current;

const missingIn = (caseFile: CaseFile, checkWaivers: CheckWaiver[]) =>
  progressToday(caseFile, { checkWaivers }).steps.reduce((sum, { missing }) => sum + missing, 0);

describe("a check is open, with its reason,", () => {
  test("while the person was not informed", () => {
    const caseFile = aCaseFile();
    const request = { ...caseFile.request, personInformed: false };
    expect(checkOf({ ...caseFile, request }, "personInformed")).toMatchObject({
      state: "open",
      reason: "personNotInformed",
    });
    expect(checkOf(caseFile, "personInformed").state).toBe("met");
  });

  test("while a condition is unknown, and says how many", () => {
    const caseFile = aCaseFile();
    const criteria = [{ label: "Plusieurs tentatives infructueuses", status: "unknown" as const }];
    const request = { ...caseFile.request, criteria };
    expect(checkOf({ ...caseFile, request }, "criteriaAssessed")).toMatchObject({
      reason: "criteriaUnknown",
      parameters: { count: 1 },
    });
  });

  test("while an ineligible request is redirected nowhere", () => {
    const caseFile = aCaseFile();
    const request = { ...caseFile.request, decision: "ineligible" as const };
    expect(checkOf({ ...caseFile, request }, "redirectionGiven").state).toBe("open");
  });

  test.each([
    ["refused", "consentRefused"],
    ["withdrawn", "consentWithdrawn"],
  ] as const)("while the person's consent is %s", (status, reason) => {
    expect(
      checkOf(aCaseFile({ consents: [aConsent({ status })] }), "participationConsent"),
    ).toMatchObject({ state: "open", reason });
  });

  test("while the documented refusal that stands in for the consent is to be reviewed", () => {
    const refused = aCaseFile({ consents: [aConsent({ status: "refused" })] });
    const withReview = (reviewOn: string) =>
      checkOf(
        { ...refused, consentOverride: anOverride({ reviewOn: day(reviewOn) }) },
        "participationConsent",
      );
    expect(withReview("2026-03-11").state).toBe("met");
    expect(withReview("2026-03-10")).toMatchObject({ reason: "overrideReviewOverdue" });
  });

  test("while a minor's representatives answer differently: both are named, neither wins", () => {
    const adult = aCaseFile();
    const representatives = [
      { name: "Mère", quality: "mère", agreement: "given" as const },
      { name: "Père", quality: "père", agreement: "refused" as const },
    ];
    const minor = { ...adult.person, birthDate: day("2012-01-01") };
    expect(
      checkOf({ ...adult, person: minor, representatives }, "representativesAnswered"),
    ).toMatchObject({
      state: "open",
      reason: "representativesDivergent",
      parameters: { agreeing: "Mère", refusing: "Père" },
    });
    const [mother] = representatives;
    expect(
      checkOf(
        { ...adult, person: minor, representatives: mother ? [mother] : [] },
        "representativesAnswered",
      ).state,
    ).toBe("met");
  });

  test("while a minor's representative has not answered; an adult has none to ask", () => {
    const adult = aCaseFile();
    expect(checkOf(adult, "representativesAnswered").state).toBe("met");

    const minor = { ...adult, person: { ...adult.person, birthDate: day("2012-01-01") } };
    expect(checkOf(minor, "representativesAnswered")).toMatchObject({
      reason: "representativesMissing",
    });
    const representatives = [{ name: "Père", quality: "père", agreement: "pending" as const }];
    expect(checkOf({ ...minor, representatives }, "representativesAnswered")).toMatchObject({
      reason: "representativesPending",
      parameters: { names: "Père" },
    });
  });

  test("while Archipel's two professionals are not both in the network (seed 4)", () => {
    const network = [aMember(), aMember({ id: "p02", category: "natural" })];
    expect(checkOf(aCaseFile({ network }), "professionalsListed")).toMatchObject({
      reason: "professionalsMissing",
      parameters: { count: 1, minimum: 2 },
    });
  });

  test("while nobody of Kirikou's network comes from mental health (seed 3)", () => {
    const kirikou = { programme: { id: "kirikou", settings: {} }, network: [aMember()] };
    expect(checkOf(aCaseFile(kirikou), "mentalHealthPartner").state).toBe("open");
  });

  test("until one knows how the person wants to take part, or they have met", () => {
    expect(checkOf(aCaseFile(), "participationAsked")).toMatchObject({
      state: "open",
      reason: "participationUnknown",
    });
    const asked = { manner: "write" as const, wishes: null, contraIndication: null };
    expect(checkOf(aCaseFile(), "participationAsked", { participation: asked }).state).toBe("met");
    const met = aCaseFile({ concertations: [aConcertation()] });
    expect(checkOf(met, "participationAsked").state).toBe("met");
  });

  test("while the person was not there and nobody says why, or it is contra-indicated (seed 4)", () => {
    const absent = aConcertation({ personPresent: false });
    const explained = { ...absent, personAbsenceReason: "Elle préférait écrire." };
    const contraIndicated = { manner: null, wishes: null, contraIndication: "Le psychiatre." };
    const stateOf = (concertation: typeof absent, beside = {}) =>
      checkOf(aCaseFile({ concertations: [concertation] }), "personPresent", beside).state;

    expect(stateOf(absent)).toBe("open");
    expect(stateOf(explained)).toBe("met");
    expect(stateOf(absent, { participation: contraIndicated })).toBe("met");
    expect(stateOf(aConcertation())).toBe("met");
  });

  test("while Brusano's person was not there, whatever the reason (seed 1)", () => {
    const caseFile = aCaseFile({
      programme: { id: "brusano", settings: {} },
      concertations: [aConcertation({ personPresent: false, personAbsenceReason: "Malade." })],
    });
    expect(checkOf(caseFile, "personPresent")).toMatchObject({ reason: "personAbsent" });
  });

  test("when the concertation held last leaves it so, in whatever order they were recorded", () => {
    const network = [aMember({ id: "p01" })];
    const earlier = aConcertation({ number: 1, planReferentId: "p01" });
    const later = aConcertation({ number: 2, heldOn: day("2026-03-01") });
    for (const concertations of [
      [earlier, later],
      [later, earlier],
    ])
      expect(checkOf(aCaseFile({ network, concertations }), "carrierDesignated").state).toBe(
        "open",
      );
  });

  test("while nobody was designated to carry the plan, in the programme's word", () => {
    const concertations = [aConcertation()];
    const programme = { id: "kirikou", settings: {} };
    expect(checkOf(aCaseFile({ programme, concertations }), "carrierDesignated")).toMatchObject({
      parameters: { carrier: "coordinateur du trajet de soins" },
    });
  });

  test("while nothing was decided on the request", () => {
    const caseFile = aCaseFile();
    const request = { ...caseFile.request, decision: "pending" as const };
    expect(openReason({ ...caseFile, request }, "decisionTaken")).toBe("decisionPending");
  });

  test.each([
    [{}, "decisionUnexplainedUndated"],
    [{ decidedOn: day("2026-01-12") }, "decisionUnexplained"],
    [{ decisionReason: "Tout est réuni." }, "decisionUndated"],
    [{ decidedOn: day("2026-01-12"), decisionReason: "Tout est réuni." }, null],
  ] as const)("while the decision on the request has no date or no reason: %j", (said, reason) => {
    const { request } = aCaseFile();
    for (const decision of ["eligible", "ineligible"] as const)
      expect(
        openReason(aCaseFile({ request: { ...request, decision, ...said } }), "decisionTaken"),
      ).toBe(reason);
  });

  test("while one does not know whether the person agrees to be contacted", () => {
    const { request } = aCaseFile();
    const asked = (personAgreesToBeContacted?: boolean) =>
      openReason(
        aCaseFile({
          request: {
            ...request,
            ...(personAgreesToBeContacted === undefined ? {} : { personAgreesToBeContacted }),
          },
        }),
        "contactAgreed",
      );
    expect(asked()).toBe("contactUnknown");
    expect(asked(false)).toBe("contactDeclined");
    expect(asked(true)).toBeNull();
  });

  test("and not about being contacted once the person agreed to take part", () => {
    expect(openReason(aCaseFile({ consents: [aConsent()] }), "contactAgreed")).toBeNull();
    expect(
      openReason(aCaseFile({ consents: [aConsent({ status: "withdrawn" })] }), "contactAgreed"),
    ).toBe("contactUnknown");
  });

  test("while a refusal is documented in a programme that does not have that path", () => {
    const refused = {
      consents: [aConsent({ status: "refused" })],
      consentOverride: anOverride({ reviewOn: day("2026-05-03") }),
    };
    const kirikou = { id: "kirikou", settings: {} };
    expect(openReason(aCaseFile(refused), "participationConsent")).toBeNull();
    expect(openReason(aCaseFile({ ...refused, programme: kirikou }), "participationConsent")).toBe(
      "consentRefused",
    );
  });

  test("while no clarification is written, from an interview or from what the requester told (seed 4)", () => {
    const { clarification } = demonstrationCaseFile("arc-01");
    expect(openReason(aCaseFile(), "clarificationHeld")).toBe("clarificationMissing");
    expect(openReason(aCaseFile({ clarification }), "clarificationHeld")).toBeNull();
  });

  test("while the network holds nobody but the person (seeds 1 and 4)", () => {
    const person = aMember({ category: "person" });
    const withGrandmother = [person, aMember({ id: "p02", category: "natural" })];
    expect(openReason(aCaseFile({ network: [person] }), "networkListed")).toBe("networkEmpty");
    expect(openReason(aCaseFile({ network: withGrandmother }), "networkListed")).toBeNull();
  });

  test("while Kirikou's preparatory phase is not written (seed 3)", () => {
    const kirikou = demonstrationCaseFile("kir-01");
    expect(openReason({ ...kirikou, preparation: null }, "preparationWritten")).toBe(
      "preparationMissing",
    );
    expect(openReason(kirikou, "preparationWritten")).toBeNull();
  });

  test("while no concertation was held", () => {
    expect(openReason(aCaseFile(), "concertationHeld")).toBe("concertationMissing");
    expect(
      openReason(aCaseFile({ concertations: [aConcertation()] }), "concertationHeld"),
    ).toBeNull();
  });

  test("while neither the person's own words nor reported ones are noted (seed 3)", () => {
    const heard = afterMeeting("personHeard");
    expect(heard({ personVoice: null })).toBe("personNotHeard");
    expect(heard({ personVoice: "« Je suis là. »" })).toBeNull();
    expect(
      heard({ personVoice: null, reportedVoice: "« J'écris. » (lu par sa tante)" }),
    ).toBeNull();
  });

  test("while nobody is named who observed what is reported of a baby", () => {
    const baby = { ...aCaseFile().person, birthDate: day("2025-01-01") };
    const caseFile = aCaseFile({
      person: baby,
      concertations: [
        aConcertation({ personPresent: false, personVoice: null, reportedVoice: "Elle rit." }),
      ],
    });
    const observedVoices = [{ concertationNumber: 1, by: "Sa tante" }];
    expect(openReason(caseFile, "personHeard")).toBe("personNotObserved");
    expect(checkOf(caseFile, "personHeard", { observedVoices }).state).toBe("met");
  });

  test("while no decision was read back and validated (seed 3)", () => {
    const decisions = [{ id: "d1", text: "On continue", validatedBy: "all" as const }];
    const decided = afterMeeting("decisionsValidated");
    expect(decided({ decisions: [] })).toBe("decisionsMissing");
    expect(decided({ decisions })).toBeNull();
  });

  test("while there is no plan, or one without objectives (seed 4)", () => {
    const planned = (...objectives: ReadonlyArray<Objective>) =>
      openReason(
        aCaseFile({ cycles: [aCycle({}, { objectives: [...objectives] })] }),
        "planValidated",
      );
    expect(openReason(aCaseFile(), "planValidated")).toBe("planMissing");
    expect(planned()).toBe("objectivesMissing");
    expect(planned(anObjective())).toBeNull();
  });

  test("while an action does not say how close to the person it is carried (seed 3)", () => {
    const kirikou = { id: "kirikou", settings: {} };
    const carried = (action: PlanAction) =>
      openReason(
        aCaseFile({ programme: kirikou, cycles: [aCycle({}, { actions: [action] })] }),
        "subsidiarityNamed",
      );
    expect(carried(anAction())).toBe("subsidiarityMissing");
    expect(carried(anAction({ subsidiarity: "natural" }))).toBeNull();
  });

  test("while no news was noted since the plan (seed 4)", () => {
    const followUp = {
      on: day("2026-03-01"),
      channel: "téléphone",
      withIds: [],
      text: "Ça va.",
      signal: "positive" as const,
    };
    const unheardOf = aCaseFile({ cycles: [aCycle()] });
    const followed = aCaseFile({ cycles: [aCycle({ followUps: [followUp] })] });
    expect(openReason(unheardOf, "followUpRecorded")).toBe("followUpMissing");
    expect(openReason(followed, "followUpRecorded")).toBeNull();
  });

  test("while a wish or a complaint is not closed (seed 4)", () => {
    const wish = {
      id: "f1",
      on: day("2026-03-01"),
      kind: "wish" as const,
      from: "person" as const,
      text: "« Voir mon frère. »",
      informedIds: [],
      informedOn: null,
      answer: null,
    };
    const asked = (closedOn: LocalDate | null) =>
      openReason(aCaseFile({ feedback: [{ ...wish, closedOn }] }), "feedbackClosed");
    expect(asked(null)).toBe("feedbackOpen");
    expect(asked(day("2026-03-05"))).toBeNull();
  });

  test("while the passage is not compared with its objectives, and while nothing follows from it (seed 4)", () => {
    const evaluation = {
      on: day("2026-03-01"),
      levels: [],
      cooperationQuality: "Bonne.",
      criticalMoments: [],
      positiveMoments: [],
      personSatisfaction: "« Mieux. »",
    };
    const under = aCaseFile({ cycles: [aCycle()] });
    const over = aCaseFile({ cycles: [aCycle({ evaluation, outcome: "exit" })] });
    expect(openReason(under, "evaluationRecorded")).toBe("evaluationMissing");
    expect(openReason(under, "outcomeDecided")).toBe("outcomeMissing");
    expect(openReason(over, "evaluationRecorded")).toBeNull();
    expect(openReason(over, "outcomeDecided")).toBeNull();
  });

  test("while an open action has no due day, or is late", () => {
    const cycle = {
      number: 1,
      followUps: [],
      evaluation: null,
      outcome: "ongoing" as const,
      plan: {
        validatedOn: day("2026-02-10"),
        objectives: [anObjective()],
        actions: [anAction(), anAction({ id: "a02", dueOn: day("2026-03-09") })],
      },
    };
    const caseFile = aCaseFile({ network: [aMember()], cycles: [cycle] });
    expect(checkOf(caseFile, "actionsDated")).toMatchObject({ parameters: { count: 1 } });
    expect(checkOf(caseFile, "noActionOverdue")).toMatchObject({ parameters: { count: 1 } });
  });
});

describe("a file stands", () => {
  test("at the request until it is found eligible", () => {
    const caseFile = aCaseFile();
    const request = { ...caseFile.request, decision: "pending" as const };
    expect(currentOf({ ...caseFile, request })).toBe("request");
    expect(currentOf(caseFile)).toBe("clarification");
  });

  test("at the plan once a concertation was held, and at the follow-up once the plan is validated", () => {
    const kirikou = demonstrationCaseFile("kir-01");
    expect(currentOf({ ...kirikou, cycles: [] })).toBe("plan");
    expect(currentOf(kirikou)).toBe("followUp");
  });

  test("at the table again after a second passage was decided", () => {
    const kirikou = demonstrationCaseFile("kir-01");
    const cycles = kirikou.cycles.map((cycle) => ({
      ...cycle,
      outcome: "secondPassage" as const,
    }));
    expect(currentOf({ ...kirikou, cycles })).toBe("concertation");
  });

  test("closed when it is ineligible or its last passage ended it", () => {
    const bruxelles = demonstrationCaseFile("bru-02");
    expect(progressToday(bruxelles).isClosed).toBe(true);
  });
});

describe("a check that was set aside", () => {
  const waiver: CheckWaiver = {
    checkId: "mentalHealthPartner",
    reason: "Le service de santé mentale du quartier n'a pas de place avant l'été.",
    by: "Colombe Fictive",
    on: day("2026-03-02"),
  };
  const kirikou = { ...demonstrationCaseFile("kir-01"), network: [] };

  test("is not missing, and says why, by whom and since when", () => {
    const { checkId, ...words } = waiver;
    expect(checkOf(kirikou, checkId).state).toBe("open");
    expect(checkOf(kirikou, checkId, { checkWaivers: [waiver] })).toEqual({
      id: checkId,
      state: "setAside",
      ...words,
    });
    expect(missingIn(kirikou, [waiver])).toBe(missingIn(kirikou, []) - 1);
  });

  test("stays met when it is met, whatever was set aside", () => {
    const network = [aMember({ category: "mentalHealth" })];
    const caseFile = { ...kirikou, network };
    expect(checkOf(caseFile, waiver.checkId, { checkWaivers: [waiver] }).state).toBe("met");
    expect(missingIn(caseFile, [waiver])).toBe(missingIn(caseFile, []));
  });
});

describe("a programme definition", () => {
  test.each(builtInProgrammes.map((programme) => [programme.id, programme] as const))(
    "%s is read by the one reader and has the six steps in order",
    (_id, programme) => {
      expect(Programme.safeParse(programme).success).toBe(true);
    },
  );

  test("with a step missing is refused", () => {
    const [first] = builtInProgrammes;
    expect(Programme.safeParse({ ...first, steps: first?.steps.slice(1) }).success).toBe(false);
  });

  test("computes age and territory from the person, and leaves the rest to the organiser", () => {
    const { criteria } = shippedProgramme("brusano");
    const { person } = demonstrationCaseFile("bru-02");
    const computed = criteria.map((criterion) =>
      computeCriterion(criterion, person, day("2026-01-12")),
    );
    expect(computed).toEqual(["unmet", "unmet", null, null]);
    expect(
      criteria
        .slice(0, 2)
        .map((criterion) =>
          computeCriterion(
            criterion,
            { ...person, address: { ...person.address, postcode: "1030" } },
            day("2026-03-30"),
          ),
        ),
    ).toEqual(["met", "met"]);
  });

  test("of Archipel counts 23 years until the day before the 24th birthday", () => {
    const [age] = shippedProgramme("archipel").criteria;
    const { person } = demonstrationCaseFile("arc-01");
    const bornOn = { ...person, birthDate: day("2002-03-11") };
    expect(age && computeCriterion(age, bornOn, today)).toBe("met");
    expect(age && computeCriterion(age, bornOn, day("2026-03-11"))).toBe("unmet");
  });
});
