/** What the access log keeps, for twelve months: no name, no word of a dossier. */
export const accessKinds = [
  "unlocked",
  "unlockRefused",
  "recovered",
  "keysChanged",
  "rawKeyShown",
  "caseFileOpened",
  "caseFileExported",
  "paperViewed",
  "paperSaved",
  "paperPrinted",
  "accessPackMade",
  "caseFileErased",
  "backupMade",
  "backupRestored",
] as const;
export type AccessKind = (typeof accessKinds)[number];
