import type { TranslationOf } from "../catalogue.ts";
import type { erasures as frenchErasures } from "../fr/erasures.ts";

export const erasures = {
  panelTitle: "Dit dossier wissen",
  panelText:
    "Als er geen reden meer is om dit dossier te bewaren, of als de persoon het vraagt, kunt u het voorgoed wissen.",
  erase: "Dit dossier wissen…",
  eraseNumber: "Dossier {{number}} wissen",
  title: "Dossier {{number}} wissen",
  goesTitle: "Wat verdwijnt, voorgoed",
  goes: {
    everything: "het hele dossier: de persoon, het netwerk, het overleg, het plan, de opvolging",
    history: "de geschiedenis, de kladversies, de herinneringen en wat de zoekfunctie onthield",
    address: "de koppelingen met het adresboek",
  },
  staysTitle: "Wat blijft",
  stays: {
    files: "de bestanden die u opsloeg en wat afgedrukt is: vernietig die ook",
    contacts: "de hulpverleners in het adresboek",
    trace:
      "een willekeurig nummer en de datum van het wissen, zodat geen enkele terugzetting het dossier weer ophaalt",
    named_one: "een ander dossier dat deze persoon noemt: {{numbers}}",
    named_other: "{{count}} andere dossiers die deze persoon noemen: {{numbers}}",
    noBackup: "geen enkele back-up op deze computer bevat dit dossier",
    backups_one:
      "één back-up die het bevat, van {{newest}}. Hij verdwijnt ten laatste op {{day}}, als u Autour minstens twee dagen per week opent",
    backups_other:
      "{{count}} back-ups die het bevatten, van {{oldest}} tot {{newest}}. Ze verdwijnen ten laatste op {{day}}, als u Autour minstens twee dagen per week opent",
  },
  exportFirst: "Kan het dossier nog iemand van dienst zijn, exporteer het dan eerst.",
  typeNumber: "Typ het dossiernummer om te bevestigen: {{number}}",
  confirm: "Voorgoed wissen",
  erased: "Dossier {{number}} is gewist.",
  backupsTitle: "Back-ups van voor het wissen",
  backupsText_one:
    "Eén back-up, van {{newest}}, kan nog bevatten wat u gewist hebt. Hij verdwijnt ten laatste op {{day}}, als u Autour minstens twee dagen per week opent.",
  backupsText_other:
    "{{count}} back-ups, van {{oldest}} tot {{newest}}, kunnen nog bevatten wat u gewist hebt. Ze verdwijnen ten laatste op {{day}}, als u Autour minstens twee dagen per week opent.",
  purge: "Nu opschonen",
  purging: "Autour herschrijft de back-ups, een na een…",
  purgeText:
    "“Nu opschonen” herschrijft elke back-up zonder wat gewist is, en controleert de nieuwe voor die de oude vervangt.",
  purged_one: "Eén back-up is herschreven, zonder wat gewist is.",
  purged_other: "{{count}} back-ups zijn herschreven, zonder wat gewist is.",
  elsewhereAbsent:
    "De map waarin uw back-ups gekopieerd worden, is niet aangesloten: die kopieën bevatten nog wat u gewist hebt. Sluit ze aan en schoon opnieuw op.",
  purgeAgain: "Opnieuw opschonen",
  unreadable_one:
    "Eén back-up is onleesbaar: Autour kon hem niet herschrijven. Niemand kan hem nog terugzetten; verwijder hem met de hand als u wilt.",
  unreadable_other:
    "{{count}} back-ups zijn onleesbaar: Autour kon ze niet herschrijven. Niemand kan ze nog terugzetten; verwijder ze met de hand als u wilt.",
  destroyTitle: "Deze kluis vernietigen",
  destroyText:
    "Om deze computer achter te laten, of met dit werk te stoppen: de sleutels worden vernietigd in de kluis, in haar back-ups op deze computer en in de map waarin ze gekopieerd worden, als die aangesloten is; daarna worden de bestanden verwijderd. Niets gaat nog open, ook niet met de wachtzin of de herstelcode.",
  destroyElsewhere:
    "Een kopie die u elders bewaart (usb-stick, andere computer), gaat nog open met de wachtzin: vernietig ze zelf.",
  destroy: "Deze kluis vernietigen…",
  destroyWord: "VERNIETIGEN",
  destroyType: "Typ {{word}} om te bevestigen",
  destroyPassphrase: "Uw wachtzin",
  destroyConfirm: "De kluis en haar back-ups vernietigen",
} as const satisfies TranslationOf<typeof frenchErasures>;
