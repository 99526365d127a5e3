import type { LocalDate } from "#domain/local-date.ts";

/** U+202F, the « espace fine insécable » of French punctuation and of thousands. */
export const NARROW_SPACE = "\u202F";
/** U+00A0, between a number and its unit, and between a day and its month. */
export const NO_BREAK_SPACE = "\u00A0";

const ZERO_WIDTH_SPACE = "\u200B";

/**
 * A text without spaces around it, in which a run longer than any column (a pasted link, a name without spaces) may wrap
 * rather than cover its neighbours, but never between a letter and its accents.
 */
export const bindLongRuns = (text: string): string =>
  text
    .trim()
    .replaceAll(/[^\s/-]{31,}/gu, (run) =>
      run.replaceAll(/(?:\P{M}\p{M}*){12}(?=(?:\P{M}\p{M}*){6})/gu, `$&${ZERO_WIDTH_SPACE}`),
    );

/**
 * Spaces that somebody typed the French way, inside « » and before ; ! ? :, hold what they stand beside: a paper in
 * another language prints what people wrote as they wrote it, and adds no space that they did not type.
 */
export const holdTypedSpaces = (text: string): string =>
  text
    .replaceAll(/« /gu, `«${NARROW_SPACE}`)
    .replaceAll(/ (?=»|[;!?]+(?:$|[\s)»”]))/gu, NARROW_SPACE)
    .replaceAll(/ (?=:(?:$|\s))/gu, NO_BREAK_SPACE)
    .replaceAll(/ (?=[–—] )/gu, NO_BREAK_SPACE);

export const dayOf = (date: LocalDate) => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { year, month: Number(month), day: Number(day) };
};

/** 12345 → « 12 345 », with what the language puts between. Integers only. */
export const groupThousands = (whole: number, separator: string): string =>
  String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
