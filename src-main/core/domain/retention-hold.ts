import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { LongText, ShortText } from "./text.ts";

/** Somebody decided to keep a dossier longer than its programme asks for, until a day and for a written reason. */
export const RetentionHold = z.strictObject({
  until: LocalDate,
  reason: LongText,
  on: LocalDate,
  by: ShortText,
});
export type RetentionHold = z.infer<typeof RetentionHold>;
