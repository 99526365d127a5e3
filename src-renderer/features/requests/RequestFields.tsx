import { Alert } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Programme } from "#domain/programme.ts";
import { requestDecisions, unmetBlockingCriteria } from "#domain/request.ts";
import { SegmentField, YesNoField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { KnownOffers } from "#renderer/shared/forms/KnownOffers.tsx";
import { Repeater, TextListField } from "#renderer/shared/forms/ListFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { CriteriaFields, judgedCriteria } from "./CriteriaFields.tsx";
import type { RequestValues } from "./request-values.ts";

interface RequestFieldsProps {
  readonly today: string;
  /** None as long as none is chosen. */
  readonly programme: Programme | undefined;
  /** The person's data as saved; null while the form itself holds it. */
  readonly person: { readonly birthDate: string; readonly postcode: string } | null;
  /** Who often asks: the organiser. */
  readonly knownRequesters: ReadonlyArray<string>;
}

/** The fields of the request, in a form that holds them under `request`. */
export const RequestFields = ({
  today,
  programme,
  person,
  knownRequesters,
}: RequestFieldsProps) => {
  const { t } = useTranslation();
  const { control } = useFormContext<{ request: RequestValues }>();
  return (
    <>
      <fieldset className="form-group">
        <legend>{t("requests.received")}</legend>
        <div className="field-row">
          <div>
            <TextField
              control={control}
              name="request.requester.name"
              label={t("requests.requesterName")}
              whenEmpty={t("requests.requesterNameEmpty")}
            />
            <KnownOffers control={control} name="request.requester.name" known={knownRequesters} />
          </div>
          <TextField
            control={control}
            name="request.requester.quality"
            label={t("requests.requesterQuality")}
            placeholder={t("requests.requesterQualityHint")}
            whenEmpty={t("requests.requesterQualityEmpty")}
          />
          <DateField control={control} name="request.receivedOn" label={t("requests.receivedOn")} />
        </div>
        <LongTextField
          control={control}
          name="request.reason"
          label={t("requests.reason")}
          whenEmpty={t("requests.reasonEmpty")}
          minRows={3}
        />
        <div className="field-row">
          <YesNoField
            control={control}
            name="request.personInformed"
            label={t("requests.personInformed")}
          />
          <DateField
            control={control}
            name="request.personInformedOn"
            label={t("requests.personInformedOn")}
          />
          <YesNoField
            control={control}
            name="request.personAgreesToBeContacted"
            label={t("requests.personAgreesToBeContacted")}
          />
        </div>
        <TextListField
          control={control}
          name="request.previousAttempts"
          label={t("requests.previousAttempts")}
          addLabel={t("requests.addAttempt")}
        />
      </fieldset>
      <CriteriaFields programme={programme} person={person} />
      <DecisionFields today={today} />
    </>
  );
};

const DecisionFields = ({ today }: { readonly today: string }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<{ request: RequestValues }>();
  const [decision, criteria] = useWatch({
    control,
    name: ["request.decision", "request.criteria"],
  });
  const unmet = unmetBlockingCriteria(judgedCriteria(criteria)).length;
  return (
    <>
      <fieldset className="form-group">
        <legend>{t("requests.decisionSection")}</legend>
        {unmet > 0 && decision !== "ineligible" && (
          <Alert color="amber" variant="light">
            {t("requests.unmetWarning", { count: unmet })}
          </Alert>
        )}
        <div className="field-row">
          <SegmentField
            control={control}
            name="request.decision"
            label={t("requests.decision")}
            whenEmpty={t("requests.decisionEmpty")}
            options={requestDecisions.map((value) => ({
              value,
              label: t(`vocabulary.requestDecision.${value}`),
            }))}
          />
          {decision !== "pending" && (
            <DateField control={control} name="request.decidedOn" label={t("requests.decidedOn")} />
          )}
        </div>
        <LongTextField
          control={control}
          name="request.decisionReason"
          label={t("requests.decisionReason")}
        />
        {decision !== "eligible" && (
          <div className="field-row">
            <DateField control={control} name="request.revisitOn" label={t("requests.revisitOn")} />
            <TextField
              control={control}
              name="request.revisitReason"
              label={t("requests.revisitReason")}
              isProse
            />
          </div>
        )}
      </fieldset>
      {decision === "ineligible" && (
        <Repeater
          control={control}
          name="request.redirections"
          label={t("requests.redirections")}
          description={t("requests.redirectionsHint")}
          addLabel={t("requests.addRedirection")}
          itemLabel={(index) => t("requests.redirectionItem", { number: index + 1 })}
          newItem={() => ({ service: "", how: "", on: today })}
        >
          {(index) => (
            <div className="field-row">
              <TextField
                control={control}
                name={`request.redirections.${index}.service`}
                label={t("requests.service")}
                whenEmpty={t("requests.serviceEmpty")}
              />
              <TextField
                control={control}
                name={`request.redirections.${index}.how`}
                label={t("requests.how")}
                isProse
                whenEmpty={t("requests.howEmpty")}
              />
              <DateField
                control={control}
                name={`request.redirections.${index}.on`}
                label={t("requests.on")}
              />
            </div>
          )}
        </Repeater>
      )}
    </>
  );
};
