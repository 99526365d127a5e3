import * as z from "zod";
import { type CaseFile, lastConcertation } from "./case-file.ts";
import { LocalDate, TimeOfDay } from "./local-date.ts";
import type { Supplement } from "./supplement.ts";
import { ShortText } from "./text.ts";

/** A concertation that is to come. Version 1 of the exchange format only knows those that were held. */
export const PlannedConcertation = z.strictObject({
  on: LocalDate,
  start: TimeOfDay.nullable(),
  place: ShortText.nullable(),
});
export type PlannedConcertation = z.infer<typeof PlannedConcertation>;

/** The reminder of a meeting, by its day: what was cancelled stays so until a meeting is planned for that day again. */
export const concertationKey = (on: LocalDate): string => `concertation:${on}`;

/** Whether a concertation was recorded as held on that day or after it: the plan for it has served. */
export const isRecorded = (
  { concertations }: Pick<CaseFile, "concertations">,
  { on }: Pick<PlannedConcertation, "on">,
): boolean => concertations.some(({ heldOn }) => heldOn >= on);

/**
 * The concertation that is awaited: the one that was planned, else the next one announced at the last that was held.
 * Null when neither is left to record. A plan replaces what was announced: meetings move.
 */
export const awaitedConcertation = (
  caseFile: Pick<CaseFile, "concertations">,
  {
    plannedConcertation,
    reminderDismissals,
  }: Pick<Supplement, "plannedConcertation" | "reminderDismissals">,
): PlannedConcertation | null => {
  if (plannedConcertation && !isRecorded(caseFile, plannedConcertation)) return plannedConcertation;
  const announced = announcedConcertation(caseFile);
  if (!announced || isRecorded(caseFile, announced)) return null;
  const isCancelled = reminderDismissals.some(({ key }) => key === concertationKey(announced.on));
  return isCancelled ? null : announced;
};

const announcedConcertation = (
  caseFile: Pick<CaseFile, "concertations">,
): PlannedConcertation | null => {
  const last = lastConcertation(caseFile);
  return last?.nextOn ? { on: last.nextOn, start: last.nextAt ?? null, place: null } : null;
};
