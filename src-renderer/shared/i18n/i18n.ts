import i18next, { changeLanguage, init, use } from "i18next";
import { initReactI18next } from "react-i18next";
import type { InterfaceLanguage } from "#domain/preference-choices.ts";
import { type Catalogue, setCatalogue } from "./catalogue.ts";
import { frenchSpacing } from "./french-spacing.ts";
import { fr } from "./fr/index.ts";

/** French is the reference catalogue; it ships in the bundle, so nothing is ever shown untranslated while loading. */
export const startI18n = (): void => {
  use(initReactI18next);
  void init({
    lng: "fr",
    fallbackLng: "fr",
    resources: { fr: { translation: frenchSpacing(fr) } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
};

/** Resolves once every word is there in that language and the page shows it. */
export const speak = async (language: InterfaceLanguage): Promise<void> => {
  // Said again, the same language would draw everything anew.
  if (i18next.resolvedLanguage !== language) await turnTo(language);
  document.documentElement.lang = language;
};

/** The same where there is no page. */
export const turnTo = async (language: InterfaceLanguage): Promise<void> => {
  if (!i18next.hasResourceBundle(language, "translation"))
    i18next.addResourceBundle(language, "translation", await catalogues[language]());
  await changeLanguage(language);
};

// The other two are read when somebody asks for them: the first screen does not wait for words it never shows.
const catalogues: Readonly<Record<InterfaceLanguage, () => Promise<Catalogue>>> = {
  fr: async () => frenchSpacing(fr),
  nl: async () => curlyApostrophes((await import("./nl/index.ts")).nl),
  en: async () => curlyApostrophes((await import("./en/index.ts")).en),
};

const curlyApostrophes = (catalogue: Catalogue) =>
  setCatalogue(catalogue, (text) => text.replaceAll("'", "’"));
