import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { Cents, ItemId, LongText, ShortText } from "./text.ts";

export const fundingOutcomes = ["granted", "partly", "refused"] as const;
export type FundingOutcome = (typeof fundingOutcomes)[number];

/** What the network's coordination answered to the funding request (seed 3). */
export const FundingDecision = z.strictObject({
  outcome: z.enum(fundingOutcomes),
  on: LocalDate,
  by: ShortText,
  /** 0 when refused. */
  grantedCents: Cents,
  reason: LongText.nullable(),
});
export type FundingDecision = z.infer<typeof FundingDecision>;

/** What was paid with the money that was granted: one receipt (justificatif). */
export const Receipt = z.strictObject({
  id: ItemId,
  on: LocalDate,
  label: ShortText,
  supplier: ShortText.nullable(),
  amountCents: Cents,
  /** The line of the funding request it belongs to. */
  lineId: ItemId.nullable(),
});
export type Receipt = z.infer<typeof Receipt>;
