const dayFormat = new Intl.DateTimeFormat("fr-BE", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const shortDayFormat = new Intl.DateTimeFormat("fr-BE", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  timeZone: "UTC",
});
const weekDayFormat = new Intl.DateTimeFormat("fr-BE", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});
const dayAndMonthFormat = new Intl.DateTimeFormat("fr-BE", { day: "numeric", month: "long" });
const clockFormat = new Intl.DateTimeFormat("fr-BE", { hour: "2-digit", minute: "2-digit" });
const euroFormat = new Intl.NumberFormat("fr-BE", { style: "currency", currency: "EUR" });
const percentFormat = new Intl.NumberFormat("fr-BE", { maximumFractionDigits: 1 });

/** « 12 mai 2026 »; a text that is no calendar day is given back as it is. */
export const formatDay = (day: string): string => formatCalendarDay(dayFormat, day);

/** « 12/05/2026 » */
export const formatShortDay = (day: string): string => formatCalendarDay(shortDayFormat, day);

/** « mardi 12 mai », as one says a day to come. */
export const formatWeekDay = (day: string): string =>
  formatCalendarDay(weekDayFormat, day).replace(/ 1 /, " 1er ");

/** Of an ISO instant, in the laptop's own time: « 12 mai ». */
export const formatInstantDay = (instant: string): string =>
  dayAndMonthFormat.format(new Date(instant)).replace(/^1 /, "1er ");

/** Of an ISO instant, in the laptop's own time: « 12 mai 2026 ». */
export const formatInstantFullDay = (instant: string): string =>
  // Swedish dates are ISO dates; the local zone decides the day.
  formatDay(new Date(instant).toLocaleDateString("sv-SE"));

/** Of an ISO instant, in the laptop's own time: « 14 h 32 ». */
export const formatInstantTime = (instant: string): string =>
  formatTimeOfDay(clockFormat.format(new Date(instant)));

/** « 14 h 32 » from « 14:32 », « 9 h 05 » from « 09:05 ». */
export const formatTimeOfDay = (time: string): string =>
  time.replace(/^0(?=\d)/, "").replace(":", " h ");

/** « 2.500,00 € » as Belgium writes it. */
export const formatCents = (cents: number): string => euroFormat.format(cents / 100);

export const formatPercent = (percent: number): string => `${percentFormat.format(percent)} %`;

const formatCalendarDay = (format: Intl.DateTimeFormat, day: string): string => {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(instant) ? day : format.format(instant).replace(/^1 /, "1er ");
};
