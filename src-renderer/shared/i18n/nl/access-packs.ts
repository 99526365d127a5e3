import type { TranslationOf } from "../catalogue.ts";
import type { accessPacks as frenchAccessPacks } from "../fr/access-packs.ts";

export const accessPacks = {
  open: "Antwoorden op een vraag om inzage",
  title: "Antwoorden op een vraag om inzage",
  intro:
    "De persoon wil zien wat u bijhoudt. Autour maakt twee aparte documenten: het volledige dossier, en de passages die van anderen komen of over anderen gaan, zodat u over elke passage beslist voor u ze bezorgt.",
  completeTitle: "1. Het volledige dossier",
  completeText:
    "Het hele dossier, leesbaar en in volgorde, zonder de passages van derden, uw privénotities en wat de deelnemers ontvingen. De kladversies zitten er niet in.",
  saveComplete: "Het volledige dossier opslaan",
  passagesTitle: "2. De passages van derden",
  passagesText:
    "Vink aan welke u wilt bekijken. Onder elke passage laat het document plaats om “door te geven” of “weg te laten” te noteren, en waarom.",
  savePassages: "De aangevinkte passages opslaan ({{count}})",
  noPassage: "Dit dossier bevat geen passages van derden.",
  all: "Alles aanvinken",
  nothing: "Alles uitvinken",
  saved: "Het document is opgeslagen.",
  clear:
    "Deze bestanden zijn niet versleuteld: geef ze persoonlijk af, of langs een veilige weg, en wis ze daarna.",
  kind: {
    requesterAccount: "Verhaal van wie de aanvraag deed",
    representativeReason: "Reden van een wettelijk vertegenwoordiger",
    topicNotToRaise: "Niet te bespreken onderwerpen",
    notToInvite: "Niet uit te nodigen mensen",
    expectation: "Verwachtingen van andere leden van het netwerk",
    statement: "Woorden van andere leden van het netwerk",
    divergence: "Discussiepunten",
    reservation: "Voorbehoud van andere leden van het netwerk",
    journalWithOthers: "Logboek: contacten met anderen",
    feedbackOfOther: "Wensen en klachten van anderen",
    relativeContact: "Contactgegevens van naasten",
    strainedLink: "Moeilijke banden met naasten",
    privateNote: "Uw privénotities",
  },
} as const satisfies TranslationOf<typeof frenchAccessPacks>;
