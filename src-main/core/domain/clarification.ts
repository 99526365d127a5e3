import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { ItemId, LongText, ShortText } from "./text.ts";

/** Without an interview with the person and their relatives, the requester informs the organiser (seed 4). */
export const clarificationSources = ["interview", "requester"] as const;
export const ClarificationSource = z.enum(clarificationSources);
export type ClarificationSource = z.infer<typeof ClarificationSource>;

/** The clarification interview (entretien de clarification): explicitly not a clinical intervention (seed 4). */
export const Clarification = z.strictObject({
  heldOn: LocalDate,
  place: ShortText,
  presentIds: z.array(ItemId),
  isClinicalIntervention: z.literal(false),
  needs: z.array(LongText),
  /** The demand verbatim, in the person's words. */
  demand: LongText,
  whatWorked: z.array(LongText),
  whatFailed: z.array(LongText),
  resourcePersonIds: z.array(ItemId),
  doNotInvite: z.array(LongText).optional(),
  doNotDiscuss: z.array(LongText).optional(),
  strengths: z.array(LongText).optional(),
});
export type Clarification = z.infer<typeof Clarification>;
