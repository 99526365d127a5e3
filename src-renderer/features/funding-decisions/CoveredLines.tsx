import { useTranslation } from "react-i18next";
import { type FundingRequest, fundingTotals } from "#domain/funding-request.ts";
import { FundingLinesTable } from "#renderer/features/funding-requests/index.ts";

interface CoveredLinesProps {
  readonly request: FundingRequest;
  readonly grantedCents: number;
}

/** « Ce qui tient », with what was granted as the ceiling. */
export const CoveredLines = ({ request: { lines }, grantedCents }: CoveredLinesProps) => {
  const { t } = useTranslation();
  return (
    <FundingLinesTable
      caption={t("fundingDecisions.covered")}
      lines={lines}
      fits={fundingTotals(lines, grantedCents).fits}
      words={{
        fits: t("fundingDecisions.isCovered"),
        doesNotFit: t("fundingDecisions.isNotCovered"),
        fittingTotal: t("fundingDecisions.coveredTotal"),
      }}
    />
  );
};
