import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { checkIds } from "./step.ts";
import { LongText, ShortText } from "./text.ts";

/** An open check that no longer counts, and why: « set aside with a written reason » (domain 3), never without one. */
export const CheckWaiver = z.strictObject({
  checkId: z.enum(checkIds),
  reason: LongText,
  by: ShortText,
  on: LocalDate,
});
export type CheckWaiver = z.infer<typeof CheckWaiver>;
