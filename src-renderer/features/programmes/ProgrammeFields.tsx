import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { carrierRoles, personPresences } from "#domain/programme.ts";
import { RadioField, SegmentField, YesNoField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { NumberField } from "#renderer/shared/forms/DateFields.tsx";
import { Repeater } from "#renderer/shared/forms/ListFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { CriteriaPanel } from "./CriteriaFields.tsx";
import { DocumentsPanel } from "./DocumentsFields.tsx";
import { LettersPanel } from "./LettersFields.tsx";
import { MoneyPanel } from "./MoneyFields.tsx";
import { newAddress, type ProgrammeValues } from "./programme-values.ts";
import { RemindersPanel } from "./RemindersFields.tsx";
import { StepsFields } from "./StepsFields.tsx";
import { TranslationsPanel } from "./TranslationFields.tsx";

const useProgrammeForm = () => useFormContext<ProgrammeValues>();

/** Every part of a programme, in the order it is read. */
export const ProgrammeFields = () => (
  <>
    <PresentationPanel />
    <WordsPanel />
    <CriteriaPanel />
    <StepsFields />
    <MeetingPanel />
    <DocumentsPanel />
    <MoneyPanel />
    <RemindersPanel />
    <AddressesPanel />
    <LettersPanel />
    <TranslationsPanel />
  </>
);

const descriptionFields = [
  ["audience", "descriptionAudience"],
  ["territory", "descriptionTerritory"],
  ["whoMayAsk", "descriptionWhoMayAsk"],
  ["organiser", "descriptionOrganiser"],
  ["beforeMeeting", "descriptionBeforeMeeting"],
  ["concertation", "descriptionConcertation"],
  ["consent", "descriptionConsent"],
  ["afterwards", "descriptionAfterwards"],
  ["money", "descriptionMoney"],
  ["end", "descriptionEnd"],
] as const;

const PresentationPanel = () => {
  const { t } = useTranslation();
  const { control } = useProgrammeForm();
  return (
    <Panel
      title={t("programmes.parts.presentation")}
      description={t("programmes.parts.presentationHint")}
    >
      <div className="form-stack">
        <div className="field-row">
          <TextField control={control} name="name" label={t("programmes.fields.name")} />
          <TextField control={control} name="network" label={t("programmes.fields.network")} />
        </div>
        {descriptionFields.map(([key, label]) => (
          <LongTextField
            key={key}
            control={control}
            name={`description.${key}`}
            label={t(`programmes.fields.${label}`)}
            minRows={1}
          />
        ))}
      </div>
    </Panel>
  );
};

const WordsPanel = () => {
  const { t } = useTranslation();
  const { control } = useProgrammeForm();
  return (
    <Panel title={t("programmes.parts.words")} description={t("programmes.parts.wordsHint")}>
      <div className="form-stack">
        <div className="field-row">
          <TextField
            control={control}
            name="words.person"
            label={t("programmes.fields.wordsPerson")}
          />
          <TextField
            control={control}
            name="words.organiser"
            label={t("programmes.fields.wordsOrganiser")}
          />
        </div>
        <div className="field-row">
          <TextField
            control={control}
            name="words.carrier"
            label={t("programmes.fields.wordsCarrier")}
          />
          <TextField control={control} name="words.plan" label={t("programmes.fields.wordsPlan")} />
        </div>
        <div className="field-row">
          <SegmentField
            control={control}
            name="carrierRole"
            label={t("programmes.fields.carrierRole")}
            options={carrierRoles.map((value) => ({
              value,
              label: t(`vocabulary.carrierRole.${value}`),
            }))}
          />
          <YesNoField
            control={control}
            name="organiserIsPartOfNetwork"
            label={t("programmes.fields.organiserIsPartOfNetwork")}
          />
        </div>
      </div>
    </Panel>
  );
};

const MeetingPanel = () => {
  const { t } = useTranslation();
  const { control } = useProgrammeForm();
  return (
    <Panel title={t("programmes.parts.meeting")}>
      <div className="form-stack">
        <NumberField
          control={control}
          name="meeting.minimumProfessionals"
          label={t("programmes.fields.meetingMinimumProfessionals")}
          minimum={0}
          maximum={50}
        />
        <RadioField
          control={control}
          name="meeting.personPresence"
          label={t("programmes.fields.meetingPersonPresence")}
          options={personPresences.map((value) => ({
            value,
            label: t(`vocabulary.personPresence.${value}`),
          }))}
        />
        <div className="field-row">
          <YesNoField
            control={control}
            name="hasConsentOverride"
            label={t("programmes.fields.hasConsentOverride")}
          />
          <YesNoField
            control={control}
            name="hasPreparation"
            label={t("programmes.fields.hasPreparation")}
          />
          <YesNoField
            control={control}
            name="hasRenewedTrajectory"
            label={t("programmes.fields.hasRenewedTrajectory")}
          />
        </div>
      </div>
    </Panel>
  );
};

const AddressesPanel = () => {
  const { t } = useTranslation();
  const { control } = useProgrammeForm();
  return (
    <Panel title={t("programmes.parts.addresses")}>
      <Repeater
        control={control}
        name="addresses"
        label={t("programmes.fields.addresses")}
        hideLabel
        addLabel={t("programmes.addAddress")}
        itemLabel={(index) => t("programmes.addressItem", { number: index + 1 })}
        newItem={newAddress}
      >
        {(index) => (
          <>
            <TextField
              control={control}
              name={`addresses.${index}.label`}
              label={t("programmes.fields.addressesLabel")}
            />
            <div className="field-row">
              <TextField
                control={control}
                name={`addresses.${index}.street`}
                label={t("programmes.fields.addressesStreet")}
              />
              <TextField
                control={control}
                name={`addresses.${index}.postcode`}
                label={t("programmes.fields.addressesPostcode")}
              />
              <TextField
                control={control}
                name={`addresses.${index}.city`}
                label={t("programmes.fields.addressesCity")}
              />
            </div>
            <div className="field-row">
              <TextField
                control={control}
                name={`addresses.${index}.phone`}
                label={t("programmes.fields.addressesPhone")}
                type="tel"
              />
              <TextField
                control={control}
                name={`addresses.${index}.email`}
                label={t("programmes.fields.addressesEmail")}
                type="email"
              />
              <TextField
                control={control}
                name={`addresses.${index}.website`}
                label={t("programmes.fields.addressesWebsite")}
              />
            </div>
          </>
        )}
      </Repeater>
    </Panel>
  );
};
