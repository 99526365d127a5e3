import * as z from "zod";
import type { CaseFile } from "./case-file.ts";
import { LocalDate } from "./local-date.ts";
import { ItemId, LongText } from "./text.ts";

/**
 * Who does what, as it was agreed at a concertation before its passage had a plan: version 1 knows actions of a plan
 * only. The plan is begun with them; until then the note prints them.
 */
export const MeetingTask = z.strictObject({
  concertationNumber: z.int().min(1),
  what: LongText,
  responsibleId: ItemId,
  dueOn: LocalDate.nullable(),
});
export type MeetingTask = z.infer<typeof MeetingTask>;

/** The tasks that were agreed in a passage, in the order of its concertations. */
export const tasksOfCycle = (
  tasks: ReadonlyArray<MeetingTask>,
  { concertations }: Pick<CaseFile, "concertations">,
  cycle: number,
): ReadonlyArray<MeetingTask> => {
  const numbers = new Set(
    concertations.filter((one) => one.cycle === cycle).map(({ number }) => number),
  );
  return tasks.filter(({ concertationNumber }) => numbers.has(concertationNumber));
};
