import { Text } from "@mantine/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type Cycle, reachedLevel } from "#domain/cycle.ts";
import { gasLevels, type Objective } from "#domain/plan.ts";
import { ActionCard, useUpdateAction } from "#renderer/features/follow-ups/index.ts";
import { levelWords } from "#renderer/shared/i18n/level-words.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import "./plan-views.css";

interface PlanCardsProps {
  readonly view: CaseFileView;
  readonly cycle: Cycle;
}

/** Objective by objective: whose words, where things stand, and the actions, whose state changes where it stands. */
export const PlanCards = memo(({ view, cycle }: PlanCardsProps) => {
  const { t } = useTranslation();
  const { update, error } = useUpdateAction(view);
  const { objectives, actions } = cycle.plan;
  return (
    <>
      <Text c="dimmed">{t("planViews.cardsHint")}</Text>
      {error !== null && <RefusalAlert error={error} />}
      <div className="plan-cards">
        {objectives.map((objective, at) => {
          const { id, label, personWords, reportedVoice } = objective;
          const words = personWords ?? reportedVoice;
          const served = actions.filter(({ objectiveId }) => objectiveId === id);
          const number = at + 1;
          return (
            <section key={id} className="plan-card" aria-labelledby={`plan-card-${id}`}>
              <div className="plan-card-head">
                <span className="hint">{t("planViews.objective", { number })}</span>
                <h4 id={`plan-card-${id}`}>{label}</h4>
                {words && <p className="quote">{words}</p>}
              </div>
              <GasLadder objective={objective} reached={reachedLevel(cycle, objective)} />
              <div className="plan-card-actions">
                <h5>{t("planViews.actions")}</h5>
                {served.length === 0 ? (
                  <Text size="sm" c="dimmed">
                    {t("planViews.noAction")}
                  </Text>
                ) : (
                  <ul aria-label={t("planViews.actionsOf", { number })}>
                    {served.map((action) => (
                      <ActionCard key={action.id} view={view} action={action} onUpdate={update} />
                    ))}
                  </ul>
                )}
              </div>
            </section>
          );
        })}
      </div>
    </>
  );
});

interface GasLadderProps {
  readonly objective: Objective;
  /** −2 to 2; null while nobody has noted it. */
  readonly reached: number | null;
}

/** The five levels in their own words, the best on top; where things stand is said, never only shown. */
const GasLadder = ({ objective, reached }: GasLadderProps) => {
  const { t } = useTranslation();
  return (
    <div>
      <h5>{t("planViews.ladder")}</h5>
      <ul className="ladder">
        {gasLevels.toReversed().map((level) => {
          const marks = [
            reached === Number(level) && t("plans.levelReached"),
            objective.baseline === Number(level) && t("plans.levelStart"),
            level === "0" && t("plans.levelExpected"),
          ].filter(Boolean);
          return (
            <li key={level} data-reached={reached === Number(level)}>
              <span className="ladder-level">{t(`plans.gas.${level}`)}</span>
              <span>{levelWords(objective, Number(level))}</span>
              {marks.length > 0 && <span className="ladder-marks">{marks.join(" · ")}</span>}
            </li>
          );
        })}
      </ul>
      {reached === null && <p className="hint">{t("planViews.levelUnknown")}</p>}
    </div>
  );
};
