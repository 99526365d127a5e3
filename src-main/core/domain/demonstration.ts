import { CaseFile } from "./case-file.ts";
import { addDays, daysBetween, LocalDate } from "./local-date.ts";
import type { LinkStrength } from "./cycle-network.ts";
import { frenchMonths } from "./plain-lexicon.ts";

/**
 * A fictional dossier as if it were being followed today: everything in it happened so many whole weeks later, the days
 * that are written inside its texts too, and its network says how strong each link is. Ages stay what they were. A
 * dossier that Autour does not ship stays as it is.
 */
export const asFollowedToday = (caseFile: CaseFile, today: LocalDate): CaseFile => {
  const told = toldOf[caseFile.number];
  if (!told) return caseFile;
  const days = daysOfMove(told.firstDay, today);
  const moved = CaseFile.parse(moveDays(caseFile, days));
  return {
    ...moved,
    network: moved.network.map((member) => {
      const linkToPerson = told.links[member.id];
      return linkToPerson ? { ...member, linkToPerson } : member;
    }),
  };
};

/** The day on which something of a fictional dossier happens when that dossier is followed today. */
export const dayFollowedToday = (
  number: string,
  written: LocalDate,
  today: LocalDate,
): LocalDate => {
  const told = toldOf[number];
  return told ? addDays(written, daysOfMove(told.firstDay, today)) : written;
};

interface Told {
  /**
   * The first of the seven days that may stand for today in the dossier as it is written: after its last entry, and such
   * that nothing becomes late within them. What a newcomer finds is the same whatever the day of the week.
   */
  readonly firstDay: LocalDate;
  /** By the id of the member; the person has none. */
  readonly links: Readonly<Record<string, LinkStrength>>;
}

const toldOf: Readonly<Record<string, Told>> = {
  "ARC-01": {
    firstDay: LocalDate.parse("2026-04-01"),
    links: {
      p02: "medium",
      p03: "weak",
      p04: "strong",
      p05: "weak",
      p06: "strong",
      p07: "broken",
      p08: "weak",
    },
  },
  "BRU-02": { firstDay: LocalDate.parse("2026-04-02"), links: {} },
  "KIR-01": {
    firstDay: LocalDate.parse("2026-04-22"),
    links: {
      p02: "strong",
      p03: "medium",
      p04: "strong",
      p05: "weak",
      p06: "conflict",
      p07: "medium",
      p08: "strong",
      p09: "medium",
    },
  },
};

/** Whole weeks, so that a Wednesday stays one; in days. */
const daysOfMove = (firstDay: LocalDate, today: LocalDate): number =>
  Math.floor(daysBetween(firstDay, today) / 7) * 7;

/** `about` is the day of the entry that a text belongs to, as it was written. */
const moveDays = (value: unknown, days: number, about: LocalDate | null = null): unknown => {
  if (typeof value === "string") {
    const day = LocalDate.safeParse(value);
    return day.success ? addDays(day.data, days) : moveDaysInText(value, days, about);
  }
  if (Array.isArray(value)) return value.map((item: unknown) => moveDays(item, days, about));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const own = LocalDate.safeParse(entries.find(([key]) => key === "on")?.[1]);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, moveDays(item, days, own.success ? own.data : about)]),
  );
};

/** All of the fictional dossiers are told in this year, whether their texts say so or not. */
const YEAR_TOLD = "2026";

const anyMonth = `(${frenchMonths.join("|")})`;
const inFigures = /\b(\d{2})\/(\d{2})(?:\/(\d{4}))?\b/gu;
const inWords = new RegExp(`\\b(\\d{1,2})(?:ᵉʳ|er)? ${anyMonth}(?![\\p{L}])`, "gu");
const monthAlone = new RegExp(`\\b(en |avant )${anyMonth}(?![\\p{L}])`, "gu");
const nights = /\bdu (\d{1,2}) au (\d{1,2})\b/gu;

const moveDaysInText = (text: string, days: number, about: LocalDate | null): string => {
  const moved = (month: string, day: string): Parts => partsOf(addDays(dayTold(month, day), days));
  return text
    .replaceAll(inFigures, (_found, day: string, month: string, year: string | undefined) => {
      const to = moved(month, day);
      return `${to.day}/${to.month}${year === undefined ? "" : `/${to.year}`}`;
    })
    .replaceAll(inWords, (_found, day: string, month: string) => {
      const to = moved(numberOfMonth(month), day);
      return `${to.day === "01" ? "1ᵉʳ" : Number(to.day)} ${nameOfMonth(to)}`;
    })
    .replaceAll(
      monthAlone,
      (_found, before: string, month: string) =>
        `${before}${nameOfMonth(moved(numberOfMonth(month), "15"))}`,
    )
    .replaceAll(nights, (found, first: string, last: string) => {
      if (!about) return found;
      const { month } = partsOf(about);
      return `du ${Number(moved(month, first).day)} au ${Number(moved(month, last).day)}`;
    });
};

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const partsOf = (date: LocalDate): Parts => ({
  year: date.slice(0, 4),
  month: date.slice(5, 7),
  day: date.slice(8, 10),
});

const dayTold = (month: string, day: string): LocalDate =>
  LocalDate.parse(`${YEAR_TOLD}-${month}-${day.padStart(2, "0")}`);

const numberOfMonth = (name: string): string =>
  String(frenchMonths.findIndex((month) => month === name) + 1).padStart(2, "0");

const nameOfMonth = ({ month }: Parts): string => frenchMonths[Number(month) - 1] ?? "";
