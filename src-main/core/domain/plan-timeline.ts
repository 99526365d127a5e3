import { addDays, addMonths, daysBetween, LocalDate } from "./local-date.ts";
import type { Plan } from "./plan.ts";
import { isDoneLate, isOpen, isOverdue, type PlanAction } from "./plan-action.ts";

/** A stretch of the line, as shares of its whole length. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How things stand with an action, as the line tells it. */
export type TimelineState =
  | { readonly type: "done"; readonly on: LocalDate; readonly lateBy: number }
  | { readonly type: "late"; readonly dueOn: LocalDate; readonly lateBy: number }
  | { readonly type: "due"; readonly dueOn: LocalDate; readonly inDays: number }
  | { readonly type: "open" }
  /** Not done, called off, or done on a day that nobody noted. */
  | { readonly type: "settled" };

export interface TimelineRow {
  readonly action: PlanAction;
  readonly state: TimelineState;
  /** From the day the plan was validated until the action is due, or until today without a due day. */
  readonly planned: Stretch;
  /** From its due day until it was done, or until today: nothing when it is in time. */
  readonly late: Stretch | null;
  /** Where it is due, and where it was done. */
  readonly due: number | null;
  readonly done: number | null;
}

export interface PlanTimeline {
  readonly months: ReadonlyArray<{ readonly on: LocalDate; readonly at: number }>;
  /** Mondays, as long as they can be told apart. */
  readonly weeks: ReadonlyArray<number>;
  readonly today: number;
  /** In the order of their due days; without one, last. */
  readonly rows: ReadonlyArray<TimelineRow>;
}

/** A plan on a line of whole months, from the day it was validated to the last day that matters, or to today. */
export const planTimeline = (
  { validatedOn, actions }: Pick<Plan, "validatedOn" | "actions">,
  today: LocalDate,
): PlanTimeline => {
  const days = [
    validatedOn,
    today,
    ...actions.flatMap(({ dueOn, doneOn }) => [dueOn, doneOn].filter((on) => on !== null)),
  ].toSorted();
  const first = firstOfMonth(days[0] ?? today);
  const end = addMonths(firstOfMonth(days.at(-1) ?? today), 1);
  const length = daysBetween(first, end);
  const shareOf = (on: LocalDate): number => daysBetween(first, on) / length;
  const months = monthsBetween(first, end);
  return {
    months: months.map((on) => ({ on, at: shareOf(on) })),
    weeks: months.length <= MOST_MONTHS_WITH_WEEKS ? mondaysBetween(first, end).map(shareOf) : [],
    today: shareOf(today),
    rows: actions
      .toSorted((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"))
      .map((action) => toRow(action, validatedOn, today, shareOf)),
  };
};

const MOST_MONTHS_WITH_WEEKS = 6;

const toRow = (
  action: PlanAction,
  validatedOn: LocalDate,
  today: LocalDate,
  shareOf: (on: LocalDate) => number,
): TimelineRow => {
  const { dueOn, doneOn } = action;
  const until = dueOn ?? doneOn ?? today;
  // An action may have been due, or done, before the plan was written down.
  const from = validatedOn < until ? validatedOn : until;
  const lateUntil = isDoneLate(action) ? doneOn : isOverdue(action, today) ? today : null;
  return {
    action,
    state: stateOf(action, today),
    planned: { from: shareOf(from), to: shareOf(until) },
    late: dueOn && lateUntil ? { from: shareOf(dueOn), to: shareOf(lateUntil) } : null,
    due: dueOn && shareOf(dueOn),
    done: doneOn && shareOf(doneOn),
  };
};

const stateOf = (action: PlanAction, today: LocalDate): TimelineState => {
  const { dueOn, doneOn } = action;
  if (doneOn)
    return {
      type: "done",
      on: doneOn,
      lateBy: dueOn && isDoneLate(action) ? daysBetween(dueOn, doneOn) : 0,
    };
  if (!isOpen(action)) return { type: "settled" };
  if (dueOn === null) return { type: "open" };
  return isOverdue(action, today)
    ? { type: "late", dueOn, lateBy: daysBetween(dueOn, today) }
    : { type: "due", dueOn, inDays: daysBetween(today, dueOn) };
};

const firstOfMonth = (on: LocalDate): LocalDate => LocalDate.parse(`${on.slice(0, 7)}-01`);

const monthsBetween = (first: LocalDate, end: LocalDate): ReadonlyArray<LocalDate> => {
  const months: LocalDate[] = [];
  for (let month = first; month < end; month = addMonths(month, 1)) months.push(month);
  return months;
};

const mondaysBetween = (first: LocalDate, end: LocalDate): ReadonlyArray<LocalDate> => {
  // The first of January 2024 was a Monday.
  const away = (((daysBetween(MONDAY, first) % 7) + 7) % 7 || 7) - 7;
  const mondays: LocalDate[] = [];
  for (let monday = addDays(first, -away); monday < end; monday = addDays(monday, 7))
    mondays.push(monday);
  return mondays;
};

const MONDAY = LocalDate.parse("2024-01-01");
