import { useTranslation } from "react-i18next";
import type { FundingTotals } from "#domain/funding-request.ts";
import { formatCents, formatPercent } from "#renderer/shared/i18n/format.ts";

/** The total, the ceiling and the overshoot, in words. */
export const useTotalFigures = ({
  totalCents,
  ceilingCents,
  overByCents,
  overPercent,
}: FundingTotals) => {
  const { t } = useTranslation();
  const over = {
    amount: formatCents(overByCents),
    percent: formatPercent(overPercent),
  };
  return [
    { label: t("fundingRequests.total"), value: formatCents(totalCents) },
    ...(ceilingCents === null
      ? []
      : [{ label: t("fundingRequests.ceiling"), value: formatCents(ceilingCents) }]),
    ...(overByCents > 0
      ? [
          {
            label: t("fundingRequests.over"),
            // There is no percentage of a ceiling of nothing.
            value: ceilingCents ? t("fundingRequests.overBy", over) : over.amount,
            tone: "warning" as const,
          },
        ]
      : []),
  ];
};
