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

/** The day so many days later; earlier when negative. */
export const addDays = (day: LocalDate, days: number): LocalDate =>
  LocalDate.parse(
    new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10),
  );

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

/** The day somebody becomes so many whole years old, by the rule of `ageOn`. */
export const birthdayAt = (birthDate: LocalDate, years: number): LocalDate => {
  const [year, month, day] = calendarParts(birthDate);
  // A 29 February that the year does not have runs over to 1 March.
  return LocalDate.parse(
    new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10),
  );
};

const calendarParts = (date: LocalDate): [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];
