import type { TranslationOf } from "../catalogue.ts";
import type { home as fr } from "../fr/home.ts";

export const home = {
  title: "Home",
  loading: "Your files are being loaded…",
  readingAgain:
    "Autour is reading your case files again. The first time after an update, this takes a moment.",
  whatWaits: "What is waiting for me",
  groups: "What is waiting, by day and by subject",
  topic: {
    consents: "Consents to ask for",
    notes: "Notes to send",
    meetings: "Meetings to record",
    funding: "Funding answers awaited",
  },
  topicHint: {
    consents: "to ask for or to review",
    notes: "meeting held, note not yet sent to everyone",
    meetings: "the day has passed",
    funding: "request sent, no answer noted",
  },
  nothingHere: "Nothing here.",
  consent: {
    beforeMeeting: "Before the meeting: ask the person for their consent",
    newPassage: "New passage: ask the person for their consent again",
  },
  noteNotIssued: "Note of meeting {{number}}: not issued yet",
  noteNotSent_one: "Note of meeting {{number}}: {{count}} person is waiting for it",
  noteNotSent_other: "Note of meeting {{number}}: {{count}} people are waiting for it",
  fundingAwaited: "Funding request sent on {{day}}: note the answer",
  reminderKind: {
    consent: "Consent to ask for",
    noteUnsent: "Note to send",
    fundingAwaited: "Answer on funding",
  },
  meetings: "Next meetings",
  meetingsHint: "the next four weeks",
  noMeetings:
    "None is planned in the next four weeks. The date is set in each file, at the meeting step.",
  today: "Today",
  tomorrow: "Tomorrow",
  dayAt: "{{day}} at {{time}}",
  expected_one: "the person and {{count}} other",
  expected_other: "the person and {{count}} others",
  open: "Open",
  openOf: "Open the meeting of {{name}}",
  showAllMeetings: "See all {{count}} meetings",
  showFewerMeetings: "See fewer",
  laterMeetings_one: "… and {{count}} more meeting later.",
  laterMeetings_other: "… and {{count}} more meetings later.",
} as const satisfies TranslationOf<typeof fr>;
