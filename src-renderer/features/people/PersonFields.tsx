import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { genders, type Person } from "#domain/person.ts";
import { CheckboxField, SegmentField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { TextListField } from "#renderer/shared/forms/ListFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";

export type PersonValues = FormValues<typeof Person>;

export const emptyPerson = (): PersonValues => ({
  familyName: "",
  givenNames: "",
  usualName: "",
  birthDate: "",
  gender: "",
  address: { street: "", postcode: "", city: "" },
  languages: ["français"],
  interpreterNeeded: false,
  needsEasyToRead: false,
});

/** The fields of the supported person, in a form that holds them under `person`. */
export const PersonFields = ({
  afterIdentity,
}: {
  /** What their name and birth date tell, where it is seen as they are typed. */
  readonly afterIdentity?: ReactNode;
}) => {
  const { t } = useTranslation();
  const { control } = useFormContext<{ person: PersonValues }>();
  return (
    <>
      <fieldset className="form-group">
        <legend>{t("people.identity")}</legend>
        <div className="field-row">
          <TextField
            control={control}
            name="person.familyName"
            label={t("people.familyName")}
            whenEmpty={t("people.familyNameEmpty")}
          />
          <TextField
            control={control}
            name="person.givenNames"
            label={t("people.givenNames")}
            whenEmpty={t("people.givenNamesEmpty")}
          />
        </div>
        <div className="field-row">
          <TextField
            control={control}
            name="person.usualName"
            label={t("people.usualName")}
            description={t("people.usualNameHint")}
            whenEmpty={t("people.usualNameEmpty")}
          />
          <TextField
            control={control}
            name="person.ownScriptName"
            label={t("people.ownScriptName")}
            description={t("people.ownScriptNameHint")}
          />
        </div>
        <div className="field-row">
          <DateField
            control={control}
            name="person.birthDate"
            label={t("people.birthDate")}
            whenEmpty={t("people.birthDateEmpty")}
          />
          <SegmentField
            control={control}
            name="person.gender"
            label={t("people.gender")}
            whenEmpty={t("people.genderEmpty")}
            options={genders.map((value) => ({ value, label: t(`vocabulary.gender.${value}`) }))}
          />
        </div>
        {afterIdentity}
      </fieldset>

      <fieldset className="form-group">
        <legend>{t("people.contact")}</legend>
        <div className="field-row">
          <TextField
            control={control}
            name="person.address.street"
            label={t("people.street")}
            whenEmpty={t("people.streetEmpty")}
          />
        </div>
        <div className="field-row">
          <TextField
            control={control}
            name="person.address.postcode"
            label={t("people.postcode")}
            whenEmpty={t("people.postcodeEmpty")}
          />
          <TextField
            control={control}
            name="person.address.city"
            label={t("people.city")}
            whenEmpty={t("people.cityEmpty")}
          />
          <TextField
            control={control}
            name="person.livesIn"
            label={t("people.livesIn")}
            placeholder={t("people.livesInHint")}
          />
        </div>
        <div className="field-row">
          <TextField control={control} name="person.phone" label={t("people.phone")} type="tel" />
          <TextField control={control} name="person.email" label={t("people.email")} type="email" />
          <TextField
            control={control}
            name="person.insuranceStatus"
            label={t("people.insuranceStatus")}
            placeholder={t("people.insuranceStatusHint")}
          />
        </div>
      </fieldset>

      <fieldset className="form-group">
        <legend>{t("people.communication")}</legend>
        <TextListField
          control={control}
          name="person.languages"
          label={t("people.languages")}
          addLabel={t("people.addLanguage")}
        />
        <CheckboxField
          control={control}
          name="person.interpreterNeeded"
          label={t("people.interpreterNeeded")}
        />
        <CheckboxField
          control={control}
          name="person.needsEasyToRead"
          label={t("people.needsEasyToRead")}
        />
        <LongTextField
          control={control}
          name="person.tenLines"
          label={t("people.tenLines")}
          description={t("people.tenLinesHint")}
        />
      </fieldset>
    </>
  );
};
