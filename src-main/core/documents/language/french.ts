import { frenchMonths } from "#domain/plain-lexicon.ts";
import type { Age, LocalDate } from "#domain/local-date.ts";
import { bindLongRuns, dayOf, groupThousands, NARROW_SPACE, NO_BREAK_SPACE } from "./spaces.ts";

/**
 * What somebody wrote, set as French print wants it: typographic apostrophes and no-break spaces (Lexique des règles
 * typographiques en usage à l’Imprimerie nationale). Only spaces and apostrophes change, never a word, and `10:30`,
 * addresses of pages and emoticons stay what they are.
 */
export const setText = (text: string): string =>
  bindSpaces(text).replaceAll(/(?<=[\p{L}\p{N}])'(?=[\p{L}«“(])/gu, "’");

/** A name or an address: identity is printed with its own apostrophes, so that a search for it finds it. */
export const setName = (name: string): string => bindSpaces(name);

const bindSpaces = (text: string): string =>
  bindLongRuns(text)
    .replaceAll(/«\s*/gu, `«${NARROW_SPACE}`)
    .replaceAll(/\s*»/gu, `${NARROW_SPACE}»`)
    .replaceAll(
      /(?<=[\p{L}\p{N})»”’…])[ \u00A0\u202F]*([;!?]+)(?=$|[\s)»”\u202F])/gu,
      `${NARROW_SPACE}$1`,
    )
    .replaceAll(/(?<=[\p{L}\p{N})»”’…])[ \u00A0\u202F]*:(?=$|\s)/gu, `${NO_BREAK_SPACE}:`)
    .replaceAll(/(?<=\d) (?=(?:€|%|h|min|km|ans|mois)(?![\p{L}\p{N}]))/gu, NO_BREAK_SPACE)
    .replaceAll(/(?<=\d\u00A0h) (?=\d{2}(?!\d))/gu, NO_BREAK_SPACE)
    .replaceAll(/(?<=(?<!\p{L})(?:n°|Dr|Mme|M\.)) (?=\S)/gu, NO_BREAK_SPACE)
    .replaceAll(/(?<=\d) (?=\p{L}+ × )/gu, NO_BREAK_SPACE)
    .replaceAll(/ × (?=\d)/gu, `${NO_BREAK_SPACE}×${NO_BREAK_SPACE}`)
    .replaceAll(/ (?=[–—] )/gu, NO_BREAK_SPACE);

/** « 10 février 2026 », « 1ᵉʳ mars 2026 ». The day is never parted from its month. */
export const formatDate = (date: LocalDate): string => {
  const { day, month, year } = dayOf(date);
  const dayOfMonth = day === 1 ? "1ᵉʳ" : String(day);
  return `${dayOfMonth}${NO_BREAK_SPACE}${frenchMonths[month - 1]} ${year}`;
};

/** `16:15` → « 16 h 15 », `09:00` → « 9 h ». */
export const formatTime = (time: string): string => {
  const [hours = "", minutes = ""] = time.split(":");
  const hour = `${Number(hours)}${NO_BREAK_SPACE}h`;
  return minutes === "00" ? hour : `${hour}${NO_BREAK_SPACE}${minutes}`;
};

/** 341260 → « 3 412,60 € ». Integer arithmetic only: a cent is never lost to a float. */
export const formatCents = (cents: number): string => {
  const euros = groupThousands(Math.trunc(cents / 100), NARROW_SPACE);
  return `${euros},${String(cents % 100).padStart(2, "0")}${NO_BREAK_SPACE}€`;
};

/** 36.5 → « 36,5 % »; always one decimal, as it was computed. */
export const formatPercent = (percent: number): string =>
  `${groupThousands(Math.trunc(percent), NARROW_SPACE)},${Math.round(percent * 10) % 10}${NARROW_SPACE}%`;

/** « 14 ans », « 7 mois » under two years (domain rule 4). */
export const formatAge = ({ years, months: inMonths }: Age): string =>
  inMonths === null ? count(years, "an") : count(inMonths, "mois", "mois");

/** IBAN in groups of four. What is not an IBAN is printed as it was typed. */
export const formatIban = (iban: string): string => {
  const compact = iban.replaceAll(/\s/g, "").toUpperCase();
  return /^[A-Z]{2}[A-Z0-9]{10,}$/.test(compact)
    ? (compact.match(/.{1,4}/g) ?? []).join(NO_BREAK_SPACE)
    : iban;
};

/** « le jeune » → « du jeune », « les parents » → « des parents », « l’usager » → « de l’usager ». */
export const ofNoun = (nounWithArticle: string): string => {
  if (/^le\s/iu.test(nounWithArticle)) return `du ${nounWithArticle.slice(3)}`;
  if (/^les\s/iu.test(nounWithArticle)) return `des ${nounWithArticle.slice(4)}`;
  return `de ${nounWithArticle}`;
};

/** « le jeune » → « jeune ». */
export const withoutArticle = (nounWithArticle: string): string =>
  nounWithArticle.replace(/^(?:l[ea]s?\s|l[’'])/iu, "");

export const capitalise = (text: string): string => {
  const [first = ""] = text;
  return first.toLocaleUpperCase("fr") + text.slice(first.length);
};

/** « a, b et c ». */
export const joinWords = (words: ReadonlyArray<string>): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} et ${words.at(-1)}`;

/** `count(2, "action")` → « 2 actions »; French counts zero and one in the singular. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number}${NO_BREAK_SPACE}${number < 2 ? noun : plural}`;

/** « premier passage », « second passage », then « 3ᵉ passage » (the seeds' own words). */
export const ordinalPassage = (number: number): string => {
  if (number === 1) return "premier passage";
  return number === 2 ? "second passage" : `${number}ᵉ${NO_BREAK_SPACE}passage`;
};
