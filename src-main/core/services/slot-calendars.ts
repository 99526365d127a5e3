import ical from "ical-generator";
import { brusselsInstant } from "#domain/brussels-time.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import { awaitedConcertation } from "#domain/planned-concertation.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { ReadDb } from "../db/db.ts";
import { calendarWords } from "../documents/words/calendar-words.ts";
import type { ClockDep } from "./deps.ts";
import { readDossier } from "./dossier.ts";

interface CalendarFile {
  /** Carries the case number, never a name (domain 4). */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

interface AskedCalendar {
  readonly caseFileId: CaseFileId;
  readonly id: string;
  readonly language: PaperLanguage;
}

/**
 * A moment as an event for the organiser's own agenda (iCalendar, RFC 5545), its hours as Belgium's clocks say them. It
 * says no name and nothing of the dossier but its number: agendas are shared, synchronised and shown on telephones. Saved
 * twice, it is one event to the agenda.
 */
export const calendarOfSlot = (
  { db, clock }: { readonly db: ReadDb } & ClockDep,
  { caseFileId, id, language }: AskedCalendar,
): Result<CalendarFile, { readonly type: "NotFound" }> => {
  const dossier = readDossier(db, caseFileId);
  const slot = dossier?.supplement.slots.find((one) => one.id === id);
  if (!dossier || !slot) return err({ type: "NotFound" });
  const { caseFile, supplement } = dossier;
  const place = awaitedConcertation(caseFile, supplement)?.place ?? null;
  const calendar = ical({ prodId: { company: "Autour", product: "Autour" } });
  calendar.createEvent({
    id: `${caseFileId}.${slot.on}.${slot.start.replace(":", "")}@autour.invalid`,
    stamp: new Date(clock.now()),
    start: new Date(brusselsInstant(slot.on, slot.start)),
    end: slot.end === null ? null : new Date(brusselsInstant(slot.on, slot.end)),
    summary: calendarWords[language](caseFile.number),
    ...(place !== null && { location: place }),
  });
  return ok({
    fileName: `${caseFile.number}-${slot.on}.ics`,
    bytes: new TextEncoder().encode(calendar.toString()),
  });
};
