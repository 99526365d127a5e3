import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { programmeDocuments, recipientGroups } from "#domain/programme.ts";
import { ManyField, SelectField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { Repeater } from "#renderer/shared/forms/ListFields.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { newRecipients, type ProgrammeValues } from "./programme-values.ts";

/** The papers a programme rests on, and who receives each. */
export const DocumentsPanel = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<ProgrammeValues>();
  const documents = programmeDocuments.map((value) => ({
    value,
    label: t(`vocabulary.programmeDocument.${value}`),
  }));
  return (
    <Panel title={t("programmes.parts.documents")}>
      <div className="form-stack">
        <ManyField
          control={control}
          name="referenceDocuments"
          label={t("programmes.fields.referenceDocuments")}
          options={documents}
        />
        <Repeater
          control={control}
          name="recipients"
          label={t("programmes.fields.recipients")}
          addLabel={t("programmes.addRecipients")}
          itemLabel={(index) => t("programmes.recipientsItem", { number: index + 1 })}
          newItem={newRecipients}
          renderSummary={(index) => <RecipientsSummary index={index} />}
        >
          {(index) => (
            <>
              <SelectField
                control={control}
                name={`recipients.${index}.document`}
                label={t("programmes.fields.recipientsDocument")}
                options={documents}
              />
              <ManyField
                control={control}
                name={`recipients.${index}.to`}
                label={t("programmes.fields.recipientsTo")}
                options={recipientGroups.map((value) => ({
                  value,
                  label: t(`vocabulary.recipientGroup.${value}`),
                }))}
              />
            </>
          )}
        </Repeater>
      </div>
    </Panel>
  );
};

const RecipientsSummary = ({ index }: { readonly index: number }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ProgrammeValues>();
  const { document, to } = useWatch({ control, name: `recipients.${index}` });
  return (
    <>
      <strong>
        {document
          ? t(`vocabulary.programmeDocument.${document}`)
          : t("programmes.recipientsItem", { number: index + 1 })}
      </strong>
      <span className="hint">
        {to.map((one) => (one ? t(`vocabulary.recipientGroup.${one}`) : "")).join(" · ")}
      </span>
    </>
  );
};
