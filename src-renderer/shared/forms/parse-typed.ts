/** `YYYY-MM-DD` from what people type: 31/3/2026, 31-3-26, 31.03.2026, 31032026, 2026-03-31. Null when it is no day. */
export const parseTypedDay = (typed: string): string | null => {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const belgian =
    /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (!belgian) return null;
  return calendarDay(fullYear(belgian[3] ?? ""), Number(belgian[2]), Number(belgian[1]));
};

/** `HH:MM` from 9, 9h, 9h5, 9:05, 905, 14 h 30, 1430; in Dutch 14u30, 14.30 uur. Null when it is no time of day. */
export const parseTypedTime = (typed: string): string | null => {
  const parts =
    /^(\d{1,2})(?:\s*[hu:.]\s*(\d{1,2})?)?(?:\s*uur)?$/i.exec(typed.trim()) ??
    /^(\d{1,2})(\d{2})$/.exec(typed.trim());
  if (!parts) return null;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? 0);
  if (hours > 23 || minutes > 59) return null;
  return `${twoDigits(hours)}:${twoDigits(minutes)}`;
};

/** Whole euro cents from 96,50 or 1 250 or 96.5 €. Null when it is no amount. */
export const parseTypedEuros = (typed: string): number | null => {
  const text = typed.replaceAll(/[\s€]/g, "");
  // « 1.250,00 » as Belgium writes it: the points only group.
  const plain = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(text) ? text.replaceAll(".", "") : text;
  const parts = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!parts) return null;
  return Number(parts[1]) * 100 + Number((parts[2] ?? "").padEnd(2, "0"));
};

/** « 1250,00 », what a field shows and `parseTypedEuros` reads back. */
export const centsToTyped = (cents: number): string =>
  `${Math.floor(cents / 100)},${twoDigits(cents % 100)}`;

const twoDigits = (number: number): string => String(number).padStart(2, "0");

// A two-digit year is this century's: birth dates are typed in full often enough, deadlines never are.
const fullYear = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0);

const calendarDay = (year: number, month: number, day: number): string | null => {
  const text = `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
  const date = new Date(`${text}T00:00:00Z`);
  // 31 February rolls over to March: such a day does not exist.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
};
