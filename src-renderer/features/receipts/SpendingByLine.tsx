import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Spending } from "#domain/funding-decision.ts";
import type { FundingLine } from "#domain/funding-request.ts";
import { formatCents } from "#renderer/shared/i18n/format.ts";

interface SpendingByLineProps {
  readonly lines: ReadonlyArray<FundingLine>;
  readonly spending: Spending;
}

/** What was asked and what was spent, line by line. */
export const SpendingByLine = ({ lines, spending }: SpendingByLineProps) => {
  const { t } = useTranslation();
  const labels = new Map(lines.map(({ id, label }) => [id, label]));
  const totalCents = lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
  return (
    <div className="money-table-frame">
      <table className="money-table">
        <caption>{t("receipts.byLine")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("receipts.label")}</th>
            <th scope="col" className="money-amount">
              {t("receipts.requested")}
            </th>
            <th scope="col" className="money-amount">
              {t("receipts.spent")}
            </th>
            <th scope="col" aria-label={t("receipts.state")} />
          </tr>
        </thead>
        <tbody>
          {spending.lines.map(({ lineId, requestedCents, spentCents, overByCents }) => (
            <tr key={lineId}>
              <th scope="row">{labels.get(lineId)}</th>
              <td className="money-amount">{formatCents(requestedCents)}</td>
              <td className="money-amount">{formatCents(spentCents)}</td>
              <td className="money-state">
                {overByCents > 0 && (
                  <Badge color="amber" variant="light" tt="none">
                    {t("receipts.lineOver", { amount: formatCents(overByCents) })}
                  </Badge>
                )}
              </td>
            </tr>
          ))}
          {spending.elsewhereCents > 0 && (
            <tr>
              <th scope="row" colSpan={2}>
                {t("receipts.noLine")}
              </th>
              <td className="money-amount">{formatCents(spending.elsewhereCents)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("receipts.total")}</th>
            <td className="money-amount">{formatCents(totalCents)}</td>
            <td className="money-amount">{formatCents(spending.spentCents)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
};
