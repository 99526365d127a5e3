import type { TranslationOf } from "../catalogue.ts";
import type { backups as frenchBackups } from "../fr/backups.ts";

export const backups = {
  title: "Back-ups",
  text: "Elke dag, wanneer u Autour voor het eerst opent, wordt een versleutelde kopie van al uw dossiers bewaard. Gebeurt er iets, dan kunt u ernaar terugkeren.",
  lastTitle: "Laatste back-up",
  moment: "{{day}} om {{time}}",
  caseFiles_one: "{{count}} dossier",
  caseFiles_other: "{{count}} dossiers",
  megabytes: "{{size}} MB",
  none: "Er is nog geen back-up. De eerste wordt gemaakt wanneer u Autour de volgende keer opent, of meteen als u dat wilt.",
  make: "Nu een back-up maken",
  made: "Er is een back-up van uw dossiers, en de kopie is gecontroleerd.",
  failedTitle: "De back-up van vandaag is niet gelukt",
  failedText:
    "Uw dossiers zijn intact. Kijk na of er nog plaats is op de computer en kies dan “Nu een back-up maken”.",
  undoTitle: "De laatste terugzetting ongedaan maken",
  undoText:
    "Wat bij het terugzetten vervangen werd, wordt 30 dagen bewaard: de toestand van uw dossiers op {{moment}}.",
  undo: "Terugkeren naar die toestand",
  listTitle: "Alle back-ups",
  listText:
    "De laatste tien blijven, daarna één per dag en één per week, ongeveer twee maanden ver. De oudste verdwijnen vanzelf.",
  reason: {
    daily: "Back-up van de dag",
    operations: "Na 200 bewerkingen",
    requested: "Op uw vraag",
    beforeMigration: "Voor een update",
    beforeRestore: "Voor een terugzetting",
  },
  unreadable: "Onleesbare back-up",
  unreadableText: "{{name}} is beschadigd of komt uit een andere kluis.",
  restore: "Terugzetten…",
  restoreOf: "De back-up van {{moment}} terugzetten",
  restoreTitle: "Een back-up terugzetten",
  copying: "Autour kopieert de back-up naar deze map…",
  making: "Autour maakt de back-up en leest hem daarna helemaal terug…",
  restoring: "Autour zet de back-up terug. Tot het einde blijven uw dossiers zoals ze zijn.",
  verifying: "Autour controleert de hele back-up…",
  verified: "De back-up van {{moment}} is volledig en leesbaar.",
  contains_one: "Hij bevat {{count}} dossier",
  contains_other: "Hij bevat {{count}} dossiers",
  lastChange: "laatste wijziging op {{day}}",
  olderBy_one: "{{count}} wijziging ouder",
  olderBy_other: "{{count}} wijzigingen ouder",
  same: "Uw dossiers zijn er dezelfde als vandaag.",
  comeBack: "Zouden terugkomen",
  disappear: "Zouden verdwijnen",
  change: "Zouden weer worden zoals op dat moment",
  wholeVault:
    "Alles keert terug naar dat moment: de dossiers, het adresboek, de regelingen en de kladversies. Uw wachtzin blijft die van vandaag.",
  safetyNet:
    "Van de huidige toestand wordt eerst een back-up gemaakt: 30 dagen lang kunt u er vanaf deze pagina naar terugkeren.",
  restoreConfirm: "Deze back-up terugzetten",
  restored: "Uw dossiers zijn weer zoals op {{moment}}.",
  safeTitle: "Waar staan de back-ups?",
  safeText: "De back-ups van deze computer staan in deze map:",
  safeDetail:
    "Ze zijn versleuteld, hier en elders: zonder uw wachtzin of uw herstelcode kan niemand ze lezen.",

  drillDone: "Terugzetoefening van {{day}}: gelukt",
  drillFailed: "Terugzetoefening van {{day}}: mislukt",
  drillFailedTitle: "De laatste back-up kon niet opnieuw gelezen worden",
  drillFailedText:
    "Uw open dossiers zijn intact. Kies “Nu een back-up maken” om er een andere te maken. Over een maand herhaalt Autour de oefening; mislukt ze nog eens, dan is de schijf misschien aan het verslijten.",

  elsewhereTitle: "Een kopie elders",
  elsewhereText:
    "Is de computer verloren, gestolen of kapot, dan krijgt u uw dossiers alleen terug met een kopie die elders bewaard wordt: op een usb-stick, bijvoorbeeld.",
  lastCopy: "Laatste kopie elders: op {{day}}",
  neverCopied: "Nog geen enkele back-up werd elders bewaard.",
  folderState: {
    absent:
      "Deze map is er momenteel niet. Steek de stick in: de kopie gebeurt bij de volgende back-up.",
    current: "De laatste back-up staat er, gecontroleerd.",
    behind: "De laatste back-up staat er nog niet: kies “Nu een back-up maken”.",
  },
  copyFailedTitle: "De kopie is niet gelukt",
  copyFailedText:
    "De back-up van deze computer is goed. Kijk na of er nog plaats is in die map en of er geschreven mag worden.",
  sameDisk:
    "Deze map staat op dezelfde schijf als uw dossiers: ze beschermt u niet als u de computer verliest.",
  chooseFolder: "Een map kiezen…",
  changeFolder: "Een andere map kiezen…",
  folderPath: "Pad van de map",
  folderPathHint:
    "Bijvoorbeeld E:\\Autour, of /media/u/STICK/Autour. Kopieer het uit de bestandsverkenner.",
  useFolder: "Naar deze map kopiëren",
  folderChosen: "Elke back-up wordt ook naar deze map gekopieerd.",
  stopCopying: "Er niet meer naartoe kopiëren",
  copyingStopped:
    "De back-ups worden niet meer elders bewaard. De kopieën die er al zijn, blijven staan.",
  saveCopy: "Een kopie opslaan…",
  saveCopyHint: "De recentste back-up, gecontroleerd, waar u maar wilt.",
  copySaved: "De kopie is opgeslagen.",

  chooseFile: "Terugzetten uit een bestand…",
  receivingTitle: "Het bestand wordt gelezen",
  receiving: "Autour kopieert het bestand voor de controle.",

  notice: {
    failed: "De back-up van vandaag is niet gelukt",
    drillFailed: "De laatste back-up kon niet opnieuw gelezen worden",
    notCopied_one: "Al {{count}} dag geen kopie elders",
    notCopied_other: "Al {{count}} dagen geen kopie elders",
    neverCopied: "Uw back-ups werden nog nooit elders bewaard",
    putOff: "Herinner me er morgen aan",
  },

  syncTool: {
    onedrive: "OneDrive",
    dropbox: "Dropbox",
    icloud: "iCloud",
    googleDrive: "Google Drive",
    nextcloud: "Nextcloud",
    other: "een programma",
  },
  synced: {
    vaultTitle: "Uw dossiers staan op een plaats die gesynchroniseerd wordt door {{tool}}",
    vault:
      "Een synchronisatieprogramma kan een bestand verplaatsen terwijl Autour erin schrijft, of er een oude versie van terugzetten: dossiers kunnen beschadigd raken. Het stuurt deze bestanden, versleuteld, ook naar andere computers. Zet Autour liever in een map die op deze computer blijft.",
    secondFolderTitle: "Deze map wordt gesynchroniseerd door {{tool}}",
    secondFolder:
      "De back-ups zijn er versleuteld en elke back-up is een bestand op zich: dat is aanvaardbaar. Maar dit programma kan ze van deze computer halen of elders naartoe sturen; een usb-stick die u zelf bewaart, is veiliger.",
  },

  closedOffer: "Een back-up terugzetten…",
  closedText:
    "Neem een back-up van Autour: op uw usb-stick, op een andere schijf, of een van die op deze computer.",
  closedFound: "Back-ups gevonden op deze computer",
  closedChooseFile: "Een bestand kiezen…",
  closedReceived: "Het bestand dat u gekozen hebt",
  closedPassphrase: "Wachtzin",
  closedPassphraseHint: "Die van de dag van deze back-up.",
  closedCode: "Herstelcode",
  closedCodeHint: "Die van de dag van deze back-up.",
  closedUseCode: "De herstelcode gebruiken",
  closedUsePassphrase: "De wachtzin gebruiken",
  closedVerify: "De back-up controleren",
  closedAside:
    "U vindt uw dossiers terug zoals ze die dag waren. De kluis die er nu staat, wordt opzijgezet, op dezelfde plaats, onder een andere naam: er wordt niets gewist.",
  closedNew: "Autour maakt er uw kluis op deze computer van.",
  closedBack: "Terug",
} as const satisfies TranslationOf<typeof frenchBackups>;
