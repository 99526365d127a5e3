import type { TranslationOf } from "../catalogue.ts";
import type { accessLog as frenchAccessLog } from "../fr/access-log.ts";

export const accessLog = {
  title: "Access log",
  intro:
    "Who opens the vault, which case files are opened, what leaves it. Without any name; kept for twelve months, in the vault.",
  panelText:
    "Autour notes each opening of the vault and of each case file, what leaves it, and the attempts that were refused.",
  see: "See the log",
  more: "See more",
  gone: "case file erased",
  kind: {
    unlocked: "Vault opened",
    unlockRefused: "Attempt to open refused",
    recovered: "Vault opened with the recovery code",
    keysChanged: "Keys of the vault changed",
    rawKeyShown: "Key of the database shown",
    caseFileOpened: "Case file opened",
    caseFileExported: "Case file exported",
    paperViewed: "Papers viewed",
    paperSaved: "Paper saved",
    paperPrinted: "Paper printed",
    accessPackMade: "Access request answered",
    caseFileErased: "Case file erased",
    backupMade: "Backup made",
    backupRestored: "Backup restored",
  },
} as const satisfies TranslationOf<typeof frenchAccessLog>;
