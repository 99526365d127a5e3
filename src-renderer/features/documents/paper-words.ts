import type { TFunction } from "i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Delivery, EarlierVersion } from "#domain/delivery.ts";
import type { PaperSubject } from "#domain/document.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";

/** « Note de synthèse », of which concertation where there are several, and for whom where each has their own. */
export const paperName = (
  t: TFunction,
  { caseFile }: Pick<CaseFileView, "caseFile">,
  { kind, concertation, memberId }: PaperSubject,
): string => {
  const member = caseFile.network.find(({ id }) => id === memberId);
  const kindName = t(`documents.kinds.${kind}`);
  const name = member ? t("documents.ofMember", { name: kindName, member: member.name }) : kindName;
  return concertation === null || caseFile.concertations.length < 2
    ? name
    : t("documents.ofConcertation", { name, number: concertation });
};

/** « le 12 mai 2026, sur papier, 2 exemplaires » */
export const deliveryWords = (t: TFunction, { on, means, copies }: Delivery): string =>
  [
    t("documents.deliveredOn", { day: formatDay(on) }),
    t(`vocabulary.deliveryMeans.${means}`),
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
