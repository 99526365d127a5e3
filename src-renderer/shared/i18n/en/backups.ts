import type { TranslationOf } from "../catalogue.ts";
import type { backups as frenchBackups } from "../fr/backups.ts";

export const backups = {
  title: "Backups",
  text: "Every day, when first opened, Autour keeps an encrypted copy of all your case files. If something happens, you can go back to one of them.",
  lastTitle: "Latest backup",
  moment: "{{day}} at {{time}}",
  caseFiles_one: "{{count}} case file",
  caseFiles_other: "{{count}} case files",
  megabytes: "{{size}} MB",
  none: "There is no backup yet. The first one will be made the next time you open Autour, or right away if you wish.",
  make: "Back up now",
  made: "Your case files are backed up, and the copy is verified.",
  failedTitle: "Today's backup could not be made",
  failedText:
    "Your case files are intact. Check that there is space left on the computer, then choose “Back up now”.",
  undoTitle: "Undo the last restore",
  undoText: "What the restore replaced is kept for 30 days: your case files as of {{moment}}.",
  undo: "Go back to that state",
  listTitle: "All backups",
  listText:
    "The last ten stay, then one a day and one a week over about two months. The oldest are deleted by themselves.",
  reason: {
    daily: "Backup of the day",
    operations: "After 200 saves",
    requested: "At your request",
    beforeMigration: "Before an update",
    beforeRestore: "Before a restore",
  },
  unreadable: "Unreadable backup",
  unreadableText: "{{name}} is damaged or comes from another vault.",
  restore: "Restore…",
  restoreOf: "Restore the backup of {{moment}}",
  restoreTitle: "Restore a backup",
  copying: "Autour is copying the backup to this folder…",
  making: "Autour is making the backup, then reads it back in full…",
  restoring: "Autour is restoring the backup. Until the end, your files stay as they are.",
  verifying: "Autour is checking the whole backup…",
  verified: "The backup of {{moment}} is complete and can be read.",
  contains_one: "It contains {{count}} case file",
  contains_other: "It contains {{count}} case files",
  lastChange: "last change on {{day}}",
  olderBy_one: "older by {{count}} change",
  olderBy_other: "older by {{count}} changes",
  same: "Your case files are the same in it as today.",
  comeBack: "Would come back",
  disappear: "Would disappear",
  change: "Would be again as they were then",
  wholeVault:
    "Everything goes back to that moment: the case files, the address book, the programmes and the drafts. Your passphrase stays today's.",
  safetyNet:
    "The current state is backed up first: you will be able to go back to it for 30 days, from this page.",
  restoreConfirm: "Restore this backup",
  restored: "Your case files are back as they were on {{moment}}.",
  safeTitle: "Where are the backups?",
  safeText: "The backups of this computer are in this folder:",
  safeDetail:
    "They are encrypted, here and anywhere else: without your passphrase or your recovery code, nobody can read them.",

  drillDone: "Restore drill of {{day}}: passed",
  drillFailed: "Restore drill of {{day}}: failed",
  drillFailedTitle: "The latest backup could not be read again",
  drillFailedText:
    "Your open case files are intact. Choose “Back up now” to make another one. Autour will repeat the drill in a month; if it fails again, the disk may be wearing out.",

  elsewhereTitle: "A copy elsewhere",
  elsewhereText:
    "If the computer is lost, stolen or broken, only a copy kept elsewhere gives you back your case files: on a USB stick, for example.",
  lastCopy: "Latest copy elsewhere: on {{day}}",
  neverCopied: "No backup has been copied elsewhere yet.",
  folderState: {
    absent:
      "This folder is not there at the moment. Plug in the stick: the copy will be made with the next backup.",
    current: "The latest backup is there, verified.",
    behind: "The latest backup is not there yet: choose “Back up now”.",
  },
  copyFailedTitle: "The copy could not be made",
  copyFailedText:
    "The backup on this computer is good. Check that there is space left in that folder and that it can be written to.",
  sameDisk:
    "This folder is on the same disk as your case files: it does not protect you if the computer is lost.",
  chooseFolder: "Choose a folder…",
  changeFolder: "Choose another folder…",
  folderPath: "Path of the folder",
  folderPathHint:
    "For example E:\\Autour, or /media/you/STICK/Autour. Copy it from the file explorer.",
  useFolder: "Copy to this folder",
  folderChosen: "Each backup will also be copied to this folder.",
  stopCopying: "Stop copying there",
  copyingStopped: "Backups are no longer copied elsewhere. The copies already made stay there.",
  saveCopy: "Save a copy…",
  saveCopyHint: "The most recent backup, verified, wherever you want.",
  copySaved: "The copy is saved.",

  chooseFile: "Restore from a file…",
  receivingTitle: "Reading the file",
  receiving: "Autour copies the file before checking it.",

  notice: {
    failed: "Today's backup could not be made",
    drillFailed: "The latest backup could not be read again",
    notCopied_one: "Not copied elsewhere for {{count}} day",
    notCopied_other: "Not copied elsewhere for {{count}} days",
    neverCopied: "Your backups have never been copied elsewhere",
    putOff: "Remind me tomorrow",
  },

  syncTool: {
    onedrive: "OneDrive",
    dropbox: "Dropbox",
    icloud: "iCloud",
    googleDrive: "Google Drive",
    nextcloud: "Nextcloud",
    other: "a program",
  },
  synced: {
    vaultTitle: "Your case files are in a place synchronised by {{tool}}",
    vault:
      "A synchronisation program may move a file while Autour is writing to it, or put back an old version of it: case files could be damaged. It also sends these files, encrypted, to other computers. Rather put Autour in a folder that stays on this computer.",
    secondFolderTitle: "This folder is synchronised by {{tool}}",
    secondFolder:
      "The backups in it are encrypted and each is a separate file: this is acceptable. But that program may remove them from this computer or send them elsewhere; a USB stick that you keep is safer.",
  },

  closedOffer: "Restore a backup…",
  closedText:
    "Take a backup of Autour: on your USB stick, on another disk, or one of those on this computer.",
  closedFound: "Backups found on this computer",
  closedChooseFile: "Choose a file…",
  closedReceived: "The file you chose",
  closedPassphrase: "Passphrase",
  closedPassphraseHint: "The one you had on the day of this backup.",
  closedCode: "Recovery code",
  closedCodeHint: "The one you had on the day of this backup.",
  closedUseCode: "Use the recovery code",
  closedUsePassphrase: "Use the passphrase",
  closedVerify: "Check the backup",
  closedAside:
    "You will find your case files as they were that day. The vault that is there now is set aside, in the same place, under another name: nothing is deleted.",
  closedNew: "Autour will make it your vault on this computer.",
  closedBack: "Back",
} as const satisfies TranslationOf<typeof frenchBackups>;
