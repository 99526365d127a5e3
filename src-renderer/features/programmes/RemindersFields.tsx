import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { reminderTriggers } from "#domain/programme.ts";
import { SelectField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { NumberField } from "#renderer/shared/forms/DateFields.tsx";
import { Repeater } from "#renderer/shared/forms/ListFields.tsx";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { newReminder, type ProgrammeValues } from "./programme-values.ts";

/** What a programme wants to be reminded of, and how long after what. */
export const RemindersPanel = () => {
  const { t } = useTranslation();
  const { control, getValues } = useFormContext<ProgrammeValues>();
  return (
    <Panel title={t("programmes.parts.reminders")}>
      <Repeater
        control={control}
        name="reminders"
        label={t("programmes.fields.reminders")}
        hideLabel
        addLabel={t("programmes.addReminder")}
        itemLabel={(index) => t("programmes.reminderItem", { number: index + 1 })}
        newItem={() => newReminder(getValues("reminders"))}
        renderSummary={(index) => <ReminderSummary index={index} />}
      >
        {(index) => (
          <div className="field-row">
            <TextField
              control={control}
              name={`reminders.${index}.label`}
              label={t("programmes.fields.remindersLabel")}
            />
            <NumberField
              control={control}
              name={`reminders.${index}.days`}
              label={t("programmes.fields.remindersDays")}
              maximum={3650}
            />
            <SelectField
              control={control}
              name={`reminders.${index}.after`}
              label={t("programmes.fields.remindersAfter")}
              options={reminderTriggers.map((value) => ({
                value,
                label: t(`vocabulary.reminderTrigger.${value}`),
              }))}
            />
          </div>
        )}
      </Repeater>
    </Panel>
  );
};

const ReminderSummary = ({ index }: { readonly index: number }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ProgrammeValues>();
  const { label, days, after } = useWatch({ control, name: `reminders.${index}` });
  return (
    <>
      <strong>{label || t("programmes.reminderItem", { number: index + 1 })}</strong>
      {days !== null && after !== "" && (
        <span className="hint">
          {t("programmes.reminderDelay", {
            count: days,
            trigger: t(`vocabulary.reminderTrigger.${after}`),
          })}
        </span>
      )}
    </>
  );
};
