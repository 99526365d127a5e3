import * as z from "zod";
import { ItemId } from "./text.ts";

/** Which of its programme's fee rates holds for a concertation: rates differ by place (domain 2, rates are settings). */
export const FeeRateChoice = z.strictObject({
  concertationNumber: z.int().min(1),
  rateId: ItemId,
});
export type FeeRateChoice = z.infer<typeof FeeRateChoice>;
