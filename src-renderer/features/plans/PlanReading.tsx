import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { LeftOutObjective } from "#domain/carry-over.ts";
import type { Evaluation } from "#domain/cycle.ts";
import { reachedLevel } from "#domain/cycle.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import { gasLevels, type Objective, type Plan } from "#domain/plan.ts";
import { isDoneLate, type PlanAction } from "#domain/plan-action.ts";
import { levelText } from "#renderer/shared/forms/ChoiceFields.tsx";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { levelWords } from "#renderer/shared/i18n/level-words.ts";
import { ReadingPart } from "#renderer/shared/ui/Reading.tsx";

interface PlanReadingProps {
  readonly plan: Plan;
  readonly network: ReadonlyArray<NetworkMember>;
  /** What became of it: the evaluation of its passage, or null before. Without it, only what was agreed is said. */
  readonly evaluation?: Evaluation | null;
  /** Of a passage that another follows: which objectives it did not take over, and why. */
  readonly leftOut?: ReadonlyArray<LeftOutObjective>;
}

/** A whole plan, to be read and not changed. */
export const PlanReading = ({ plan, network, evaluation, leftOut }: PlanReadingProps) => {
  const { t } = useTranslation();
  const { objectives, actions, safetyPlan } = plan;
  const isFollowed = evaluation !== undefined;
  return (
    <>
      <ol className="plan-reading">
        {objectives.map((objective) => (
          <li key={objective.id}>
            <ObjectiveReading
              objective={objective}
              reached={isFollowed ? reachedLevel({ evaluation }, objective) : null}
              leftOutReason={leftOut?.find((one) => one.objectiveId === objective.id)?.reason}
            />
            <ul>
              {actions
                .filter(({ objectiveId }) => objectiveId === objective.id)
                .map((action) => (
                  <ActionReading
                    key={action.id}
                    action={action}
                    network={network}
                    isFollowed={isFollowed}
                  />
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {safetyPlan && (
        <div className="plan-reading-safety">
          <h4>{t("plans.safety")}</h4>
          <ReadingPart title={t("plans.warningSigns")} texts={safetyPlan.warningSigns} />
          <ReadingPart title={t("plans.safetySteps")} texts={safetyPlan.steps} />
          <ReadingPart title={t("plans.doNot")} texts={safetyPlan.doNot} />
        </div>
      )}
    </>
  );
};

const ObjectiveReading = ({
  objective,
  reached,
  leftOutReason,
}: {
  readonly objective: Objective;
  readonly reached: number | null;
  readonly leftOutReason: string | undefined;
}) => {
  const { t } = useTranslation();
  const { label, personWords, reportedVoice, weight, lifeDomain, baseline, changed } = objective;
  const words = personWords ?? reportedVoice;
  return (
    <>
      <strong>{label}</strong>
      {words && <p className="quote">{words}</p>}
      {changed && <p>{t("plans.changedLine", { reason: changed })}</p>}
      {leftOutReason && <p>{t("plans.leftOutLine", { reason: leftOutReason })}</p>}
      <p className="hint">
        {[t("plans.weightShort", { weight }), lifeDomain].filter(Boolean).join(" · ")}
      </p>
      <table className="level-table">
        <tbody>
          {gasLevels.map((level) => (
            <tr key={level} data-reached={reached === Number(level)}>
              <th scope="row" className="numbers">
                {levelText(Number(level))}
              </th>
              <td>{levelWords(objective, Number(level))}</td>
              <td className="hint">
                {[
                  baseline === Number(level) && t("plans.levelStart"),
                  level === "0" && t("plans.levelExpected"),
                  reached === Number(level) && t("plans.levelReached"),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

const ActionReading = ({
  action,
  network,
  isFollowed,
}: {
  readonly action: PlanAction;
  readonly network: ReadonlyArray<NetworkMember>;
  readonly isFollowed: boolean;
}) => {
  const { t } = useTranslation();
  const { what, how, responsibleId, dueOn, subsidiarity, status, doneOn, notDoneReason } = action;
  return (
    <li>
      {what}
      <span className="hint">
        {" "}
        {[
          memberName(network, responsibleId),
          how,
          dueOn ? t("plans.byDay", { day: formatDay(dueOn) }) : t("plans.noDueDay"),
          subsidiarity && t(`vocabulary.subsidiarity.${subsidiarity}`),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
      {isFollowed && (
        <span className="action-outcome">
          <Badge color={status === "done" ? "teal" : "gray"} variant="light" tt="none">
            {doneOn
              ? t("plans.doneOn", { day: formatDay(doneOn) })
              : t(`vocabulary.actionStatus.${status}`)}
          </Badge>
          {isDoneLate(action) && (
            <Badge color="amber" variant="light" tt="none">
              {t("plans.doneLate")}
            </Badge>
          )}
          {notDoneReason && <span className="quote">{notDoneReason}</span>}
        </span>
      )}
    </li>
  );
};
