import { Alert } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type Cycle, CycleEnding, cycleOutcomes, isFinalOutcome } from "#domain/cycle.ts";
import type { Objective } from "#domain/plan.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { levelText, NumberRadioField, RadioField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { TextListField } from "#renderer/shared/forms/ListFields.tsx";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import "./evaluations.css";

type Values = FormValues<typeof CycleEnding>;

interface EvaluationPanelProps {
  readonly view: CaseFileView;
  readonly cycle: Cycle;
}

/** What was hoped for against what is, always in the words of the levels, and what follows. */
export const EvaluationPanel = ({ view, cycle }: EvaluationPanelProps) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <Panel title={t("evaluations.title", { number: cycle.number })}>
      <SectionForm
        view={view}
        formId="evaluation"
        about={String(cycle.number)}
        title={t("evaluations.title", { number: cycle.number })}
        schema={CycleEnding}
        initial={endingValues}
        save={(ending) => core.evaluations.save({ caseFileId: view.id, ...ending })}
        saveLabel={t("evaluations.save")}
      >
        {({ control }) => (
          <>
            <DateField control={control} name="evaluation.on" label={t("evaluations.on")} />
            <fieldset className="form-group">
              <legend>{t("evaluations.objectives")}</legend>
              {cycle.plan.objectives.map((objective, index) => (
                <ObjectiveLevel key={objective.id} objective={objective} index={index} />
              ))}
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
    </Panel>
  );
};

const ObjectiveLevel = ({
  objective: { label, personWords, gasLevels, baseline },
  index,
}: {
  readonly objective: Objective;
  readonly index: number;
}) => {
  const { t } = useTranslation();
  const { control } = useFormContext<Values>();
  const words = {
    [-2]: gasLevels["-2"],
    [-1]: gasLevels["-1"],
    0: gasLevels["0"],
    1: gasLevels["1"],
    2: gasLevels["2"],
  };
  return (
    <div className="objective-level">
      <h4>{label}</h4>
      {personWords && <p className="quote">{personWords}</p>}
      <p className="hint">
        {t("evaluations.started", { words: wordsOf(words, baseline) })}
        <br />
        {t("evaluations.expected", { words: gasLevels["0"] })}
      </p>
      <NumberRadioField
        control={control}
        name={`evaluation.levels.${index}.level`}
        label={t("evaluations.reached")}
        whenEmpty={t("evaluations.reachedEmpty")}
        options={LEVELS.map((level) => ({
          value: level,
          label: `${levelText(level)} · ${wordsOf(words, level)}`,
        }))}
      />
    </div>
  );
};

const OutcomeFields = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<Values>();
  const outcome = useWatch({ control, name: "outcome" });
  const isFinal = outcome !== "" && isFinalOutcome(outcome);
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
          {t("evaluations.exitHint")}
        </Alert>
      )}
      {outcome !== "ongoing" && (
        <div className="field-row">
          <DateField control={control} name="closedOn" label={t("evaluations.closedOn")} />
          <LongTextField
            control={control}
            name="outcomeReason"
            label={t("evaluations.outcomeReason")}
            minRows={1}
          />
        </div>
      )}
    </fieldset>
  );
};

const LEVELS = [-2, -1, 0, 1, 2] as const;

const wordsOf = (words: Readonly<Record<number, string>>, level: number): string =>
  words[level] ?? "";

/** The latest passage as it was evaluated, or with the levels the plan already notes. */
const endingValues = ({ caseFile, today }: CaseFileView): Values => {
  const cycle = caseFile.cycles.at(-1);
  const evaluated = new Map(
    cycle?.evaluation?.levels.map(({ objectiveId, level }) => [objectiveId, level]),
  );
  const levels = (cycle?.plan.objectives ?? []).map(({ id, level }) => ({
    objectiveId: id,
    level: evaluated.get(id) ?? level,
  }));
  return {
    evaluation: cycle?.evaluation
      ? { ...cycle.evaluation, levels }
      : {
          on: today,
          levels,
          cooperationQuality: "",
          criticalMoments: [],
          positiveMoments: [],
          personSatisfaction: "",
        },
    outcome: cycle?.outcome ?? "ongoing",
    closedOn: cycle?.closedOn ?? null,
    outcomeReason: cycle?.outcomeReason ?? null,
  };
};
