import type { PaperLanguage } from "#domain/paper-kind.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import * as french from "./french.ts";
import type { Language } from "./language.ts";

export const languages: Readonly<Record<PaperLanguage, Language>> = {
  fr: french,
  nl: dutch,
  en: english,
};
