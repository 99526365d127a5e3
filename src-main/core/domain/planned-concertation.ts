import * as z from "zod";
import { LocalDate, TimeOfDay } from "./local-date.ts";
import { ShortText } from "./text.ts";

/** A concertation that is to come. Version 1 of the exchange format only knows those that were held. */
export const PlannedConcertation = z.strictObject({
  on: LocalDate,
  start: TimeOfDay.nullable(),
  place: ShortText.nullable(),
});
export type PlannedConcertation = z.infer<typeof PlannedConcertation>;
