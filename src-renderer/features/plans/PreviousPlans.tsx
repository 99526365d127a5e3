import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Cycle } from "#domain/cycle.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { PlanReading } from "./PlanReading.tsx";
import { PlanVersionList } from "./PlanVersions.tsx";
import { usePlanStanding } from "./use-plan-standing.ts";

interface PreviousPlansProps {
  readonly view: CaseFileView;
  readonly cycles: ReadonlyArray<Cycle>;
}

/** The plans of the passages that ended: to read, not to change. */
export const PreviousPlans = ({ view, cycles }: PreviousPlansProps) =>
  cycles.toReversed().map((cycle) => <PreviousPlan key={cycle.number} view={view} cycle={cycle} />);

const PreviousPlan = ({
  view,
  cycle,
}: Pick<PreviousPlansProps, "view"> & { readonly cycle: Cycle }) => {
  const { t } = useTranslation();
  const standing = usePlanStanding();
  const { number, plan, evaluation, outcome } = cycle;
  const { network } = view.caseFile;
  const leftOut = view.supplement.leftOutObjectives.filter((one) => one.cycle === number);
  return (
    <Panel
      title={t("plans.previous", { number })}
      description={standing(cycle, view.supplement.planVersions)}
      action={
        <Badge color="gray" variant="light" size="lg" tt="none">
          {t(`vocabulary.cycleOutcome.${outcome}`)}
        </Badge>
      }
    >
      <PlanReading plan={plan} network={network} evaluation={evaluation} leftOut={leftOut} />
      <PlanVersionList view={view} cycle={number} />
    </Panel>
  );
};
