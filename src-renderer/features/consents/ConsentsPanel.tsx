import { Badge, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  Consent,
  consentGivers,
  consentKinds,
  type ConsentStatus,
  consentStatuses,
} from "#domain/consent.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { SegmentField, SelectField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { consentThreads } from "./consent-threads.ts";
import "./consents.css";

const NewConsent = z.strictObject({ consent: Consent.omit({ id: true, supersedesId: true }) });
type Values = FormValues<typeof NewConsent>;

/** The latest answer on each subject, what was answered before, and a form for the next answer. */
export const ConsentsPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const threads = consentThreads(view.caseFile.consents);
  return (
    <Panel title={t("consents.title")} description={t("consents.intro")}>
      {threads.length === 0 ? (
        <Text c="dimmed">{t("consents.none")}</Text>
      ) : (
        <ul className="consent-list">
          {threads.map(({ latest, earlier }) => (
            <li key={latest.id}>
              <ConsentLine consent={latest} />
              {earlier.length > 0 && (
                <details className="consent-history">
                  <summary>{t("consents.history", { count: earlier.length })}</summary>
                  {earlier.map((consent) => (
                    <ConsentLine key={consent.id} consent={consent} />
                  ))}
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      <h4 className="form-heading">{t("consents.record")}</h4>
      <ConsentForm view={view} />
    </Panel>
  );
};

const ConsentLine = ({ consent }: { readonly consent: Consent }) => {
  const { t } = useTranslation();
  const { kind, subject, status, givenBy, givenByName, on, form, limits } = consent;
  const giver = givenByName ?? t(`vocabulary.consentGiver.${givenBy}`);
  return (
    <div className="consent-line">
      <span className="consent-subject">
        {t(`vocabulary.consentKind.${kind}`)} · {subject}
        <span className="hint">
          {t("consents.line", { giver, day: formatDay(on) })}
          {form && ` · ${form}`}
        </span>
        {limits && <span className="quote">{limits}</span>}
      </span>
      <Badge color={statusColours[status]} variant="light" size="lg" tt="none">
        {t(`vocabulary.consentStatus.${status}`)}
      </Badge>
    </div>
  );
};

const statusColours: Readonly<Record<ConsentStatus, string>> = {
  given: "teal",
  givenWithLimits: "teal",
  refused: "red",
  withdrawn: "red",
};

const ConsentForm = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <SectionForm
      view={view}
      formId="consents"
      title={t("consents.record")}
      schema={NewConsent}
      initial={({ today }): Values => ({
        consent: {
          kind: "participate",
          subject: t("consents.subjectDefault"),
          givenBy: "person",
          status: "",
          on: today,
        },
      })}
      save={({ consent }) => core.consents.record({ caseFileId: view.id, consent })}
      saveLabel={t("consents.save")}
    >
      {({ control }) => (
        <>
          <div className="field-row">
            <SelectField
              control={control}
              name="consent.kind"
              label={t("consents.kind")}
              options={consentKinds.map((value) => ({
                value,
                label: t(`vocabulary.consentKind.${value}`),
              }))}
            />
            <TextField
              control={control}
              name="consent.subject"
              label={t("consents.subject")}
              placeholder={t("consents.subjectHint")}
              whenEmpty={t("consents.subjectEmpty")}
            />
          </div>
          <div className="field-row">
            <SegmentField
              control={control}
              name="consent.givenBy"
              label={t("consents.givenBy")}
              options={consentGivers.map((value) => ({
                value,
                label: t(`vocabulary.consentGiver.${value}`),
              }))}
            />
            <SegmentField
              control={control}
              name="consent.status"
              label={t("consents.status")}
              whenEmpty={t("consents.statusEmpty")}
              options={consentStatuses.map((value) => ({
                value,
                label: t(`vocabulary.consentStatus.${value}`),
              }))}
            />
          </div>
          <div className="field-row">
            <DateField control={control} name="consent.on" label={t("consents.on")} />
            <TextField
              control={control}
              name="consent.givenByName"
              label={t("consents.givenByName")}
            />
            <TextField
              control={control}
              name="consent.form"
              label={t("consents.form")}
              placeholder={t("consents.formHint")}
            />
          </div>
          <LongTextField
            control={control}
            name="consent.limits"
            label={t("consents.limits")}
            minRows={1}
          />
        </>
      )}
    </SectionForm>
  );
};
