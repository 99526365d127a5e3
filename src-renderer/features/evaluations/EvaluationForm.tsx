import { Alert } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type Cycle, cycleOutcomes, isFinalOutcome, needsOutcomeReason } from "#domain/cycle.ts";
import type { Objective } from "#domain/plan.ts";
import { LivePaper } from "#renderer/features/documents/index.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { levelText, NumberRadioField, RadioField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { TextListField } from "#renderer/shared/forms/ListFields.tsx";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { levelWords } from "#renderer/shared/i18n/level-words.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { EndingSection, type EndingValues, endingOf, endingValues } from "./evaluation-values.ts";
import { TScore } from "./TScore.tsx";

interface EvaluationFormProps {
  readonly view: CaseFileView;
  readonly cycle: Cycle;
}

/** What was hoped for against what is, always in the words of the levels, and what follows. */
export const EvaluationForm = ({ view, cycle }: EvaluationFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <SectionForm
      view={view}
      formId="evaluation"
      about={String(cycle.number)}
      title={t("evaluations.title", { number: cycle.number })}
      schema={EndingSection}
      initial={endingValues}
      save={(ending) => core.evaluations.save({ caseFileId: view.id, ...endingOf(ending) })}
      saveLabel={t("evaluations.save")}
      renderBeside={(form) => (
        <LivePaper
          view={view}
          formId="evaluation"
          form={form}
          schema={EndingSection}
          typed={(ending) => ({ form: "evaluation", ...endingOf(ending) })}
          about={{ concertation: null, cycle: cycle.number }}
        />
      )}
    >
      {({ control }) => (
        <>
          <DateField control={control} name="evaluation.on" label={t("evaluations.on")} />
          <fieldset className="form-group">
            <legend>{t("evaluations.objectives")}</legend>
            {cycle.plan.objectives.map((objective, index) => (
              <ObjectiveLevel key={objective.id} objective={objective} index={index} />
            ))}
            <LiveTScore objectives={cycle.plan.objectives} />
          </fieldset>
          <fieldset className="form-group">
            <legend>{t("evaluations.cooperation")}</legend>
            <LongTextField
              control={control}
              name="evaluation.cooperationQuality"
              label={t("evaluations.cooperationQuality")}
              whenEmpty={t("evaluations.cooperationQualityEmpty")}
            />
            <div className="field-row">
              <TextListField
                control={control}
                name="evaluation.positiveMoments"
                label={t("evaluations.positiveMoments")}
                addLabel={t("evaluations.addPositive")}
              />
              <TextListField
                control={control}
                name="evaluation.criticalMoments"
                label={t("evaluations.criticalMoments")}
                addLabel={t("evaluations.addCritical")}
              />
            </div>
            <LongTextField
              control={control}
              name="evaluation.personSatisfaction"
              label={t("evaluations.personSatisfaction")}
              whenEmpty={t("evaluations.personSatisfactionEmpty")}
            />
          </fieldset>
          <OutcomeFields />
        </>
      )}
    </SectionForm>
  );
};

const ObjectiveLevel = ({
  objective,
  index,
}: {
  readonly objective: Objective;
  readonly index: number;
}) => {
  const { t } = useTranslation();
  const { control } = useFormContext<EndingValues>();
  const { label, personWords, baseline } = objective;
  return (
    <div className="objective-level">
      <h4>{label}</h4>
      {personWords && <p className="quote">{personWords}</p>}
      <p className="hint">
        {t("evaluations.started", { words: levelWords(objective, baseline) })}
        <br />
        {t("evaluations.expected", { words: levelWords(objective, 0) })}
      </p>
      <NumberRadioField
        control={control}
        name={`evaluation.levels.${index}.level`}
        label={t("evaluations.reached")}
        whenEmpty={t("evaluations.reachedEmpty")}
        options={LEVELS.map((level) => ({
          value: level,
          label: `${levelText(level)} · ${levelWords(objective, level)}`,
        }))}
      />
    </div>
  );
};

/** Of the levels as they are chosen, before they are saved. */
const LiveTScore = ({ objectives }: { readonly objectives: ReadonlyArray<Objective> }) => {
  const { control } = useFormContext<EndingValues>();
  const levels = useWatch({ control, name: "evaluation.levels" });
  return (
    <TScore
      objectives={objectives.map(({ weight }, index) => ({
        weight,
        level: levels[index]?.level ?? null,
      }))}
    />
  );
};

const OutcomeFields = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<EndingValues>();
  const outcome = useWatch({ control, name: "outcome" });
  const isFinal = outcome !== "" && isFinalOutcome(outcome);
  const asksWhy = outcome !== "" && needsOutcomeReason(outcome);
  return (
    <fieldset className="form-group">
      <legend>{t("evaluations.next")}</legend>
      <RadioField
        control={control}
        name="outcome"
        label={t("evaluations.outcome")}
        whenEmpty={t("evaluations.outcomeEmpty")}
        options={cycleOutcomes.map((value) => ({
          value,
          label: t(`vocabulary.cycleOutcome.${value}`),
        }))}
      />
      {outcome === "secondPassage" && (
        <Alert color="teal" variant="light">
          {t("evaluations.secondPassageHint")}
        </Alert>
      )}
      {isFinal && (
        <Alert color="amber" variant="light">
          {t("evaluations.exitHint")} {asksWhy && t("evaluations.openLevelsHint")}
        </Alert>
      )}
      {outcome !== "ongoing" && (
        <div className="field-row">
          <DateField control={control} name="closedOn" label={t("evaluations.closedOn")} />
          <LongTextField
            control={control}
            name="outcomeReason"
            label={
              asksWhy ? t("evaluations.outcomeReason") : t("evaluations.outcomeReasonOptional")
            }
            whenEmpty={t("evaluations.outcomeReasonEmpty")}
            minRows={1}
          />
        </div>
      )}
    </fieldset>
  );
};

const LEVELS = [-2, -1, 0, 1, 2] as const;
