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
