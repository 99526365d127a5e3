import { useTranslation } from "react-i18next";
import { type Cycle, reachedLevel, reachedLevels } from "#domain/cycle.ts";
import type { Objective } from "#domain/plan.ts";
import { levelText } from "#renderer/shared/forms/ChoiceFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { levelWords } from "#renderer/shared/i18n/level-words.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { ReadingPart } from "#renderer/shared/ui/Reading.tsx";
import { TScore } from "./TScore.tsx";

/** How a passage was evaluated and ended: to read, not to change. */
export const EvaluationReading = ({ cycle }: { readonly cycle: Cycle }) => {
  const { t } = useTranslation();
  const { number, plan, evaluation, outcome, closedOn, outcomeReason } = cycle;
  const ending = t(`vocabulary.cycleOutcome.${outcome}`);
  return (
    <Panel
      title={t("evaluations.title", { number })}
      description={evaluation ? `${t("evaluations.on")} ${formatDay(evaluation.on)}` : undefined}
    >
      <ul className="evaluated-objectives">
        {plan.objectives.map((objective) => (
          <EvaluatedObjective key={objective.id} cycle={cycle} objective={objective} />
        ))}
      </ul>
      {evaluation ? (
        <>
          <ReadingPart
            title={t("evaluations.cooperationQuality")}
            texts={[evaluation.cooperationQuality]}
          />
          <ReadingPart
            title={t("evaluations.positiveMoments")}
            texts={evaluation.positiveMoments}
          />
          <ReadingPart
            title={t("evaluations.criticalMoments")}
            texts={evaluation.criticalMoments}
          />
          <ReadingPart
            title={t("evaluations.personSatisfaction")}
            texts={[evaluation.personSatisfaction]}
          />
        </>
      ) : (
        <p className="hint">{t("evaluations.notEvaluated")}</p>
      )}
      <ReadingPart
        title={t("evaluations.outcome")}
        texts={[
          closedOn ? t("evaluations.endedOn", { ending, day: formatDay(closedOn) }) : ending,
          outcomeReason,
        ]}
      />
      <TScore objectives={reachedLevels(cycle)} />
    </Panel>
  );
};

const EvaluatedObjective = ({
  cycle,
  objective,
}: {
  readonly cycle: Cycle;
  readonly objective: Objective;
}) => {
  const { t } = useTranslation();
  const { label, personWords, baseline } = objective;
  const reached = reachedLevel(cycle, objective);
  return (
    <li className="objective-level">
      <h4>{label}</h4>
      {personWords && <p className="quote">{personWords}</p>}
      <p className="hint">
        {t("evaluations.started", { words: levelWords(objective, baseline) })}
        <br />
        {t("evaluations.expected", { words: levelWords(objective, 0) })}
      </p>
      <p>
        {reached === null
          ? t("evaluations.reachedUnknown")
          : t("evaluations.reachedLine", {
              level: levelText(reached),
              words: levelWords(objective, reached),
            })}
      </p>
    </li>
  );
};
