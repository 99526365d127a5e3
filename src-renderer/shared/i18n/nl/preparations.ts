import type { TranslationOf } from "../catalogue.ts";
import type { preparations as frenchPreparations } from "../fr/preparations.ts";

export const preparations = {
  title: "De voorbereidende fase",
  intro: "Een van de drie referentiedocumenten. U schrijft ze voor de bijeenkomst.",
  networkInformedOn: "Netwerk verwittigd op",
  modalitiesRead: "Ik heb de modaliteiten van de regeling gelezen",
  invitationsSentOn: "Uitnodigingen verstuurd op",
  invitedProfessionals: "Uitgenodigde hulpverleners",
  invitedNaturals: "Uitgenodigde familie en mantelzorgers",
  expectations: "Verwachtingen, noden en vragen van ieder",
  addExpectation: "Een verwachting toevoegen",
  expectationItem: "Verwachting {{number}}",
  by: "Van wie",
  expectation: "Wat deze persoon verwacht",
  proposedActions: "Voorgestelde acties om tot een consensus te komen",
  addAction: "Een voorgestelde actie toevoegen",
  expectedEffects: "Verwachte effecten",
  addEffect: "Een verwacht effect toevoegen",
  firstLineResources: "Hulpbronnen in de eerste lijn die voorgaan",
  addResource: "Een hulpbron toevoegen",
  save: "De voorbereidende fase opslaan",
} as const satisfies TranslationOf<typeof frenchPreparations>;
