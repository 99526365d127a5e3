import type { TranslationOf } from "../catalogue.ts";
import type {
  exchange as frenchExchange,
  exchangeRefusal as frenchExchangeRefusal,
  problems as frenchProblems,
} from "../fr/exchange.ts";

/** One sentence per rule of the exchange format (domain/exchange-file.ts); forms use the same. */
export const problems = {
  unknownKey: "Dit veld bestaat niet in het formaat.",
  missing: "Dit veld ontbreekt.",
  wrongType: "De waarde is niet van de juiste soort (verwacht: {{expected}}).",
  notInList: "De waarde staat niet in de lijst (mogelijk: {{allowed}}).",
  empty: "Dit veld is leeg.",
  tooSmall: "De waarde is te klein (minimum: {{minimum}}).",
  tooBig: "De waarde is te groot (maximum: {{maximum}}).",
  wrongFormat: "Dit is niet geschreven in de verwachte vorm.",
  tooLong: "De tekst is te lang (maximum: {{maximum}} tekens).",
  notUnicode: "De tekst bevat een beschadigd teken, dat niet geschreven kan worden.",
  notNfc: "De tekst bevat accenten die slecht samengesteld zijn.",
  danglingReference: "Dit verwijst naar “{{value}}”, dat niet in het dossier staat.",
  duplicateId: "“{{value}}” staat twee keer in de lijst.",
  supersedesForward: "Dit antwoord vervangt er een dat pas later komt (“{{value}}”).",
  notAMember: "“{{value}}” maakt geen deel uit van het netwerk.",
  namedInConsent:
    "“{{value}}” kan niet uit het netwerk verwijderd worden: een toestemming of weigering van de persoon noemt die naam. Vul liever de datum van vertrek in.",
  notYet: "Deze dag moet nog komen.",
  beforeIssue: "Deze dag valt voor de dag waarop het document uitgegeven werd.",
  notIssuedIn: "Dit document is niet in deze taal uitgegeven.",
  notTranslated: "Deze brief bestaat alleen in het Frans.",
  namesPerson:
    "De onderwerpregel noemt niemand bij naam: iedereen kan ze lezen, op het scherm of op de omslag.",
  overrideUnwritten:
    "Dit document is niet bestemd voor {{value}}: schrijf waarom het toch bezorgd wordt.",
  issuedTwice:
    "Dit dossier heeft hier andere documenten uitgegeven onder dezelfde nummers: het ene kan het andere niet vervangen. Importeer het bestand als een apart dossier.",
  beforeAnswer: "Deze dag valt voor de toestemming zelf.",
  limitsUnwritten: "Een toestemming met grenzen zegt welke grenzen.",
  representativeUnnamed: "De naam van de wettelijk vertegenwoordiger ontbreekt.",
  participationForAll: "De toestemming om deel te nemen geldt voor het hele overleg.",
  reviewTooEarly: "De herziening komt na de beslissing, op een dag die nog moet komen.",
  frozenCycle:
    "Traject {{value}} ligt vast sinds het volgende begonnen is: het plan en de evaluatie ervan veranderen niet meer.",
  leavesBeforeJoining: "Het vertrek kan niet vóór de aankomst vallen ({{value}}).",
  replacesThemself: "{{value}} kan niet door zichzelf vervangen worden.",
  replacementLoop:
    "Deze vervangingen draaien in een kring: {{value}} wordt uiteindelijk door zichzelf vervangen. Maak er een leeg.",
  stepsIncomplete: "De zes stappen zijn nodig, in hun volgorde.",
  lettersIncomplete: "De vijf brieven zijn nodig, in hun volgorde ({{allowed}}).",
  noCheck: "Geen enkele stap kijkt iets na: kies minstens één punt.",
  rangeReversed: "Het einde valt voor het begin.",
  ageMissing: "Vul een minimumleeftijd in, een maximumleeftijd, of allebei.",
  unknownBlank: "Een veld tussen accolades is niet bekend (mogelijk: {{allowed}}).",
  grantedNothing: "Toegekend, maar zonder bedrag: vul in wat toegekend is.",
  refusedNotZero: "Geweigerd, maar met een bedrag: er is niets toegekend.",
  partlyNothing: "Gedeeltelijk toegekend: vul een bedrag groter dan nul in.",
  partlyWhole: "Gedeeltelijk toegekend: het bedrag moet kleiner zijn dan het gevraagde totaal.",
  reasonMissing: "Vul de opgegeven reden in: niet alles is toegekend.",
  amountMismatch: "Het bedrag is niet gelijk aan het aantal maal de eenheidsprijs.",
} as const satisfies TranslationOf<typeof frenchProblems>;

export const exchangeRefusal = {
  TooLarge: "Dit bestand is te groot (meer dan 32 MB): het is geen dossier van Autour.",
  TooDeep: "Dit bestand zit abnormaal in elkaar en is niet gelezen.",
  NotJson: "Dit bestand is niet leesbaar: het is beschadigd of het is geen dossier.",
  NotAutour: "Dit bestand is geen dossier van Autour.",
  NewerVersion:
    "Dit dossier komt uit een recentere versie van Autour (formaat {{version}}). Werk Autour bij en probeer opnieuw.",
  Invalid: "Dit dossier bevat fouten. Dit moet aan de bron verbeterd worden:",
} as const satisfies TranslationOf<typeof frenchExchangeRefusal>;

export const exchange = {
  problem: "{{path}}: {{sentence}}",
  import: "Een dossier importeren",
  refusedTitle: "Het dossier is niet geïmporteerd",
  nothingWritten: "Er is niets geschreven: uw dossiers zijn intact.",
  imported: "Dossier {{number}} geïmporteerd.",
  conflictTitle: "Dossier {{number}} bestaat al",
  conflictText:
    "Dit zou het bestand veranderen. “Voordien” is wat hier staat, “Nadien” wat het bestand meebrengt.",
  conflictSame:
    "Het bestand zegt precies hetzelfde als het dossier dat hier staat: er is niets te importeren.",
  conflictOpen: "Dossier {{number}} openen",
  differences: "Wat het bestand zou veranderen",
  replaceText:
    "Als u vervangt, wordt dossier {{number}} dat van het bestand; wat erin stond, blijft leesbaar in de geschiedenis.",
  draftsLost_one: "{{count}} formulier dat begonnen maar niet opgeslagen is, gaat verloren.",
  draftsLost_other: "{{count}} formulieren die begonnen maar niet opgeslagen zijn, gaan verloren.",
  keepBothText:
    "Als u beide houdt, wordt het bestand een apart dossier, met een ander nummer; {{number}} verandert niet.",
  replaceConfirm: "Vervangen",
  keepBoth: "Beide houden",
  dropTitle: "Laat het bestand hier los",
  dropHint: "Een dossier van een collega, of een regeling.",
  oneAtATime: "Laat één bestand tegelijk los.",
  openedTitle: "Dit bestand overnemen?",
  openedText: "U hebt “{{fileName}}” met Autour geopend.",
  openedHint:
    "Er is nog niets geschreven. Bestaat het dossier hier al, dan ziet u eerst wat het bestand zou veranderen.",
  openedTake: "Overnemen",
  openedLeave: "Niet overnemen",
  demonstration: "Uitproberen met drie fictieve dossiers",
  demonstrationDone_one: "{{count}} fictief dossier toegevoegd.",
  demonstrationDone_other: "{{count}} fictieve dossiers toegevoegd.",
  export: "Het dossier exporteren",
  forWhom: "Voor wie is dit bestand?",
  colleague: "Voor een collega die Autour gebruikt",
  colleagueHint:
    "Het hele dossier: ook de opzijgezette punten, de versies van het plan, de beslissing over de tussenkomst en de bewijsstukken.",
  anyone: "Voor de persoon, of voor een ander programma",
  anyoneHint:
    "Het open uitwisselingsformaat, versie 1, leesbaar met een gewone teksteditor. Wat het niet kan zeggen, zit er niet in.",
  includePrivate: "Ook mijn privénotities meenemen",
  exportHint: "Het bestand is niet versleuteld: verstuur het alleen langs een veilige weg.",
  exportConfirm: "Exporteren",
  exported: "Dossier geëxporteerd.",
} as const satisfies TranslationOf<typeof frenchExchange>;
