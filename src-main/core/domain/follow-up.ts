import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { ItemId, LongText, ShortText } from "./text.ts";

export const followUpSignals = ["positive", "neutral", "alert"] as const;

/** One entry of the follow-up journal (journal de suivi). A private entry never reaches a paper. */
export const FollowUp = z.strictObject({
  on: LocalDate,
  channel: ShortText,
  withIds: z.array(ItemId),
  text: LongText,
  signal: z.enum(followUpSignals),
  private: z.boolean().optional(),
});
export type FollowUp = z.infer<typeof FollowUp>;
