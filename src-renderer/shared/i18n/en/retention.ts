import type { TranslationOf } from "../catalogue.ts";
import type { retention as frenchRetention } from "../fr/retention.ts";

export const retention = {
  title: "Retention",
  intro:
    "The closed case files and the requests that are not eligible, once they have been kept for as long as they should be. Autour suggests; you decide, and nothing is erased by itself.",
  notice_one: "One case file has been kept longer than planned.",
  notice_other: "{{count}} case files have been kept longer than planned.",
  see: "Decide",
  proposals: "To decide",
  none: "No case file has been kept longer than planned.",
  held: "Kept longer",
  rule: {
    ineligible: "Request not eligible since {{since}}",
    closed: "Case file closed since {{since}}",
  },
  period: "{{programme}} provides for {{count}} months: until {{day}}.",
  heldUntil: "Kept until {{day}} by {{by}}, decided on {{on}}:",
  open: "Open",
  openOf: "Open case file {{number}}",
  keep: "Keep longer…",
  keepNumber: "Keep longer: case file {{number}}",
  keepOf: "Keep case file {{number}} longer",
  erase: "Erase…",
  keepUntil: "Until which date?",
  keepUntilInvalid: "A date to come, for example 31/12/2027.",
  keepReason: "For what reason?",
  keepReasonHint: "It stays in the history of the case file.",
  keepConfirm: "Keep until this date",
  kept: "Case file {{number}} is kept until {{day}}.",
  silentTitle: "Periods that are not set",
  silentText:
    "For these case files, the programme does not say how long to keep them: Autour cannot suggest anything. Ask your network for the rule, then write it in the programme.",
  silent: {
    ineligible_one: "{{programme}}: one request that is not eligible",
    ineligible_other: "{{programme}}: {{count}} requests that are not eligible",
    closed_one: "{{programme}}: one closed case file",
    closed_other: "{{programme}}: {{count}} closed case files",
  },
} as const satisfies TranslationOf<typeof frenchRetention>;
