import * as z from "zod";
import { Concertation } from "#domain/concertation.ts";
import { ShortText } from "#domain/text.ts";
import { change } from "./base.ts";

export const GateClosed = z.object({
  refusals: z.array(
    z.discriminatedUnion("type", [
      z.object({ type: z.literal("Ineligible") }),
      z.object({ type: z.literal("ConsentMissing") }),
      z.object({ type: z.literal("TooFewProfessionals"), present: z.int(), minimum: z.int() }),
      z.object({ type: z.literal("PersonNotHeard") }),
      z.object({ type: z.literal("PersonNotObserved") }),
    ]),
  ),
});

export const writtenConcertation = {
  number: z.int().min(1).nullable(),
  concertation: Concertation.omit({ number: true, cycle: true }),
  /** Who observed what is reported of the person; nobody where it was said. */
  observedBy: ShortText.nullable().default(null),
};

export const concertations = {
  /** Marks a concertation as held, or corrects one by its number. The gates of step 3 apply to both; a frozen passage is only read. */
  save: change(writtenConcertation).errors({
    GATE_CLOSED: { data: GateClosed },
    CLOSED: {},
    FROZEN_CYCLE: {},
  }),
};
