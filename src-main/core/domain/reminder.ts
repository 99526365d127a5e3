import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { ShortText } from "./text.ts";

/** What a reminder is about (domain 3, step 5, and domain 6). */
export const reminderKinds = [
  "programme",
  "revisit",
  "birthday",
  "overrideReview",
  "concertation",
  "action",
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** A reminder that was seen to, or that somebody decided to let go. */
export const ReminderDismissal = z.strictObject({
  /** The reminder's own key: its kind and what it is about. */
  key: ShortText,
  on: LocalDate,
  by: ShortText,
});
export type ReminderDismissal = z.infer<typeof ReminderDismissal>;
