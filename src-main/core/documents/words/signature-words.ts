import type { PaperLanguage } from "#domain/paper-kind.ts";

/** What is said of a picture of a signature to who cannot see it. */
interface SignatureWords {
  readonly signatureOf: (name: string) => string;
}

export const signatureWords: Readonly<Record<PaperLanguage, SignatureWords>> = {
  fr: { signatureOf: (name) => `Signature de ${name}` },
  nl: { signatureOf: (name) => `Handtekening van ${name}` },
  en: { signatureOf: (name) => `Signature of ${name}` },
};
