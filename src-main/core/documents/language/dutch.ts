import type { Language } from "./language.ts";
import { bindLongRuns, dayOf, groupThousands, holdTypedSpaces, NO_BREAK_SPACE } from "./spaces.ts";

const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

const ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde"] as const;

const setName = (name: string): string =>
  holdTypedSpaces(bindLongRuns(name)).replaceAll(
    /(?<=\d) (?=(?:€|%|uur|min|km|jaar)(?!\p{L}))/gu,
    NO_BREAK_SPACE,
  );

/** Belgian Dutch, as the Taalunie writes figures and dates. */
export const dutch: Language = {
  setText: (text) => setName(text).replaceAll(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, "’"),
  setName,
  formatDate: (date) => {
    const { day, month, year } = dayOf(date);
    return `${day}${NO_BREAK_SPACE}${months[month - 1]} ${year}`;
  },
  formatTime: (time) => {
    const [hours = "", minutes = ""] = time.split(":");
    const hour = minutes === "00" ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
    return `${hour}${NO_BREAK_SPACE}uur`;
  },
  formatCents: (cents) =>
    `€${NO_BREAK_SPACE}${groupThousands(Math.trunc(cents / 100), ".")},${String(cents % 100).padStart(2, "0")}`,
  formatAge: ({ years, months: inMonths }) => {
    if (inMonths === null) return `${years}${NO_BREAK_SPACE}jaar`;
    return `${inMonths}${NO_BREAK_SPACE}${inMonths === 1 ? "maand" : "maanden"}`;
  },
  joinWords: (words) =>
    words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} en ${words.at(-1)}`,
  ordinalPassage: (number) => `${ordinals[number - 1] ?? `${number}e`} traject`,
  // « ijs » begins with one letter written as two.
  capitalise: (text) => {
    const [first = ""] = text;
    const capital = text.startsWith("ij") ? "ij" : first;
    return capital.toLocaleUpperCase("nl") + text.slice(capital.length);
  },
  withoutArticle: (noun) => noun.replace(/^(?:de|het|een)\s/iu, ""),
};
