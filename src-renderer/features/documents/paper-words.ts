import type { TFunction } from "i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Delivery, EarlierVersion } from "#domain/delivery.ts";
import type { PaperSubject } from "#domain/paper-kind.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";

/** « Note de synthèse », and of which concertation, passage or person where there are several. */
export const paperName = (
  t: TFunction,
  view: Pick<CaseFileView, "caseFile">,
  paper: PaperSubject,
): string => {
  const name = t(`documents.kinds.${paper.kind}`);
  return isOnlyOne(view, paper)
    ? name
    : t("documents.ofSubject", { name, subject: subjectName(t, view, paper) });
};

/** « concertation 2 », « passage 1 », « Anne Fictive, concertation 2 » */
export const subjectName = (
  t: TFunction,
  { caseFile }: Pick<CaseFileView, "caseFile">,
  { concertation, cycle, memberId }: PaperSubject,
): string =>
  [
    ...(memberId === null
      ? []
      : [caseFile.network.find(({ id }) => id === memberId)?.name ?? memberId]),
    ...(concertation === null ? [] : [t("documents.ofConcertation", { number: concertation })]),
    ...(cycle === null ? [] : [t("documents.ofCycle", { number: cycle })]),
  ].join(", ");

/** A dossier with one concertation has one note: its number would say nothing. */
const isOnlyOne = (
  { caseFile }: Pick<CaseFileView, "caseFile">,
  { concertation, cycle, memberId }: PaperSubject,
): boolean =>
  memberId === null &&
  (concertation === null || caseFile.concertations.length < 2) &&
  (cycle === null || caseFile.cycles.length < 2);

/** « le 12 mai 2026, sur papier, en néerlandais, 2 exemplaires » */
export const deliveryWords = (t: TFunction, { on, means, copies, language }: Delivery): string =>
  [
    t("documents.deliveredOn", { day: formatDay(on) }),
    t(`vocabulary.deliveryMeans.${means}`),
    ...(language === "fr" ? [] : [t(`vocabulary.paperLanguage.${language}`)]),
    ...(copies > 1 ? [t("documents.copyCount", { count: copies })] : []),
  ].join(", ");

/** « Léo, Anne », and with which version where they do not all have the same. */
export const holderNames = (t: TFunction, holders: ReadonlyArray<Delivery>): string => {
  const isSame = new Set(holders.map(({ version }) => version)).size < 2;
  return holders
    .map(({ recipientName: name, version }) =>
      isSame ? name : t("documents.holder", { name, version }),
    )
    .join(", ");
};

/** Everybody who has one of these versions as the latest of theirs. */
export const allHolders = (replaced: ReadonlyArray<EarlierVersion>): ReadonlyArray<Delivery> =>
  replaced.flatMap(({ holders }) => holders);
