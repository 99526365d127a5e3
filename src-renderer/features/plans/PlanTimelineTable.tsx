import { Text } from "@mantine/core";
import { memo } from "react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Cycle } from "#domain/cycle.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import {
  type PlanTimeline,
  planTimeline,
  type Stretch,
  type TimelineRow,
  type TimelineState,
} from "#domain/plan-timeline.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { formatDay, formatMonth } from "#renderer/shared/i18n/format.ts";
import "./plan-views.css";

interface PlanTimelineTableProps {
  readonly view: CaseFileView;
  readonly cycle: Cycle;
}

/** The actions along time: a table that says everything in words, with a line beside each for who looks. */
export const PlanTimelineTable = memo(({ view, cycle }: PlanTimelineTableProps) => {
  const { t } = useTranslation();
  const { plan } = cycle;
  const timeline = planTimeline(plan, view.today);
  if (plan.actions.length === 0) return <Text c="dimmed">{t("planViews.noPlan")}</Text>;
  return (
    <>
      <Text c="dimmed">{t("planViews.timelineHint")}</Text>
      <div className="timeline-scroll">
        <table className="timeline" aria-label={t("planViews.timelineOf")}>
          <thead>
            <tr>
              <th scope="col">{t("planViews.action")}</th>
              <th scope="col">{t("planViews.when")}</th>
              <td aria-hidden className="timeline-cell">
                <Months timeline={timeline} />
              </td>
            </tr>
          </thead>
          {plan.objectives.map(({ id, label }) => {
            const rows = timeline.rows.filter(({ action }) => action.objectiveId === id);
            return (
              rows.length > 0 && (
                <tbody key={id}>
                  <tr>
                    <th scope="rowgroup" colSpan={3} className="timeline-objective">
                      {label}
                    </th>
                  </tr>
                  {rows.map((row) => (
                    <Row
                      key={row.action.id}
                      row={row}
                      timeline={timeline}
                      network={view.caseFile.network}
                    />
                  ))}
                </tbody>
              )
            );
          })}
        </table>
      </div>
      <Legend />
    </>
  );
});

interface RowProps {
  readonly row: TimelineRow;
  readonly timeline: PlanTimeline;
  readonly network: ReadonlyArray<NetworkMember>;
}

const Row = ({ row, timeline, network }: RowProps) => {
  const { t } = useTranslation();
  const { action, state, planned, late, due, done } = row;
  return (
    <tr>
      <th scope="row">
        {action.what}
        <span className="hint">{memberName(network, action.responsibleId)}</span>
      </th>
      <td>
        <span className="timeline-state" data-state={state.type}>
          {stateWords(t, state)}
        </span>
        {state.type !== "done" && (
          <span className="hint">{t(`vocabulary.actionStatus.${action.status}`)}</span>
        )}
      </td>
      <td aria-hidden className="timeline-cell">
        <div className="timeline-track">
          <Grid timeline={timeline} />
          <span
            className="timeline-bar"
            data-settled={state.type === "done" || state.type === "settled"}
            data-endless={due === null}
            style={placed(planned)}
          />
          {late && <span className="timeline-bar" data-late style={placed(late)} />}
          {due !== null && <span className="timeline-due" style={at(due)} />}
          {done !== null && (
            <span className="timeline-done" style={at(done)}>
              ✓
            </span>
          )}
        </div>
      </td>
    </tr>
  );
};

const stateWords = (t: TFunction, state: TimelineState): string => {
  switch (state.type) {
    case "done":
      return state.lateBy > 0
        ? t("planViews.doneLate", { day: formatDay(state.on), count: state.lateBy })
        : t("planViews.done", { day: formatDay(state.on) });
    case "late":
      return t("planViews.late", { day: formatDay(state.dueOn), count: state.lateBy });
    case "due":
      return state.inDays === 0
        ? t("planViews.dueToday")
        : t("planViews.due", { day: formatDay(state.dueOn), count: state.inDays });
    case "open":
      return t("planViews.open");
    // Its status says it.
    case "settled":
      return "";
  }
};

const Months = ({ timeline }: Pick<RowProps, "timeline">) => {
  const { t } = useTranslation();
  // As many labels as fit: every month of half a year, every third of more than a year.
  const every = Math.ceil(timeline.months.length / 7);
  return (
    <div className="timeline-track timeline-months">
      {timeline.months.map(
        ({ on, at: share }, index) =>
          index % every === 0 && (
            <span key={on} className="timeline-month" style={at(share)}>
              {formatMonth(on)}
            </span>
          ),
      )}
      <span className="timeline-today-label" style={within(timeline.today)}>
        {t("planViews.today")}
      </span>
    </div>
  );
};

const Grid = ({ timeline: { months, weeks, today } }: Pick<RowProps, "timeline">) => (
  <>
    {weeks.map((share) => (
      <span key={`week ${share}`} className="timeline-week" style={at(share)} />
    ))}
    {months.map(({ on, at: share }) => (
      <span key={on} className="timeline-line" style={at(share)} />
    ))}
    <span className="timeline-today" style={at(today)} />
  </>
);

const Legend = () => {
  const { t } = useTranslation();
  return (
    <ul className="timeline-legend" aria-label={t("planViews.legend")}>
      <li>
        <span className="timeline-bar" /> {t("planViews.legendPlanned")}
      </li>
      <li>
        <span className="timeline-bar" data-late /> {t("planViews.legendLate")}
      </li>
      <li>
        <span className="timeline-due" /> {t("planViews.legendDue")}
      </li>
      <li>
        <span className="timeline-done">✓</span> {t("planViews.legendDone")}
      </li>
    </ul>
  );
};

const percent = (share: number): string => `${share * 100}%`;
const at = (share: number) => ({ left: percent(share) });
// Ends at the line on its right edge, begins there on its left: the words never leave it.
const within = (share: number) => ({
  left: percent(share),
  transform: `translateX(-${percent(share)})`,
});
const placed = ({ from, to }: Stretch) => ({ left: percent(from), width: percent(to - from) });
