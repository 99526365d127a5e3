import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { ItemId } from "./text.ts";

/** The day from which whoever carries an action is called about it again: they answered until then, or were not reached. */
export const CallAgain = z.strictObject({
  cycle: z.int().min(1),
  actionId: ItemId,
  on: LocalDate,
});
export type CallAgain = z.infer<typeof CallAgain>;
