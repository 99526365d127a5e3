import { createInstance } from "i18next";
import { frenchSpacing } from "#renderer/shared/i18n/french-spacing.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import { problemSentence } from "#renderer/shared/i18n/problem-sentence.ts";
import type { DocumentRefusal } from "#domain/document.ts";
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

export const documentRefusalSentence = (reason: DocumentRefusal): string =>
  t(`documentRefusal.${reason}`);
