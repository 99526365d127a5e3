import i18next from "i18next";
import { type InterfaceLanguage, interfaceLanguages } from "#domain/preference-choices.ts";

/** How a language writes days, times and money, in Belgium; English as Ireland writes it, which has the euro. */
const conventions = {
  fr: {
    locale: "fr-BE",
    setDay: (day: string) => day.replace(/^1 /, "1er ").replace(/ 1 /, " 1er "),
    setTime: (hours: string, minutes: string) => `${hours} h ${minutes}`,
    percentSign: "\u00A0%",
  },
  nl: {
    locale: "nl-BE",
    setDay: (day: string) => day,
    setTime: (hours: string, minutes: string) => `${hours}.${minutes} uur`,
    percentSign: "%",
  },
  en: {
    locale: "en-IE",
    setDay: (day: string) => day,
    setTime: (hours: string, minutes: string) => `${hours}:${minutes}`,
    percentSign: "%",
  },
} as const satisfies Record<InterfaceLanguage, object>;

const dayOptions = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const shortDayOptions = {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  timeZone: "UTC",
} as const;
const weekDayOptions = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
const fullMonthOptions = { month: "long", year: "numeric", timeZone: "UTC" } as const;
const monthOptions = { month: "short", year: "2-digit", timeZone: "UTC" } as const;
const dayAndMonthOptions = { day: "numeric", month: "long" } as const;
const clockOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** « 12 mai 2026 »; a text that is no calendar day is given back as it is. */
export const formatDay = (day: string): string => formatCalendarDay(dayOptions, day);

/** « 12/05/2026 » */
export const formatShortDay = (day: string): string => formatCalendarDay(shortDayOptions, day);

/** « mardi 12 mai », as one says a day to come. */
export const formatWeekDay = (day: string): string => formatCalendarDay(weekDayOptions, day);

/** Of a day, its month as an axis names it: « mai 26 ». */
export const formatMonth = (day: string): string => formatCalendarDay(monthOptions, day);

/** Of a day, its month as a title: « mai 2026 ». */
export const formatFullMonth = (day: string): string => formatCalendarDay(fullMonthOptions, day);

/** Of an ISO instant, in the laptop's own time: « 12 mai ». */
export const formatInstantDay = (instant: string): string =>
  inUse().setDay(dateFormat(dayAndMonthOptions).format(new Date(instant)));

/** Of an ISO instant, in the laptop's own time: « 12 mai 2026 ». */
export const formatInstantFullDay = (instant: string): string =>
  // Swedish dates are ISO dates; the local zone decides the day.
  formatDay(new Date(instant).toLocaleDateString("sv-SE"));

/** Of an ISO instant, in the laptop's own time: « 14 h 32 ». */
export const formatInstantTime = (instant: string): string =>
  formatTimeOfDay(dateFormat(clockOptions).format(new Date(instant)));

/** « 14 h 32 » from « 14:32 », « 9 h 05 » from « 09:05 »; a text that is no time is given back as it is. */
export const formatTimeOfDay = (time: string): string => {
  const [, hours = "", minutes = ""] = /^0?(\d+)[:.](\d{2})$/.exec(time) ?? [];
  return hours ? inUse().setTime(hours, minutes) : time;
};

/** « 2 500,00 € », « € 2.500,00 », “€2,500.00”. */
export const formatCents = (cents: number): string =>
  numberFormat({ style: "currency", currency: "EUR" }).format(cents / 100);

/** « 12,5 % », “12,5%”: of a number of hundredths. */
export const formatPercent = (percent: number): string =>
  numberFormat({ maximumFractionDigits: 1 }).format(percent) + inUse().percentSign;

/** « 0,8 » : one figure after the comma. */
export const formatTenth = (number: number): string =>
  numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(number);

const formatCalendarDay = (options: Intl.DateTimeFormatOptions, day: string): string => {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(instant) ? day : inUse().setDay(dateFormat(options).format(instant));
};

// Read at each call: whoever changes the language sees every day and amount change with the words around it.
const inUse = () =>
  conventions[interfaceLanguages.find((language) => language === i18next.language) ?? "fr"];

// Making a format costs far more than using it, and a list shows thousands of days.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = inUse().locale + JSON.stringify(options);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(inUse().locale, options);
  dateFormats.set(key, format);
  return format;
};

const numberFormats = new Map<string, Intl.NumberFormat>();
const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = inUse().locale + JSON.stringify(options);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(inUse().locale, options);
  numberFormats.set(key, format);
  return format;
};
