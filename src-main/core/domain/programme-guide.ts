import { paperSteps } from "./paper-kind.ts";
import type { Programme, ReminderTrigger } from "./programme.ts";
import type { StepId } from "./step.ts";

type DescriptionRow = keyof Programme["description"];

/** What a programme says that matters at one of the six steps, as it says it itself. */
export interface ProgrammeGuide {
  readonly rows: ReadonlyArray<{ readonly row: DescriptionRow; readonly text: string }>;
  /** Its own questions and advice for this step (seeds). */
  readonly watchFor: ReadonlyArray<string>;
  readonly delays: Programme["reminders"];
  readonly recipients: Programme["recipients"];
}

/** The rows of domain 2 by the step at which an organiser asks. */
const rowsOfStep: Readonly<Record<StepId, ReadonlyArray<DescriptionRow>>> = {
  request: ["whoMayAsk", "audience", "territory"],
  clarification: ["beforeMeeting", "consent"],
  concertation: ["concertation", "organiser"],
  plan: ["afterwards"],
  followUp: ["afterwards", "money"],
  evaluation: ["end"],
};

/** The step in which what a delay asks for is done. */
const stepOfDelay: Readonly<Record<ReminderTrigger, StepId>> = {
  requestReceived: "request",
  requestAccepted: "concertation",
  concertationHeld: "plan",
  noteUnsent: "concertation",
  planValidated: "evaluation",
  lastFollowUp: "followUp",
  feedbackReceived: "followUp",
};

/** What the programme of a dossier says of a step; a row it leaves empty is left out. */
export const programmeGuide = (
  { description, steps, reminders, recipients }: Programme,
  step: StepId,
): ProgrammeGuide => ({
  rows: rowsOfStep[step]
    .map((row) => ({ row, text: description[row] }))
    .filter(({ text }) => text.trim() !== ""),
  watchFor: steps.find(({ id }) => id === step)?.watchFor ?? [],
  delays: reminders.filter(({ after }) => stepOfDelay[after] === step),
  recipients: recipients.filter(({ document }) => paperSteps[document] === step),
});
