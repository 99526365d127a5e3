import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { currentCycle, cyclesInOrder, hasEnded, workingCycleNumber } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { AgreementPanel } from "./AgreementPanel.tsx";
import { PlanVersions } from "./PlanVersions.tsx";
import { PlanViews } from "./PlanViews.tsx";
import { PreviousPlans } from "./PreviousPlans.tsx";
import { usePlanStanding } from "./use-plan-standing.ts";
import "./plans.css";

/** The plan of the passage under way or of the next one; those of the passages before stay readable below. */
export const PlanPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const standing = usePlanStanding();
  const { caseFile, supplement } = view;
  const current = currentCycle(caseFile);
  const number = workingCycleNumber(caseFile);
  const previous = cyclesInOrder(caseFile).filter((cycle) => cycle !== current);
  const isIneligible = caseFile.request.decision === "ineligible";

  return (
    <>
      {isIneligible && <Text>{t("plans.ineligible")}</Text>}
      {!isIneligible && !hasEnded(caseFile) && (
        <PlanViews
          key={number}
          view={view}
          cycle={current ?? null}
          title={number === 1 ? t("plans.title") : t("plans.titleCycle", { number })}
          standing={current && standing(current, supplement.planVersions)}
        />
      )}
      {current && !isIneligible && !hasEnded(caseFile) && (
        <AgreementPanel view={view} cycle={current} />
      )}
      {current && <PlanVersions view={view} cycle={current.number} />}
      <PreviousPlans view={view} cycles={previous} />
    </>
  );
};
