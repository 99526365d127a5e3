import { useTranslation } from "react-i18next";
import { type InterfaceLanguage, interfaceLanguages } from "#domain/preference-choices.ts";

/** The language the page speaks now; who uses it is drawn again when that changes. */
export const useInterfaceLanguage = (): InterfaceLanguage => {
  const { language } = useTranslation().i18n;
  return interfaceLanguages.find((known) => known === language) ?? "fr";
};
