import type { CaseFile } from "./case-file.ts";
import { type Concertation, withItemsOnAgenda } from "./concertation.ts";
import type { Meeting, MeetingLine } from "./meeting.ts";
import type { MeetingTask } from "./meeting-task.ts";
import type { PlanAction } from "./plan-action.ts";
import type { Programme } from "./programme.ts";
import { nextItemId } from "./text.ts";

/** A meeting as it is marked held: what the note prints, with nothing typed again. */
export interface MeetingRecord {
  readonly concertation: Omit<Concertation, "number" | "cycle">;
  /** Who observed what is reported of the person; null where it was said. */
  readonly observedBy: string | null;
}

/**
 * What a meeting becomes. The person's words come first (domain 3, step 3): spoken ones where they are there, else those
 * that somebody brought, each with its source. Decisions that were not read back are left out: `gapsOf` names them.
 */
export const recordOf = (
  meeting: Meeting,
  { network, isBaby }: Pick<CaseFile, "network"> & { readonly isBaby: boolean },
  { carrierRole }: Pick<Programme, "carrierRole">,
  end: string,
): MeetingRecord => {
  const { lines, attendance, agenda, carrierId, personAbsenceReason, renewedTrajectory } = meeting;
  const personId = network.find(({ category }) => category === "person")?.id;
  const nameOf = (id: string | null): string => network.find((one) => one.id === id)?.name ?? "";
  const isPersons = ({ kind, byId }: MeetingLine): boolean =>
    kind === "word" && (byId === null || byId === personId);
  const textsOf = (kind: MeetingLine["kind"]) => lines.filter((line) => line.kind === kind);

  const personPresent = meeting.personPresent === true;
  const spoken = lines.filter(isPersons).map(({ text }) => text);
  const brought = textsOf("reported");
  const reported = brought.map(({ byId, text }) => (isBaby ? text : `(${nameOf(byId)}) ${text}`));
  const personVoice = personPresent && spoken.length > 0 ? spoken.join("\n") : null;
  const reportedVoice = (personPresent ? reported : [...spoken, ...reported]).join("\n");
  const observers = [...new Set(brought.map(({ byId }) => nameOf(byId)))];
  const carrier = carrierRole === "coordinator" ? "coordinatorId" : "planReferentId";

  return {
    observedBy: isBaby && observers.length > 0 ? observers.join(", ") : null,
    concertation: {
      heldOn: meeting.heldOn,
      start: meeting.start,
      end,
      place: meeting.place ?? "",
      personPresent,
      attendance: withItemsOnAgenda({
        attendance: network.flatMap(({ id }) => attendance.filter((one) => one.memberId === id)),
        agenda,
      }),
      agenda,
      personVoice,
      statements: textsOf("word").flatMap((line) =>
        line.byId === null || isPersons(line) ? [] : [{ byId: line.byId, text: line.text }],
      ),
      agreements: textsOf("agreement").map(({ text }) => text),
      divergences: textsOf("divergence").map(({ byId, text }) =>
        byId === null ? text : `${nameOf(byId)} : ${text}`,
      ),
      decisions: textsOf("decision").flatMap(({ text, validatedBy, reservations }, index) =>
        validatedBy === null
          ? []
          : [
              {
                id: `d${String(index + 1).padStart(2, "0")}`,
                text,
                validatedBy,
                ...(reservations.length > 0 ? { reservations } : {}),
              },
            ],
      ),
      ...(reportedVoice ? { reportedVoice } : {}),
      ...(!personPresent && personAbsenceReason ? { personAbsenceReason } : {}),
      ...(renewedTrajectory ? { renewedTrajectory } : {}),
      ...(carrierId ? { [carrier]: carrierId } : {}),
      nextOn: meeting.nextOn,
      nextAt: meeting.nextAt,
    },
  };
};

/** Who does what, apart: the actions of the plan under way, and the tasks that wait for the plan of their passage. */
export const tasksOf = (
  { lines }: Pick<Meeting, "lines">,
  plannedActions: ReadonlyArray<PlanAction>,
  objectiveIds: ReadonlyArray<string>,
  concertationNumber: number,
): {
  readonly actions: ReadonlyArray<PlanAction>;
  readonly waiting: ReadonlyArray<MeetingTask>;
} => {
  const actions: PlanAction[] = [];
  const waiting: MeetingTask[] = [];
  const taken = plannedActions.map(({ id }) => id);
  for (const { kind, text: what, byId, dueOn, objectiveId } of lines) {
    if (kind !== "task" || byId === null) continue;
    const serves =
      objectiveId !== null && objectiveIds.includes(objectiveId) ? objectiveId : objectiveIds[0];
    if (serves === undefined) {
      waiting.push({ concertationNumber, what, responsibleId: byId, dueOn });
      continue;
    }
    const id = nextItemId("a", taken);
    taken.push(id);
    actions.push({
      id,
      objectiveId: serves,
      what,
      responsibleId: byId,
      dueOn,
      status: "todo",
      doneOn: null,
    });
  }
  return { actions, waiting };
};
