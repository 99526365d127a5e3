import { useTranslation } from "react-i18next";
import { cyclesInOrder, hasEnded } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Cycle } from "#domain/cycle.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { EvaluationForm } from "./EvaluationForm.tsx";
import { EvaluationReading } from "./EvaluationReading.tsx";
import "./evaluations.css";

interface EvaluationPanelProps {
  readonly view: CaseFileView;
  readonly cycle: Cycle;
}

/** The evaluation of the latest passage, in a form until the dossier is closed, and those before, to be read beside it. */
export const EvaluationPanel = ({ view, cycle }: EvaluationPanelProps) => {
  const { t } = useTranslation();
  const { caseFile } = view;
  return (
    <>
      {hasEnded(caseFile) ? (
        <EvaluationReading cycle={cycle} />
      ) : (
        <Panel title={t("evaluations.title", { number: cycle.number })}>
          <EvaluationForm view={view} cycle={cycle} />
        </Panel>
      )}
      {cyclesInOrder(caseFile)
        .filter(({ number }) => number !== cycle.number)
        .toReversed()
        .map((earlier) => (
          <EvaluationReading key={earlier.number} cycle={earlier} />
        ))}
    </>
  );
};
