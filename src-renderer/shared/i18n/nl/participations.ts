import type { TranslationOf } from "../catalogue.ts";
import type { participations as frenchParticipations } from "../fr/participations.ts";

export const participations = {
  title: "Hoe deelnemen aan het overleg",
  intro: "Wat de persoon wil. Komen is maar één manier om gehoord te worden.",
  manner: "De persoon wil graag…",
  wishes: "Wat de persoon vraagt om zich goed te voelen",
  wishesHint: "In eigen woorden: wie voorleest, een pauze, een plaats bij de deur…",
  contraIndication: "Als aanwezigheid af te raden is, waarom",
  contraIndicationHint: "Laat leeg als er niets tegen spreekt.",
  save: "Opslaan",
} as const satisfies TranslationOf<typeof frenchParticipations>;
