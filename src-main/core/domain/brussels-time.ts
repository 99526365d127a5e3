import type { LocalDate } from "./local-date.ts";

/**
 * The instant (milliseconds since 1970, UTC) that clocks in Belgium call that day and time (`HH:MM`). An hour that is
 * skipped in spring is the one after it; of an hour that comes twice in autumn, the first is meant.
 */
export const brusselsInstant = (on: LocalDate, time: string): number => {
  const asUtc = Date.parse(`${on}T${time}:00Z`);
  const before = asUtc - offsetAt(asUtc - THREE_HOURS);
  const after = asUtc - offsetAt(before);
  return [before, after].find((instant) => instant + offsetAt(instant) === asUtc) ?? before;
};

const MINUTE = 60_000;
/** Belgium is two hours ahead of UTC at most: this long before, no change of clocks is in between. */
const THREE_HOURS = 180 * MINUTE;

/** How far clocks in Belgium are ahead of UTC, in milliseconds. */
const offsetAt = (instant: number): number => {
  // Swedish days and times are written as ISO writes them.
  const [day = "", time = ""] = format.format(instant).split(" ");
  return Date.parse(`${day}T${time}:00Z`) - Math.floor(instant / MINUTE) * MINUTE;
};

const format = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Brussels",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});
