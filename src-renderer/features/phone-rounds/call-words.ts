import type { TFunction } from "i18next";
import type { LocalDate } from "#domain/local-date.ts";
import type { AskedAction, CallAnswer, CallOutcome } from "#domain/phone-round.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";

/** An answer while it is filled in: the day may still be missing. */
export interface FilledAnswer {
  readonly action: AskedAction;
  readonly outcome: CallOutcome;
  readonly on: LocalDate | null;
}

/** Null while its day is missing. */
export const toAnswer = ({ action, outcome, on }: FilledAnswer): CallAnswer | null => {
  if (outcome === "done") return { outcome, actionId: action.id };
  return on && { outcome, actionId: action.id, on };
};

/** What the journal will say of the call, one line for each action, then what the organiser adds. */
export const callText = (
  t: TFunction,
  answers: ReadonlyArray<FilledAnswer>,
  addition: string,
): string => {
  const written = addition.trim().normalize("NFC");
  const lines = answers.map(({ action: { what }, outcome, on }) =>
    t(`phoneRounds.line.${outcome}`, { what, day: on ? formatDay(on) : "" }),
  );
  return [...lines, ...(written === "" ? [] : [written])].join("\n");
};
