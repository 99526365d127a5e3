import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { OrganiserProfile } from "#domain/organiser.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";

export type OrganiserValues = FormValues<typeof OrganiserProfile>;

export const emptyOrganiser = (): OrganiserValues => ({
  name: "",
  function: "",
  organisation: "",
  email: "",
  phone: "",
});

/** The fields of whose vault it is, in a form that holds them under `organiser`. */
export const OrganiserFields = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<{ organiser: OrganiserValues }>();
  return (
    <>
      <TextField
        control={control}
        name="organiser.name"
        label={t("organisers.name")}
        whenEmpty={t("organisers.nameEmpty")}
      />
      <TextField
        control={control}
        name="organiser.function"
        label={t("organisers.function")}
        description={t("organisers.functionHint")}
        whenEmpty={t("organisers.functionEmpty")}
      />
      <TextField
        control={control}
        name="organiser.organisation"
        label={t("organisers.organisation")}
        whenEmpty={t("organisers.organisationEmpty")}
      />
      <div className="field-row">
        <TextField
          control={control}
          name="organiser.email"
          label={t("organisers.email")}
          whenEmpty={t("organisers.emailEmpty")}
          type="email"
        />
        <TextField
          control={control}
          name="organiser.phone"
          label={t("organisers.phone")}
          whenEmpty={t("organisers.phoneEmpty")}
          type="tel"
        />
      </div>
    </>
  );
};
