import { Button, Group } from "@mantine/core";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { ManyField, SelectField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { Repeater, TextListField } from "#renderer/shared/forms/ListFields.tsx";
import { LongTextField, SuggestField } from "#renderer/shared/forms/TextFields.tsx";
import { IconPlus } from "#renderer/shared/ui/icons.ts";
import { type OverrideStep, type OverrideValues, peopleNamed } from "./override-values.ts";

interface StepProps {
  readonly view: CaseFileView;
}

/** What one step of the sheet asks, after the words of the procedure. */
export const OverrideFields = ({
  view,
  step,
}: StepProps & { readonly step: Exclude<OverrideStep, "summary"> }) => {
  switch (step) {
    case "dangers":
      return <DangerFields />;
    case "attempts":
      return <AttemptFields view={view} />;
    case "information":
      return <InformationFields view={view} />;
    case "limits":
      return <LimitFields />;
    case "decision":
      return <DecisionFields view={view} />;
    case "review":
      return <ReviewFields />;
  }
};

const DangerFields = () => {
  const { t } = useTranslation();
  const { control, getValues, setValue } = useFormContext<OverrideValues>();
  const usual = [
    t("consents.override.usualDangers.self"),
    t("consents.override.usualDangers.care"),
    t("consents.override.usualDangers.professionals"),
  ];
  const add = (danger: string) => {
    const written = getValues("consentOverride.dangers").filter((one) => one !== "");
    if (!written.includes(danger))
      setValue("consentOverride.dangers", [...written, danger], { shouldDirty: true });
  };
  return (
    <>
      <Prompt text={t("consents.override.prompts.dangers")} />
      <Group gap={8}>
        {usual.map((danger) => (
          <Button
            key={danger}
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => add(danger)}
          >
            {danger}
          </Button>
        ))}
      </Group>
      <TextListField
        control={control}
        name="consentOverride.dangers"
        label={t("consents.override.dangers")}
        description={t("consents.override.dangersHint")}
        addLabel={t("consents.override.addDanger")}
        whenEmpty={t("consents.override.dangersEmpty")}
      />
    </>
  );
};

const AttemptFields = ({ view }: StepProps) => {
  const { t } = useTranslation();
  const { control } = useFormContext<OverrideValues>();
  const people = peopleNamed(view.caseFile);
  return (
    <>
      <Prompt text={t("consents.override.prompts.attempts")} />
      <Repeater
        control={control}
        name="consentOverride.attempts"
        label={t("consents.override.attempts")}
        addLabel={t("consents.override.addAttempt")}
        itemLabel={(index) => t("consents.override.attemptItem", { number: index + 1 })}
        newItem={() => ({ on: view.today, by: "", how: "" })}
      >
        {(index) => (
          <div className="field-row">
            <DateField
              control={control}
              name={`consentOverride.attempts.${index}.on`}
              label={t("consents.override.attemptOn")}
            />
            <SelectField
              control={control}
              name={`consentOverride.attempts.${index}.by`}
              label={t("consents.override.attemptBy")}
              whenEmpty={t("consents.override.byEmpty")}
              options={people}
            />
            <SuggestField
              control={control}
              name={`consentOverride.attempts.${index}.how`}
              label={t("consents.override.attemptHow")}
              whenEmpty={t("consents.override.howEmpty")}
              suggestions={[
                t("consents.override.ways.meeting"),
                t("consents.override.ways.phone"),
                t("consents.override.ways.message"),
                t("consents.override.ways.letter"),
              ]}
            />
          </div>
        )}
      </Repeater>
    </>
  );
};

const InformationFields = ({ view }: StepProps) => {
  const { t } = useTranslation();
  const { control } = useFormContext<OverrideValues>();
  return (
    <>
      <Prompt text={t("consents.override.prompts.information")} />
      <div className="field-row">
        <DateField
          control={control}
          name="consentOverride.informationGiven.on"
          label={t("consents.override.informationOn")}
        />
        <SelectField
          control={control}
          name="consentOverride.informationGiven.by"
          label={t("consents.override.informationBy")}
          whenEmpty={t("consents.override.byEmpty")}
          options={peopleNamed(view.caseFile)}
        />
        <SuggestField
          control={control}
          name="consentOverride.informationGiven.how"
          label={t("consents.override.informationHow")}
          whenEmpty={t("consents.override.howEmpty")}
          suggestions={[
            t("consents.override.ways.meeting"),
            t("consents.override.ways.phone"),
            t("consents.override.ways.message"),
            t("consents.override.ways.letter"),
          ]}
        />
      </div>
      <LongTextField
        control={control}
        name="consentOverride.informationGiven.text"
        label={t("consents.override.informationText")}
        description={t("consents.override.informationTextHint")}
        whenEmpty={t("consents.override.informationTextEmpty")}
        minRows={4}
      />
      <LongTextField
        control={control}
        name="consentOverride.informationGiven.personReaction"
        label={t("consents.override.personReaction")}
        minRows={1}
      />
    </>
  );
};

const LimitFields = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<OverrideValues>();
  return (
    <>
      <Prompt text={t("consents.override.prompts.limits")} />
      <TextListField
        control={control}
        name="consentOverride.limits"
        label={t("consents.override.limits")}
        description={t("consents.override.limitsHint")}
        addLabel={t("consents.override.addLimit")}
      />
    </>
  );
};

const DecisionFields = ({ view }: StepProps) => {
  const { t } = useTranslation();
  const { control } = useFormContext<OverrideValues>();
  return (
    <>
      <Prompt text={t("consents.override.prompts.decision")} />
      <ManyField
        control={control}
        name="consentOverride.decidedBy"
        label={t("consents.override.decidedBy")}
        whenEmpty={t("consents.override.decidedByEmpty")}
        options={peopleNamed(view.caseFile)}
      />
      <DateField
        control={control}
        name="consentOverride.decidedOn"
        label={t("consents.override.decidedOn")}
      />
      <LongTextField
        control={control}
        name="consentOverride.writtenJustification"
        label={t("consents.override.writtenJustification")}
        description={t("consents.override.writtenJustificationHint")}
        whenEmpty={t("consents.override.writtenJustificationEmpty")}
        minRows={4}
      />
    </>
  );
};

const ReviewFields = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<OverrideValues>();
  return (
    <>
      <p className="override-explanation">{t("consents.override.prompts.review")}</p>
      <DateField
        control={control}
        name="consentOverride.reviewOn"
        label={t("consents.override.reviewOn")}
        description={t("consents.override.reviewOnHint")}
      />
    </>
  );
};

/** The seed's own words. */
const Prompt = ({ text }: { readonly text: string }) => (
  <blockquote className="override-prompt">{text}</blockquote>
);
