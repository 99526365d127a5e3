import type { CycleOutcome } from "./cycle.ts";
import type { DocumentPreview } from "./document.ts";
import { ageOn, daysBetween, type LocalDate } from "./local-date.ts";
import type { RequestDecision } from "./request.ts";

/** What the report looks at of a dossier: nothing that names anybody. */
export interface ActivityDossier {
  readonly programme: string;
  readonly receivedOn: LocalDate;
  readonly decision: RequestDecision;
  readonly birthDate: LocalDate;
  readonly concertations: ReadonlyArray<{
    readonly heldOn: LocalDate;
    readonly personPresent: boolean;
  }>;
  /** The passages that ended, and the day each did; null where a file from elsewhere does not say. */
  readonly endings: ReadonlyArray<{
    readonly outcome: CycleOutcome;
    readonly on: LocalDate | null;
  }>;
}

export type ActivityTableId = "requestsByProgramme" | keyof typeof activityKeys;

interface ActivityCell {
  /** Of a closed list, or the name of a programme. */
  readonly key: string;
  /** Null: hidden. */
  readonly count: number | null;
}

export interface ActivityTable {
  readonly id: ActivityTableId;
  readonly cells: ReadonlyArray<ActivityCell>;
  /** Null: hidden. */
  readonly total: number | null;
}

/** The anonymous report of a calendar year (domain 5). */
export interface ActivityReport {
  readonly year: number;
  readonly tables: ReadonlyArray<ActivityTable>;
  /** From the request to the first concertation, in days; null where it would tell of too few. */
  readonly medianDelay: number | null;
}

/** The report of a year as pages, and the years there is something to report of. */
export interface ActivityOverview {
  readonly preview: DocumentPreview;
  /** From the first request to this year, the latest first. */
  readonly years: ReadonlyArray<number>;
}

/** Fewer than this is never said: somebody could be recognised (domain 5: « cells < 5 hidden »). */
export const SMALLEST_CELL = 5;

const ageGroups = [
  { key: "to5", upTo: 5 },
  { key: "to11", upTo: 11 },
  { key: "to17", upTo: 17 },
  { key: "to23", upTo: 23 },
  { key: "to64", upTo: 64 },
  { key: "from65", upTo: Number.POSITIVE_INFINITY },
] as const;

const delayGroups = [
  { key: "to30", upTo: 30 },
  { key: "to60", upTo: 60 },
  { key: "to90", upTo: 90 },
  { key: "over90", upTo: Number.POSITIVE_INFINITY },
] as const;

/** The key of every cell but the programmes', table by table. */
const activityKeys = {
  requestsByDecision: ["eligible", "ineligible", "pending"],
  requestsByAge: ["to5", "to11", "to17", "to23", "to64", "from65"],
  concertationsByPresence: ["present", "absent"],
  endingsByOutcome: ["exit", "secondPassage", "stoppedByPerson", "lostContact", "handedOver"],
  delayToFirst: ["to30", "to60", "to90", "over90"],
} as const;

/** Counts of a year over all dossiers. A small figure is hidden, and whatever would let it be computed. */
export const activityReport = (
  dossiers: ReadonlyArray<ActivityDossier>,
  year: number,
): ActivityReport => {
  const isIn = (day: LocalDate | null): boolean => day?.startsWith(`${year}-`) ?? false;
  const received = dossiers.filter(({ receivedOn }) => isIn(receivedOn));
  const held = dossiers.flatMap(({ concertations }) =>
    concertations.filter(({ heldOn }) => isIn(heldOn)),
  );
  const endings = dossiers.flatMap(({ endings: all }) => all.filter(({ on }) => isIn(on)));
  const delays = dossiers.flatMap((dossier) => {
    const first = firstHeldOn(dossier);
    return first !== null && isIn(first) ? [daysBetween(dossier.receivedOn, first)] : [];
  });
  const programmes = [...new Set(dossiers.map(({ programme }) => programme))].toSorted((a, b) =>
    a.localeCompare(b, "fr"),
  );
  return {
    year,
    tables: [
      tableOf("requestsByProgramme", programmes, received, ({ programme }) => programme),
      tableOf(
        "requestsByDecision",
        activityKeys.requestsByDecision,
        received,
        ({ decision }) => decision,
      ),
      tableOf("requestsByAge", activityKeys.requestsByAge, received, ({ birthDate, receivedOn }) =>
        groupOf(ageGroups, ageOn(birthDate, receivedOn).years),
      ),
      tableOf(
        "concertationsByPresence",
        activityKeys.concertationsByPresence,
        held,
        ({ personPresent }) => (personPresent ? "present" : "absent"),
      ),
      tableOf("endingsByOutcome", activityKeys.endingsByOutcome, endings, ({ outcome }) => outcome),
      tableOf("delayToFirst", activityKeys.delayToFirst, delays, (days) =>
        groupOf(delayGroups, days),
      ),
    ],
    medianDelay: delays.length < SMALLEST_CELL ? null : medianOf(delays),
  };
};

const firstHeldOn = ({ concertations }: ActivityDossier): LocalDate | null =>
  concertations.map(({ heldOn }) => heldOn).toSorted()[0] ?? null;

const groupOf = (
  groups: ReadonlyArray<{ readonly key: string; readonly upTo: number }>,
  value: number,
): string => groups.find(({ upTo }) => value <= upTo)?.key ?? "";

const tableOf = <One>(
  id: ActivityTableId,
  keys: ReadonlyArray<string>,
  all: ReadonlyArray<One>,
  keyOf: (one: One) => string,
): ActivityTable => {
  const counts = keys.map((key) => all.filter((one) => keyOf(one) === key).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const shown = hideSmall(counts);
  return {
    id,
    cells: keys.map((key, index) => ({ key, count: shown[index] ?? null })),
    total: total < SMALLEST_CELL ? null : total,
  };
};

/**
 * Hides every figure under five, zero among them: that nobody was is also something about somebody. What is left and
 * the total must not give it away: while a single figure is hidden, or those hidden make less than five together, the
 * smallest of the others is hidden too.
 */
const hideSmall = (counts: ReadonlyArray<number>): ReadonlyArray<number | null> => {
  const shown: Array<number | null> = counts.map((count) => (count < SMALLEST_CELL ? null : count));
  const hidden = () => counts.filter((_count, index) => shown[index] === null);
  const isGivenAway = () => {
    const all = hidden();
    const sum = all.reduce((total, count) => total + count, 0);
    return all.length > 0 && (all.length === 1 || sum < SMALLEST_CELL);
  };
  while (isGivenAway()) {
    const left = shown.filter((count) => count !== null);
    if (left.length === 0) break;
    shown[shown.indexOf(Math.min(...left))] = null;
  }
  return shown;
};

/** Of two in the middle, the lower one: a day that was counted. */
const medianOf = (values: ReadonlyArray<number>): number | null =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
