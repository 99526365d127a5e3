import type { PaperLanguage } from "#domain/paper-kind.ts";

/** What every page says around its paper (templates/layout.typ). */
export interface FrameWords {
  readonly draft: string;
  readonly fictional: string;
  readonly confidential: string;
  /** Before the name of whose copy it is. */
  readonly copyFor: string;
}

export const frameWords: Readonly<Record<PaperLanguage, FrameWords>> = {
  fr: {
    draft: "BROUILLON",
    fictional: "DOCUMENT FICTIF",
    confidential: "confidentiel",
    copyFor: "Exemplaire de",
  },
  nl: {
    draft: "ONTWERP",
    fictional: "FICTIEF DOCUMENT",
    confidential: "vertrouwelijk",
    copyFor: "Exemplaar van",
  },
  en: {
    draft: "DRAFT",
    fictional: "FICTIONAL DOCUMENT",
    confidential: "confidential",
    copyFor: "Copy of",
  },
};
