import type { TranslationOf } from "../catalogue.ts";
import type { vault as frenchVault } from "../fr/vault.ts";

export const vault = {
  welcome: "Welkom bij Autour",
  purpose:
    "Autour helpt u een overleg rond een persoon te organiseren, van de aanvraag tot de evaluatie. Alles blijft op deze computer, zonder internet.",
  hadVault: "Gebruikte u Autour al?",
  encryption:
    "Uw dossiers zijn versleuteld met een wachtzin die alleen u kent. Niemand anders kan ze openen, ook wij niet: noteer de wachtzin en bewaar hem op een veilige plaats.",
  passphraseSection: "Uw wachtzin",
  passphrase: "Wachtzin",
  passphraseHint: "Minstens 12 tekens: meerdere woorden die niets met elkaar te maken hebben.",
  passphraseShort_one: "Nog {{count}} teken.",
  passphraseShort_other: "Nog {{count}} tekens.",
  passphraseEnough: "Sterk: wie hem probeert te raden, komt er niet.",
  passphraseGuessable: "Nog te makkelijk te raden.",
  passphraseWeak:
    "Deze wachtzin is te makkelijk te raden. Voeg een of twee woorden toe die niets met de andere te maken hebben.",
  passphraseEmpty: "Vul een wachtzin van minstens 12 tekens in.",
  weakness: {
    personal: "Uw naam, uw organisatie of “Autour” zijn het eerste wat men probeert.",
    common: "Er zit een wachtwoord in dat veel mensen gebruiken.",
    name: "Voornamen en familienamen zijn snel geraden.",
    date: "Datums en jaartallen zijn snel geraden.",
    keyboard: "Toetsen die naast elkaar liggen, zijn snel geraden.",
    sequence: "Reeksen zoals “abcd” of “maandag dinsdag” zijn snel geraden.",
    repeat: "Herhaling voegt bijna niets toe.",
    short: "Voeg een of twee woorden toe die niets met de andere te maken hebben.",
  },
  propose: "Een wachtzin voorstellen",
  proposeAnother: "Een andere wachtzin",
  proposeHint: "Zeven willekeurig gekozen woorden: onmogelijk te raden.",
  proposalAdvice:
    "Bedenk een verhaaltje dat deze woorden in hun volgorde verbindt: zo onthoudt u ze. Noteer ze op papier en typ ze hieronder opnieuw.",
  copy: "Kopiëren",
  proposalCopied: "Wachtzin gekopieerd. Autour wist hem van het klembord zodra u vergrendelt.",
  proposalCopiedInBrowser:
    "Wachtzin gekopieerd. Kopieer iets anders zodra u hem geplakt hebt: in een browser kan Autour het klembord niet leegmaken.",
  proposalSelected: "De wachtzin is geselecteerd: druk op Ctrl+C om hem te kopiëren.",
  confirmation: "Nog een keer dezelfde",
  confirmationEmpty: "Vul de wachtzin een tweede keer in.",
  confirmationDiffers: "De twee wachtzinnen zijn niet gelijk.",
  writtenDown: "Ik heb mijn wachtzin op een veilige plaats genoteerd",
  writtenDownEmpty: "Noteer uw wachtzin voor u verdergaat.",
  create: "Mijn kluis maken",
  creating: "De versleutelde kluis wordt gemaakt…",
  unlockTitle: "Uw dossiers zijn vergrendeld",
  waitingFile: "Er is net een bestand van Autour geopend. Ontgrendel om dit dossier over te nemen.",
  unlock: "Ontgrendelen",
  lostKnown: "Laatst bekende bewerking: op {{day}} om {{time}}.",
  lostKept: "In dit bestand is de laatste van {{day}} om {{time}}.",
  lostAll: "In dit bestand staat geen enkele bewerking meer.",
  lostCount_one: "Er ontbreekt {{count}} bewerking.",
  lostCount_other: "Er ontbreken {{count}} bewerkingen.",
  lostAdvice:
    "Opent u ze toch, dan vertrekt Autour van wat erin zit. Kijk daarna op de pagina “Back-ups”: misschien staat er een recentere back-up.",
  openAnyway: "Toch openen",
  backingUpBeforeUpdate:
    "Eerste keer openen na een update: Autour maakt eerst een back-up van uw dossiers…",
  unlockByKeychain: "Openen met de sleutelbos van deze computer",
  keychainAsleep: "Typ deze keer uw wachtzin: daarna opent de sleutelbos deze kluis weer.",
  lockedBy: {
    idle: "Autour heeft zich vanzelf vergrendeld: niemand raakte het toetsenbord of de muis nog aan. Wat u aan het schrijven was, is bewaard.",
    sleep:
      "Autour heeft zich vergrendeld omdat de computer in slaapstand ging. Wat u aan het schrijven was, is bewaard.",
    session:
      "Autour heeft zich samen met uw sessie vergrendeld. Wat u aan het schrijven was, is bewaard.",
  },
  idleSoon: "Autour vergrendelt over een minuut",
  idleVerySoon: "Autour vergrendelt over dertig seconden",
  idleStay: "Blijven",
  idleTitle: "Automatisch vergrendelen",
  idleText:
    "Als niemand het toetsenbord of de muis aanraakt, vergrendelt Autour zich. Wat u aan het schrijven was, is bewaard: met uw wachtzin vindt u het terug.",
  idleMinutes: "Vergrendelen na",
  idleMinutesOption_one: "{{count}} minuut",
  idleMinutesOption_other: "{{count}} minuten",
  idleSaved_one: "Autour vergrendelt zich na {{count}} minuut.",
  idleSaved_other: "Autour vergrendelt zich na {{count}} minuten.",
  forgotten: "Ik ben mijn wachtzin vergeten",

  chooseTitle: "Welke kluis wilt u openen?",
  chooseText: "Elke kluis heeft haar eigen wachtzin.",
  newVault: "Nieuwe kluis voor iemand anders",
  otherVault: "Een andere kluis openen",
  backToVaults_one: "Terug naar de kluis van deze computer",
  backToVaults_other: "Terug naar de kluizen van deze computer",
  unnamed: "Kluis {{id}}",
  label: "Naam van de kluis",
  labelDefault: "Kluis van {{day}}",
  labelHint:
    "Deze naam is leesbaar zonder de wachtzin: zet er nooit de naam in van een persoon die u begeleidt.",
  labelField: "Naam die vóór het openen te zien is",
  rename: "De naam wijzigen",
  renamed: "De naam van de kluis is gewijzigd.",

  recoverTitle: "Openen met de herstelcode",
  recoverText:
    "Neem het afgedrukte blad met uw herstelcode en typ de code hier over. Daarna kiest u een nieuwe wachtzin.",
  recoverContinue: "Verdergaan",
  recoverBack: "Terug",
  recoverNewTitle: "Kies een nieuwe wachtzin",
  recoverNewText:
    "Uw code klopt. De nieuwe wachtzin vervangt de wachtzin die u vergeten bent; uw herstelcode blijft geldig.",
  recoverOpen: "Mijn dossiers openen",
  recoverNone:
    "Deze kluis heeft geen herstelcode: alleen de wachtzin kan ze openen. Probeer de zinnen die u gekozen zou kunnen hebben, met en zonder hoofdletters; zoek het papier waarop u hem noteerde.",

  holder: {
    desktop: "Deze kluis is open in het venster van Autour.",
    browser: "Deze kluis is open in een browser.",
    commandLine: "Een opdracht van Autour is met deze kluis bezig.",
  },
  verification: "Controle van de kluis",
  verify: "Nu controleren",
  verificationText:
    "Autour leest de hele kluis na: elke bladzijde van het bestand, elke verwijzing, elk woord van de zoekfunctie en de reeks bewerkingen.",
  verifying: "Autour leest de kluis na; u kunt intussen verder werken.",
  verified: "Alles is in orde.",
  faultWhole: "Het bestand van de kluis is beschadigd.",
  faultReferences_one: "{{count}} verwijzing leidt nergens meer naartoe.",
  faultReferences_other: "{{count}} verwijzingen leiden nergens meer naartoe.",
  faultSearch: "De zoekfunctie vindt niet meer precies wat er geschreven staat.",
  faultOperation: "De reeks bewerkingen is buiten Autour gewijzigd, vanaf nummer {{number}}.",
  faultAdvice:
    "Verwijder niets. Exporteer uw dossiers en zet dan een vroegere back-up terug, via “Back-ups”.",

  securityTitle: "Beveiliging van de kluis",
  securityText: "Wat uw dossiers opent en sluit, en hoe u dat verandert.",
  passphraseSince: "In gebruik sinds {{day}}.",
  changePassphrase: "De wachtzin wijzigen",
  currentPassphrase: "Uw huidige wachtzin",
  currentPassphraseEmpty: "Vul uw huidige wachtzin in.",
  newPassphrase: "Nieuwe wachtzin",
  changeText:
    "De oude wachtzin opent deze kluis dan niet meer. Een oudere back-up gaat nog open met de wachtzin van toen.",
  changeConfirm: "De wachtzin wijzigen",
  passphraseChanged: "Uw wachtzin is gewijzigd.",

  keychain: "Sleutelbos van deze computer",
  keychainUnavailable:
    "Deze computer heeft geen sleutelbos die Autour kan gebruiken: de wachtzin wordt telkens gevraagd.",
  keychainWhat:
    "De sleutelbos bewaart de wachtwoorden van uw sessie. Autour kan er een sleutel aan toevertrouwen: dan opent u uw dossiers zonder uw wachtzin te typen. De wachtzin wordt om de zeven dagen en na elke fout opnieuw gevraagd, zodat u hem niet vergeet.",
  keychainRisk:
    "Wie uw sessie gebruikt, kan dan uw dossiers openen. Zet dit niet aan op een computer die anderen onder uw naam gebruiken.",
  keychainOn:
    "De sleutelbos kan deze kluis openen. De wachtzin wordt om de zeven dagen en na elke fout opnieuw gevraagd.",
  keychainTurnOn: "De sleutelbos aanzetten",
  keychainTurnOff: "De sleutelbos uitzetten",
  keychainOnText: "Typ uw wachtzin om de sleutelbos aan te zetten.",
  keychainOffText:
    "Typ uw wachtzin om de sleutelbos uit te zetten. Daarna wordt de wachtzin bij elke opening gevraagd.",
  keychainTurnedOn: "De sleutelbos staat aan.",
  keychainTurnedOff: "De sleutelbos staat uit.",

  databaseKey: "Sleutel van de databank",
  databaseKeyWhat:
    "Uw dossiers hangen niet af van Autour. Gaat het ooit niet meer open, dan kan een informaticus hun bestand lezen met deze sleutel en een ander programma, SQLCipher 4.",
  databaseKeyShow: "De sleutel tonen",
  databaseKeyWarning:
    "Wie deze sleutel en het bestand van uw dossiers heeft, leest alles, ook als u de wachtzin wijzigt: hij kan niet ingetrokken worden. Toon hem alleen als het nodig is, en nooit waar iemand bij is.",
  databaseKeyShown: "Hier is hij, één enkele keer. Het toegangslogboek noteert dat hij getoond is.",
  databaseKeyValue: "Sleutel, hexadecimaal",
  databaseKeyFile: "Bestand dat hij opent",
  databaseKeyHide: "De sleutel verbergen",

  recoveryCode: "Herstelcode",
  recoveryCodeHint:
    "Negen groepen van vier. Hoofdletters, spaties en koppeltekens maken niets uit.",
  recoveryWhat:
    "Een herstelcode is een tweede sleutel, op papier. Vergeet u uw wachtzin, dan opent de code uw dossiers weer. Zonder code zouden ze verloren zijn.",
  recoverySteps:
    "De code wordt één keer getoond: u drukt ze af of schrijft ze over, en typt ze dan opnieuw om na te gaan of ze goed leesbaar is.",
  recoveryOfferTitle: "En als u uw wachtzin vergeet?",
  recoveryLater: "Later",
  recoveryPrepare: "Mijn herstelcode klaarmaken",
  recoveryReminder: "U hebt nog geen herstelcode",
  recoverySince: "In gebruik sinds {{day}}.",
  recoveryShow: "De code tonen",
  recoveryReplace: "De code vervangen",
  recoveryReplaceText:
    "Een nieuwe code wordt één keer getoond. Zodra u ze opnieuw getypt hebt, opent de oude deze kluis niet meer: vernietig het oude blad.",
  recoveryRevoke: "De code verwijderen",
  recoveryRevokeText:
    "Het blad dat u bewaarde, opent deze kluis dan niet meer. Alleen uw wachtzin blijft over: wie hem vergeet, verliest alles.",
  recoveryRevokeConfirm: "Deze code verwijderen",
  recoveryRevoked: "De herstelcode is verwijderd.",
  recoveryActivated: "Uw herstelcode is in gebruik.",
  recoverySheetTitle: "Herstelcode van Autour",
  recoverySheetDay: "Opgemaakt op {{day}}",
  recoveryQr: "Dezelfde code, te lezen met een telefoon",
  recoverySheetWhat:
    "Deze code opent al uw dossiers, net als uw wachtzin. Wie dit blad en uw computer vindt, kan ze lezen.",
  recoverySheetWhere:
    "Bewaar dit blad ver van de computer: in een brandkast, in een kast op slot, bij iemand die u vertrouwt en die kan zwijgen. Geen foto, geen e-mail.",
  recoverySheetHow:
    "Zo gebruikt u ze: kies bij het openen van Autour “Ik ben mijn wachtzin vergeten” en typ de code over. Het vierkant bevat dezelfde code.",
  recoveryPrint: "Afdrukken",
  recoveryKept: "Ik heb ze op papier",
  recoveryTypeBackTitle: "Typ de code over van uw blad",
  recoveryTypeBackText:
    "Zo bent u zeker dat het blad volledig en leesbaar is. De code opent niets zolang u ze niet opnieuw getypt hebt.",
  recoveryShowAgain: "De code opnieuw bekijken",
  recoveryActivate: "De code in gebruik nemen",
} as const satisfies TranslationOf<typeof frenchVault>;
