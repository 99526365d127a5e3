import type { TranslationOf } from "../catalogue.ts";
import type {
  problems as frenchProblems,
  exchangeRefusal as frenchExchangeRefusal,
  exchange as frenchExchange,
} from "../fr/exchange.ts";

export const problems = {
  unknownKey: "This field does not exist in the format.",
  missing: "This field is missing.",
  wrongType: "The value is not of the right type (expected: {{expected}}).",
  notInList: "The value is not in the list (possible: {{allowed}}).",
  empty: "This field is empty.",
  tooSmall: "The value is too small (minimum: {{minimum}}).",
  tooBig: "The value is too large (maximum: {{maximum}}).",
  wrongFormat: "This is not written in the expected form.",
  tooLong: "The text is too long (maximum: {{maximum}} characters).",
  notUnicode: "The text contains a damaged character, which cannot be written.",
  notNfc: "The text contains accents that are not composed properly.",
  danglingReference: "This refers to “{{value}}”, which does not exist in the case file.",
  duplicateId: "“{{value}}” stands in the list twice.",
  supersedesForward: "This answer replaces one that comes after it (“{{value}}”).",
  notAMember: "“{{value}}” is not part of the network.",
  namedInConsent:
    "“{{value}}” cannot be taken out of the network: a consent or a refusal of the person names them. Enter the date on which they left instead.",
  notYet: "This day has not come yet.",
  beforeIssue: "This day is before the one on which the paper was issued.",
  notIssuedIn: "This paper was not issued in that language.",
  notTranslated: "This letter only exists in French.",
  namesPerson: "The subject names nobody: anybody can read it on the screen or on the envelope.",
  overrideUnwritten: "This paper is not meant for {{value}}: write why it is handed to them.",
  issuedTwice:
    "This case file has issued other papers here under the same numbers: one cannot replace the other. Import the file as a separate case file.",
  beforeAnswer: "This day comes before the consent itself.",
  limitsUnwritten: "A consent with limits says which ones.",
  representativeUnnamed: "The name of the legal representative is missing.",
  participationForAll: "The consent to take part is for the meeting as a whole.",
  reviewTooEarly: "The review comes after the decision, on a day still to come.",
  frozenCycle:
    "Passage {{value}} has been frozen since the next one began: its plan and its evaluation no longer change.",
  leavesBeforeJoining: "Nobody can leave before they joined ({{value}}).",
  replacesThemself: "{{value}} cannot replace themselves.",
  replacementLoop:
    "These replacements go round in circles: {{value}} ends up replacing themselves. Empty one of them.",
  stepsIncomplete: "The six steps are needed, in their order.",
  lettersIncomplete: "The five letters are needed, in their order ({{allowed}}).",
  noCheck: "No step asks for any check: choose at least one.",
  rangeReversed: "The end comes before the start.",
  ageMissing: "Enter a minimum age, a maximum age, or both.",
  unknownBlank: "A field between braces is not known (possible: {{allowed}}).",
  grantedNothing: "Granted, but without an amount: enter what is granted.",
  refusedNotZero: "Refused, but with an amount: nothing is granted.",
  partlyNothing: "Granted in part: enter an amount greater than zero.",
  partlyWhole: "Granted in part: the amount must be smaller than the total requested.",
  reasonMissing: "Enter the reason given: not everything is granted.",
  amountMismatch: "The amount does not equal the quantity multiplied by the unit price.",
} as const satisfies TranslationOf<typeof frenchProblems>;

export const exchangeRefusal = {
  TooLarge: "This file is too large (more than 32 MB): it is not a case file of Autour.",
  TooDeep: "This file is built in an unusual way and was not read.",
  NotJson: "This file cannot be read: it is damaged or it is not a case file.",
  NotAutour: "This file is not a case file of Autour.",
  NewerVersion:
    "This case file comes from a newer version of Autour (format {{version}}). Update Autour, then try again.",
  Invalid: "This case file contains errors. This is what has to be corrected at the source:",
} as const satisfies TranslationOf<typeof frenchExchangeRefusal>;

export const exchange = {
  problem: "{{path}}: {{sentence}}",
  import: "Import a case file",
  refusedTitle: "The case file was not imported",
  nothingWritten: "Nothing was written: your case files are intact.",
  imported: "Case file {{number}} imported.",
  conflictTitle: "Case file {{number}} already exists",
  conflictText:
    "This is what the file would change. “Before” is what is here, “After” what the file brings.",
  conflictSame: "The file says exactly the same as the case file here: there is nothing to import.",
  conflictOpen: "Open case file {{number}}",
  differences: "What the file would change",
  replaceText:
    "If you replace it, case file {{number}} becomes that of the file; what was there can still be read in the history.",
  draftsLost_one: "{{count}} form that was begun and not saved yet will be discarded.",
  draftsLost_other: "{{count}} forms that were begun and not saved yet will be discarded.",
  keepBothText:
    "If you keep both, the file becomes a separate case file, under another number; {{number}} does not change.",
  replaceConfirm: "Replace",
  keepBoth: "Keep both",
  dropTitle: "Drop the file here",
  dropHint: "A case file from a colleague, or a programme.",
  oneAtATime: "Drop one file at a time.",
  openedTitle: "Take over this file?",
  openedText: "You opened “{{fileName}}” with Autour.",
  openedHint:
    "Nothing has been written yet. If its case file is here already, you will first see what the file would change.",
  openedTake: "Take over",
  openedLeave: "Leave it",
  demonstration: "Try with three fictional case files",
  demonstrationDone_one: "{{count}} fictional case file added.",
  demonstrationDone_other: "{{count}} fictional case files added.",
  export: "Export the case file",
  forWhom: "Whom is this file for?",
  colleague: "For a colleague who uses Autour",
  colleagueHint:
    "The whole case file: also the points set aside, the versions of the plan, the funding decision and the receipts.",
  anyone: "For the person, or for another program",
  anyoneHint:
    "The open exchange format, version 1, which any text editor can read. What it cannot say is not part of it.",
  includePrivate: "Also take my private notes along",
  exportHint: "The file is not encrypted: only send it in a safe way.",
  exportConfirm: "Export",
  exported: "Case file exported.",
} as const satisfies TranslationOf<typeof frenchExchange>;
