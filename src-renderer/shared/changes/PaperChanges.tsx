import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Delivery } from "#domain/delivery.ts";
import type { IssuedDocument } from "#domain/issued-document.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";

interface IssuedLineProps {
  readonly caseNumber: string;
  readonly issued: IssuedDocument;
}

/** A paper that was issued is read where the papers are; here it only says which, and what it corrects. */
export const IssuedLine = ({ caseNumber, issued }: IssuedLineProps) => {
  const { t } = useTranslation();
  const { kind, number, version, correction } = issued;
  const about = {
    name: t(`documents.kinds.${kind}`),
    version,
    reference: `${caseNumber}/${number}`,
  };
  return (
    <div className="field-change pre-line">
      {correction === null
        ? t("changes.paperIssued", about)
        : t("changes.paperCorrected", { ...about, correction })}
    </div>
  );
};

/** Who got which version, when and how, in one sentence. */
export const describeDelivery = (
  t: TFunction,
  caseNumber: string,
  { recipientName, number, version, on, means, language, overrideReason }: Delivery,
): string => {
  const said = t("changes.delivery", {
    name: recipientName,
    reference: `${caseNumber}/${number}`,
    version,
    day: formatDay(on),
    means: [
      t(`vocabulary.deliveryMeans.${means}`),
      ...(language === "fr" ? [] : [t(`vocabulary.paperLanguage.${language}`)]),
    ].join(", "),
  });
  return overrideReason === null
    ? said
    : `${said}\n${t("documents.overridden", { reason: overrideReason })}`;
};
