import type { TranslationOf } from "../catalogue.ts";
import type { paperReview as frenchPaperReview } from "../fr/paper-review.ts";

/** What the review of a paper before it is issued says (domain/paper-review.ts). It never keeps anybody from issuing. */
export const paperReview = {
  title: "Na te lezen voor u uitgeeft",
  intro: "Niets hiervan belet u uit te geven: alleen u weet wat er moet blijven staan.",
  nothing: "Nagelezen voor het uitgeven: niets te melden.",
  reading: "Wordt nagelezen…",
  said: "“{{words}}”, onder “{{section}}”",
  action: "“{{words}}”",
  missing: "Aanvullen",
  goTo: "{{words}} (herbekijken: {{place}})",
  findings: {
    topicNotToRaise: "Het document raakt aan een onderwerp dat genoteerd is als niet te bespreken:",
    refusedNamed: "Het document noemt waarvoor in het dossier een weigering genoteerd is:",
    unknownPerson: "Er wordt iemand genoemd die niet in het netwerk van het dossier zit:",
    actionWithoutWho: "Actie waarvan de verantwoordelijke het netwerk verlaten heeft:",
    actionWithoutDay: "Actie zonder einddatum:",
    actionOverdue: "Actie waarvan de einddatum al voorbij is:",
    meetingPassed:
      "De dag van dit overleg is voorbij: noteer de nieuwe datum, of het overleg als het heeft plaatsgevonden.",
    voiceMissing: "De woorden van de persoon zijn voor dit overleg niet genoteerd.",
    decisionsMissing: "Voor dit overleg is geen beslissing genoteerd.",
    carrierMissing: "Nog niemand is aangeduid om het plan op te volgen.",
    civilName: "De roepnaam is “{{name}}”, het document zegt:",
    absoluteWording: "Een feit en een datum zeggen meer dan een woord zonder nuance:",
  },
} as const satisfies TranslationOf<typeof frenchPaperReview>;
