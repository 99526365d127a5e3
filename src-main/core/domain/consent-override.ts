import * as z from "zod";
import { type Consent, isConsentGiven, ownParticipationAnswers } from "./consent.ts";
import { addDays, LocalDate } from "./local-date.ts";
import { LongText, ShortText } from "./text.ts";

/**
 * Archipel's documented path when the young person refuses and is in danger (seed 4): a record of what was
 * tried and what the person was told, never a checkbox. Complete by construction: every part is required.
 */
export const ConsentOverride = z.strictObject({
  decidedOn: LocalDate,
  /** Member ids or names, as recorded. */
  decidedBy: z.array(ShortText).min(1),
  dangers: z.array(LongText).min(1),
  attempts: z.array(z.strictObject({ on: LocalDate, by: ShortText, how: ShortText })).min(1),
  informationGiven: z.strictObject({
    on: LocalDate,
    by: ShortText,
    how: ShortText,
    text: LongText,
    personReaction: LongText.optional(),
  }),
  limits: z.array(LongText),
  reviewOn: LocalDate,
  writtenJustification: LongText,
});
export type ConsentOverride = z.infer<typeof ConsentOverride>;

/** The record as it is written here: what is decided without the person is looked at again, later. */
export const WrittenOverride = ConsentOverride.refine(
  ({ decidedOn, reviewOn }) => reviewOn > decidedOn,
  { path: ["reviewOn"], error: "reviewTooEarly", params: { rule: "reviewTooEarly" } },
);

/** What a review of the record says, in writing, and when the next one is. */
export const OverrideReview = z.strictObject({ words: LongText, reviewOn: LocalDate });
export type OverrideReview = z.infer<typeof OverrideReview>;

/**
 * Where the record stands on a day. It stands in for an answer that is missing, so it ends by itself when the person's
 * own consent to taking part arrives, and is open again from the day that consent is taken back: the dangers written
 * in it were never taken back with it.
 */
export type OverrideState =
  | { readonly state: "none" }
  | {
      /** `reviewDue` from the day of its review on; it still counts, and asks to be looked at. */
      readonly state: "open" | "reviewDue";
      /** The day a consent that had ended it was taken back; null when none had. */
      readonly reopenedOn: LocalDate | null;
    }
  | { readonly state: "ended"; readonly on: LocalDate };

interface OverrideFacts {
  readonly consents: ReadonlyArray<Consent>;
  readonly consentOverride: ConsentOverride | null;
}

export const overrideStateOn = (
  { consents, consentOverride }: OverrideFacts,
  day: LocalDate,
): OverrideState => {
  if (!consentOverride || consentOverride.decidedOn > day) return { state: "none" };
  const { decidedOn, reviewOn } = consentOverride;
  let endedOn: LocalDate | null = null;
  let reopenedOn: LocalDate | null = null;
  for (const { status, on } of ownParticipationAnswers(consents, day)) {
    if (isConsentGiven(status)) endedOn ??= on > decidedOn ? on : decidedOn;
    else {
      if (endedOn !== null && on >= decidedOn) reopenedOn = on;
      endedOn = null;
    }
  }
  if (endedOn !== null) return { state: "ended", on: endedOn };
  return { state: reviewOn <= day ? "reviewDue" : "open", reopenedOn };
};

export const isOverrideOpen = ({ state }: OverrideState): boolean =>
  state === "open" || state === "reviewDue";

/** The day proposed for the first review, and for each next one. */
export const proposedReviewOn = (day: LocalDate): LocalDate => addDays(day, REVIEW_AFTER_DAYS);

/** The record after a review: what was found joins the justification, under its day and who says it. */
export const reviewOverride = (
  override: ConsentOverride,
  { words, reviewOn }: OverrideReview,
  { on, by }: { readonly on: LocalDate; readonly by: string },
): ConsentOverride => ({
  ...override,
  reviewOn,
  writtenJustification: `${override.writtenJustification}\n\n${belgianDay(on)}, ${by} : ${words}`,
});

const REVIEW_AFTER_DAYS = 30;

const belgianDay = (day: LocalDate): string => day.split("-").toReversed().join("/");
