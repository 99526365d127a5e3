/** The languages the interface speaks. Papers have theirs (domain/document.ts), chosen per recipient. */
export const interfaceLanguages = ["fr", "nl", "en"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export const isInterfaceLanguage = (language: string): language is InterfaceLanguage =>
  interfaceLanguages.some((known) => known === language);
