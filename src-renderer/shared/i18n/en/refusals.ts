import type { TranslationOf } from "../catalogue.ts";
import type { refusals as frenchRefusals } from "../fr/refusals.ts";

export const refusals = {
  LOCKED: {
    title: "Autour is locked",
    text: "Your case files are safe. Unlock Autour to continue.",
  },
  DISK_FULL: {
    title: "The disk is full",
    text: "This was not saved; what was saved before is intact. Free some space on the computer, then try again.",
  },
  DISK_READONLY: {
    title: "The disk refuses to be written to",
    text: "This was not saved; what was saved before is intact. Check that Autour's folder is not read-only, then try again.",
  },
  VAULT_DAMAGED: {
    title: "The vault is damaged",
    text: "Autour has found an error in the file that holds your case files and will not touch it any more. Do not delete anything, and restore your latest backup.",
  },
  GIVEN_UP: {
    title: "This work was interrupted",
    text: "You stopped it before the end. Nothing was lost: you can start it again whenever you like.",
  },
  DICTIONARY_FULL: {
    title: "The dictionary is full",
    text: "Your dictionary holds 2,000 words already; this one is not added. Remove some in the settings, then try again.",
  },
  NOT_FOUND: {
    title: "This case file cannot be found",
    text: "It is not in this vault. Go back to the list of case files.",
  },
  INVALID: {
    title: "This cannot be saved as it is",
    text: "Nothing has changed in the case file and your text is still on the screen. Correct what follows, then save again.",
  },
  NOT_OPEN: {
    title: "This point is not open",
    text: "Nothing has changed in the case file: this point is already dealt with or already set aside.",
  },
  NOT_IN_FORCE: {
    title: "This consent or record no longer applies",
    text: "Nothing has changed in the case file. Open this page again to see what applies today.",
  },
  ENDS_WHEN_DONE: {
    title: "This reminder cannot be cleared",
    text: "Nothing has changed in the case file. An action ends when it is done or given up; a planned meeting, when it is recorded, moved or removed.",
  },
  NUMBER_TAKEN: {
    title: "This case file number is already taken",
    text: "Nothing was created. Choose another number.",
  },
  ORGANISER_MISSING: {
    title: "Your contact details are missing",
    text: "Nothing was created. Fill in “My contact details”, then try again.",
  },
  UNKNOWN_PROGRAMME: {
    title: "This programme is unknown",
    text: "Nothing was created. Choose another programme.",
  },
  UNKNOWN_VERSION: {
    title: "This version of the programme cannot be found",
    text: "Nothing has changed. It is not in this vault; go back to the list of programmes.",
  },
  PROGRAMME_TAKEN: {
    title: "This identifier already belongs to another programme",
    text: "Nothing was created. Choose another identifier.",
  },
  PROGRAMME_REFUSED: {
    title: "The programme was not imported",
    text: "Nothing was written: your programmes are intact.",
  },
  GATE_CLOSED: {
    title: "The meeting cannot be marked as held yet",
    text: "Your text is kept as a draft. This is what is missing:",
  },
  INELIGIBLE: {
    title: "The request is not eligible",
    text: "Nothing has changed in the case file. If the situation is different now, first review the decision at the step Request.",
  },
  CLOSED: {
    title: "This case file is closed",
    text: "Nothing has changed in the case file; what you wrote is kept as a draft. To use it, first reopen the case file, at the top of the page.",
  },
  NOT_CLOSED: {
    title: "This case file is not closed",
    text: "Nothing has changed: there is nothing to reopen. A request that is not eligible is reviewed at the step Request.",
  },
  FROZEN_CYCLE: {
    title: "This passage is frozen",
    text: "Nothing has changed in the case file. Another passage has begun since: the meetings of this one can be read, but no longer corrected.",
  },
  AMENDMENT_REASON_MISSING: {
    title: "Say why the plan changes",
    text: "Nothing has changed in the case file and your text is kept as a draft. An approved plan only changes for a reason: write it, then save again.",
  },
  PLAN_CHANGED: {
    title: "The plan has changed in the meantime",
    text: "Nothing has changed in the case file and your text is kept as a draft. Read the new version of the plan, then record where each one stands.",
  },
  ACTION_REFUSED: {
    title: "This action cannot take this status",
    text: "Nothing has changed in the case file. This is why:",
  },
  OUTCOME_REASON_MISSING: {
    title: "Say why the passage ends",
    text: "Nothing has changed in the case file and your text is kept as a draft. Write the reason under “What now?”, then save again.",
  },
  NO_FUNDING_REQUEST: {
    title: "There is no request for funding",
    text: "Nothing has changed in the case file. Save the request first, then record the answer.",
  },
  NOTHING_GRANTED: {
    title: "No amount has been granted",
    text: "Nothing has changed in the case file. First record the decision that grants an amount, then the receipts.",
  },
  NO_FEE_RATE: {
    title: "No fee rate applies to this meeting",
    text: "Nothing has changed in the case file. Choose a rate that was in force on the day of the meeting.",
  },
  NO_CYCLE: {
    title: "No plan is under way",
    text: "Nothing has changed in the case file. Approve a plan first.",
  },
  EXCHANGE_REFUSED: {
    title: "The case file was not imported",
    text: "Nothing was written: your case files are intact.",
  },
  ALREADY_HERE: {
    title: "This case file already exists",
    text: "Nothing was written: your case files are intact.",
  },
  DOCUMENT_REFUSED: {
    title: "This paper cannot be made yet",
    text: "The case file is intact. This is why:",
  },
  PAPER_CHANGED: {
    title: "This paper has changed in the meantime",
    text: "Nothing was issued. Read it again as it is now, then issue it.",
  },
  CORRECTION_MISSING: {
    title: "Say what is corrected",
    text: "Nothing was issued. A new version says at the top what has changed.",
  },
  ISSUED_ELSEWHERE: {
    title: "This paper was issued elsewhere",
    text: "It comes with a case file that was handed over to you: its file has stayed in the vault of whoever issued it. Ask them for it, or issue a corrected version.",
  },
  LOGO_REFUSED: {
    title: "This logo was not accepted",
    text: "Nothing has changed on your papers. Choose another picture.",
  },
  SIGNATURE_REFUSED: {
    title: "This signature was not accepted",
    text: "Nothing has changed on your papers. Choose another picture.",
  },
  NOT_ARCHIVABLE: {
    title: "This paper has no archive version",
    text: "It contains a script or a sign that the archive standard (PDF/A) does not allow. The usual PDF is still available.",
  },
  FILES_EXIST: {
    title: "These files are already in this folder",
    text: "Nothing was written and nothing was replaced. Choose another folder, or move these first:",
  },
  PDF_FAILED: {
    title: "The paper could not be laid out",
    text: "The case file is intact. Try again; if it happens again, restart Autour.",
  },
  VAULT_EXISTS: {
    title: "There is already a vault on this computer",
    text: "Nothing was overwritten. Reload the page to unlock it.",
  },
  KEYCHAIN_REFUSED: {
    title: "The keychain did not open this vault",
    text: "Your case files are safe. Type your passphrase: the keychain will open the vault again next time.",
  },
  KEYCHAIN_UNAVAILABLE: {
    title: "This computer has no keychain that Autour can use",
    text: "Nothing has changed: your passphrase still opens this vault.",
  },
  VAULT_IN_USE: {
    title: "Your case files are already open elsewhere on this computer",
    text: "They are safe. Close Autour where it is open, then try again.",
  },
  WRONG_PASSPHRASE: {
    title: "This is not the right passphrase",
    text: "Check the capitals and the keyboard, then try again.",
  },
  WEAK_PASSPHRASE: {
    title: "This passphrase is too easy to guess",
    text: "Nothing has changed. Add one or two words that have nothing to do with the others, or ask for a suggestion.",
  },
  RECOVERY_CODE_MISTYPED: {
    title: "There is a typing mistake in this code",
    text: "Compare it with your paper, group by group: nine groups of four letters or digits, all of them needed.",
  },
  WRONG_RECOVERY_CODE: {
    title: "This code does not open this vault",
    text: "It is copied correctly, but it is not the right one: perhaps an old code, or that of another vault.",
  },
  VAULT_MISSING: {
    title: "The vault cannot be found",
    text: "The file that holds your case files is no longer in its place. If you moved it, put it back; otherwise, go back to your latest backup.",
  },
  KEYFILE_MISSING: {
    title: "The key of the vault cannot be found",
    text: "The vault is there, but not the key file that goes with it. Put that file back in its place; otherwise, go back to your latest backup.",
  },
  VAULT_NEWER: {
    title: "This vault comes from a newer version of Autour",
    text: "It was not touched. Install the latest version of Autour to open it.",
  },
  DATA_ROLLED_BACK: {
    title: "This vault is older than last time",
    text: "What was saved last is missing from it. The file may have been replaced by an older copy, by hand or by a synchronisation tool. Nothing was changed.",
  },
  BACKUP_MISSING: {
    title: "This backup is no longer there",
    text: "Your case files have not changed. Its file was moved or deleted: put it back in its place, or choose another backup.",
  },
  BACKUP_INVALID: {
    title: "This backup is damaged",
    text: "Your case files have not changed. This file is not a backup of Autour, or is no longer as Autour wrote it: choose another one.",
  },
  BACKUP_FOREIGN: {
    title: "This backup comes from another vault",
    text: "Your case files have not changed. Choose a backup of this vault.",
  },
  VAULT_OPEN: {
    title: "A vault is open",
    text: "Nothing has changed. Lock Autour first; inside the open vault, a backup is restored from the page “Backups”.",
  },
  NETWORK_FOLDER: {
    title: "The vault cannot be on the network",
    text: "Nothing was written. If the network went down at the wrong moment, your case files would be damaged. Choose a folder that is on this computer.",
  },
  SECOND_FOLDER_MISSING: {
    title: "This folder cannot be found",
    text: "Nothing has changed. Plug in the stick, check the full path of the folder, then try again.",
  },
  SECOND_FOLDER_INSIDE: {
    title: "This folder is Autour's own",
    text: "Nothing has changed. A copy in the same place protects against nothing: choose a folder elsewhere, for example on a USB stick.",
  },
  BACKUP_NEWER: {
    title: "This backup comes from a newer version of Autour",
    text: "Your case files have not changed. Install the latest version of Autour to restore it.",
  },
  CONTACT_GONE: {
    title: "This entry is no longer in the address book",
    text: "Nothing was saved. It was removed from the address book in the meantime.",
  },
  MAYBE_SAME: {
    title: "Somebody in the address book looks like this person",
    text: "Nothing was saved. First say whether it is the same person, then save again.",
  },
  PERSON_KNOWN: {
    title: "There may already be a case file for this person",
    text: "Nothing was created. Open that case file, or say that this is somebody else, then create the case file.",
  },
  NUMBER_DIFFERS: {
    title: "This is not the number of this case file",
    text: "Nothing was erased. Check the number, then start again.",
  },
  KEPT_UNTIL_PAST: {
    title: "This date is not in the future",
    text: "Nothing was saved. Choose a day after today.",
  },
  TOO_MANY_SLOTS: {
    title: "There are already many possible times",
    text: "This time was not added. First remove those that suit nobody.",
  },
  NO_MEETING: {
    title: "This meeting is no longer in progress",
    text: "Nothing has changed. It was ended or put away in the meantime; what was noted is in the case file.",
  },
  MEETING_UNFINISHED: {
    title: "The meeting cannot be ended yet",
    text: "Everything that was noted is saved. Give the place, and read the decisions back.",
  },
  UNEXPECTED: {
    title: "Something unexpected happened",
    text: "What was saved is intact. Try again; if it happens again, restart Autour.",
  },
} as const satisfies TranslationOf<typeof frenchRefusals>;
