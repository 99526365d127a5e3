import type { ReminderTrigger } from "#domain/programme.ts";
import type { Reminder } from "#domain/reminder.ts";

/** The page of a dossier, by the last part of its address, on which a reminder is seen to. */
export const sectionOfReminder = (reminder: Reminder): string => {
  switch (reminder.kind) {
    case "programme":
      return sectionAfter[reminder.parameters.after];
    case "birthday":
      return reminder.parameters.effect === "majority" ? "clarification" : "demande";
    case "revisit":
      return "demande";
    case "overrideReview":
      return "clarification";
    case "concertation":
      return "concertation";
    case "action":
      return "suivi";
    case "consent":
      return "clarification";
    case "noteUnsent":
      return "papiers";
    case "fundingAwaited":
      return "financement";
  }
};

/** The paper that is shown there, as the address names it (`features/documents/paper-address.ts`). */
export const paperOfReminder = (reminder: Reminder): { papier?: string } =>
  reminder.kind === "noteUnsent"
    ? { papier: `synthesisNote.c${reminder.parameters.concertation}` }
    : {};

const sectionAfter: Readonly<Record<ReminderTrigger, string>> = {
  requestReceived: "demande",
  requestAccepted: "concertation",
  concertationHeld: "plan",
  noteUnsent: "papiers",
  planValidated: "evaluation",
  lastFollowUp: "suivi",
  feedbackReceived: "suivi",
};
