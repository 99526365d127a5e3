import { type CaseFile, currentCycle, hasEnded, workingCycleNumber } from "./case-file.ts";
import { isConsentGiven, participationConsentOn } from "./consent.ts";
import { isOverrideOpen, overrideStateOn } from "./consent-override.ts";
import { expectedMembers } from "./expected-members.ts";
import { versionsOfPaper } from "./issued-document.ts";
import { addDays, birthdayOn, latestBy } from "./local-date.ts";
import { aboutTheLatest } from "./paper-kind.ts";
import { isOpen } from "./plan-action.ts";
import { awaitedConcertation, concertationKey } from "./planned-concertation.ts";
import {
  type BirthdayEffect,
  type Reminder,
  type ReminderKind,
  reminderKinds,
} from "./reminder.ts";
import {
  occasions,
  type RemindedFacts,
  type RemindedSupplement,
  type RemindingProgramme,
} from "./reminder-occasions.ts";
import { turningPoints } from "./turning-point.ts";
import { unsentNotes } from "./unsent-note.ts";

/** Raised with every change of the rules below, or of those for open actions (`action-board.ts`): what a vault keeps of an earlier version is then computed again. */
export const REMINDER_RULES = 3;

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

/** The last days before a meeting, in which the person's own answer is still asked for. */
const CONSENT_BEFORE_DAYS = 7;

/** The seeds leave the day of the note open; a programme may say its own. */
const NOTE_AFTER_DAYS = 7;

/** No text says when the network answers: as long as a first review elsewhere takes. */
const FUNDING_AFTER_DAYS = 30;

// An ineligible request is still revisited (domain 3, step 1: « re-examination date, e.g. turns 18 on … »); a file that
// ended asks for nothing more.
const rulesFor = (caseFile: CaseFile): ReadonlyArray<ReminderKind> => {
  if (hasEnded(caseFile)) return [];
  return caseFile.request.decision === "ineligible" ? ["revisit", "birthday"] : reminderKinds;
};

const rules: Readonly<Record<ReminderKind, (facts: RemindedFacts) => ReadonlyArray<Reminder>>> = {
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
      dueOn: addDays(concertation.heldOn, noteDaysOf(programme)),
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

const noteDaysOf = ({ reminders }: RemindingProgramme): number =>
  reminders.find(({ after }) => after === "noteUnsent")?.days ?? NOTE_AFTER_DAYS;

const fundingPaper = aboutTheLatest("fundingRequest");

const consentBeforeMeeting = ({ caseFile, supplement }: RemindedFacts): ReadonlyArray<Reminder> => {
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

const consentOfNewPassage = ({ caseFile }: RemindedFacts): ReadonlyArray<Reminder> => {
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

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
