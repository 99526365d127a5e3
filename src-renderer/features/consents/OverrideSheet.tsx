import { Button, Group } from "@mantine/core";
import { use, useEffect, useRef, useState } from "react";
import { type FieldPath, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { FieldLabelsContext } from "#renderer/shared/forms/use-field.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconCircleCheck, IconCircleDashed } from "#renderer/shared/ui/icons.ts";
import { OverrideFields } from "./OverrideFields.tsx";
import { OverrideText } from "./OverrideText.tsx";
import {
  incompleteSteps,
  OverrideSection,
  type OverrideStep,
  overrideSteps,
  type OverrideValues,
  overrideValues,
  stepOfField,
} from "./override-values.ts";

interface OverrideSheetProps {
  readonly view: CaseFileView;
  readonly onClose: () => void;
}

/** The record, written step by step in the order of the procedure, read again as a whole, then saved. */
export const OverrideSheet = ({ view, onClose }: OverrideSheetProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const [step, setStep] = useState<OverrideStep>("dangers");
  return (
    <SectionForm
      view={view}
      formId="consentOverride"
      title={t("consents.override.title")}
      schema={OverrideSection}
      initial={overrideValues}
      save={({ consentOverride }) =>
        core.consentOverrides.save({ caseFileId: view.id, consentOverride })
      }
      afterSave={onClose}
      onCancel={onClose}
      saveLabel={t("consents.override.save")}
      isSubmitShown={step === "summary"}
      revealField={(name) => setStep(stepOfField(name))}
    >
      {() => <OverrideSteps view={view} step={step} onStep={setStep} />}
    </SectionForm>
  );
};

interface OverrideStepsProps {
  readonly view: CaseFileView;
  readonly step: OverrideStep;
  readonly onStep: (step: OverrideStep) => void;
}

const OverrideSteps = ({ view, step, onStep }: OverrideStepsProps) => {
  const { t } = useTranslation();
  const { control } = useFormContext<OverrideValues>();
  const override = useWatch({ control, name: "consentOverride" });
  const incomplete = incompleteSteps({ consentOverride: override });
  useAllLabels();
  const [isMoved, setMoved] = useState(false);

  const goTo = (next: OverrideStep) => {
    setMoved(true);
    onStep(next);
  };
  const at = overrideSteps.indexOf(step);
  const previous = overrideSteps[at - 1];
  const next = overrideSteps[at + 1];
  return (
    <div className="override-sheet">
      <nav aria-label={t("consents.override.nav")}>
        <ol className="override-steps">
          {overrideSteps.map((one, index) => (
            <li key={one}>
              <button
                type="button"
                className="override-step"
                aria-current={one === step ? "step" : undefined}
                onClick={() => goTo(one)}
              >
                {one === "summary" ? null : incomplete.has(one) ? (
                  <IconCircleDashed size={18} aria-label={t("consents.override.toComplete")} />
                ) : (
                  <IconCircleCheck size={18} aria-label={t("consents.override.done")} />
                )}
                <span>
                  {index + 1}. {t(`consents.override.steps.${one}`)}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div className="override-step-body">
        <StepTitle key={step} step={step} isMoved={isMoved} />
        {step === "summary" ? (
          <OverrideText
            override={override}
            network={view.caseFile.network}
            editing={{ incomplete, onStep: goTo }}
          />
        ) : (
          <OverrideFields view={view} step={step} />
        )}
        <Group justify="space-between" mt="md">
          {previous ? (
            <Button variant="default" onClick={() => goTo(previous)}>
              {t("consents.override.previous")}
            </Button>
          ) : (
            <span />
          )}
          {next && (
            <Button variant="light" onClick={() => goTo(next)}>
              {next === "summary" ? t("consents.override.toSummary") : t("consents.override.next")}
            </Button>
          )}
        </Group>
      </div>
    </div>
  );
};

interface StepTitleProps {
  readonly step: OverrideStep;
  /** The step was chosen, not found open with the page. */
  readonly isMoved: boolean;
}

/** Takes the focus, so that who moves on by keyboard or hears the page goes on at the new step. */
const StepTitle = ({ step, isMoved }: StepTitleProps) => {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isMoved) title.current?.focus();
  }, [isMoved]);
  return (
    <h4 ref={title} tabIndex={-1} className="override-step-title">
      {t(`consents.override.steps.${step}`)}
    </h4>
  );
};

/** What is missing is named also for the steps that are not on screen. */
const useAllLabels = (): void => {
  const { t } = useTranslation();
  const labels = use(FieldLabelsContext);
  useEffect(() => {
    const all = {
      "consentOverride.dangers": t("consents.override.dangers"),
      "consentOverride.attempts": t("consents.override.attempts"),
      "consentOverride.attempts.0.on": t("consents.override.attemptOn"),
      "consentOverride.attempts.0.by": t("consents.override.attemptBy"),
      "consentOverride.attempts.0.how": t("consents.override.attemptHow"),
      "consentOverride.informationGiven.on": t("consents.override.informationOn"),
      "consentOverride.informationGiven.by": t("consents.override.informationBy"),
      "consentOverride.informationGiven.how": t("consents.override.informationHow"),
      "consentOverride.informationGiven.text": t("consents.override.informationText"),
      "consentOverride.decidedBy": t("consents.override.decidedBy"),
      "consentOverride.decidedOn": t("consents.override.decidedOn"),
      "consentOverride.writtenJustification": t("consents.override.writtenJustification"),
      "consentOverride.reviewOn": t("consents.override.reviewOn"),
    } satisfies Partial<Record<FieldPath<OverrideValues>, string>>;
    for (const [name, label] of Object.entries(all)) labels?.set(name, label);
  }, [labels, t]);
};
