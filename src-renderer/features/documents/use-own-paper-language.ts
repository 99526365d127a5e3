import { languagesOf, type PaperKind, type PaperLanguage } from "#domain/paper-kind.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";

/**
 * The language in which a paper is shown first: the screen's, where it can be made in it, as what is typed there is in that
 * language too; else French.
 */
export const useOwnPaperLanguage = (kind: PaperKind): PaperLanguage => {
  const spoken = useInterfaceLanguage();
  return languagesOf(kind).find((language) => language === spoken) ?? "fr";
};
