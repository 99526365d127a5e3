import type { TranslationOf } from "../catalogue.ts";
import type { participations as frenchParticipations } from "../fr/participations.ts";

export const participations = {
  title: "How to take part in the meeting",
  intro: "What the person wishes. Coming is only one way of having a say.",
  manner: "The person wishes to…",
  wishes: "What they ask for so that it goes well",
  wishesHint: "In their own words: who reads for them, a break, a seat near the door…",
  contraIndication: "If they had better not be present, why",
  contraIndicationHint: "Leave empty if nothing stands in the way.",
  save: "Save",
} as const satisfies TranslationOf<typeof frenchParticipations>;
