import type { PaperLanguage } from "#domain/paper-kind.ts";

/** What a paper says of its own version. Days and names are set already. */
interface StandingWords {
  readonly version: string;
  readonly draft: string;
  readonly draftOfVersion: (version: number) => string;
  readonly reference: string;
  readonly corrected: string;
  readonly replaces: string;
  /** `version` is the first, or corrects another. */
  readonly issuedOn: (version: number, day: string) => string;
  readonly draftMark: string;
  readonly versionMark: (version: number) => string;
  readonly draftSentence: (day: string, name: string) => string;
  readonly versionSentence: (version: number, day: string, name: string) => string;
  /** `holders` is empty where nobody had it. */
  readonly replacedVersion: (version: number, day: string, holders: string) => string;
}

export const standingWords: Readonly<Record<PaperLanguage, StandingWords>> = {
  fr: {
    version: "Version",
    draft: "Brouillon",
    draftOfVersion: (version) => `Brouillon de la version\u00A0${version}`,
    reference: "Référence",
    corrected: "Corrigé",
    replaces: "Remplace",
    issuedOn: (version, day) => `${version}, ${version === 1 ? "émise" : "corrigée"} le ${day}`,
    draftMark: "brouillon",
    versionMark: (version) => `version\u00A0${version}`,
    draftSentence: (day, name) => `Brouillon établi le ${day} par ${name}, pas encore émis.`,
    versionSentence: (version, day, name) =>
      `Version\u00A0${version}, ${version === 1 ? "émise" : "corrigée"} le ${day} par ${name}.`,
    replacedVersion: (version, day, holders) =>
      `La version\u00A0${version} du ${day}, ${holders === "" ? "remise à personne" : `reçue par ${holders}`}`,
  },
  nl: {
    version: "Versie",
    draft: "Ontwerp",
    draftOfVersion: (version) => `Ontwerp van versie\u00A0${version}`,
    reference: "Referentie",
    corrected: "Verbeterd",
    replaces: "Vervangt",
    issuedOn: (version, day) =>
      `${version}, ${version === 1 ? "uitgegeven" : "verbeterd"} op ${day}`,
    draftMark: "ontwerp",
    versionMark: (version) => `versie\u00A0${version}`,
    draftSentence: (day, name) => `Ontwerp opgemaakt op ${day} door ${name}, nog niet uitgegeven.`,
    versionSentence: (version, day, name) =>
      `Versie\u00A0${version}, ${version === 1 ? "uitgegeven" : "verbeterd"} op ${day} door ${name}.`,
    replacedVersion: (version, day, holders) =>
      `Versie\u00A0${version} van ${day}, ${holders === "" ? "aan niemand bezorgd" : `ontvangen door ${holders}`}`,
  },
  en: {
    version: "Version",
    draft: "Draft",
    draftOfVersion: (version) => `Draft of version\u00A0${version}`,
    reference: "Reference",
    corrected: "Corrected",
    replaces: "Replaces",
    issuedOn: (version, day) => `${version}, ${version === 1 ? "issued" : "corrected"} on ${day}`,
    draftMark: "draft",
    versionMark: (version) => `version\u00A0${version}`,
    draftSentence: (day, name) => `Draft made on ${day} by ${name}, not issued yet.`,
    versionSentence: (version, day, name) =>
      `Version\u00A0${version}, ${version === 1 ? "issued" : "corrected"} on ${day} by ${name}.`,
    replacedVersion: (version, day, holders) =>
      `Version\u00A0${version} of ${day}, ${holders === "" ? "handed to nobody" : `received by ${holders}`}`,
  },
};
