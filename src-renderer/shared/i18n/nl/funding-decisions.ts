import type { TranslationOf } from "../catalogue.ts";
import type { fundingDecisions as frenchFundingDecisions } from "../fr/funding-decisions.ts";

export const fundingDecisions = {
  title: "De beslissing",
  requestFirst: "Het antwoord noteert u hier zodra de aanvraag voor een tussenkomst opgeslagen is.",
  none: "Er is nog geen antwoord genoteerd.",
  add: "Het antwoord noteren",
  correct: "De beslissing verbeteren",
  remove: "De beslissing verwijderen",
  removed: "De beslissing is verwijderd.",
  submit: "De beslissing opslaan",
  outcome: "De tussenkomst is",
  outcomeEmpty: "Vul in wat er geantwoord is.",
  on: "Beslist op",
  by: "Door",
  byEmpty: "Vul in wie beslist heeft.",
  requested: "Gevraagd totaal",
  granted: "Toegekend bedrag",
  elsewhere: "Nog te vinden",
  reason: "Reden",
  reasonEmpty: "Vul de opgegeven reden in.",
  line: "op {{day}}, door {{by}}",
  covered: "Wat het toegekende bedrag dekt, volgens prioriteit",
  isCovered: "Gedekt",
  isNotCovered: "Niet gedekt",
  coveredTotal: "Wat gedekt is",
  advice: {
    aboveRequested: "Het toegekende bedrag is hoger dan het gevraagde totaal: kijk het na.",
    aboveCeiling: "Het toegekende bedrag ligt boven het plafond van het dossier: kijk het na.",
    beforeRequest: "De beslissing is van voor de aanvraag: kijk de datum na.",
  },
} as const satisfies TranslationOf<typeof frenchFundingDecisions>;
