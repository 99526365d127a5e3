import type { TranslationOf } from "../catalogue.ts";
import type { actionBoards as french } from "../fr/action-boards.ts";

export const actionBoards = {
  nav: "Actions",
  title: "The actions of all files",
  programme: "Programme",
  everyProgramme: "All programmes",
  who: "Carried by (name or service)",
  lane: { late: "Late", soon: "Soon", blocked: "Blocked" },
  none: {
    late: "Nothing is late.",
    soon: "Nothing in the next fourteen days.",
    blocked: "Nothing is blocked.",
  },
  noneFound: "Nothing here for what you are looking for.",
  notShown_one: "… and {{count}} more, which will come in its turn.",
  notShown_other: "… and {{count}} more, which will come in their turn.",
  wordsAndDay: "{{words}} ({{day}})",
  later_one: "{{count}} other open action comes later or has no due day.",
  later_other: "{{count}} other open actions come later or have no due day.",
  emptyTitle: "No action to follow for now",
  emptyText:
    "As soon as a plan is approved, its actions appear here: what is late, what is due in the next fourteen days and what is blocked, across all files.",
  done: "Done",
  doneOf: "Done: {{what}}",
  move: "Postpone",
  moveOf: "Postpone: {{what}}",
  block: "Blocked",
  blockOf: "Blocked: {{what}}",
  unblock: "Unblocked",
  unblockOf: "Unblocked: {{what}}",
} as const satisfies TranslationOf<typeof french>;
