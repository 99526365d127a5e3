import type { TranslationOf } from "../catalogue.ts";
import type { known as frenchKnown } from "../fr/known.ts";

export const known = {
  offers: "Al bekend:",
  clarificationDay: "{{day}}, dag van de verduidelijking",
  meetingDay: "{{day}}, dag van het overleg",
  /** Roles one finds around most people; any other may be written. */
  roles: {
    generalPractitioner: "Huisarts",
    childPsychiatrist: "Kinderpsychiater",
    psychiatrist: "Psychiater",
    psychologist: "Psycholoog",
    nurse: "Thuisverpleegkundige",
    socialWorker: "Maatschappelijk werker",
    educator: "Opvoeder",
    teacher: "Leerkracht",
    schoolCentre: "CLB",
    youthCare: "Jeugdhulp",
    fosterFamily: "Pleeggezin",
    homeHelp: "Gezinshulp",
    mother: "Moeder",
    father: "Vader",
    grandmother: "Grootmoeder",
    grandfather: "Grootvader",
    sibling: "Broer of zus",
    friend: "Vriend",
    neighbour: "Buur",
    administrator: "Bewindvoerder over de persoon",
  },
} as const satisfies TranslationOf<typeof frenchKnown>;
