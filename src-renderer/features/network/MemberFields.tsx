import { Button } from "@mantine/core";
import { memo } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { isValidIban } from "#domain/funding-request.ts";
import { linkStrengths, memberCategories, secrecyClasses } from "#domain/network-member.ts";
import { SegmentField, SelectField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { MemberField } from "#renderer/shared/forms/MemberFields.tsx";
import { SuggestField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { ContactSuggestions } from "./ContactSuggestions.tsx";
import { MemberContactFields } from "./MemberContactFields.tsx";
import { secrecyAfterCategory } from "./member-values.ts";
import type { NetworkContacts, NetworkValues } from "./network-values.ts";

interface MemberFieldsProps {
  readonly index: number;
  readonly id: string;
  readonly contacts: NetworkContacts;
  readonly onClose: (id: string) => void;
  readonly onAddReplacement: (index: number) => void;
}

export const MemberFields = memo((props: MemberFieldsProps) => {
  const { index, id, contacts, onClose, onAddReplacement } = props;
  const { t } = useTranslation();
  return (
    <div className="member-fields">
      <IdentityFields index={index} contacts={contacts} />
      <ReachFields index={index} />
      <StayFields index={index} onAddReplacement={onAddReplacement} />
      <PaymentFields index={index} />
      <MemberContactFields index={index} contacts={contacts} />
      <div>
        <Button variant="default" size="compact-md" onClick={() => onClose(id)}>
          {t("network.fold")}
        </Button>
      </div>
    </div>
  );
});

const usualRoles = [
  "generalPractitioner",
  "childPsychiatrist",
  "psychiatrist",
  "psychologist",
  "nurse",
  "socialWorker",
  "educator",
  "teacher",
  "schoolCentre",
  "youthCare",
  "fosterFamily",
  "homeHelp",
  "mother",
  "father",
  "grandmother",
  "grandfather",
  "sibling",
  "friend",
  "neighbour",
  "administrator",
] as const;

interface WithIndex {
  readonly index: number;
}

const IdentityFields = ({
  index,
  contacts,
}: WithIndex & { readonly contacts: NetworkContacts }) => {
  const { t } = useTranslation();
  const { control, getValues, setValue } = useFormContext<NetworkValues>();
  const secrecy = useWatch({ control, name: `network.${index}.secrecy` });
  return (
    <>
      <div className="field-row">
        <TextField
          control={control}
          name={`network.${index}.name`}
          label={t("network.name")}
          whenEmpty={t("network.nameEmpty")}
        />
        <SuggestField
          control={control}
          name={`network.${index}.role`}
          label={t("network.role")}
          placeholder={t("network.roleHint")}
          whenEmpty={t("network.roleEmpty")}
          suggestions={usualRoles.map((role) => t(`known.roles.${role}`))}
        />
      </div>
      <ContactSuggestions index={index} contacts={contacts} />
      <div className="field-row">
        <SelectField
          control={control}
          name={`network.${index}.category`}
          label={t("network.category")}
          whenEmpty={t("network.categoryEmpty")}
          options={memberCategories.map((value) => ({
            value,
            label: t(`vocabulary.memberCategory.${value}`),
          }))}
          onChosen={(chosen) => {
            const next = memberCategories.find((one) => one === chosen);
            if (!next) return;
            const current = getValues(`network.${index}`);
            setValue(`network.${index}.secrecy`, secrecyAfterCategory(current, next));
          }}
        />
        <div>
          <SelectField
            control={control}
            name={`network.${index}.secrecy`}
            label={t("network.secrecy")}
            whenEmpty={t("network.secrecyEmpty")}
            options={secrecyClasses.map((value) => ({
              value,
              label: t(`vocabulary.secrecyClass.${value}`),
              description: t(`vocabulary.secrecyMeaning.${value}`),
            }))}
          />
          {secrecy && (
            <p className="hint member-meaning">{t(`vocabulary.secrecyMeaning.${secrecy}`)}</p>
          )}
        </div>
      </div>
    </>
  );
};

const ReachFields = ({ index }: WithIndex) => {
  const { t } = useTranslation();
  const { control } = useFormContext<NetworkValues>();
  return (
    <>
      <div className="field-row">
        <TextField
          control={control}
          name={`network.${index}.organisation`}
          label={t("network.organisation")}
        />
        <TextField
          control={control}
          name={`network.${index}.phone`}
          label={t("network.phone")}
          type="tel"
        />
        <TextField
          control={control}
          name={`network.${index}.email`}
          label={t("network.email")}
          type="email"
        />
      </div>
      <SegmentField
        control={control}
        name={`network.${index}.linkToPerson`}
        label={t("network.link")}
        options={linkStrengths.map((value) => ({
          value,
          label: t(`vocabulary.linkStrength.${value}`),
        }))}
      />
    </>
  );
};

/** Since when they are there, until when, and who comes after them. */
const StayFields = ({
  index,
  onAddReplacement,
}: WithIndex & Pick<MemberFieldsProps, "onAddReplacement">) => {
  const { t } = useTranslation();
  const { control } = useFormContext<NetworkValues>();
  const [leftOn, replacedById] = useWatch({
    control,
    name: [`network.${index}.leftOn`, `network.${index}.replacedById`],
  });
  return (
    <div className="field-row member-stay">
      <DateField
        control={control}
        name={`network.${index}.joinedOn`}
        label={t("network.joinedOn")}
      />
      <DateField control={control} name={`network.${index}.leftOn`} label={t("network.leftOn")} />
      {(leftOn || replacedById) && (
        <>
          <ReplacementField index={index} />
          {!replacedById && (
            <Button variant="light" className="field-fit" onClick={() => onAddReplacement(index)}>
              {t("network.addReplacement")}
            </Button>
          )}
        </>
      )}
    </div>
  );
};

const ReplacementField = ({ index }: WithIndex) => {
  const { t } = useTranslation();
  const { control } = useFormContext<NetworkValues>();
  const members = useWatch({ control, name: "network" });
  return (
    <MemberField
      control={control}
      name={`network.${index}.replacedById`}
      label={t("network.replacedBy")}
      members={members.filter((one, at) => at !== index && one.name !== "")}
      clearable
    />
  );
};

const PaymentFields = ({ index }: WithIndex) => {
  const { t } = useTranslation();
  const { control } = useFormContext<NetworkValues>();
  const iban = useWatch({ control, name: `network.${index}.iban` });
  return (
    <details className="member-more">
      <summary>{t("network.more")}</summary>
      <div className="member-fields">
        <div className="field-row">
          <TextField
            control={control}
            name={`network.${index}.iban`}
            label={t("network.iban")}
            description={iban && !isValidIban(iban) ? t("network.ibanInvalid") : undefined}
          />
          <TextField
            control={control}
            name={`network.${index}.inamiNumber`}
            label={t("network.inamiNumber")}
          />
        </div>
      </div>
    </details>
  );
};
