import { createInstance } from "i18next";
import { frenchSpacing } from "#renderer/shared/i18n/french-spacing.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import { problemSentence } from "#renderer/shared/i18n/problem-sentence.ts";
import type { PaperRefusal } from "#core/services/documents.ts";
import { isFaultless, type Verification } from "#domain/vault.ts";
import type { ExchangeRefusal } from "#domain/exchange-file.ts";

/** The command line speaks with the page's catalogue: a refusal has the same sentence in both. */
const french = createInstance({
  lng: "fr",
  resources: { fr: { translation: frenchSpacing(fr) } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
void french.init();
const { t } = french;

const codeOf = {
  WrongPassphrase: "WRONG_PASSPHRASE",
  KeyFileMissing: "KEYFILE_MISSING",
  VaultMissing: "VAULT_MISSING",
  VaultInUse: "VAULT_IN_USE",
  VaultDamaged: "VAULT_DAMAGED",
  VaultNewer: "VAULT_NEWER",
  NetworkFolder: "NETWORK_FOLDER",
  VaultExists: "VAULT_EXISTS",
  WeakPassphrase: "WEAK_PASSPHRASE",
  DataRolledBack: "DATA_ROLLED_BACK",
  BackupMissing: "BACKUP_MISSING",
  BackupInvalid: "BACKUP_INVALID",
  BackupForeign: "BACKUP_FOREIGN",
  BackupNewer: "BACKUP_NEWER",
  RecoveryCodeMistyped: "RECOVERY_CODE_MISTYPED",
  WrongRecoveryCode: "WRONG_RECOVERY_CODE",
  Locked: "LOCKED",
  GivenUp: "GIVEN_UP",
} as const;

/** Why a vault, one of its keys or a backup was refused. */
export const refusalSentence = ({ type }: { readonly type: keyof typeof codeOf }): string =>
  t(`refusals.${codeOf[type]}.title`);

/** What is wrong with a vault, and what to do; nothing when nothing is. */
export const faultSentences = (verification: Verification): ReadonlyArray<string> => {
  const { isWhole, brokenReferences, isSearchWhole, brokenOperation } = verification;
  if (isFaultless(verification)) return [];
  return [
    ...(isWhole ? [] : [t("vault.faultWhole")]),
    ...(brokenReferences > 0 ? [t("vault.faultReferences", { count: brokenReferences })] : []),
    ...(isWhole && !isSearchWhole ? [t("vault.faultSearch")] : []),
    ...(brokenOperation === null ? [] : [t("vault.faultOperation", { number: brokenOperation })]),
    t("vault.faultAdvice"),
  ];
};

export const exchangeRefusalSentences = (refusal: ExchangeRefusal): ReadonlyArray<string> => {
  switch (refusal.type) {
    case "Invalid":
      return refusal.problems.map(({ path, rule, parameters }) =>
        t("exchange.problem", { path, sentence: problemSentence(t, rule, parameters) }),
      );
    case "NewerVersion":
      return [t("exchangeRefusal.NewerVersion", { version: refusal.version })];
    case "TooLarge":
    case "TooDeep":
    case "NotJson":
    case "NotAutour":
      return [t(`exchangeRefusal.${refusal.type}`)];
  }
};

export const paperRefusalSentence = (refusal: PaperRefusal): string => {
  switch (refusal.type) {
    case "Refused":
      return t(`documentRefusal.${refusal.reason}`);
    case "NotFound":
      return t("refusals.NOT_FOUND.title");
    case "NotTypeset":
      return t("refusals.PDF_FAILED.title");
  }
};
