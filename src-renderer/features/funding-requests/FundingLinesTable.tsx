import { Badge } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FundingTotals } from "#domain/funding-request.ts";
import { formatCents } from "#renderer/shared/i18n/format.ts";
import "#renderer/shared/ui/money.css";

interface ShownLine {
  readonly id: string;
  readonly label: string;
  readonly priority: number;
  readonly amountCents: number;
}

interface FundingLinesTableProps<Line extends ShownLine> {
  readonly caption: string;
  readonly lines: ReadonlyArray<Line>;
  /** « Ce qui tient » under a ceiling; null when there is none, then every line is only listed. */
  readonly fits: FundingTotals["fits"] | null;
  readonly words: {
    readonly fits: string;
    readonly doesNotFit: string;
    readonly fittingTotal: string;
  };
  readonly renderDetails?: (line: Line) => ReactNode;
}

/** The lines of a request by priority, and which of them some amount covers. */
export const FundingLinesTable = <Line extends ShownLine>({
  caption,
  lines,
  fits,
  words,
  renderDetails,
}: FundingLinesTableProps<Line>) => {
  const { t } = useTranslation();
  const fitting = new Set(fits?.lineIds);
  const totalCents = lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const left = totalCents - (fits?.totalCents ?? totalCents);
  return (
    <div className="money-table-frame">
      <table className="money-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("fundingRequests.priority")}</th>
            <th scope="col">{t("fundingRequests.label")}</th>
            <th scope="col" className="money-amount">
              {t("fundingRequests.amount")}
            </th>
            {fits && <th scope="col" aria-label={t("fundingRequests.state")} />}
          </tr>
        </thead>
        <tbody>
          {lines
            .toSorted((a, b) => a.priority - b.priority)
            .map((line) => (
              <tr key={line.id}>
                <td className="numbers">{line.priority}</td>
                <th scope="row">
                  <span className="money-label">{line.label}</span>
                  {renderDetails?.(line)}
                </th>
                <td className="money-amount">{formatCents(line.amountCents)}</td>
                {fits && (
                  <td className="money-state">
                    <Badge
                      color={fitting.has(line.id) ? "teal" : "amber"}
                      variant="light"
                      tt="none"
                      size="lg"
                    >
                      {fitting.has(line.id) ? words.fits : words.doesNotFit}
                    </Badge>
                  </td>
                )}
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t("fundingRequests.total")}
            </th>
            <td className="money-amount">{formatCents(totalCents)}</td>
          </tr>
          {fits && left > 0 && (
            <tr>
              <th scope="row" colSpan={2}>
                {words.fittingTotal}
                <span className="hint">
                  {t("fundingRequests.remaining", {
                    amount: formatCents(fits.remainingCents ?? 0),
                  })}
                </span>
              </th>
              <td className="money-amount">{formatCents(fits.totalCents)}</td>
            </tr>
          )}
        </tfoot>
      </table>
    </div>
  );
};
