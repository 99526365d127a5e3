import type { TranslationOf } from "../catalogue.ts";
import type { evaluations as frenchEvaluations } from "../fr/evaluations.ts";

export const evaluations = {
  title: "De evaluatie van traject {{number}}",
  noCycle: "Evalueren kan op een goedgekeurd plan.",
  on: "Geëvalueerd op",
  objectives: "Doelstelling per doelstelling",
  expected: "Gehoopt: {{words}}",
  started: "Bij het begin: {{words}}",
  reached: "Wat bereikt is",
  reachedEmpty: "Kies wat de situatie van vandaag het best beschrijft.",
  cooperation: "Samen",
  cooperationQuality: "De kwaliteit van de samenwerking",
  cooperationQualityEmpty: "Vul in hoe de samenwerking verliep.",
  positiveMoments: "Positieve momenten",
  addPositive: "Een positief moment toevoegen",
  criticalMoments: "Moeilijke momenten",
  addCritical: "Een moeilijk moment toevoegen",
  personSatisfaction: "Wat de persoon ervan vindt",
  personSatisfactionEmpty: "Vul in wat de persoon ervan vindt, in eigen woorden.",
  next: "En nu",
  outcome: "Het vervolg",
  outcomeEmpty: "Kies het vervolg.",
  closedOn: "Vanaf",
  outcomeReason: "Waarom",
  outcomeReasonOptional: "Waarom (optioneel)",
  outcomeReasonEmpty: "Zeg waarom het traject stopt.",
  openLevelsHint:
    "Wat niet geëvalueerd kon worden, mag zonder antwoord blijven; de reden wordt wel gevraagd.",
  reachedLine: "Bereikt: {{level}} · {{words}}",
  reachedUnknown: "Bereikt niveau: niet geëvalueerd",
  notEvaluated: "Dit traject is niet geëvalueerd.",
  endedOn: "{{ending}}, vanaf {{day}}",
  showTScore: "De T-score tonen",
  tScore: "T-score: {{score}}",
  tScoreUnknown: "De T-score vraagt een bereikt niveau voor elke doelstelling.",
  tScoreCaution:
    "Voorzichtig te lezen: dit cijfer vat schalen samen die voor één persoon geschreven zijn. Het laat zich niet vergelijken met andere personen of andere plannen; de woorden van de niveaus zeggen meer. Het staat op geen enkel document dat de persoon krijgt.",
  secondPassageHint:
    "Er begint een nieuw traject: de doelstellingen staan al ingevuld bij de stap Plan.",
  exitHint:
    "Het dossier wordt afgesloten. Het blijft leesbaar, en u kunt het heropenen als u zegt waarom.",
  save: "De evaluatie opslaan",
} as const satisfies TranslationOf<typeof frenchEvaluations>;
