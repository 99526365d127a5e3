import * as z from "zod";

/** A calendar day without time or zone, `YYYY-MM-DD`. Sorts and compares as text. */
export const LocalDate = z.iso.date().brand<"LocalDate">();
export type LocalDate = z.infer<typeof LocalDate>;

/** A time of day, `HH:MM`, 24 hours. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const MILLISECONDS_PER_DAY = 86_400_000;

/** Whole days; negative when `to` lies before `from`. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);

/** The day so many whole days later; before when negative. */
export const addDays = (day: LocalDate, days: number): LocalDate =>
  dayAt(Date.parse(day) + days * MILLISECONDS_PER_DAY);

/** The same day so many months later, or before when negative; the last of that month where it has no such day. */
export const addMonths = (day: LocalDate, months: number): LocalDate => {
  const [year, month, dayOfMonth] = calendarParts(day);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last)));
};

/**
 * The day somebody reaches an age: the first on which `ageOn` says so many years. Born 29 February, on 1 March in common
 * years (domain rule 4): a calendar counts that day over into the next month by itself.
 */
export const birthdayOn = (birthDate: LocalDate, years: number): LocalDate => {
  const [year, month, day] = calendarParts(birthDate);
  return dayAt(new Date(0).setUTCFullYear(year + years, month - 1, day));
};

/** Of several, the one with the latest day; of two on one day, the later entry. */
export const latestBy = <T>(
  items: ReadonlyArray<T>,
  dayOf: (item: T) => LocalDate,
): T | undefined => {
  let latest: T | undefined;
  for (const item of items) if (!latest || dayOf(item) >= dayOf(latest)) latest = item;
  return latest;
};

export interface Age {
  /** Whole years. */
  readonly years: number;
  /** Whole months, only under 24 months; otherwise null. */
  readonly months: number | null;
}

const AGE_IN_MONTHS_BELOW = 24;

/**
 * Age on a given day. Someone born on 29 February has their birthday on 1 March in common years
 * (domain rule 4): comparing the day of the month does exactly that.
 */
export const ageOn = (birthDate: LocalDate, day: LocalDate): Age => {
  const [birthYear, birthMonth, birthDay] = calendarParts(birthDate);
  const [year, month, dayOfMonth] = calendarParts(day);
  const months = (year - birthYear) * 12 + (month - birthMonth) - (dayOfMonth < birthDay ? 1 : 0);
  return {
    years: Math.floor(months / 12),
    months: months < AGE_IN_MONTHS_BELOW ? months : null,
  };
};

// A written day has four figures for its year: what would come later is the last of them.
const LAST_INSTANT = Date.parse("9999-12-31");

const dayAt = (milliseconds: number): LocalDate =>
  LocalDate.parse(new Date(Math.min(milliseconds, LAST_INSTANT)).toISOString().slice(0, 10));

const calendarParts = (date: LocalDate): [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];
