import type { TranslationOf } from "../catalogue.ts";
import type { paperReview as frenchPaperReview } from "../fr/paper-review.ts";

export const paperReview = {
  title: "To read again before issuing",
  intro: "None of this keeps you from issuing: only you know what should stay.",
  nothing: "Review before issuing: nothing to report.",
  reading: "Reviewing…",
  said: "“{{words}}”, under “{{section}}”",
  action: "“{{words}}”",
  missing: "Complete",
  goTo: "{{words}} (look again at: {{place}})",
  findings: {
    topicNotToRaise: "The paper touches on a topic noted as not to be raised:",
    refusedNamed: "The paper names what a refusal in the case file is about:",
    unknownPerson: "Somebody is named who is not in the network of the case file:",
    actionWithoutWho: "Action whose person in charge has left the network:",
    actionWithoutDay: "Action without a due date:",
    actionOverdue: "Action whose due date has already passed:",
    meetingPassed:
      "The day of this meeting is past: note the new date, or the meeting if it took place.",
    voiceMissing: "The person's words are not recorded for this meeting.",
    decisionsMissing: "No decision is recorded for this meeting.",
    carrierMissing: "Nobody has been appointed yet to carry the plan.",
    civilName: "The person is known as “{{name}}”, the paper says:",
    absoluteWording: "A fact and a date say more than a word without nuance:",
  },
} as const satisfies TranslationOf<typeof frenchPaperReview>;
