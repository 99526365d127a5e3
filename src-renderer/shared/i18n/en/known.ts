import type { TranslationOf } from "../catalogue.ts";
import type { known as frenchKnown } from "../fr/known.ts";

export const known = {
  offers: "Already known:",
  clarificationDay: "{{day}}, day of the clarification",
  meetingDay: "{{day}}, day of the meeting",
  /** Roles one finds around most people; any other may be written. */
  roles: {
    generalPractitioner: "General practitioner",
    childPsychiatrist: "Child psychiatrist",
    psychiatrist: "Psychiatrist",
    psychologist: "Psychologist",
    nurse: "Home nurse",
    socialWorker: "Social worker",
    educator: "Youth worker",
    teacher: "Teacher",
    schoolCentre: "School guidance centre",
    youthCare: "Youth care service",
    fosterFamily: "Foster family",
    homeHelp: "Home help",
    mother: "Mother",
    father: "Father",
    grandmother: "Grandmother",
    grandfather: "Grandfather",
    sibling: "Brother or sister",
    friend: "Friend",
    neighbour: "Neighbour",
    administrator: "Administrator of the person",
  },
} as const satisfies TranslationOf<typeof frenchKnown>;
