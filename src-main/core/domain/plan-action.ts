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

/** What changes in an action while the plan is carried out. */
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

/** Domain rule 4: due before today and still to do, in progress or blocked. */
export const isOverdue = (action: Deadline, today: LocalDate): boolean =>
  isOpen(action) && action.dueOn !== null && action.dueOn < today;

export const isDoneLate = ({ dueOn, doneOn }: Deadline): boolean =>
  doneOn !== null && dueOn !== null && doneOn > dueOn;
