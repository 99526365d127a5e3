import * as z from "zod";
import type { CaseFileId } from "./case-file.ts";
import { addDays, LocalDate } from "./local-date.ts";
import { reminderTriggers } from "./programme.ts";
import { LongText, ShortText } from "./text.ts";

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
export type ReminderKind = (typeof reminderKinds)[number];

/** What a birthday changes: the age asked for is reached, it is past, or the person answers for themselves. */
const birthdayEffects = ["oldEnough", "tooOld", "majority"] as const;
export type BirthdayEffect = (typeof birthdayEffects)[number];

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
