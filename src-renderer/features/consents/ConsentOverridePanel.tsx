import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFile } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { ConsentOverride } from "#domain/consent.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { ManyField, type Option, SelectField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { Repeater, TextListField } from "#renderer/shared/forms/ListFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";

const OverrideSection = z.strictObject({ consentOverride: ConsentOverride });
type Values = FormValues<typeof OverrideSection>;

/** Archipel's documented path: opened on purpose, then every part of it is asked for. */
export const ConsentOverridePanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const [isStarted, setStarted] = useState(
    view.caseFile.consentOverride !== null ||
      view.drafts.some(({ form }) => form === "consentOverride"),
  );
  return (
    <Panel title={t("consents.override.title")} description={t("consents.override.intro")}>
      {isStarted ? (
        <OverrideForm view={view} />
      ) : (
        <Button variant="default" onClick={() => setStarted(true)}>
          {t("consents.override.start")}
        </Button>
      )}
    </Panel>
  );
};

const OverrideForm = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  const people = peopleNamed(view.caseFile);
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
      saveLabel={t("consents.override.save")}
    >
      {({ control }) => (
        <>
          <div className="field-row">
            <DateField
              control={control}
              name="consentOverride.decidedOn"
              label={t("consents.override.decidedOn")}
            />
            <DateField
              control={control}
              name="consentOverride.reviewOn"
              label={t("consents.override.reviewOn")}
            />
          </div>
          <ManyField
            control={control}
            name="consentOverride.decidedBy"
            label={t("consents.override.decidedBy")}
            whenEmpty={t("consents.override.decidedByEmpty")}
            options={people}
          />
          <TextListField
            control={control}
            name="consentOverride.dangers"
            label={t("consents.override.dangers")}
            addLabel={t("consents.override.addDanger")}
            whenEmpty={t("consents.override.dangersEmpty")}
          />
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
                  label={t("consents.override.by")}
                  options={people}
                />
                <TextField
                  control={control}
                  name={`consentOverride.attempts.${index}.how`}
                  label={t("consents.override.how")}
                  whenEmpty={t("consents.override.howEmpty")}
                />
              </div>
            )}
          </Repeater>
          <fieldset className="form-group">
            <legend>{t("consents.override.information")}</legend>
            <div className="field-row">
              <DateField
                control={control}
                name="consentOverride.informationGiven.on"
                label={t("consents.override.attemptOn")}
              />
              <SelectField
                control={control}
                name="consentOverride.informationGiven.by"
                label={t("consents.override.by")}
                options={people}
              />
              <TextField
                control={control}
                name="consentOverride.informationGiven.how"
                label={t("consents.override.how")}
                whenEmpty={t("consents.override.howEmpty")}
              />
            </div>
            <LongTextField
              control={control}
              name="consentOverride.informationGiven.text"
              label={t("consents.override.informationText")}
              whenEmpty={t("consents.override.informationTextEmpty")}
              minRows={3}
            />
            <LongTextField
              control={control}
              name="consentOverride.informationGiven.personReaction"
              label={t("consents.override.personReaction")}
              minRows={1}
            />
          </fieldset>
          <TextListField
            control={control}
            name="consentOverride.limits"
            label={t("consents.override.limits")}
            description={t("consents.override.limitsHint")}
            addLabel={t("consents.override.addLimit")}
          />
          <LongTextField
            control={control}
            name="consentOverride.writtenJustification"
            label={t("consents.override.writtenJustification")}
            whenEmpty={t("consents.override.writtenJustificationEmpty")}
            minRows={3}
          />
        </>
      )}
    </SectionForm>
  );
};

/** Members by id, the organiser by name, and any other name an imported file holds: all stay choosable. */
const peopleNamed = ({ network, organiser, consentOverride }: CaseFile): ReadonlyArray<Option> => {
  const options = [
    ...network
      .filter(({ category }) => category !== "person")
      .map(({ id, name }) => ({ value: id, label: name })),
    { value: organiser.name, label: organiser.name },
  ];
  const known = new Set(options.map(({ value }) => value));
  const written = consentOverride
    ? [
        ...consentOverride.decidedBy,
        ...consentOverride.attempts.map(({ by }) => by),
        consentOverride.informationGiven.by,
      ]
    : [];
  const others = [...new Set(written)].filter((name) => !known.has(name));
  return [...options, ...others.map((name) => ({ value: name, label: name }))];
};

const overrideValues = ({ caseFile, today }: CaseFileView): Values => ({
  consentOverride: caseFile.consentOverride ?? {
    decidedOn: today,
    decidedBy: [],
    dangers: [],
    attempts: [{ on: today, by: "", how: "" }],
    informationGiven: { on: today, by: "", how: "", text: "" },
    limits: [],
    reviewOn: "",
    writtenJustification: "",
  },
});
