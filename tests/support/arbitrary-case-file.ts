import * as fc from "fast-check";
import { CaseFile } from "#domain/case-file.ts";

/**
 * Any file that version 1 of the exchange format allows: written from its JSON Schema and README, not from our own
 * schema, so that the two are held against each other. Throws when ours refuses one. `cycles`: the most passages.
 */
export const anyCaseFile = ({ cycles = 3 } = {}): fc.Arbitrary<CaseFile> =>
  ids(18)
    .chain((members) => cycleList(members, cycles).chain((passages) => caseFile(members, passages)))
    .map((file) => CaseFile.parse(JSON.parse(JSON.stringify(file))));

/** Whole cents up to the most the format allows; its two ends come often. */
export const anyCents = fc.oneof(
  fc.constantFrom(0, 1, 99_999_999_900),
  fc.nat(500_000),
  fc.nat(99_999_999_900),
);

/** Any calendar day; 29 February, the ends of months and the ends of the calendar come often. */
export const anyDay = fc.oneof(
  fc.constantFrom("2024-02-29", "2000-02-29", "2026-02-28", "2026-12-31", "0001-01-01"),
  fc.constantFrom("9999-12-31", "1900-03-01", "2026-03-01"),
  fc.integer({ min: 0, max: 22_000 }).map((days) => isoDay(days)),
);

type Arbitrary = fc.Arbitrary<unknown>;
type Keys = Readonly<Record<string, Arbitrary>>;
type Ids = ReadonlyArray<string>;

interface AnyCycle {
  readonly number: number;
  readonly plan: { readonly actions: ReadonlyArray<{ readonly id: string }> };
}

const isoDay = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

/** Any mix of the optional keys is absent. */
const record = (required: Keys, optional: Keys = {}): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) });

const orNull = (value: Arbitrary): Arbitrary => fc.option(value, { freq: 2 });
const listOf = (item: Arbitrary, maxLength = 3): Arbitrary => fc.array(item, { maxLength });

const pieces = [
  "Zoé",
  "Łucja Brzęczyszczykiewicz-Wiśniewska",
  "فاطمة الزهراء",
  "Nguyễn Thị",
  "👩‍👧‍👦",
  "🙂",
  // No single character exists for these: what composes stays two code points in NFC.
  "q\u0303",
  "\u0301",
  " ",
  "\n",
  "\t",
  "\u0000",
  "\u0002",
  "\u2028",
  // Opens a direction of writing that nothing closes.
  "\u2067",
  "\u202E",
  "« Je n'irai pas. »",
  "'; DROP TABLE person; --",
  '"\\"',
  "#set page(width: 1pt)",
  "<script>",
  "null",
  "ﬁn",
];

const text = (length: number, longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      {
        weight: 200,
        arbitrary: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }),
      },
      {
        weight: 20,
        arbitrary: fc.array(fc.string({ unit: "binary", maxLength: 6 }), { maxLength: 3 }),
      },
      {
        weight: longest,
        arbitrary: fc.constantFrom(...pieces).map((one) => Array(length).fill(one)),
      },
    )
    .map((parts) =>
      Array.from((parts.join("") || ".").normalize("NFC"))
        .slice(0, length)
        .join(""),
    );

const short = text(400, 10);
const long = text(20_000, 1);
const flag = fc.boolean();
const nullableShort = orNull(short);
const nullableLong = orNull(long);
const nullableDay = orNull(anyDay);
const oneOf = (...words: ReadonlyArray<string>) => fc.constantFrom(...words);
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const level = fc.integer({ min: -2, max: 2 });
const count = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(Number.MAX_SAFE_INTEGER));

const itemId = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 99 }).map((at) => `p${at}`) },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/) },
  { weight: 1, arbitrary: oneOf("__proto__", "constructor", "toString", "0", "-1", "P1") },
);
const ids = (maxLength: number) => fc.uniqueArray(itemId, { maxLength });
const each = (keys: Ids, item: (id: string) => Arbitrary): Arbitrary =>
  fc.tuple(...keys.map((id) => item(id)));
const some = (keys: Ids): Arbitrary => fc.shuffledSubarray([...keys]);
/** A list of things that each name somebody: empty where there is nobody to name. */
const listIf = (keys: Ids, item: (id: Arbitrary) => Arbitrary): Arbitrary =>
  keys.length === 0 ? fc.constant([]) : listOf(item(oneOf(...keys)));
const nullUnless = (keys: Ids, value: (id: Arbitrary) => Arbitrary): Arbitrary =>
  keys.length === 0 ? fc.constant(null) : orNull(value(oneOf(...keys)));
const reference = (key: string, keys: Ids): Keys =>
  keys.length === 0 ? {} : { [key]: oneOf(...keys) };

const person = record(
  {
    familyName: short,
    givenNames: short,
    usualName: short,
    birthDate: anyDay,
    gender: oneOf("F", "M", "X"),
    address: record({
      street: short,
      postcode: fc.stringMatching(/^[1-9]\d{3}$/),
      city: short,
    }),
    languages: listOf(short),
    interpreterNeeded: flag,
    needsEasyToRead: flag,
  },
  {
    ownScriptName: short,
    livesIn: short,
    insuranceStatus: short,
    phone: short,
    email: short,
    tenLines: long,
  },
);

const representative = record(
  { name: short, quality: short, agreement: oneOf("given", "refused", "pending") },
  { agreementOn: anyDay, agreementForm: short, agreementReason: long, language: short },
);

const request = record(
  {
    receivedOn: anyDay,
    requester: record({ name: short, quality: short }),
    personInformed: flag,
    reason: long,
    previousAttempts: listOf(long),
    criteria: listOf(
      record(
        { label: short, status: oneOf("met", "unmet", "unknown") },
        { blocking: flag, comment: long },
      ),
      6,
    ),
    decision: oneOf("eligible", "ineligible", "pending"),
    redirections: listOf(record({ service: short, how: short, on: anyDay })),
  },
  {
    decidedOn: anyDay,
    decisionReason: long,
    personInformedOn: anyDay,
    personAgreesToBeContacted: flag,
    revisitOn: anyDay,
    revisitReason: long,
  },
);

/** Each may supersede any that stands before it: chains, and several answers to one. */
const consents = ids(5).chain((keys) =>
  fc.tuple(
    ...keys.map((id, at) =>
      record(
        {
          id: fc.constant(id),
          kind: oneOf("participate", "share", "invite", "retain", "contact", "other"),
          subject: short,
          givenBy: oneOf("person", "legalRepresentative"),
          status: oneOf("given", "givenWithLimits", "refused", "withdrawn"),
          on: anyDay,
        },
        {
          givenByName: short,
          form: short,
          limits: long,
          ...reference("supersedesId", keys.slice(0, at)),
        },
      ),
    ),
  ),
);

const consentOverride = record({
  decidedOn: anyDay,
  decidedBy: fc.array(short, { minLength: 1, maxLength: 3 }),
  dangers: fc.array(long, { minLength: 1, maxLength: 3 }),
  attempts: fc.array(record({ on: anyDay, by: short, how: short }), { minLength: 1, maxLength: 3 }),
  informationGiven: record(
    { on: anyDay, by: short, how: short, text: long },
    { personReaction: long },
  ),
  limits: listOf(long),
  reviewOn: anyDay,
  writtenJustification: long,
});

const memberCategories = [
  "person",
  "natural",
  "legalRepresentative",
  "frontline",
  "mentalHealth",
  "social",
  "society",
  "support",
  "other",
];

const member = (id: string, members: Ids): Arbitrary =>
  record(
    {
      id: fc.constant(id),
      name: short,
      role: short,
      category: oneOf(...memberCategories),
      secrecy: oneOf("none", "discretion", "professional", "differentMission"),
    },
    {
      organisation: nullableShort,
      phone: nullableShort,
      email: nullableShort,
      linkToPerson: oneOf("strong", "medium", "weak", "broken", "conflict"),
      joinedOn: anyDay,
      leftOn: anyDay,
      replacedById: oneOf(...members),
      iban: nullableShort,
      inamiNumber: nullableShort,
    },
  );

const said = (byId: Arbitrary): Arbitrary => record({ byId, text: long });

const concertation = (number: number, members: Ids): Arbitrary =>
  record(
    {
      number: fc.constant(number),
      cycle: count,
      heldOn: anyDay,
      start: time,
      end: time,
      place: short,
      personPresent: flag,
      attendance: fc.shuffledSubarray([...members]).chain((came) =>
        each(came, (id) =>
          record(
            {
              memberId: fc.constant(id),
              attendance: oneOf("present", "partial", "excused", "absent", "notInvited"),
            },
            { payable: flag, feeCents: anyCents, agendaItems: listOf(long) },
          ),
        ),
      ),
      agenda: listOf(long),
      personVoice: nullableLong,
      statements: listIf(members, said),
      agreements: listOf(long),
      divergences: listOf(long),
      decisions: ids(3).chain((keys) =>
        each(keys, (id) =>
          record(
            { id: fc.constant(id), text: long, validatedBy: oneOf("all", "majority") },
            { reservations: listIf(members, said) },
          ),
        ),
      ),
    },
    {
      reportedVoice: long,
      personAbsenceReason: long,
      contextStatement: long,
      renewedTrajectory: nullableLong,
      ...reference("planReferentId", members),
      ...reference("coordinatorId", members),
      nextOn: nullableDay,
      nextAt: orNull(time),
    },
  );

const objective = (id: string): Arbitrary =>
  record(
    {
      id: fc.constant(id),
      label: long,
      weight: fc.integer({ min: 1, max: 5 }),
      personWords: nullableLong,
      gasLevels: record({ "-2": long, "-1": long, "0": long, "1": long, "2": long }),
      baseline: level,
      level: orNull(level),
    },
    {
      authoredBy: oneOf("person", "network"),
      lifeDomain: short,
      fromCycle: orNull(count),
      changed: long,
      reportedVoice: long,
    },
  );

const action = (id: string, objectives: Ids, members: Ids): Arbitrary =>
  record(
    {
      id: fc.constant(id),
      objectiveId: oneOf(...objectives),
      what: long,
      responsibleId: oneOf(...members),
      dueOn: nullableDay,
      status: oneOf("todo", "inProgress", "done", "blocked", "notDone", "cancelled"),
      doneOn: nullableDay,
    },
    {
      how: long,
      subsidiarity: oneOf("natural", "firstLine", "network", "specialised"),
      notDoneReason: long,
    },
  );

const evaluation = (objectives: Ids): Arbitrary =>
  record({
    on: anyDay,
    levels: fc
      .shuffledSubarray([...objectives])
      .chain((keys) => each(keys, (id) => record({ objectiveId: fc.constant(id), level }))),
    cooperationQuality: long,
    criticalMoments: listOf(long),
    positiveMoments: listOf(long),
    personSatisfaction: long,
  });

const outcomes = [
  "ongoing",
  "exit",
  "secondPassage",
  "stoppedByPerson",
  "lostContact",
  "handedOver",
];

const cycle = (number: number, members: Ids): Arbitrary =>
  fc.tuple(ids(4), ids(6)).chain(([objectives, actions]) =>
    record(
      {
        number: fc.constant(number),
        plan: record(
          {
            validatedOn: anyDay,
            objectives: each(objectives, objective),
            actions: each(objectives.length && members.length ? actions : [], (id) =>
              action(id, objectives, members),
            ),
          },
          {
            safetyPlan: record({
              warningSigns: listOf(long),
              steps: listOf(long),
              doNot: listOf(long),
            }),
          },
        ),
        followUps: listOf(
          record(
            {
              on: anyDay,
              channel: short,
              withIds: some(members),
              text: long,
              signal: oneOf("positive", "neutral", "alert"),
            },
            { private: flag },
          ),
        ),
        evaluation: orNull(evaluation(objectives)),
        outcome: oneOf(...outcomes),
      },
      { closedOn: anyDay, outcomeReason: long },
    ),
  );

/** Most files number their lists from 1; the format asks for no order and no series. */
const numbers = (maxLength: number): fc.Arbitrary<ReadonlyArray<number>> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.nat(maxLength).map((last) => [...Array(last).keys()].map((at) => at + 1)),
    },
    { weight: 1, arbitrary: fc.uniqueArray(count, { maxLength }) },
  );

const cycleList = (members: Ids, maxLength: number): fc.Arbitrary<ReadonlyArray<AnyCycle>> =>
  numbers(maxLength)
    .chain((series) => fc.tuple(...series.map((number) => cycle(number, members))))
    .map((cycles) => cycles as AnyCycle[]);

const fundingLine = (id: string, actions: Ids): Arbitrary =>
  fc
    .oneof(
      fc.record({ quantity: fc.integer({ min: 1, max: 40 }), unitCents: fc.nat(250_000) }),
      fc.record({ quantity: fc.constant(3), unitCents: fc.constant(33_333_333_300) }),
      fc.record({ quantity: count, unitCents: fc.constant(0) }),
    )
    .chain(({ quantity, unitCents }) =>
      record(
        {
          id: fc.constant(id),
          label: short,
          quantity: fc.constant(quantity),
          unitCents: fc.constant(unitCents),
          amountCents: fc.constant(quantity * unitCents),
          priority: count,
        },
        {
          supplier: nullableShort,
          linkedActionId: actions.length === 0 ? fc.constant(null) : orNull(oneOf(...actions)),
          justification: nullableLong,
        },
      ),
    );

const fundingRequest = (preparedById: Arbitrary, actions: Ids): Arbitrary =>
  record(
    {
      preparedOn: anyDay,
      preparedById,
      addressedTo: short,
      lines: fc
        .uniqueArray(itemId, { minLength: 1, maxLength: 6 })
        .chain((keys) => each(keys, (id) => fundingLine(id, actions))),
      requirementsJustification: listOf(record({ requirement: short, how: long })),
      otherFundingSought: listOf(record({ source: short, answer: short })),
      payTo: record({ holder: short, iban: short }),
    },
    { priorContactOn: anyDay, priorContactAnswer: long },
  );

const feedback = (id: string, members: Ids): Arbitrary =>
  record({
    id: fc.constant(id),
    on: anyDay,
    kind: oneOf("wish", "complaint"),
    from: oneOf("person", "representative", "natural", "professional"),
    text: long,
    informedIds: some(members),
    informedOn: nullableDay,
    answer: nullableLong,
    closedOn: nullableDay,
  });

const caseFile = (members: Ids, cycles: ReadonlyArray<AnyCycle>): Arbitrary =>
  record(
    {
      number: fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{1,29}$/),
      programme: record({
        id: oneOf("brusano", "kirikou", "archipel", "generique", "un-autre-reseau"),
        settings: record(
          {},
          {
            minProfessionals: fc.nat(50),
            fundingCeilingCents: anyCents,
            participantFlatRateCents: anyCents,
            ineligibleRetentionMonths: fc.integer({ min: 1, max: 600 }),
            priorContactRecommended: flag,
          },
        ),
      }),
      organiser: record({
        name: short,
        function: short,
        organisation: short,
        email: short,
        phone: short,
        partOfExistingNetwork: flag,
      }),
      person,
      representatives: listOf(representative),
      legalProtection: nullUnless(members, (holderId) =>
        record({ type: short, holderId }, { scope: nullableShort, decidedOn: nullableDay }),
      ),
      trustedPerson: orNull(
        record(
          { designatedOn: anyDay, mayAttend: flag, mayAccessFile: flag },
          { ...reference("memberId", members), name: short, quality: short },
        ),
      ),
      discernment: nullUnless(members, (assessedById) =>
        record({ assessedById, assessedOn: anyDay, conclusion: long }, { comment: long }),
      ),
      request,
      consents,
      consentOverride: orNull(consentOverride),
      clarification: orNull(
        record(
          {
            heldOn: anyDay,
            place: short,
            presentIds: some(members),
            isClinicalIntervention: fc.constant(false),
            needs: listOf(long),
            demand: long,
            whatWorked: listOf(long),
            whatFailed: listOf(long),
            resourcePersonIds: some(members),
          },
          { doNotInvite: listOf(long), doNotDiscuss: listOf(long), strengths: listOf(long) },
        ),
      ),
      preparation: orNull(
        record({
          networkInformedOn: anyDay,
          modalitiesRead: flag,
          invitationsSentOn: anyDay,
          invitedProfessionalIds: some(members),
          invitedNaturalIds: some(members),
          expectations: listIf(members, said),
          proposedActions: listOf(long),
          expectedEffects: listOf(long),
          firstLineResources: listOf(long),
        }),
      ),
      network: each(members, (id) => member(id, members)),
      concertations: numbers(4).chain((held) =>
        fc.tuple(...held.map((one) => concertation(one, members))),
      ),
      cycles: fc.constant(cycles),
      feedback: ids(3).chain((keys) => each(keys, (id) => feedback(id, members))),
      fundingRequest: nullUnless(members, (preparedById) =>
        fundingRequest(
          preparedById,
          cycles.flatMap(({ plan }) => plan.actions.map(({ id }) => id)),
        ),
      ),
    },
    { fictional: flag },
  );
