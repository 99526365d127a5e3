import * as en from "chrono-node/en";
import * as fr from "chrono-node/fr";
import * as nl from "chrono-node/nl";
import { addDays, LocalDate } from "#domain/local-date.ts";
import type { InterfaceLanguage } from "#domain/preference-choices.ts";
import { parseTypedDay } from "./parse-typed.ts";

interface DueText {
  /** The text without the day at its end. */
  readonly text: string;
  /** `YYYY-MM-DD`; null where no day stands at the end. */
  readonly day: string | null;
}

/**
 * The day at the end of what is typed: « appeler l'école pour le 31/3 », « dans 2 semaines », « lundi ». Only there, so
 * that « relire la note du 31/3 avec elle » stays whole. What has no year is to come, as seen from `today`.
 */
export const splitDueDay = (typed: string, language: InterfaceLanguage, today: string): DueText => {
  const text = typed.trim();
  const found = wordsAtEnd(text)
    .map((at) => ({ at, day: readDay(text.slice(at), language, today) }))
    .find(({ day }) => day !== null);
  if (!found) return { text, day: null };
  const before = text.slice(0, found.at).trimEnd().replace(leadIns[language], "");
  return { text: before.replace(/[\s,;:–-]+$/u, ""), day: found.day };
};

/** A day typed alone, in figures or in words; null when it is none. */
export const readDay = (
  typed: string,
  language: InterfaceLanguage,
  today: string,
): string | null => {
  const text = typed.trim();
  const exact = parseTypedDay(text);
  if (exact !== null) return exact;
  const short = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text);
  if (short) return nextDay(Number(short[1]), Number(short[2]), today);
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const results = parsers[language].parse(text, new Date(year, month - 1, day, 12), {
    forwardDate: true,
  });
  const [result] = results;
  if (results.length !== 1 || !result || result.index !== 0 || result.text.length !== text.length)
    return null;
  const { start } = result;
  // « à 14 h » is a time of today, « en mars » no day.
  const saysDay = start.isCertain("day") || start.isCertain("weekday") || !start.isCertain("hour");
  const isWhole =
    start.isCertain("month") && !start.isCertain("day") && !start.isCertain("weekday");
  if (!saysDay || isWhole) return null;
  const { data } = LocalDate.safeParse(
    [
      String(start.get("year")).padStart(4, "0"),
      twoDigits(start.get("month") ?? 0),
      twoDigits(start.get("day") ?? 0),
    ].join("-"),
  );
  if (!data) return null;
  // « lundi », said on a Monday, is the next one.
  const isToday = start.isCertain("weekday") && !start.isCertain("day") && data === today;
  return isToday ? addDays(data, 7) : data;
};

const parsers = { fr: fr.casual, nl: nl.casual, en: en.GB };

/** What leads to the day and goes with it. */
const leadIns: Readonly<Record<InterfaceLanguage, RegExp>> = {
  fr: /(?:^|\s+)(?:pour|d['’]ici|avant|au plus tard)?\s*(?:le|au)?$/iu,
  nl: /(?:^|\s+)(?:tegen|vóór|voor|uiterlijk)?\s*(?:op)?$/iu,
  en: /(?:^|\s+)(?:by|before|until)?\s*(?:on)?$/iu,
};

/** Where each of the last words begins, the earliest first: the longest text that is a day wins. */
const wordsAtEnd = (text: string): ReadonlyArray<number> =>
  [...text.matchAll(/\S+/gu)].slice(-5).map(({ index }) => index);

/** The next 31 March from that day on; null when there is no such day. */
const nextDay = (day: number, month: number, today: string): string | null => {
  const year = Number(today.slice(0, 4));
  // 29 February may be up to eight years away.
  for (let at = year; at <= year + 8; at += 1) {
    const read = parseTypedDay(`${day}/${month}/${at}`);
    if (read !== null && read >= today) return read;
  }
  return null;
};

const twoDigits = (number: number): string => String(number).padStart(2, "0");
