import { useTranslation } from "react-i18next";
import {
  type InterfaceLanguage,
  isInterfaceLanguage,
} from "#renderer/shared/i18n/interface-language.ts";

/** The language that days are typed in: that of the words around them. */
export const useInterfaceLanguage = (): InterfaceLanguage => {
  const { language } = useTranslation().i18n;
  return isInterfaceLanguage(language) ? language : "fr";
};
