import type { TranslationOf } from "../catalogue.ts";
import type { refusals as frenchRefusals } from "../fr/refusals.ts";

/** Per code of the contract: what happened, whether the data is safe, what to do. */
export const refusals = {
  LOCKED: {
    title: "Autour is vergrendeld",
    text: "Uw dossiers zijn veilig. Ontgrendel Autour om verder te werken.",
  },
  DISK_FULL: {
    title: "De schijf is vol",
    text: "Dit is niet opgeslagen; wat al opgeslagen was, is intact. Maak plaats vrij op de computer en probeer opnieuw.",
  },
  DISK_READONLY: {
    title: "Er kan niet naar de schijf geschreven worden",
    text: "Dit is niet opgeslagen; wat al opgeslagen was, is intact. Kijk na of de map van Autour niet alleen-lezen is en probeer opnieuw.",
  },
  VAULT_DAMAGED: {
    title: "De kluis is beschadigd",
    text: "Autour vond een fout in het bestand van uw dossiers en raakt het niet meer aan. Verwijder niets en zet uw laatste back-up terug.",
  },
  GIVEN_UP: {
    title: "Dit werk is onderbroken",
    text: "U hebt het gestopt voor het klaar was. Er ging niets verloren: u kunt het hernemen wanneer u wilt.",
  },
  DICTIONARY_FULL: {
    title: "Het woordenboek is vol",
    text: "Uw woordenboek bevat al 2.000 woorden; dit woord is niet toegevoegd. Verwijder er enkele in de instellingen en probeer opnieuw.",
  },
  NOT_FOUND: {
    title: "Dit dossier is niet te vinden",
    text: "Het zit niet in deze kluis. Ga terug naar de lijst van de dossiers.",
  },
  INVALID: {
    title: "Zo kan dit niet opgeslagen worden",
    text: "Er is niets veranderd in het dossier en uw tekst blijft op het scherm. Verbeter wat hieronder staat en sla opnieuw op.",
  },
  NOT_OPEN: {
    title: "Dit punt staat niet open",
    text: "Er is niets veranderd in het dossier: dit punt is al in orde of al opzijgezet.",
  },
  NOT_IN_FORCE: {
    title: "Deze toestemming of fiche geldt niet meer",
    text: "Er is niets veranderd in het dossier. Open deze pagina opnieuw om te zien wat vandaag geldt.",
  },
  ENDS_WHEN_DONE: {
    title: "Deze herinnering kan niet weg",
    text: "Er is niets veranderd in het dossier. Een actie eindigt wanneer ze gedaan of geschrapt is, een gepland overleg wanneer het genoteerd, verplaatst of verwijderd is.",
  },
  NUMBER_TAKEN: {
    title: "Dit dossiernummer is al in gebruik",
    text: "Er is niets aangemaakt. Kies een ander nummer.",
  },
  ORGANISER_MISSING: {
    title: "Uw gegevens ontbreken",
    text: "Er is niets aangemaakt. Vul “Mijn gegevens” in en probeer opnieuw.",
  },
  UNKNOWN_PROGRAMME: {
    title: "Deze regeling is niet bekend",
    text: "Er is niets aangemaakt. Kies een andere regeling.",
  },
  UNKNOWN_VERSION: {
    title: "Deze versie van de regeling is niet te vinden",
    text: "Er is niets veranderd. Ze zit niet in deze kluis; ga terug naar de lijst van de regelingen.",
  },
  PROGRAMME_TAKEN: {
    title: "Dit kenmerk hoort al bij een andere regeling",
    text: "Er is niets aangemaakt. Kies een ander kenmerk.",
  },
  PROGRAMME_REFUSED: {
    title: "De regeling is niet geïmporteerd",
    text: "Er is niets geschreven: uw regelingen zijn ongewijzigd.",
  },
  GATE_CLOSED: {
    title: "Het overleg kan nog niet als gehouden genoteerd worden",
    text: "Uw tekst is bewaard als kladversie. Dit ontbreekt nog:",
  },
  INELIGIBLE: {
    title: "De aanvraag komt niet in aanmerking",
    text: "Er is niets veranderd in het dossier. Is de situatie veranderd, herbekijk dan eerst de beslissing bij de stap Aanvraag.",
  },
  CLOSED: {
    title: "Dit dossier is afgesloten",
    text: "Er is niets veranderd in het dossier; wat u schreef, is bewaard als kladversie. Wilt u verder, heropen dan eerst het dossier, bovenaan de pagina.",
  },
  NOT_CLOSED: {
    title: "Dit dossier is niet afgesloten",
    text: "Er is niets veranderd: er valt niets te heropenen. Een aanvraag die niet in aanmerking komt, herbekijkt u bij de stap Aanvraag.",
  },
  FROZEN_CYCLE: {
    title: "Dit traject ligt vast",
    text: "Er is niets veranderd in het dossier. Intussen is een ander traject begonnen: het overleg van dit traject kunt u nog lezen, maar niet meer verbeteren.",
  },
  AMENDMENT_REASON_MISSING: {
    title: "Zeg waarom het plan verandert",
    text: "Er is niets veranderd in het dossier en uw tekst is bewaard als kladversie. Een goedgekeurd plan verandert alleen met een reden: schrijf ze op en sla opnieuw op.",
  },
  PLAN_CHANGED: {
    title: "Het plan is intussen veranderd",
    text: "Er is niets veranderd in het dossier en uw tekst is bewaard als kladversie. Lees de nieuwe versie van het plan na en noteer dan het akkoord van ieder.",
  },
  ACTION_REFUSED: {
    title: "Deze actie kan die stand niet krijgen",
    text: "Er is niets veranderd in het dossier. Dit is de reden:",
  },
  OUTCOME_REASON_MISSING: {
    title: "Zeg waarom het traject stopt",
    text: "Er is niets veranderd in het dossier en uw tekst is bewaard als kladversie. Schrijf de reden onder “En nu” en sla opnieuw op.",
  },
  NO_FUNDING_REQUEST: {
    title: "Er is geen aanvraag voor een tussenkomst",
    text: "Er is niets veranderd in het dossier. Sla eerst de aanvraag op en noteer dan het antwoord.",
  },
  NOTHING_GRANTED: {
    title: "Er is geen bedrag toegekend",
    text: "Er is niets veranderd in het dossier. Noteer eerst de beslissing die een bedrag toekent, dan de bewijsstukken.",
  },
  NO_FEE_RATE: {
    title: "Voor dit overleg geldt geen enkel tarief",
    text: "Er is niets veranderd in het dossier. Kies een tarief dat van kracht was op de dag van het overleg.",
  },
  NO_CYCLE: {
    title: "Er loopt geen plan",
    text: "Er is niets veranderd in het dossier. Keur eerst een plan goed.",
  },
  EXCHANGE_REFUSED: {
    title: "Het dossier is niet geïmporteerd",
    text: "Er is niets geschreven: uw dossiers zijn intact.",
  },
  ALREADY_HERE: {
    title: "Dit dossier bestaat al",
    text: "Er is niets geschreven: uw dossiers zijn intact.",
  },
  DOCUMENT_REFUSED: {
    title: "Dit document kan nog niet opgemaakt worden",
    text: "Het dossier is intact. Dit is de reden:",
  },
  PAPER_CHANGED: {
    title: "Dit document is intussen veranderd",
    text: "Er is niets uitgegeven. Lees het na zoals het nu is en geef het dan uit.",
  },
  CORRECTION_MISSING: {
    title: "Zeg wat er verbeterd is",
    text: "Er is niets uitgegeven. Een nieuwe versie zegt bovenaan wat er veranderd is.",
  },
  ISSUED_ELSEWHERE: {
    title: "Dit document is elders uitgegeven",
    text: "Het kwam mee met een dossier dat u werd toevertrouwd: het bestand bleef in de kluis van wie het uitgaf. Vraag het daar, of geef een verbeterde versie uit.",
  },
  LOGO_REFUSED: {
    title: "Dit logo is niet overgenomen",
    text: "Er verandert niets aan uw documenten. Kies een andere afbeelding.",
  },
  SIGNATURE_REFUSED: {
    title: "Deze handtekening is niet aanvaard",
    text: "Er is niets veranderd op uw documenten. Kies een andere afbeelding.",
  },
  NOT_ARCHIVABLE: {
    title: "Dit document bestaat niet als archiefversie",
    text: "Het bevat een schrift of een teken dat de archiefnorm (PDF/A) niet toelaat. De gewone pdf blijft beschikbaar.",
  },
  FILES_EXIST: {
    title: "Deze bestanden staan al in die map",
    text: "Er is niets geschreven en niets vervangen. Kies een andere map, of verplaats eerst deze bestanden:",
  },
  PDF_FAILED: {
    title: "Het document kon niet opgemaakt worden",
    text: "Het dossier is intact. Probeer opnieuw; gebeurt het nog eens, herstart dan Autour.",
  },
  VAULT_EXISTS: {
    title: "Er bestaat al een kluis op deze computer",
    text: "Er is niets overschreven. Laad de pagina opnieuw om ze te ontgrendelen.",
  },
  KEYCHAIN_REFUSED: {
    title: "De sleutelbos heeft deze kluis niet geopend",
    text: "Uw dossiers zijn veilig. Typ uw wachtzin: de volgende keer opent de sleutelbos de kluis weer.",
  },
  KEYCHAIN_UNAVAILABLE: {
    title: "Deze computer heeft geen sleutelbos die Autour kan gebruiken",
    text: "Er is niets veranderd: uw wachtzin opent deze kluis nog altijd.",
  },
  VAULT_IN_USE: {
    title: "Uw dossiers zijn al ergens anders op deze computer open",
    text: "Ze zijn veilig. Sluit Autour waar het open is en probeer opnieuw.",
  },
  WRONG_PASSPHRASE: {
    title: "Dit is niet de juiste wachtzin",
    text: "Kijk de hoofdletters en het toetsenbord na en probeer opnieuw.",
  },
  WEAK_PASSPHRASE: {
    title: "Deze wachtzin is te makkelijk te raden",
    text: "Er is niets veranderd. Voeg een of twee woorden toe die niets met de andere te maken hebben, of vraag een voorstel.",
  },
  RECOVERY_CODE_MISTYPED: {
    title: "Er zit een tikfout in deze code",
    text: "Vergelijk ze groep per groep met uw blad: negen groepen van vier letters of cijfers, allemaal nodig.",
  },
  WRONG_RECOVERY_CODE: {
    title: "Deze code opent deze kluis niet",
    text: "Ze is goed overgetypt, maar het is niet de juiste: misschien een oude code, of die van een andere kluis.",
  },
  VAULT_MISSING: {
    title: "De kluis is niet te vinden",
    text: "Het bestand van uw dossiers staat niet meer op zijn plaats. Hebt u het verplaatst, zet het dan terug; anders neemt u uw laatste back-up.",
  },
  KEYFILE_MISSING: {
    title: "De sleutel van de kluis is niet te vinden",
    text: "De kluis is er, maar het sleutelbestand dat erbij hoort niet. Zet dat bestand terug op zijn plaats; anders neemt u uw laatste back-up.",
  },
  VAULT_NEWER: {
    title: "Deze kluis komt uit een recentere versie van Autour",
    text: "Ze is niet aangeraakt. Installeer de laatste versie van Autour om ze te openen.",
  },
  DATA_ROLLED_BACK: {
    title: "Deze kluis is ouder dan de vorige keer",
    text: "Wat het laatst opgeslagen werd, ontbreekt. Misschien is het bestand vervangen door een oudere kopie, met de hand of door een synchronisatieprogramma. Er is niets gewijzigd.",
  },
  BACKUP_MISSING: {
    title: "Deze back-up is er niet meer",
    text: "Uw dossiers zijn niet veranderd. Het bestand is verplaatst of gewist: zet het terug, of kies een andere back-up.",
  },
  BACKUP_INVALID: {
    title: "Deze back-up is beschadigd",
    text: "Uw dossiers zijn niet veranderd. Dit bestand is geen back-up van Autour, of is niet meer zoals Autour het schreef: kies een ander bestand.",
  },
  BACKUP_FOREIGN: {
    title: "Deze back-up komt uit een andere kluis",
    text: "Uw dossiers zijn niet veranderd. Kies een back-up van deze kluis.",
  },
  VAULT_OPEN: {
    title: "Er staat een kluis open",
    text: "Er is niets veranderd. Vergrendel eerst Autour; in de open kluis zet u een back-up terug via de pagina “Back-ups”.",
  },
  NETWORK_FOLDER: {
    title: "De kluis kan niet op het netwerk staan",
    text: "Er is niets geschreven. Valt het netwerk op een slecht moment uit, dan raken uw dossiers beschadigd. Kies een map op deze computer.",
  },
  SECOND_FOLDER_MISSING: {
    title: "Deze map is niet te vinden",
    text: "Er is niets veranderd. Steek de stick in, kijk het volledige pad van de map na en probeer opnieuw.",
  },
  SECOND_FOLDER_INSIDE: {
    title: "Dit is de map van Autour zelf",
    text: "Er is niets veranderd. Een kopie op dezelfde plaats beschermt tegen niets: kies een map ergens anders, bijvoorbeeld op een usb-stick.",
  },
  BACKUP_NEWER: {
    title: "Deze back-up komt uit een recentere versie van Autour",
    text: "Uw dossiers zijn niet veranderd. Installeer de laatste versie van Autour om ze terug te zetten.",
  },
  CONTACT_GONE: {
    title: "Deze fiche staat niet meer in het adresboek",
    text: "Er is niets opgeslagen. Ze is intussen uit het adresboek verwijderd.",
  },
  MAYBE_SAME: {
    title: "Iemand in het adresboek lijkt op deze persoon",
    text: "Er is niets opgeslagen. Zeg eerst of het dezelfde persoon is en sla dan opnieuw op.",
  },
  PERSON_KNOWN: {
    title: "Misschien bestaat er al een dossier voor deze persoon",
    text: "Er is niets aangemaakt. Open dat dossier, of zeg dat het iemand anders is en maak dan het dossier aan.",
  },
  NUMBER_DIFFERS: {
    title: "Dit is niet het nummer van dit dossier",
    text: "Er is niets gewist. Kijk het nummer na en begin opnieuw.",
  },
  KEPT_UNTIL_PAST: {
    title: "Deze datum ligt niet in de toekomst",
    text: "Er is niets opgeslagen. Kies een dag na vandaag.",
  },
  TOO_MANY_SLOTS: {
    title: "Er zijn al veel momenten",
    text: "Dit moment is niet toegevoegd. Verwijder eerst de momenten die voor niemand passen.",
  },
  NO_MEETING: {
    title: "Dit overleg is niet meer bezig",
    text: "Er is niets veranderd. Het werd intussen afgesloten of weggelegd; wat er genoteerd was, staat in het dossier.",
  },
  MEETING_UNFINISHED: {
    title: "Het overleg kan nog niet afgesloten worden",
    text: "Alles wat genoteerd is, is bewaard. Vul de plaats in en lees de beslissingen na.",
  },
  UNEXPECTED: {
    title: "Er gebeurde iets onverwachts",
    text: "Wat opgeslagen was, is intact. Probeer opnieuw; gebeurt het nog eens, herstart dan Autour.",
  },
} as const satisfies TranslationOf<typeof frenchRefusals>;
