import { SegmentedControl } from "@mantine/core";
import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Cycle } from "#domain/cycle.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { PlanCards } from "./PlanCards.tsx";
import { PlanForm } from "./PlanForm.tsx";
import { PlanTimelineTable } from "./PlanTimelineTable.tsx";
import { planViewKinds, usePlanView } from "./plan-view-store.ts";

interface PlanViewsProps {
  readonly view: CaseFileView;
  /** Null until a plan is validated: there is only the form to fill in. */
  readonly cycle: Cycle | null;
  readonly title: string;
  readonly standing: string | undefined;
}

/** The plan under way as cards, along time, or as the form that says it all. */
export const PlanViews = ({ view, cycle, title, standing }: PlanViewsProps) => {
  const { t } = useTranslation();
  const { kind: chosen, show } = usePlanView();
  const kind = cycle ? chosen : "form";
  // The choice shows at once; what follows from it is drawn behind it.
  const shown = useDeferredValue(kind);
  return (
    <Panel
      title={title}
      description={standing}
      action={
        cycle && (
          <SegmentedControl
            aria-label={t("planViews.views")}
            value={kind}
            onChange={(value) => {
              const next = planViewKinds.find((one) => one === value);
              if (next) show(next);
            }}
            data={planViewKinds.map((value) => ({ value, label: t(`planViews.${value}`) }))}
          />
        )
      }
    >
      {/* What is being typed stays where it is while somebody looks at the rest. */}
      <div hidden={shown !== "form"}>
        <PlanForm view={view} />
      </div>
      {cycle && shown === "cards" && <PlanCards view={view} cycle={cycle} />}
      {cycle && shown === "timeline" && <PlanTimelineTable view={view} cycle={cycle} />}
    </Panel>
  );
};
