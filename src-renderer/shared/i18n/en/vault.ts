import type { TranslationOf } from "../catalogue.ts";
import type { vault as frenchVault } from "../fr/vault.ts";

export const vault = {
  welcome: "Welcome to Autour",
  purpose:
    "Autour helps you to organise a meeting around a person, from the request to the evaluation. Everything stays on this computer, without the internet.",
  hadVault: "Did you already use Autour?",
  encryption:
    "Your case files are encrypted with a passphrase that only you know. Nobody else can open them again, not even we can: write it down and keep it in a safe place.",
  passphraseSection: "Your passphrase",
  passphrase: "Passphrase",
  passphraseHint: "At least 12 characters: several words that have nothing to do with each other.",
  passphraseShort_one: "{{count}} more character.",
  passphraseShort_other: "{{count}} more characters.",
  passphraseEnough: "Strong: it would resist anybody who tried to guess it.",
  passphraseGuessable: "Still too easy to guess.",
  passphraseWeak:
    "This passphrase is too easy to guess. Add one or two words that have nothing to do with the others.",
  passphraseEmpty: "Enter a passphrase of at least 12 characters.",
  weakness: {
    personal: "Your name, your organisation or “Autour” are the first things people try.",
    common: "It contains a password that many people use.",
    name: "First names and family names are quickly guessed.",
    date: "Dates and years are quickly guessed.",
    keyboard: "Neighbouring keys on the keyboard are quickly guessed.",
    sequence: "Sequences such as “abcd” or “Monday Tuesday” are quickly guessed.",
    repeat: "Repeating something adds almost nothing.",
    short: "Add one or two words that have nothing to do with the others.",
  },
  propose: "Suggest a passphrase",
  proposeAnother: "Another passphrase",
  proposeHint: "Seven words drawn at random: impossible to guess.",
  proposalAdvice:
    "To remember it, imagine a little story that links these words in order. Write them down on paper, then type them again below.",
  copy: "Copy",
  proposalCopied: "Passphrase copied. Autour will clear it from the clipboard when it locks.",
  proposalCopiedInBrowser:
    "Passphrase copied. Once you have pasted it, copy something else: a browser does not let Autour empty the clipboard.",
  proposalSelected: "The passphrase is selected: press Ctrl+C to copy it.",
  confirmation: "The same one, once more",
  confirmationEmpty: "Enter the passphrase a second time.",
  confirmationDiffers: "The two passphrases are not the same.",
  writtenDown: "I have written down my passphrase and put it in a safe place",
  writtenDownEmpty: "Write down your passphrase before you continue.",
  create: "Create my vault",
  creating: "Creating the encrypted vault…",
  unlockTitle: "Your case files are locked",
  waitingFile: "An Autour file was just opened. Unlock to take over this case file.",
  unlock: "Unlock",
  lostKnown: "Last known save: on {{day}} at {{time}}.",
  lostKept: "In this file, the last one dates from {{day}} at {{time}}.",
  lostAll: "In this file, there is no save left.",
  lostCount_one: "{{count}} save is missing.",
  lostCount_other: "{{count}} saves are missing.",
  lostAdvice:
    "If you open it all the same, Autour goes on from what is in it. Then look at the page “Backups”: a newer backup may be there.",
  openAnyway: "Open all the same",
  backingUpBeforeUpdate: "First opening after an update: Autour backs up your case files first…",
  unlockByKeychain: "Open with this computer's keychain",
  keychainAsleep:
    "This time, type your passphrase: after that, the keychain will open this vault again.",
  lockedBy: {
    idle: "Autour locked itself: nobody had touched it for a while. What you were writing is kept.",
    sleep:
      "Autour locked itself because the computer was going to sleep. What you were writing is kept.",
    session: "Autour locked itself together with your session. What you were writing is kept.",
  },
  idleSoon: "Autour will lock in one minute",
  idleVerySoon: "Autour will lock in thirty seconds",
  idleStay: "Stay",
  idleTitle: "Automatic locking",
  idleText:
    "When nobody touches the keyboard or the mouse, Autour locks itself. What you were writing is kept: you will find it again with your passphrase.",
  idleMinutes: "Lock after",
  idleMinutesOption_one: "{{count}} minute",
  idleMinutesOption_other: "{{count}} minutes",
  idleSaved_one: "Autour will lock after {{count}} minute.",
  idleSaved_other: "Autour will lock after {{count}} minutes.",
  forgotten: "I have forgotten my passphrase",

  chooseTitle: "Which vault do you want to open?",
  chooseText: "Each vault has its own passphrase.",
  newVault: "New vault for somebody else",
  otherVault: "Open another vault",
  backToVaults_one: "Back to the vault of this computer",
  backToVaults_other: "Back to the vaults of this computer",
  unnamed: "Vault {{id}}",
  label: "Name of the vault",
  labelDefault: "Vault of {{day}}",
  labelHint:
    "This name can be read without the passphrase: do not put the name of anybody you support in it.",
  labelField: "Name shown before opening",
  rename: "Change the name",
  renamed: "The name of the vault is changed.",

  recoverTitle: "Open with the recovery code",
  recoverText:
    "Take the printed page with your recovery code and copy it here. You will then choose a new passphrase.",
  recoverContinue: "Continue",
  recoverBack: "Back",
  recoverNewTitle: "Choose a new passphrase",
  recoverNewText:
    "Your code is right. The new passphrase replaces the one you forgot; your recovery code stays valid.",
  recoverOpen: "Open my case files",
  recoverNone:
    "This vault has no recovery code: only the passphrase can open it. Try the passphrases you may have chosen, with and without capitals; look for the paper on which you wrote it down.",

  holder: {
    desktop: "This vault is open in Autour's window.",
    browser: "This vault is open in a browser.",
    commandLine: "A command of Autour is working on this vault.",
  },
  verification: "Check of the vault",
  verify: "Check now",
  verificationText:
    "Autour reads the whole vault again: each page of the file, each reference, each word of the search and the chain of saves.",
  verifying: "Autour is reading the vault; you can go on working.",
  verified: "Everything is in order.",
  faultWhole: "The file of the vault is damaged.",
  faultReferences_one: "{{count}} reference no longer leads anywhere.",
  faultReferences_other: "{{count}} references no longer lead anywhere.",
  faultSearch: "The search no longer finds exactly what is written.",
  faultOperation: "The chain of saves was changed outside Autour, from number {{number}} onwards.",
  faultAdvice:
    "Do not delete anything. Export your case files, then go back to an earlier backup, under “Backups”.",

  securityTitle: "Security of the vault",
  securityText: "What opens and closes your case files, and how to change it.",
  passphraseSince: "In place since {{day}}.",
  changePassphrase: "Change the passphrase",
  currentPassphrase: "Your current passphrase",
  currentPassphraseEmpty: "Enter your current passphrase.",
  newPassphrase: "New passphrase",
  changeText:
    "The old passphrase will no longer open this vault. An older backup still opens with the passphrase of its time.",
  changeConfirm: "Change the passphrase",
  passphraseChanged: "Your passphrase is changed.",

  keychain: "This computer's keychain",
  keychainUnavailable:
    "This computer has no keychain that Autour can use: the passphrase is asked each time you open.",
  keychainWhat:
    "The keychain holds the passwords of your session. Autour can entrust it with a key: you then open your case files without typing your passphrase. It is asked again every seven days and after each mistake, so that you do not forget it.",
  keychainRisk:
    "Anybody who uses your session can then open your case files. Do not turn it on, on a computer that others use under your name.",
  keychainOn:
    "The keychain can open this vault. The passphrase is asked again every seven days and after each mistake.",
  keychainTurnOn: "Turn the keychain on",
  keychainTurnOff: "Turn the keychain off",
  keychainOnText: "To turn it on, type your passphrase.",
  keychainOffText:
    "To turn it off, type your passphrase. It will then be asked each time you open.",
  keychainTurnedOn: "The keychain is turned on.",
  keychainTurnedOff: "The keychain is turned off.",

  databaseKey: "Key of the database",
  databaseKeyWhat:
    "Your case files do not depend on Autour. If one day it no longer opens, a computer specialist can read their file with this key and another program, SQLCipher 4.",
  databaseKeyShow: "Show the key",
  databaseKeyWarning:
    "Whoever has this key and the file of your case files can read everything, even after a change of passphrase: it cannot be taken back. Only show it if you need it, and never in front of somebody.",
  databaseKeyShown: "Here it is, only once. That it was shown is noted in the access log.",
  databaseKeyValue: "Key, in hexadecimal",
  databaseKeyFile: "File that it opens",
  databaseKeyHide: "Hide the key",

  recoveryCode: "Recovery code",
  recoveryCodeHint: "Nine groups of four. Capitals, spaces and hyphens do not matter.",
  recoveryWhat:
    "A recovery code is a second key, on paper. If you forget your passphrase, it opens your case files again. Without it, they would be lost.",
  recoverySteps:
    "The code is shown only once: you print it or copy it by hand, then you type it again to check that it can be read well.",
  recoveryOfferTitle: "And if you forget your passphrase?",
  recoveryLater: "Later",
  recoveryPrepare: "Prepare my recovery code",
  recoveryReminder: "You do not have a recovery code yet",
  recoverySince: "In place since {{day}}.",
  recoveryShow: "Show the code",
  recoveryReplace: "Replace the code",
  recoveryReplaceText:
    "A new code is shown only once. As soon as you have typed it again, the old one will no longer open this vault: destroy its paper.",
  recoveryRevoke: "Delete the code",
  recoveryRevokeText:
    "The paper you have kept will no longer open this vault. Only your passphrase will be left: to forget it will be to lose everything.",
  recoveryRevokeConfirm: "Delete this code",
  recoveryRevoked: "The recovery code is deleted.",
  recoveryActivated: "Your recovery code is in place.",
  recoverySheetTitle: "Recovery code of Autour",
  recoverySheetDay: "Made on {{day}}",
  recoveryQr: "The same code, to be read with a telephone",
  recoverySheetWhat:
    "This code opens all your case files, like your passphrase. Whoever finds this page and your computer can read them.",
  recoverySheetWhere:
    "Keep this page far from the computer: in a safe, in a locked cupboard, with somebody you trust who is bound to secrecy. No photo, no e-mail.",
  recoverySheetHow:
    "To use it: when you open Autour, choose “I have forgotten my passphrase” and copy the code. The square holds the same code.",
  recoveryPrint: "Print",
  recoveryKept: "I have it on paper",
  recoveryTypeBackTitle: "Type the code again from your paper",
  recoveryTypeBackText:
    "This proves that the paper is complete and can be read. The code opens nothing until you have typed it again.",
  recoveryShowAgain: "See the code again",
  recoveryActivate: "Put the code in place",
} as const satisfies TranslationOf<typeof frenchVault>;
