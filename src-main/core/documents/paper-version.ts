import type { EarlierVersion } from "#domain/delivery.ts";
import type { IssuedVersion } from "#domain/issued-document.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { formatDate, joinWords, setName, setText } from "./french.ts";
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
): ReadonlyArray<LabelledValue> => {
  if (isDraft)
    return [
      {
        label: "Version",
        value: version === 1 ? "Brouillon" : `Brouillon de la version\u00A0${version}`,
      },
    ];
  const corrected = correction === null ? [] : [{ label: "Corrigé", value: setText(correction) }];
  return [
    { label: "Référence", value: `${caseNumber}/${number}` },
    {
      label: "Version",
      value: `${version}, ${version === 1 ? "émise" : "corrigée"} le ${formatDate(on)}`,
    },
    ...corrected,
    ...(replaces.length === 0
      ? []
      : [{ label: "Remplace", value: replaces.map(replacedVersion).join("\n") }]),
  ];
};

/** At the foot of each page. */
export const versionMark = ({ isDraft, version }: PaperStanding): string =>
  isDraft ? "brouillon" : `version\u00A0${version}`;

/** « Version 2, corrigée le 12 mai 2026 par … », before who gets a copy. */
export const versionSentence = (
  { isDraft, version, on }: PaperStanding,
  organiserName: string,
): string => {
  const by = `le ${formatDate(on)} par ${setName(organiserName)}`;
  if (isDraft) return `Brouillon établi ${by}, pas encore émis.`;
  return `Version\u00A0${version}, ${version === 1 ? "émise" : "corrigée"} ${by}.`;
};

const replacedVersion = ({ issued, holders }: EarlierVersion): string => {
  const names = holders.map(({ recipientName }) => setName(recipientName));
  const who = names.length === 0 ? "remise à personne" : `reçue par ${joinWords(names)}`;
  return `La version\u00A0${issued.version} du ${formatDate(issued.issuedOn)}, ${who}`;
};
