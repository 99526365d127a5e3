import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFile } from "#domain/case-file.ts";
import { ceilingOf } from "#domain/facts.ts";
import { fundingTotals } from "#domain/funding-request.ts";
import { Figures } from "#renderer/shared/ui/Figures.tsx";
import { FundingLinesTable } from "./FundingLinesTable.tsx";
import type { FundingLineValues, FundingRequestValues } from "./funding-request-values.ts";
import { useTotalFigures } from "./use-total-figures.ts";

/** The total against the ceiling while it is typed, and what would still fit under it. */
export const FundingTotalsBox = ({ caseFile }: { readonly caseFile: CaseFile }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<FundingRequestValues>();
  const lines = useWatch({ control, name: "fundingRequest.lines" }).flatMap(pricedLine);
  const totals = fundingTotals(lines, ceilingOf(caseFile));
  const figures = useTotalFigures(totals);

  return (
    <section className="funding-totals" aria-label={t("fundingRequests.totals")} aria-live="polite">
      <Figures figures={figures} />
      {totals.overByCents > 0 && (
        <>
          <p>{t("fundingRequests.overAdvice")}</p>
          <FundingLinesTable
            caption={t("fundingRequests.whatFits")}
            lines={lines}
            fits={totals.fits}
            words={{
              fits: t("fundingRequests.fits"),
              doesNotFit: t("fundingRequests.doesNotFit"),
              fittingTotal: t("fundingRequests.fittingTotal"),
            }}
          />
        </>
      )}
      {totals.ceilingCents === null && <p>{t("fundingRequests.noCeiling")}</p>}
    </section>
  );
};

// A line that is still being typed counts once it has an amount and a rank.
const pricedLine = ({ id, label, amountCents, priority }: FundingLineValues) =>
  typeof amountCents === "number" && typeof priority === "number"
    ? [{ id, label, amountCents, priority }]
    : [];
