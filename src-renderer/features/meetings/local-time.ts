/** The laptop's own time of day, `HH:MM`: what the clock on the wall says. */
export const localTime = (now: Date): string =>
  `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
