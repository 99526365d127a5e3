import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Cycle } from "#domain/cycle.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";

interface PreviousPlansProps {
  readonly cycles: ReadonlyArray<Cycle>;
  readonly network: ReadonlyArray<NetworkMember>;
}

/** The plans of the passages that ended: to read, not to change. */
export const PreviousPlans = ({ cycles, network }: PreviousPlansProps) => {
  const { t } = useTranslation();
  return cycles.toReversed().map(({ number, plan, outcome }) => (
    <Panel
      key={number}
      title={t("plans.previous", { number })}
      description={`${t("plans.validatedOn")} ${formatDay(plan.validatedOn)}`}
      action={
        <Badge color="gray" variant="light" size="lg" tt="none">
          {t(`vocabulary.cycleOutcome.${outcome}`)}
        </Badge>
      }
    >
      <ol className="previous-objectives">
        {plan.objectives.map(({ id, label, personWords }) => (
          <li key={id}>
            <strong>{label}</strong>
            {personWords && <p className="quote">{personWords}</p>}
            <ul>
              {plan.actions
                .filter(({ objectiveId }) => objectiveId === id)
                .map((action) => (
                  <li key={action.id}>
                    {action.what}
                    <span className="hint">
                      {" "}
                      {memberName(network, action.responsibleId)} ·{" "}
                      {t(`vocabulary.actionStatus.${action.status}`)}
                    </span>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Panel>
  ));
};
