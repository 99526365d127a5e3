import type { EarlierVersion } from "#domain/delivery.ts";
import type { IssuedVersion } from "#domain/issued-document.ts";
import type { LocalDate } from "#domain/local-date.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import { languages } from "../language/languages.ts";
import { standingWords } from "../words/standing-words.ts";
import type { LabelledValue } from "./paper.ts";

/** Where a paper stands: a draft until it is issued, then one version for good (domain 3). */
export interface PaperStanding extends IssuedVersion {
  readonly isDraft: boolean;
  /** The day it is printed as a draft, or issued. */
  readonly on: LocalDate;
  /** What was corrected since the version before; null for the first version, and in a draft. */
  readonly correction: string | null;
  /** What it replaces and who had it, the version just before first. */
  readonly replaces: ReadonlyArray<EarlierVersion>;
}

/** A paper that nobody has issued. */
export const draftOn = (on: LocalDate): PaperStanding => ({
  number: 1,
  version: 1,
  isDraft: true,
  on,
  correction: null,
  replaces: [],
});

/** At the head of a paper: its version, what was corrected, and who had what it replaces. */
export const versionFacts = (
  { isDraft, number, version, on, correction, replaces }: PaperStanding,
  caseNumber: string,
  language: PaperLanguage = "fr",
): ReadonlyArray<LabelledValue> => {
  const words = standingWords[language];
  const { formatDate, setText } = languages[language];
  if (isDraft)
    return [
      { label: words.version, value: version === 1 ? words.draft : words.draftOfVersion(version) },
    ];
  return [
    { label: words.reference, value: `${caseNumber}/${number}` },
    { label: words.version, value: words.issuedOn(version, formatDate(on)) },
    ...(correction === null ? [] : [{ label: words.corrected, value: setText(correction) }]),
    ...(replaces.length === 0
      ? []
      : [
          {
            label: words.replaces,
            value: replaces.map((one) => replacedVersion(one, language)).join("\n"),
          },
        ]),
  ];
};

/** At the foot of each page. */
export const versionMark = (
  { isDraft, version }: PaperStanding,
  language: PaperLanguage = "fr",
): string =>
  isDraft ? standingWords[language].draftMark : standingWords[language].versionMark(version);

/** « Version 2, corrigée le 12 mai 2026 par … », before who gets a copy. */
export const versionSentence = (
  { isDraft, version, on }: PaperStanding,
  organiserName: string,
  language: PaperLanguage = "fr",
): string => {
  const words = standingWords[language];
  const { formatDate, setName } = languages[language];
  const [day, name] = [formatDate(on), setName(organiserName)];
  return isDraft ? words.draftSentence(day, name) : words.versionSentence(version, day, name);
};

const replacedVersion = ({ issued, holders }: EarlierVersion, language: PaperLanguage): string => {
  const { formatDate, joinWords, setName } = languages[language];
  return standingWords[language].replacedVersion(
    issued.version,
    formatDate(issued.issuedOn),
    joinWords(holders.map(({ recipientName }) => setName(recipientName))),
  );
};
