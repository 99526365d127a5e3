import { PlannedConcertation } from "#domain/planned-concertation.ts";
import { change } from "./base.ts";

export const plannedConcertations = {
  /** Plans the next concertation, or moves it. */
  save: change({ planned: PlannedConcertation }).errors({ INELIGIBLE: {}, CLOSED: {} }),

  /** Calls off the one that is awaited. */
  cancel: change({}),
};
