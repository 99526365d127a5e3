import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { ItemId, LongText } from "./text.ts";

export const actionStatuses = [
  "todo",
  "inProgress",
  "done",
  "blocked",
  "notDone",
  "cancelled",
] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** The states that somebody explains. */
export type ExplainedStatus = Extract<ActionStatus, "blocked" | "notDone" | "cancelled">;

/** From the closest to the person to the most specialised (Kirikou: principe de subsidiarité, seed 3). */
export const subsidiarityLevels = ["natural", "firstLine", "network", "specialised"] as const;

/** Who does what, how and by when (step 4). Anyone of the network may carry one, relatives too. */
export const PlanAction = z.strictObject({
  id: ItemId,
  objectiveId: ItemId,
  what: LongText,
  responsibleId: ItemId,
  dueOn: LocalDate.nullable(),
  status: z.enum(actionStatuses),
  doneOn: LocalDate.nullable(),
  how: LongText.optional(),
  subsidiarity: z.enum(subsidiarityLevels).optional(),
  notDoneReason: LongText.optional(),
});
export type PlanAction = z.infer<typeof PlanAction>;

/**
 * What changes in an action while the plan is carried out. Moving its due day is part of that: it makes no new version
 * of the plan and stays in the history, whereas a due day changed in the plan itself amends it.
 */
export const ActionUpdate = PlanAction.pick({
  status: true,
  doneOn: true,
  dueOn: true,
  notDoneReason: true,
});
export type ActionUpdate = z.infer<typeof ActionUpdate>;

type Deadline = Pick<PlanAction, "status" | "dueOn" | "doneOn">;

const openStatuses: ReadonlySet<ActionStatus> = new Set<ActionStatus>([
  "todo",
  "inProgress",
  "blocked",
]);

export const isOpen = ({ status }: Pick<PlanAction, "status">): boolean => openStatuses.has(status);

/**
 * The states an action may go to. What is open goes anywhere; what is settled (done, not done, cancelled) is first
 * taken up again. So every step can be taken back.
 */
export const nextStatuses = (status: ActionStatus): ReadonlyArray<ActionStatus> =>
  actionStatuses.filter(
    (next) => next !== status && (openStatuses.has(status) || openStatuses.has(next)),
  );

/** Whether somebody must say why: what is blocked, given up or called off. The reason stands in `notDoneReason`. */
export const needsReason = (status: ActionStatus): status is ExplainedStatus =>
  status === "blocked" || status === "notDone" || status === "cancelled";

export const actionRefusals = ["settled", "dayMissing", "dayToCome", "reasonMissing"] as const;

/**
 * Why an action cannot be brought to that state: it is settled and must be taken up first; the day it was done is
 * missing or still to come; nobody said why. Null when it can; the state it is in may always be corrected.
 */
export const actionRefusal = (
  { status: from }: Pick<PlanAction, "status">,
  { status, doneOn, notDoneReason }: ActionUpdate,
  today: LocalDate,
): (typeof actionRefusals)[number] | null => {
  if (status !== from && !nextStatuses(from).includes(status)) return "settled";
  if (status === "done" && doneOn === null) return "dayMissing";
  if (status === "done" && doneOn !== null && doneOn > today) return "dayToCome";
  return needsReason(status) && notDoneReason === undefined ? "reasonMissing" : null;
};

/**
 * The action in its new state. The day and the reason belong to the state they explain: a state without them leaves
 * the old ones to the history.
 */
export const updateActionState = (
  { notDoneReason: _reason, ...action }: PlanAction,
  { status, dueOn, doneOn, notDoneReason }: ActionUpdate,
): PlanAction => ({
  ...action,
  status,
  dueOn,
  doneOn: status === "done" ? doneOn : null,
  ...(needsReason(status) && notDoneReason !== undefined ? { notDoneReason } : {}),
});

/** Domain rule 4: due before today and still to do, in progress or blocked. */
export const isOverdue = (action: Deadline, today: LocalDate): boolean =>
  isOpen(action) && action.dueOn !== null && action.dueOn < today;

/** Still to do, and nobody said by when (seed 4: « Dans quelle temporalité ? »). */
export const lacksDueDay = (action: Pick<PlanAction, "status" | "dueOn">): boolean =>
  isOpen(action) && action.dueOn === null;

/** Domain rule 4: done after its due day; on that day is in time. */
export const isDoneLate = ({ dueOn, doneOn }: Deadline): boolean =>
  doneOn !== null && dueOn !== null && doneOn > dueOn;
