import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ceilingOf } from "#domain/facts.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { fundingTotals } from "#domain/funding-request.ts";
import { formatCents, formatPercent } from "#renderer/shared/i18n/format.ts";
import type { FundingLineValues, FundingRequestValues } from "./funding-request-values.ts";

/** The total against the ceiling while it is typed, and what would still fit under it. */
export const FundingTotalsBox = ({ caseFile }: { readonly caseFile: CaseFile }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<FundingRequestValues>();
  const lines = useWatch({ control, name: "fundingRequest.lines" });
  const totals = fundingTotals(lines.flatMap(pricedLine), ceilingOf(caseFile));
  const { totalCents, ceilingCents, overByCents, overPercent, fits } = totals;
  const labels = fits.lineIds.map((id) => lines.find((line) => line.id === id)?.label ?? id);

  return (
    <section className="funding-totals" aria-label={t("fundingRequests.totals")} aria-live="polite">
      <dl>
        <div>
          <dt>{t("fundingRequests.total")}</dt>
          <dd className="numbers">{formatCents(totalCents)}</dd>
        </div>
        {ceilingCents !== null && (
          <div>
            <dt>{t("fundingRequests.ceiling")}</dt>
            <dd className="numbers">{formatCents(ceilingCents)}</dd>
          </div>
        )}
        {overByCents > 0 && (
          <div data-over>
            <dt>{t("fundingRequests.over")}</dt>
            <dd className="numbers">
              {t("fundingRequests.overBy", {
                amount: formatCents(overByCents),
                percent: formatPercent(overPercent),
              })}
            </dd>
          </div>
        )}
      </dl>
      {overByCents > 0 && (
        <>
          <p>{t("fundingRequests.overAdvice")}</p>
          <p>
            {t("fundingRequests.fits", {
              total: formatCents(fits.totalCents),
              remaining: formatCents(fits.remainingCents ?? 0),
            })}
          </p>
          <ul>
            {labels.map((label, index) => (
              <li key={fits.lineIds[index]}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {ceilingCents === null && <p>{t("fundingRequests.noCeiling")}</p>}
    </section>
  );
};

// A line that is still being typed counts once it has an amount and a rank.
const pricedLine = ({ id, amountCents, priority }: FundingLineValues) =>
  typeof amountCents === "number" && typeof priority === "number"
    ? [{ id, amountCents, priority }]
    : [];
