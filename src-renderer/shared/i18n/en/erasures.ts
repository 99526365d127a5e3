import type { TranslationOf } from "../catalogue.ts";
import type { erasures as frenchErasures } from "../fr/erasures.ts";

export const erasures = {
  panelTitle: "Erase this case file",
  panelText:
    "When there is no longer a reason to keep this case file, or when the person asks for it, you can erase it for good.",
  erase: "Erase this case file…",
  eraseNumber: "Erase case file {{number}}",
  title: "Erase case file {{number}}",
  goesTitle: "What disappears, for good",
  goes: {
    everything:
      "the whole case file: the person, their network, the meetings, the plan, the follow-up",
    history: "its history, its drafts, its reminders and what the search had kept of it",
    address: "its links with the address book",
  },
  staysTitle: "What stays",
  stays: {
    files: "the files you had saved and the papers you printed: destroy them too",
    contacts: "the professionals in the address book",
    trace:
      "a number drawn at random and the date of the erasure, so that no restore brings the case file back",
    named_one: "another case file that names this person: {{numbers}}",
    named_other: "{{count}} other case files that name this person: {{numbers}}",
    noBackup: "no backup on this computer contains this case file",
    backups_one:
      "one backup that contains it, of {{newest}}. It disappears on {{day}} at the latest, if you open Autour at least two days a week",
    backups_other:
      "{{count}} backups that contain it, from {{oldest}} to {{newest}}. They disappear on {{day}} at the latest, if you open Autour at least two days a week",
  },
  exportFirst: "If the case file can still be of use to somebody, export it first.",
  typeNumber: "To confirm, type the number of the case file: {{number}}",
  confirm: "Erase for good",
  erased: "Case file {{number}} is erased.",
  backupsTitle: "Backups from before an erasure",
  backupsText_one:
    "One backup, of {{newest}}, may still contain what you erased. It disappears on {{day}} at the latest, if you open Autour at least two days a week.",
  backupsText_other:
    "{{count}} backups, from {{oldest}} to {{newest}}, may still contain what you erased. They disappear on {{day}} at the latest, if you open Autour at least two days a week.",
  purge: "Purge now",
  purging: "Autour is rewriting the backups, one after the other…",
  purgeText:
    "“Purge now” rewrites each backup without what is erased, and checks it before replacing the old one.",
  purged_one: "One backup is rewritten, without what is erased.",
  purged_other: "{{count}} backups are rewritten, without what is erased.",
  elsewhereAbsent:
    "The folder to which your backups are copied is not plugged in: its copies still contain what you erased. Plug it in, then purge again.",
  purgeAgain: "Purge again",
  unreadable_one:
    "One backup cannot be read: Autour could not rewrite it. Nobody can restore it either; delete it by hand if you like.",
  unreadable_other:
    "{{count}} backups cannot be read: Autour could not rewrite them. Nobody can restore them either; delete them by hand if you like.",
  destroyTitle: "Destroy this vault",
  destroyText:
    "To leave this computer, or to stop this work: the keys are destroyed in the vault, in its backups on this computer and in the folder to which they are copied, if it is plugged in, then the files are deleted. Nothing opens any more, not even with the passphrase or the recovery code.",
  destroyElsewhere:
    "A copy that you have put elsewhere (USB stick, other computer) still opens with the passphrase: destroy it yourself.",
  destroy: "Destroy this vault…",
  destroyWord: "DESTROY",
  destroyType: "To confirm, type {{word}}",
  destroyPassphrase: "Your passphrase",
  destroyConfirm: "Destroy the vault and its backups",
} as const satisfies TranslationOf<typeof frenchErasures>;
