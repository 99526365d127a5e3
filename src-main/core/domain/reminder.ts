import * as z from "zod";
import {
  type CaseFile,
  type CaseFileId,
  currentCycle,
  hasEnded,
  lastConcertation,
  workingCycleNumber,
} from "./case-file.ts";
import { AGE_OF_MAJORITY } from "./representation.ts";
import { isConsentGiven, participationConsentOn } from "./consent.ts";
import { isOverrideOpen, overrideStateOn } from "./consent-override.ts";
import { aboutTheLatest } from "./document.ts";
import { expectedMembers } from "./expected-members.ts";
import { isFeedbackOpen } from "./feedback.ts";
import { versionsOfPaper } from "./issued-document.ts";
import { addDays, ageOn, birthdayOn, latestBy, LocalDate } from "./local-date.ts";
import { isOpen } from "./plan-action.ts";
import { awaitedConcertation, concertationKey } from "./planned-concertation.ts";
import { type Programme, type ReminderTrigger, reminderTriggers } from "./programme.ts";
import type { Supplement } from "./supplement.ts";
import { LongText, ShortText } from "./text.ts";
import { unsentNotes } from "./unsent-note.ts";

/** What a reminder is about (domain 3, step 5, and domain 6). */
export const reminderKinds = [
  "programme",
  "revisit",
  "birthday",
  "overrideReview",
  "concertation",
  "action",
  "consent",
  "noteUnsent",
  "fundingAwaited",
] as const;
type ReminderKind = (typeof reminderKinds)[number];

/** What a birthday changes: the age asked for is reached, it is past, or the person answers for themselves. */
const birthdayEffects = ["oldEnough", "tooOld", "majority"] as const;
type BirthdayEffect = (typeof birthdayEffects)[number];

/** Why the person is asked whether they take part: a meeting comes without their answer, or a new passage began. */
const consentOccasions = ["beforeMeeting", "newPassage"] as const;

/** The key names the kind and what it is about, and stays the same for as long as that is the same thing. */
const reminderBase = { key: ShortText, dueOn: LocalDate };

/** What is to be done in a dossier and by which day. Whether it is late depends on the day and is not part of it. */
export const Reminder = z.discriminatedUnion("kind", [
  z.strictObject({
    ...reminderBase,
    kind: z.literal("programme"),
    /** The rule in the programme's own words. */
    parameters: z.strictObject({ label: ShortText, after: z.enum(reminderTriggers) }),
  }),
  z.strictObject({ ...reminderBase, kind: z.literal("revisit"), parameters: z.strictObject({}) }),
  z.strictObject({
    ...reminderBase,
    kind: z.literal("birthday"),
    parameters: z.strictObject({ years: z.int(), effect: z.enum(birthdayEffects) }),
  }),
  z.strictObject({
    ...reminderBase,
    kind: z.literal("overrideReview"),
    parameters: z.strictObject({}),
  }),
  z.strictObject({
    ...reminderBase,
    kind: z.literal("concertation"),
    parameters: z.strictObject({
      start: z.string().optional(),
      place: ShortText.optional(),
      /** How many are expected beside the person. */
      expected: z.int().min(0).optional(),
    }),
  }),
  z.strictObject({
    ...reminderBase,
    kind: z.literal("action"),
    parameters: z.strictObject({ what: LongText, responsible: ShortText }),
  }),
  z.strictObject({
    ...reminderBase,
    kind: z.literal("consent"),
    parameters: z.strictObject({ occasion: z.enum(consentOccasions) }),
  }),
  z.strictObject({
    ...reminderBase,
    kind: z.literal("noteUnsent"),
    parameters: z.strictObject({
      concertation: z.int().min(1),
      /** How many wait for the note that was issued; null while none was. */
      waiting: z.int().min(1).nullable(),
    }),
  }),
  z.strictObject({
    ...reminderBase,
    kind: z.literal("fundingAwaited"),
    parameters: z.strictObject({ sentOn: LocalDate }),
  }),
]);
export type Reminder = z.infer<typeof Reminder>;

/** A reminder that was seen to, or that somebody decided to let go. */
export const ReminderDismissal = z.strictObject({
  /** The reminder's own key: its kind and what it is about. */
  key: ShortText,
  on: LocalDate,
  by: ShortText,
});
export type ReminderDismissal = z.infer<typeof ReminderDismissal>;

/** Raised with every change of the rules below, or of those for open actions (`action-board.ts`): what a vault keeps of an earlier version is then computed again. */
export const REMINDER_RULES = 2;

/** The earliest first. Independent of today: it changes with the dossier and with nothing else. */
export const remindersOf = (
  caseFile: CaseFile,
  supplement: RemindedSupplement,
  programme: RemindingProgramme,
): ReadonlyArray<Reminder> => {
  const dismissed = new Set(supplement.reminderDismissals.map(({ key }) => key));
  return rulesFor(caseFile)
    .flatMap((kind) => rules[kind]({ caseFile, supplement, programme }))
    .filter(({ key }) => !dismissed.has(key))
    .toSorted((a, b) => compare(a.dueOn, b.dueOn) || compare(a.key, b.key));
};

/** A task or a meeting ends by being done, or by being called off where it stands; what else is asked for can be let go. */
export const isDismissible = ({ kind }: Pick<Reminder, "kind">): boolean =>
  kind !== "action" && kind !== "concertation";

/** Late before today (domain rule 4); this week is the seven days after today. */
export type ReminderBucket = "late" | "today" | "thisWeek" | "later";

export const bucketOf = (dueOn: LocalDate, today: LocalDate): ReminderBucket => {
  if (dueOn < today) return "late";
  if (dueOn === today) return "today";
  return dueOn <= lastDayOfWeek(today) ? "thisWeek" : "later";
};

export const lastDayOfWeek = (today: LocalDate): LocalDate => addDays(today, 7);

/** What is asked for apart from its day, on the home page. */
export const reminderTopics = ["consents", "notes", "meetings", "funding"] as const;
export type ReminderTopic = (typeof reminderTopics)[number];

/** Null for what is only looked for by its day. */
export const topicOf = (reminder: Reminder): ReminderTopic | null => {
  switch (reminder.kind) {
    case "consent":
    case "overrideReview":
      return "consents";
    case "birthday":
      return reminder.parameters.effect === "majority" ? "consents" : null;
    case "noteUnsent":
      return "notes";
    case "concertation":
      return "meetings";
    case "fundingAwaited":
      return "funding";
    case "programme":
    case "revisit":
    case "action":
      return null;
  }
};

/**
 * The last day of what is listed under a topic; null where all of it is. A note and an answer to wait for are so from the
 * start, an agreement in its last week, and a meeting was missed once its day went by.
 */
export const lastListedDay = (topic: ReminderTopic, today: LocalDate): LocalDate | null => {
  switch (topic) {
    case "notes":
    case "funding":
      return null;
    case "consents":
      return lastDayOfWeek(today);
    case "meetings":
      return addDays(today, -1);
  }
};

/** A reminder in the list across dossiers: whose it is. */
type ListedReminder = Reminder & {
  readonly caseFileId: CaseFileId;
  readonly number: string;
  readonly usualName: string;
};

/** The groups of that list; what comes later stands in its dossier. */
export type ListedBucket = Exclude<ReminderBucket, "later">;

export interface ReminderGroup {
  /** How many there are; the list may hold fewer. */
  readonly count: number;
  readonly reminders: ReadonlyArray<ListedReminder>;
}

export interface ReminderList {
  readonly today: LocalDate;
  readonly groups: Readonly<Record<ListedBucket, ReminderGroup>>;
  /** The same ones, by what they are about. */
  readonly topics: Readonly<Record<ReminderTopic, ReminderGroup>>;
}

type RemindedSupplement = Pick<
  Supplement,
  | "plannedConcertation"
  | "reminderDismissals"
  | "consentScopes"
  | "issuedDocuments"
  | "deliveries"
  | "fundingDecision"
>;
type RemindingProgramme = Pick<
  Programme,
  "criteria" | "reminders" | "recipients" | "carrierRole" | "network"
>;

/** The last days before a meeting, in which the person's own answer is still asked for. */
const CONSENT_BEFORE_DAYS = 7;

/** The seeds leave the day of the note open; as long as Kirikou's own rule gives it. */
const NOTE_AFTER_DAYS = 7;

/** No text says when the network answers: as long as a first review elsewhere takes. */
const FUNDING_AFTER_DAYS = 30;

interface Facts {
  readonly caseFile: CaseFile;
  readonly supplement: RemindedSupplement;
  readonly programme: RemindingProgramme;
}

// An ineligible request is still revisited (domain 3, step 1: « re-examination date, e.g. turns 18 on … »); a file that
// ended asks for nothing more.
const rulesFor = (caseFile: CaseFile): ReadonlyArray<ReminderKind> => {
  if (hasEnded(caseFile)) return [];
  return caseFile.request.decision === "ineligible" ? ["revisit", "birthday"] : reminderKinds;
};

const rules: Readonly<Record<ReminderKind, (facts: Facts) => ReadonlyArray<Reminder>>> = {
  /** Domain 2: a programme's definition holds its reminders; so many days after what they count from. */
  programme: (facts) =>
    facts.programme.reminders.flatMap(({ id, label, after, days }) =>
      occasions[after](facts).map(({ about, on }) => ({
        kind: "programme",
        key: ["programme", id, ...about].join(":"),
        dueOn: addDays(on, days),
        parameters: { label, after },
      })),
    ),

  /** Domain 3, step 1: the day a refused or undecided request is looked at again. */
  revisit: ({ caseFile: { request } }) =>
    request.revisitOn && request.decision !== "eligible"
      ? [
          {
            kind: "revisit",
            key: `revisit:${request.revisitOn}`,
            dueOn: request.revisitOn,
            parameters: {},
          },
        ]
      : [],

  /** Domain 3, step 5: « age reminders ». One for each birthday, whatever it changes. */
  birthday: ({ caseFile: { person, request }, programme: { criteria } }) => {
    const effects = new Map<number, BirthdayEffect>();
    for (const { years, effect } of turningPoints(person, request, criteria))
      if (!effects.has(years)) effects.set(years, effect);
    return [...effects].map(([years, effect]) => ({
      kind: "birthday",
      key: `birthday:${years}`,
      dueOn: birthdayOn(person.birthDate, years),
      parameters: { years, effect },
    }));
  },

  /** Seed 4: the refusal is documented because of a danger; it is reviewed until the person agrees to take part. */
  overrideReview: ({ caseFile }) => {
    const { consentOverride, consents } = caseFile;
    if (!consentOverride) return [];
    const { decidedOn, reviewOn } = consentOverride;
    const answered = latestBy(consents, ({ on }) => on)?.on ?? decidedOn;
    const state = overrideStateOn(caseFile, answered > decidedOn ? answered : decidedOn);
    if (!isOverrideOpen(state)) return [];
    return [
      {
        kind: "overrideReview",
        key: `overrideReview:${reviewOn}`,
        dueOn: reviewOn,
        parameters: {},
      },
    ];
  },

  /** Domain 6: « no warning of a planned meeting never recorded ». */
  concertation: ({ caseFile, supplement }) => {
    const awaited = awaitedConcertation(caseFile, supplement);
    if (!awaited) return [];
    const { on, start, place } = awaited;
    const expected = expectedMembers({ caseFile, supplement }, on).length;
    return [
      {
        kind: "concertation",
        key: concertationKey(on),
        dueOn: on,
        parameters: { ...(start && { start }), ...(place && { place }), expected },
      },
    ];
  },

  /** Domain rule 4 and domain 6: every task that is still to do, by its own day. */
  action: ({ caseFile }) => {
    const cycle = currentCycle(caseFile);
    return (cycle?.plan.actions ?? []).flatMap(({ id, what, responsibleId, status, dueOn }) =>
      cycle && dueOn && isOpen({ status })
        ? [
            {
              kind: "action",
              key: `action:${cycle.number}:${id}`,
              dueOn,
              parameters: {
                what,
                responsible:
                  caseFile.network.find((member) => member.id === responsibleId)?.name ??
                  responsibleId,
              },
            },
          ]
        : [],
    );
  },

  /**
   * Domain 3, step 3: no meeting is held without the person's own answer or the documented path beside it. And step 6: what
   * was answered for one passage is asked anew for the next.
   */
  consent: (facts) => [...consentBeforeMeeting(facts), ...consentOfNewPassage(facts)],

  /** Domain 3: « recipients of a note »; seed 3: each partner gets a copy of it. */
  noteUnsent: ({ caseFile, supplement, programme }) =>
    unsentNotes(caseFile, supplement, programme).map(({ concertation, version, waiting }) => ({
      kind: "noteUnsent",
      key: `noteUnsent:${concertation.number}:${version}`,
      dueOn: addDays(concertation.heldOn, NOTE_AFTER_DAYS),
      parameters: { concertation: concertation.number, waiting },
    })),

  /** Seed 3: the network's coordination answers the request; until that is noted somebody asks after it. */
  fundingAwaited: ({ caseFile: { fundingRequest }, supplement }) => {
    if (!fundingRequest || supplement.fundingDecision) return [];
    const { number } = versionsOfPaper(supplement.issuedDocuments, fundingPaper).at(-1) ?? {};
    const sent = supplement.deliveries.filter(
      (one) => one.number === number && one.recipient === "addressee",
    );
    const last = latestBy(sent, ({ on }) => on);
    return last
      ? [
          {
            kind: "fundingAwaited",
            key: `fundingAwaited:${last.version}`,
            dueOn: addDays(last.on, FUNDING_AFTER_DAYS),
            parameters: { sentOn: last.on },
          },
        ]
      : [];
  },
};

const fundingPaper = aboutTheLatest("fundingRequest");

const consentBeforeMeeting = ({ caseFile, supplement }: Facts): ReadonlyArray<Reminder> => {
  const awaited = awaitedConcertation(caseFile, supplement);
  if (!awaited) return [];
  const { on } = awaited;
  const isAnswered = isConsentGiven(participationConsentOn(caseFile.consents, on));
  if (isAnswered || isOverrideOpen(overrideStateOn(caseFile, on))) return [];
  return [
    {
      kind: "consent",
      key: `consent:meeting:${on}`,
      dueOn: addDays(on, -CONSENT_BEFORE_DAYS),
      parameters: { occasion: "beforeMeeting" },
    },
  ];
};

const consentOfNewPassage = ({ caseFile }: Facts): ReadonlyArray<Reminder> => {
  const passage = workingCycleNumber(caseFile);
  const before = caseFile.cycles.find(({ number }) => number === passage - 1);
  if (!before) return [];
  const began = before.closedOn ?? before.evaluation?.on ?? before.plan.validatedOn;
  const isAsked = caseFile.consents.some(
    ({ kind, givenBy, on }) => kind === "participate" && givenBy === "person" && on >= began,
  );
  return isAsked
    ? []
    : [
        {
          kind: "consent",
          key: `consent:passage:${passage}`,
          dueOn: began,
          parameters: { occasion: "newPassage" },
        },
      ];
};

/** What a programme counts from, where it still asks for something. */
interface Occasion {
  /** What of several it is about, in the reminder's key: the next one is asked for again. */
  readonly about: ReadonlyArray<string | number>;
  readonly on: LocalDate;
}

const occasions: Readonly<Record<ReminderTrigger, (facts: Facts) => ReadonlyArray<Occasion>>> = {
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

interface TurningPoint {
  readonly years: number;
  readonly effect: BirthdayEffect;
}

/**
 * The birthdays after the request that change something: the age asked for while access is not given, the age past which
 * the programme no longer serves, and majority, from which the person's own answer is asked and no longer that of
 * representatives. What changes access comes first.
 */
const turningPoints = (
  { birthDate }: CaseFile["person"],
  { receivedOn, decision }: CaseFile["request"],
  criteria: Programme["criteria"],
): ReadonlyArray<TurningPoint> => {
  const { years: age } = ageOn(birthDate, receivedOn);
  const limits = criteria.filter((one) => one.kind === "age").filter(({ blocking }) => blocking);
  const found: TurningPoint[] = [];
  for (const { minimumYears } of limits)
    if (minimumYears !== undefined && age < minimumYears && decision !== "eligible")
      found.push({ years: minimumYears, effect: "oldEnough" });
  if (decision === "ineligible") return found;
  for (const { maximumYears } of limits)
    if (maximumYears !== undefined && age <= maximumYears)
      found.push({ years: maximumYears + 1, effect: "tooOld" });
  if (age < AGE_OF_MAJORITY) found.push({ years: AGE_OF_MAJORITY, effect: "majority" });
  return found;
};

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
