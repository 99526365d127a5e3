import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { ItemId, LongText } from "./text.ts";

export const feedbackKinds = ["wish", "complaint"] as const;
export const feedbackSources = ["person", "representative", "natural", "professional"] as const;

/** A wish or complaint (désidérata, plainte), followed until it is closed (seed 4). */
export const Feedback = z.strictObject({
  id: ItemId,
  on: LocalDate,
  kind: z.enum(feedbackKinds),
  from: z.enum(feedbackSources),
  text: LongText,
  informedIds: z.array(ItemId),
  informedOn: LocalDate.nullable(),
  answer: LongText.nullable(),
  closedOn: LocalDate.nullable(),
});
export type Feedback = z.infer<typeof Feedback>;

export const isFeedbackOpen = ({ closedOn }: Pick<Feedback, "closedOn">): boolean =>
  closedOn === null;

/** Seed 4: those concerned are informed. Closing before that is asked about, never refused. */
export const isClosedUninformed = ({
  closedOn,
  informedOn,
  informedIds,
}: Pick<Feedback, "informedIds"> & {
  readonly closedOn: string | null;
  readonly informedOn: string | null;
}): boolean => Boolean(closedOn) && (informedIds.length === 0 || !informedOn);
