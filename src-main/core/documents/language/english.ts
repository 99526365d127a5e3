import type { Language } from "./language.ts";
import { bindLongRuns, dayOf, groupThousands, holdTypedSpaces, NO_BREAK_SPACE } from "./spaces.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"] as const;

const setName = (name: string): string =>
  holdTypedSpaces(bindLongRuns(name)).replaceAll(
    /(?<=\d) (?=(?:%|min|km|years?|months?)(?!\p{L}))/gu,
    NO_BREAK_SPACE,
  );

/** British English, with the hours as they are said in Belgium. */
export const english: Language = {
  setText: (text) => setName(text).replaceAll(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, "’"),
  setName,
  formatDate: (date) => {
    const { day, month, year } = dayOf(date);
    return `${day}${NO_BREAK_SPACE}${months[month - 1]} ${year}`;
  },
  formatTime: (time) => time,
  formatCents: (cents) =>
    `€${groupThousands(Math.trunc(cents / 100), ",")}.${String(cents % 100).padStart(2, "0")}`,
  formatAge: ({ years, months: inMonths }) => {
    const [number, unit] = inMonths === null ? [years, "year"] : [inMonths, "month"];
    return `${number}${NO_BREAK_SPACE}${number === 1 ? unit : `${unit}s`}`;
  },
  joinWords: (words) =>
    words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`,
  ordinalPassage: (number) => `${ordinals[number - 1] ?? `${number}th`} passage`,
  capitalise: (text) => {
    const [first = ""] = text;
    return first.toLocaleUpperCase("en") + text.slice(first.length);
  },
  withoutArticle: (noun) => noun.replace(/^(?:the|an?)\s/iu, ""),
};
