import type { CaseFileId } from "./case-file.ts";
import type { LocalDate } from "./local-date.ts";
import { stepIds, type StepId } from "./step.ts";

/** A concertation that is planned, and whose. */
export interface NextMeeting {
  readonly caseFileId: CaseFileId;
  readonly number: string;
  readonly usualName: string;
  readonly on: LocalDate;
  readonly start: string | null;
  readonly place: string | null;
  /** Beside the person. */
  readonly expected: number;
}

/** How the home page looks ahead, in days. */
export const NEXT_MEETING_DAYS = 28;

export const caseloadViews = ["list", "board"] as const;
export type CaseloadView = (typeof caseloadViews)[number];

/** What the home page shows beside the list of dossiers and the reminders. */
export interface HomeView {
  readonly today: LocalDate;
  readonly caseloadView: CaseloadView;
  readonly meetings: {
    /** Of the coming weeks, whatever the list holds of them. */
    readonly count: number;
    readonly next: ReadonlyArray<NextMeeting>;
  };
  readonly caseload: Caseload;
}

/** Dossiers of the same rank that took the same days, from the request to the first concertation, in one quarter. */
export interface CaseloadRow {
  /** The place of their step among the six, from 0; the closed ones after them (`stepRank`). */
  readonly rank: number;
  /** Of the first concertation: « 2026-2 » is April to June 2026; null while none was held. */
  readonly quarter: string | null;
  /** From the day the request came in to that of the first concertation; null while none was held. */
  readonly days: number | null;
  readonly count: number;
}

/** What the first concertations of one quarter took. */
interface QuarterOfMeetings {
  readonly year: number;
  readonly quarter: number;
  readonly count: number;
  readonly medianDays: number;
  /** The middle half: a quarter of them took less, a quarter more. */
  readonly lowerDays: number;
  readonly upperDays: number;
}

export interface Caseload {
  /** The open dossiers, in the order of the steps. */
  readonly steps: ReadonlyArray<{ readonly step: StepId; readonly count: number }>;
  readonly closed: number;
  readonly firstMeeting: {
    /** Of all of them, also of those before the quarters that are listed; null while none was held. */
    readonly medianDays: number | null;
    readonly count: number;
    /** The last eight quarters with one, the earliest first. */
    readonly quarters: ReadonlyArray<QuarterOfMeetings>;
  };
}

/**
 * How the dossiers stand together. A first concertation that is dated before its request (a file from elsewhere) says
 * nothing about the time it took and is left out of it.
 */
export const caseloadOf = (rows: ReadonlyArray<CaseloadRow>): Caseload => {
  const countAt = (rank: number) =>
    rows.filter((row) => row.rank === rank).reduce((sum, { count }) => sum + count, 0);
  const meetings = rows.flatMap(({ quarter, days, count }) =>
    quarter !== null && days !== null && days >= 0 ? [{ quarter, days, count }] : [],
  );
  const quarters = [...Map.groupBy(meetings, ({ quarter }) => quarter)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(-LISTED_QUARTERS);
  return {
    steps: stepIds.map((step, rank) => ({ step, count: countAt(rank) })),
    closed: countAt(stepIds.length),
    firstMeeting: {
      medianDays: meetings.length > 0 ? quantile(meetings, 0.5) : null,
      count: countOf(meetings),
      quarters: quarters.map(([name, ofOne]) => ({
        year: Number(name.slice(0, 4)),
        quarter: Number(name.slice(5)),
        count: countOf(ofOne),
        medianDays: quantile(ofOne, 0.5),
        lowerDays: quantile(ofOne, 0.25),
        upperDays: quantile(ofOne, 0.75),
      })),
    },
  };
};

const LISTED_QUARTERS = 8;

type CountedDays = Pick<CaseloadRow, "count"> & { readonly days: number };

const countOf = (rows: ReadonlyArray<CountedDays>): number =>
  rows.reduce((sum, { count }) => sum + count, 0);

/**
 * The days that a share of them did not exceed, halfway where it falls between two (the usual median; Hyndman and Fan's
 * second definition). Of none: 0.
 */
const quantile = (rows: ReadonlyArray<CountedDays>, share: number): number => {
  const sorted = rows.toSorted((a, b) => a.days - b.days);
  const place = countOf(rows) * share;
  const at = (wanted: number): number => {
    let passed = 0;
    for (const { days, count } of sorted) {
      passed += count;
      if (passed >= wanted) return days;
    }
    return sorted.at(-1)?.days ?? 0;
  };
  return Number.isInteger(place) ? (at(place) + at(place + 1)) / 2 : at(Math.ceil(place));
};
