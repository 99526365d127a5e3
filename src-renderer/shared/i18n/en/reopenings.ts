import type { TranslationOf } from "../catalogue.ts";
import type { reopenings as frenchReopenings } from "../fr/reopenings.ts";

export const reopenings = {
  closed: "This case file is closed",
  closedOn: "This case file has been closed since {{day}}",
  ending: "{{ending}}.",
  endingReason: "{{ending}}. Reason: {{reason}}",
  stays:
    "Meetings, plan, follow-up and evaluation can be read, but do not change until it is reopened.",
  reopen: "Reopen the case file",
  form: "Reopen this case file",
  reason: "Why reopen it?",
  reasonHint: "The passage goes on from where it stopped; its closure stays in the history.",
  reasonEmpty: "Write the reason, in a few words.",
  reopened: "Case file reopened: passage {{number}} goes on.",
  past: "Reopenings",
  reopenedBy: "Reopened on {{day}} by {{name}}",
  hadEnded: "It had ended: {{ending}}",
  hadEndedOn: "It had ended on {{day}}: {{ending}}",
  endedBecause: "The reason at the time: {{reason}}",
} as const satisfies TranslationOf<typeof frenchReopenings>;
