import { Title } from "@mantine/core";
import { memo, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Caseload } from "#domain/caseload.ts";

/** How the dossiers stand together. Each chart is a table, so it reads the same without its bars. */
export const CaseloadCharts = memo(({ caseload }: { readonly caseload: Caseload }) => (
  <div className="charts">
    <StepsChart steps={caseload.steps} />
    <FirstMeetingChart firstMeeting={caseload.firstMeeting} />
  </div>
));

const StepsChart = ({ steps }: Pick<Caseload, "steps">) => {
  const { t } = useTranslation();
  const titleId = useId();
  const most = Math.max(1, ...steps.map(({ count }) => count));
  return (
    <section className="panel" aria-labelledby={titleId}>
      <Title order={2} size="h3" id={titleId}>
        {t("caseloads.stepsTitle")}
      </Title>
      <table className="chart" aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{t("caseloads.stepColumn")}</th>
            <th scope="col">{t("caseloads.countColumn")}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, count }) => (
            <tr key={step}>
              <th scope="row">{t(`caseloads.step.${step}`)}</th>
              <td>
                <span className="chart-line">
                  <Bar from={0} to={count} most={most} />
                  <span className="chart-figure numbers">{count}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const FirstMeetingChart = ({ firstMeeting }: Pick<Caseload, "firstMeeting">) => {
  const { t } = useTranslation();
  const titleId = useId();
  const { medianDays, quarters } = firstMeeting;
  const most = Math.max(1, ...quarters.map(({ upperDays }) => upperDays));
  return (
    <section className="panel" aria-labelledby={titleId}>
      <Title order={2} size="h3" id={titleId}>
        {t("caseloads.firstMeetingTitle")}
      </Title>
      <p className="hint">
        {medianDays === null
          ? t("caseloads.firstMeetingNone")
          : t("caseloads.firstMeetingMedian", { count: Math.ceil(medianDays) })}
      </p>
      {quarters.length > 0 && (
        <table className="chart" aria-labelledby={titleId}>
          <thead>
            <tr>
              <th scope="col">{t("caseloads.quarterColumn")}</th>
              <th scope="col">{t("caseloads.rangeColumn")}</th>
              <th scope="col">{t("caseloads.medianColumn")}</th>
              <th scope="col">{t("caseloads.meetingsColumn")}</th>
            </tr>
          </thead>
          <tbody>
            {quarters.map(({ year, quarter, count, lowerDays, medianDays: median, upperDays }) => (
              <tr key={`${year} ${quarter}`}>
                <th scope="row" className="numbers">
                  {t("caseloads.quarter", { quarter, year })}
                </th>
                <td>
                  <Bar from={lowerDays} to={upperDays} at={median} most={most} />
                  <span className="visually-hidden">
                    {t("caseloads.range", {
                      lower: Math.round(lowerDays),
                      upper: Math.round(upperDays),
                    })}
                  </span>
                </td>
                <td className="numbers">{t("caseloads.days", { count: Math.round(median) })}</td>
                <td className="numbers">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};

interface BarProps {
  readonly from: number;
  readonly to: number;
  /** What is marked on it. */
  readonly at?: number;
  readonly most: number;
}

const Bar = ({ from, to, at, most }: BarProps) => {
  const percent = (value: number): number => (value / most) * 100;
  return (
    <svg className="chart-bar" aria-hidden width="100%" height="14">
      {at !== undefined && <line className="chart-track" x1="0" x2="100%" y1="7" y2="7" />}
      <rect
        x={`${percent(from)}%`}
        width={`${Math.max(percent(to) - percent(from), to > 0 ? 0.8 : 0)}%`}
        y="2"
        height="10"
        rx="2"
      />
      {at !== undefined && (
        <line x1={`${percent(at)}%`} x2={`${percent(at)}%`} y1="0" y2="14" strokeWidth="2.5" />
      )}
    </svg>
  );
};
