import { describe, expect, test } from "vitest";
import type { CaseFile } from "#domain/case-file.ts";
import type { ConsentOverride } from "#domain/consent-override.ts";
import type { Cycle } from "#domain/cycle.ts";
import type { Delivery } from "#domain/delivery.ts";
import type { Feedback } from "#domain/feedback.ts";
import type { IssuedDocument } from "#domain/issued-document.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import type { Programme } from "#domain/programme.ts";
import {
  bucketOf,
  isDismissible,
  lastListedDay,
  Reminder,
  reminderTopics,
  topicOf,
} from "#domain/reminder.ts";
import { remindersOf } from "#domain/reminder-rules.ts";
import type { Request } from "#domain/request.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import {
  aCaseFile,
  aConcertation,
  aConsent,
  aMember,
  anAction,
  anOverride,
  day,
} from "#tests/support/builders.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const archipel = shippedProgramme("archipel");

interface Situation extends Partial<CaseFile> {
  readonly beside?: Partial<Supplement>;
  readonly by?: Pick<Programme, "criteria" | "reminders">;
}

/** Key and day of each reminder of the kind, birthdays aside unless they are asked for. */
const due = (kind: Reminder["kind"], { beside = {}, by = archipel, ...parts }: Situation = {}) =>
  all({ beside, by, ...parts })
    .filter((one) => one.kind === kind)
    .map(({ key, dueOn }) => `${key} ${dueOn}`);

const all = ({ beside = {}, by = archipel, ...parts }: Situation) =>
  remindersOf(aCaseFile(parts), { ...emptySupplement(1), ...beside }, { ...archipel, ...by });

const aRequest = (overrides: Partial<Request>): Request => ({
  ...aCaseFile().request,
  ...overrides,
});

const aCycle = (overrides: Partial<Cycle> = {}): Cycle => ({
  number: 1,
  plan: { validatedOn: day("2026-03-01"), objectives: [], actions: [] },
  followUps: [],
  evaluation: null,
  outcome: "ongoing",
  ...overrides,
});

const withActions = (...actions: ReadonlyArray<Parameters<typeof anAction>[0]>) =>
  aCycle({
    plan: { validatedOn: day("2026-03-01"), objectives: [], actions: actions.map(anAction) },
  });

const aFollowUp = (on: string) => ({
  on: day(on),
  channel: "téléphone",
  withIds: [],
  text: "Tout va.",
  signal: "neutral" as const,
});

const aWish = (overrides: Partial<Feedback> = {}): Feedback => ({
  id: "w01",
  on: day("2026-04-01"),
  kind: "wish",
  from: "person",
  text: "« Un autre jour. »",
  informedIds: [],
  informedOn: null,
  answer: null,
  closedOn: null,
  ...overrides,
});

const evaluation: Cycle["evaluation"] = {
  on: day("2026-06-01"),
  levels: [],
  cooperationQuality: "Bonne.",
  criticalMoments: [],
  positiveMoments: [],
  personSatisfaction: "Contente.",
};

describe("the programme's rules", () => {
  test("a request waits for its decision so many days after it came in, and no longer once it is taken", () => {
    const pending = { request: aRequest({ decision: "pending" }) };
    expect(due("programme", pending)).toEqual(["programme:decision 2026-01-19"]);
    expect(due("programme")).not.toContain("programme:decision 2026-01-19");
  });

  test("a first concertation is awaited from the day of the decision, else from the request", () => {
    expect(due("programme")).toEqual(["programme:concertation 2026-02-19"]);
    const decided = { request: aRequest({ decidedOn: day("2026-01-15") }) };
    expect(due("programme", decided)).toEqual(["programme:concertation 2026-03-01"]);
  });

  test("it is awaited no longer once one is held, nor once one is planned", () => {
    const plannedConcertation = { on: day("2026-02-10"), start: null, place: null };
    expect(due("programme", { beside: { plannedConcertation } })).toEqual([]);
    expect(due("programme", { concertations: [aConcertation()] })).toEqual([
      "programme:plan:1 2026-02-24",
    ]);
  });

  test("a plan is awaited after the last concertation of the passage, until it is validated", () => {
    const concertations = [
      aConcertation({ number: 2, heldOn: day("2026-02-20") }),
      aConcertation({ number: 1, heldOn: day("2026-02-10") }),
    ];
    expect(due("programme", { concertations })).toEqual(["programme:plan:2 2026-03-06"]);
    expect(due("programme", { concertations, cycles: [aCycle()] }).join()).not.toContain(
      "programme:plan",
    );
  });

  test("a second passage awaits a plan of its own after its own concertation only", () => {
    const cycles = [aCycle({ outcome: "secondPassage" })];
    const first = aConcertation();
    expect(due("programme", { cycles, concertations: [first] })).toEqual([]);
    const second = aConcertation({ number: 2, cycle: 2, heldOn: day("2026-07-01") });
    expect(due("programme", { cycles, concertations: [first, second] })).toEqual([
      "programme:plan:2 2026-07-15",
    ]);
  });

  test("news are asked for after the last follow-up, before it after the plan, while the passage lasts", () => {
    const only = { by: { criteria: [], reminders: [rule("suivi")] } };
    expect(due("programme", { ...only, cycles: [aCycle()] })).toEqual([
      "programme:suivi:1:2026-03-01 2026-03-31",
    ]);
    const followUps = [aFollowUp("2026-04-10"), aFollowUp("2026-03-10")];
    expect(due("programme", { ...only, cycles: [aCycle({ followUps })] })).toEqual([
      "programme:suivi:1:2026-04-10 2026-05-10",
    ]);
    expect(due("programme", { ...only, cycles: [aCycle({ outcome: "secondPassage" })] })).toEqual(
      [],
    );
  });

  test("an evaluation is awaited after the plan, until it is there", () => {
    const only = { by: { criteria: [], reminders: [rule("evaluation")] } };
    expect(due("programme", { ...only, cycles: [aCycle()] })).toEqual([
      "programme:evaluation:1 2026-08-28",
    ]);
    expect(due("programme", { ...only, cycles: [aCycle({ evaluation })] })).toEqual([]);
  });

  test("each wish or complaint is to be seen to, until it is closed", () => {
    const only = { by: { criteria: [], reminders: [rule("plainte")] } };
    const feedback = [
      aWish(),
      aWish({ id: "w02", on: day("2026-04-03") }),
      aWish({ id: "w03", closedOn: day("2026-04-05") }),
    ];
    expect(due("programme", { ...only, feedback })).toEqual([
      "programme:plainte:w01 2026-04-15",
      "programme:plainte:w02 2026-04-17",
    ]);
  });

  test("are the programme's own: one without rules reminds of nothing", () => {
    expect(due("programme", { by: { criteria: [], reminders: [] } })).toEqual([]);
  });
});

describe("a date of re-examination", () => {
  test.each([
    ["ineligible", ["revisit:2026-09-01 2026-09-01"]],
    ["pending", ["revisit:2026-09-01 2026-09-01"]],
    ["eligible", []],
  ] as const)("of a request that is %s reminds of %j", (decision, expected) => {
    const request = aRequest({ decision, revisitOn: day("2026-09-01") });
    expect(due("revisit", { request })).toEqual(expected);
  });
});

const born = (birthDate: string) => ({
  person: { ...aCaseFile().person, birthDate: day(birthDate) },
});

describe("a birthday that changes something", () => {
  const brusano = shippedProgramme("brusano");

  test("is the 24th where the programme serves until 23, for who was not older at the request", () => {
    expect(due("birthday", born("2005-06-15"))).toEqual(["birthday:24 2029-06-15"]);
    expect(due("birthday", born("2001-06-15"))).toEqual([]);
  });

  test("is the 18th for a minor: from then on the person's own answer is asked", () => {
    const minor = born("2009-07-19");
    expect(due("birthday", minor)).toEqual(["birthday:18 2027-07-19", "birthday:24 2033-07-19"]);
    expect(all(minor).find(({ key }) => key === "birthday:18")).toMatchObject({
      parameters: { years: 18, effect: "majority" },
    });
  });

  test.each(["pending", "ineligible"] as const)(
    "is the one that opens an adults' programme to somebody too young, while the request is %s",
    (decision) => {
      const young = { ...born("2009-07-19"), request: aRequest({ decision }), by: brusano };
      expect(all(young).filter(({ kind }) => kind === "birthday")).toEqual([
        {
          kind: "birthday",
          key: "birthday:18",
          dueOn: "2027-07-19",
          parameters: { years: 18, effect: "oldEnough" },
        },
      ]);
    },
  );

  test("is none for somebody refused for another reason than being too young", () => {
    const request = aRequest({ decision: "ineligible" });
    expect(due("birthday", { ...born("2009-07-19"), request })).toEqual([]);
    expect(due("birthday", { ...born("1980-01-01"), request, by: brusano })).toEqual([]);
  });

  test("is none where the age is asked for without being a condition", () => {
    const criteria = archipel.criteria.map((one) => ({ ...one, blocking: false }));
    expect(due("birthday", { ...born("2005-06-15"), by: { criteria, reminders: [] } })).toEqual([]);
  });

  test("of somebody born on 29 February falls on 1 March in common years", () => {
    expect(due("birthday", born("2008-02-29"))).toEqual([
      "birthday:18 2026-03-01",
      "birthday:24 2032-02-29",
    ]);
  });
});

describe("the documented refusal", () => {
  const consentOverride: ConsentOverride = {
    decidedOn: day("2026-02-01"),
    decidedBy: ["p01"],
    dangers: ["Ne mange plus."],
    attempts: [{ on: day("2026-01-20"), by: "p01", how: "visite" }],
    informationGiven: { on: day("2026-01-25"), by: "p01", how: "lettre", text: "Nous venons." },
    limits: [],
    reviewOn: day("2026-05-01"),
    writtenJustification: "En danger.",
  };

  test("is reviewed on its day, until the person agrees to take part", () => {
    const reminded = ["overrideReview:2026-05-01 2026-05-01"];
    expect(due("overrideReview", { consentOverride })).toEqual(reminded);
    const given = aConsent({ on: day("2026-03-01") });
    expect(due("overrideReview", { consentOverride, consents: [given] })).toEqual([]);
  });

  test("an agreement that was withdrawn since does not end it", () => {
    const consents = [
      aConsent({ on: day("2026-03-01") }),
      aConsent({ id: "c02", on: day("2026-03-05"), status: "withdrawn" }),
    ];
    expect(due("overrideReview", { consentOverride, consents })).toHaveLength(1);
  });
});

describe("a planned concertation", () => {
  const plannedConcertation = { on: day("2026-03-10"), start: "14:00", place: "Salle d'essai" };

  test("is due on its day, until one held on it or after it is recorded", () => {
    const beside = { plannedConcertation };
    expect(due("concertation", { beside })).toEqual(["concertation:2026-03-10 2026-03-10"]);
    const heldOn = (on: string) => ({
      beside,
      concertations: [aConcertation({ heldOn: day(on) })],
    });
    expect(due("concertation", heldOn("2026-03-09"))).toHaveLength(1);
    expect(due("concertation", heldOn("2026-03-10"))).toEqual([]);
    expect(due("concertation", heldOn("2026-03-11"))).toEqual([]);
  });

  test("is also the next one that the last that was held announced", () => {
    const concertations = [aConcertation({ nextOn: day("2026-04-01"), nextAt: "10:00" })];
    expect(all({ concertations }).find(({ kind }) => kind === "concertation")).toEqual({
      kind: "concertation",
      key: "concertation:2026-04-01",
      dueOn: "2026-04-01",
      parameters: { start: "10:00", expected: 0 },
    });
  });

  test("stands for what was announced: a meeting that moved is not asked for twice", () => {
    const concertations = [aConcertation({ nextOn: day("2026-03-03") })];
    expect(due("concertation", { concertations, beside: { plannedConcertation } })).toEqual([
      "concertation:2026-03-10 2026-03-10",
    ]);
  });
});

describe("an action", () => {
  test("is due on its day while it is open", () => {
    const open = (["todo", "inProgress", "blocked"] as const).map((status, at) => ({
      id: `a0${at}`,
      status,
      dueOn: day("2026-03-15"),
    }));
    expect(due("action", { cycles: [withActions(...open)] })).toEqual([
      "action:1:a00 2026-03-15",
      "action:1:a01 2026-03-15",
      "action:1:a02 2026-03-15",
    ]);
  });

  test.each(["done", "notDone", "cancelled"] as const)("that is %s is due no more", (status) => {
    const cycle = withActions({ status, dueOn: day("2026-03-15") });
    expect(due("action", { cycles: [cycle] })).toEqual([]);
  });

  test("without a day, or of a passage that is over, reminds of nothing", () => {
    const over = {
      ...withActions({ dueOn: day("2026-03-15") }),
      outcome: "secondPassage" as const,
    };
    expect(due("action", { cycles: [withActions({})] })).toEqual([]);
    expect(due("action", { cycles: [over] })).toEqual([]);
  });

  test("says what and who", () => {
    const cycles = [withActions({ dueOn: day("2026-03-15") })];
    const network = [aMember({ id: "p01", name: "Aline Fictive" })];
    expect(all({ cycles, network }).find(({ kind }) => kind === "action")?.parameters).toEqual({
      what: "Appeler l'école",
      responsible: "Aline Fictive",
    });
  });
});

describe("the person's own answer", () => {
  const plannedConcertation = { on: day("2026-03-10"), start: null, place: null };
  const beside = { plannedConcertation };
  const reminded = ["consent:meeting:2026-03-10 2026-03-03"];

  test("is asked for in the week before a meeting, until it is given", () => {
    expect(due("consent", { beside })).toEqual(reminded);
    const given = aConsent({ on: day("2026-03-01") });
    expect(due("consent", { beside, consents: [given] })).toEqual([]);
    expect(due("consent", { beside, consents: [{ ...given, status: "refused" }] })).toEqual(
      reminded,
    );
    expect(due("consent", { beside, consents: [{ ...given, on: day("2026-03-11") }] })).toEqual(
      reminded,
    );
  });

  test("is not asked for where the documented refusal stands beside it, nor without a meeting", () => {
    expect(due("consent", { beside, consentOverride: anOverride() })).toEqual([]);
    expect(due("consent")).toEqual([]);
  });

  test("is asked anew for the passage that follows, from the day the one before ended", () => {
    const before = aCycle({ outcome: "secondPassage", closedOn: day("2026-06-02"), evaluation });
    const consents = [aConsent({ on: day("2026-02-01") })];
    const asked = ["consent:passage:2 2026-06-02"];
    expect(due("consent", { cycles: [before], consents })).toEqual(asked);
    expect(due("consent", { cycles: [before, aCycle({ number: 2 })], consents })).toEqual(asked);
    const answered = [...consents, aConsent({ id: "c02", on: day("2026-06-02") })];
    expect(due("consent", { cycles: [before], consents: answered })).toEqual([]);
    const { closedOn: _closedOn, ...undated } = before;
    expect(due("consent", { cycles: [undated], consents })).toEqual([
      "consent:passage:2 2026-06-01",
    ]);
  });
});

const delivery = (overrides: Partial<Delivery>): Delivery => ({
  id: "v01",
  number: 1,
  version: 1,
  recipient: "member",
  memberId: "p02",
  representative: null,
  recipientName: "Psychologue d'essai",
  on: day("2026-02-13"),
  means: "paper",
  language: "fr",
  copies: 1,
  overrideReason: null,
  ...overrides,
});

describe("the note of a concertation", () => {
  const network = [
    aMember({ id: "p01", name: "Cam", category: "person", secrecy: "none" }),
    aMember({ id: "p02", name: "Psychologue d'essai" }),
    aMember({ id: "p03", name: "Agente d'essai", secrecy: "differentMission" }),
    aMember({ id: "p04", name: "Médecin d'essai" }),
  ];
  const concertations = [
    aConcertation({
      attendance: [
        { memberId: "p02", attendance: "present" },
        { memberId: "p03", attendance: "present" },
        { memberId: "p04", attendance: "excused" },
      ],
    }),
  ];
  const issued: IssuedDocument = {
    ...aboutTheLatest("synthesisNote"),
    concertation: 1,
    number: 1,
    version: 1,
    languages: ["fr"],
    issuedOn: day("2026-02-12"),
    by: "Colombe Fictive",
    correction: null,
    sha256: "a".repeat(64),
  };
  const toPerson = delivery({ id: "v02", recipient: "person", memberId: null });
  const notes = (beside: Partial<Supplement>) =>
    all({ network, concertations, beside }).flatMap((one) =>
      one.kind === "noteUnsent" ? [[one.key, one.dueOn, one.parameters.waiting]] : [],
    );

  test("waits from a week after it was held while none was issued", () => {
    expect(notes({})).toEqual([["noteUnsent:1:0", "2026-02-17", null]]);
  });

  test("is asked for once, after as long as the programme gives it", () => {
    const { criteria, reminders } = shippedProgramme("kirikou");
    const rules = reminders.map((one) => (one.id === "note" ? { ...one, days: 3 } : one));
    const asked = all({ network, concertations, by: { criteria, reminders: rules } }).filter(
      ({ key }) => /note/i.test(key),
    );
    expect(asked.map(({ key, dueOn }) => [key, dueOn])).toEqual([["noteUnsent:1:0", "2026-02-13"]]);
  });

  test("waits for the person and each member who came, never for a different mission nor who did not come", () => {
    expect(notes({ issuedDocuments: [issued] })).toEqual([["noteUnsent:1:1", "2026-02-17", 2]]);
    const deliveries = [delivery({})];
    expect(notes({ issuedDocuments: [issued], deliveries })).toEqual([
      ["noteUnsent:1:1", "2026-02-17", 1],
    ]);
    expect(notes({ issuedDocuments: [issued], deliveries: [...deliveries, toPerson] })).toEqual([]);
  });

  test("that was corrected goes to all of them anew", () => {
    const corrected = { ...issued, version: 2, correction: "La date." };
    const issuedDocuments = [issued, corrected];
    const deliveries = [delivery({}), toPerson];
    expect(notes({ issuedDocuments, deliveries })).toEqual([["noteUnsent:1:2", "2026-02-17", 2]]);
  });

  test("of a passage that another follows is asked for no more", () => {
    const cycles = [aCycle({ outcome: "secondPassage" })];
    expect(due("noteUnsent", { network, concertations, cycles })).toEqual([]);
  });
});

describe("a funding request", () => {
  const issued: IssuedDocument = {
    ...aboutTheLatest("fundingRequest"),
    number: 3,
    version: 1,
    languages: ["fr"],
    issuedOn: day("2026-03-01"),
    by: "Colombe Fictive",
    correction: null,
    sha256: "b".repeat(64),
  };
  const sent: Delivery = {
    id: "v01",
    number: 3,
    version: 1,
    recipient: "addressee",
    memberId: null,
    representative: null,
    recipientName: "Coordination fictive",
    on: day("2026-03-02"),
    means: "mail",
    language: "fr",
    copies: 1,
    overrideReason: null,
  };
  const fundingRequest: CaseFile["fundingRequest"] = {
    preparedOn: day("2026-03-01"),
    preparedById: "p01",
    addressedTo: "Coordination fictive",
    lines: [
      { id: "l01", label: "Essai", quantity: 1, unitCents: 100, amountCents: 100, priority: 1 },
    ],
    requirementsJustification: [],
    otherFundingSought: [],
    payTo: { holder: "Essai", iban: "BE00" },
  };
  const waiting = { issuedDocuments: [issued], deliveries: [sent] };

  test("that was sent waits for its answer thirty days later, until that is noted", () => {
    expect(due("fundingAwaited", { fundingRequest, beside: waiting })).toEqual([
      "fundingAwaited:1 2026-04-01",
    ]);
    const fundingDecision = {
      outcome: "granted" as const,
      on: day("2026-03-20"),
      by: "Coordination fictive",
      grantedCents: 100,
      reason: null,
    };
    expect(
      due("fundingAwaited", { fundingRequest, beside: { ...waiting, fundingDecision } }),
    ).toEqual([]);
  });

  test("that was not sent to whom it is addressed waits for nothing", () => {
    const deliveries: Delivery[] = [{ ...sent, recipient: "person" }];
    expect(due("fundingAwaited", { fundingRequest })).toEqual([]);
    expect(due("fundingAwaited", { fundingRequest, beside: { ...waiting, deliveries } })).toEqual(
      [],
    );
  });
});

describe("what a reminder is about, apart from its day", () => {
  test.each([
    [{ kind: "consent", parameters: { occasion: "newPassage" } }, "consents"],
    [{ kind: "overrideReview", parameters: {} }, "consents"],
    [{ kind: "birthday", parameters: { years: 18, effect: "majority" } }, "consents"],
    [{ kind: "birthday", parameters: { years: 24, effect: "tooOld" } }, null],
    [{ kind: "noteUnsent", parameters: { concertation: 1, waiting: null } }, "notes"],
    [{ kind: "concertation", parameters: {} }, "meetings"],
    [{ kind: "fundingAwaited", parameters: { sentOn: "2026-03-02" } }, "funding"],
    [{ kind: "action", parameters: { what: "Appeler", responsible: "Aline" } }, null],
  ])("of %j is %s", (parts, topic) => {
    const reminder = Reminder.parse({ key: "essai", dueOn: "2026-03-01", ...parts });
    expect(topicOf(reminder)).toBe(topic);
  });

  test("lists a missed meeting after its day, an agreement in its last week, notes and answers at once", () => {
    const today = day("2026-05-04");
    expect(reminderTopics.map((topic) => lastListedDay(topic, today))).toEqual([
      "2026-05-11",
      null,
      "2026-05-03",
      null,
    ]);
  });
});

test("a dossier that ended reminds of nothing", () => {
  const cycle = withActions({ dueOn: day("2026-03-15") });
  const parts = { feedback: [aWish()], concertations: [aConcertation()] };
  expect(all({ ...parts, cycles: [cycle] }).length).toBeGreaterThan(3);
  expect(all({ ...parts, cycles: [{ ...cycle, outcome: "exit" }] })).toEqual([]);
});

test("what was dismissed is left out, and the next of its kind is not", () => {
  const only = { criteria: [], reminders: [rule("suivi")] };
  const dismissal = { key: "programme:suivi:1:2026-03-01", on: day("2026-04-01"), by: "Colombe" };
  const beside = { reminderDismissals: [dismissal] };
  expect(all({ by: only, beside, cycles: [aCycle()] })).toEqual([]);
  const later = aCycle({ followUps: [aFollowUp("2026-04-10")] });
  expect(due("programme", { by: only, beside, cycles: [later] })).toEqual([
    "programme:suivi:1:2026-04-10 2026-05-10",
  ]);
});

test("reminders come in the order of their days, each fit to be stored", () => {
  const cycles = [
    withActions({ dueOn: day("2026-03-15") }, { id: "a02", dueOn: day("2026-01-02") }),
  ];
  const found = all({ cycles, feedback: [aWish()], concertations: [aConcertation()] });
  const days = found.map(({ dueOn }) => dueOn);
  expect(days).toEqual(days.toSorted());
  expect(found.map((one) => Reminder.parse(one))).toEqual(found);
  expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
});

test("an action and a meeting end by being done, the rest can be let go", () => {
  const kinds = [
    "programme",
    "revisit",
    "birthday",
    "overrideReview",
    "consent",
    "noteUnsent",
    "fundingAwaited",
  ] as const;
  expect(kinds.every((kind) => isDismissible({ kind }))).toBe(true);
  expect(isDismissible({ kind: "action" })).toBe(false);
  expect(isDismissible({ kind: "concertation" })).toBe(false);
});

test.each([
  ["2026-05-03", "late"],
  ["2026-05-04", "today"],
  ["2026-05-05", "thisWeek"],
  ["2026-05-11", "thisWeek"],
  ["2026-05-12", "later"],
])("what is due on %s is, on 4 May 2026, %s", (dueOn, bucket) => {
  expect(bucketOf(day(dueOn), day("2026-05-04"))).toBe(bucket);
});

function rule(id: string): Programme["reminders"][number] {
  const found = archipel.reminders.find((one) => one.id === id);
  if (!found) throw new Error(`no reminder ${id}`);
  return found;
}
