import { init, use } from "i18next";
import { initReactI18next } from "react-i18next";
import { frenchSpacing } from "./french-spacing.ts";
import { fr } from "./fr/index.ts";

/** French is the reference catalogue; it ships in the bundle, so nothing is ever shown untranslated while loading. */
export const startI18n = (): void => {
  use(initReactI18next);
  void init({
    lng: "fr",
    resources: { fr: { translation: frenchSpacing(fr) } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
};
