import { Loader, Radio, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { type UseFormReturn, useFormContext, useFormState, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import { NewCaseFile } from "#domain/case-file.ts";
import type { OrganiserProfile } from "#domain/organiser.ts";
import type { Programme } from "#domain/programme.ts";
import { programmeIn } from "#domain/programme-language.ts";
import { OrganiserForm, useOrganiser } from "#renderer/features/organisers/index.ts";
import { emptyPerson, PersonFields } from "#renderer/features/people/index.ts";
import { useKeepCaseFile, useProgrammes } from "#renderer/shared/case-file/case-file-queries.ts";
import { CaseForm } from "#renderer/shared/forms/CaseForm.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import { localToday } from "#renderer/shared/forms/local-today.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { KnownPersonNotice, useKnownPeople } from "./KnownPersonNotice.tsx";
import { RequestFields } from "./RequestFields.tsx";
import { emptyRequest, openCriteria } from "./request-values.ts";
import "./requests.css";

type NewCaseFileValues = FormValues<typeof NewCaseFile>;

const DRAFT_KEY = { caseFileId: null, form: "newCaseFile" } as const;

/** Everything that is known when a request comes in, on one page, kept as a draft until the dossier exists. */
export const NewRequestPage = () => {
  const { t } = useTranslation();
  const keep = useKeepCaseFile();
  const { createUnlessKnown, ...knownPeople } = useKnownPeople();
  const navigate = useNavigate();
  const programmes = useProgrammes();
  const { data: organiser } = useOrganiser();
  const [today] = useState(localToday);

  const initial: NewCaseFileValues = {
    number: "",
    programmeId: "",
    person: emptyPerson(),
    request: emptyRequest(today, undefined),
  };

  if (organiser === null)
    return (
      <main className="page-narrow" tabIndex={-1}>
        <Title order={1}>{t("newRequest.title")}</Title>
        <Text my="sm">{t("organisers.first")}</Text>
        <OrganiserForm organiser={null} saveLabel={t("firstRun.goOn")} />
      </main>
    );
  return (
    <main className="page page-form" tabIndex={-1}>
      <Title order={1}>{t("newRequest.title")}</Title>
      <Text c="dimmed" mb="lg">
        {t("newRequest.intro")}
      </Text>
      {programmes.error && <RefusalAlert error={programmes.error} />}
      {programmes.isPending && <Loader size="sm" aria-label={t("common.loading")} />}
      {programmes.data && organiser && (
        <CaseForm
          draftKey={DRAFT_KEY}
          title={t("newRequest.title")}
          schema={NewCaseFile}
          initial={initial}
          save={(output: z.output<typeof NewCaseFile>) => createUnlessKnown(output)}
          onSaved={(view) => {
            keep(view);
            void navigate({
              to: "/dossiers/$caseFileId/$section",
              params: { caseFileId: view.id, section: "demande" },
            });
            return initial;
          }}
          saveLabel={t("newRequest.create")}
        >
          {(form) => (
            <NewRequestFields
              form={form}
              programmes={programmes.data}
              organiser={organiser}
              today={today}
            >
              <KnownPersonNotice {...knownPeople} />
            </NewRequestFields>
          )}
        </CaseForm>
      )}
    </main>
  );
};

interface NewRequestFieldsProps {
  readonly form: UseFormReturn<NewCaseFileValues, unknown, NewCaseFile>;
  readonly programmes: ReadonlyArray<Programme>;
  readonly organiser: OrganiserProfile;
  readonly today: string;
  /** Beside the person's name and birth date. */
  readonly children: ReactNode;
}

const NewRequestFields = ({
  form,
  programmes,
  organiser,
  today,
  children,
}: NewRequestFieldsProps) => {
  const { t } = useTranslation();
  const programmeId = useWatch({ control: form.control, name: "programmeId" });
  const programme = programmes.find(({ id }) => id === programmeId);
  return (
    <>
      <section className="panel form-stack">
        <Title order={2}>{t("newRequest.programme")}</Title>
        <ProgrammeCards programmes={programmes} />
        {programme && <NumberField programme={programme} />}
      </section>
      <section className="panel form-stack">
        <Title order={2}>{t("people.title")}</Title>
        <PersonFields afterIdentity={children} />
      </section>
      <section className="panel form-stack">
        <Title order={2}>{t("requests.title")}</Title>
        <RequestFields
          today={today}
          programme={programme}
          person={null}
          knownRequesters={[organiser.name]}
        />
      </section>
    </>
  );
};

const ProgrammeCards = ({ programmes }: { readonly programmes: ReadonlyArray<Programme> }) => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<NewCaseFileValues>();
  const { errors, isSubmitted } = useFormState({ control });
  const language = useInterfaceLanguage();
  const shown = programmes.map((programme) => programmeIn(programme, language));
  const programmeId = useWatch({ control, name: "programmeId" });
  const choose = (id: string) => {
    const programme = programmes.find((one) => one.id === id);
    setValue("programmeId", id, { shouldValidate: isSubmitted });
    setValue("request.criteria", programme ? openCriteria(programme) : []);
    setValue("number", "");
  };
  return (
    <Radio.Group
      value={programmeId}
      onChange={choose}
      label={t("newRequest.programme")}
      labelProps={{ className: "visually-hidden" }}
      error={errors.programmeId && t("newRequest.programmeEmpty")}
    >
      <div className="programme-cards">
        {shown.map(({ id, name, network, criteria }) => (
          <Radio.Card key={id} value={id} className="programme-card" aria-label={name}>
            <Text fw={600}>{name}</Text>
            <Text size="sm" c="dimmed">
              {network}
            </Text>
            {criteria.length > 0 && (
              <ul>
                {criteria.map(({ label }) => (
                  <li key={label}>{label}</li>
                ))}
              </ul>
            )}
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
};

/** Proposed by the core for the programme and the year; the organiser may write their own. */
const NumberField = ({ programme: { id: programmeId } }: { readonly programme: Programme }) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const { control, getValues, setValue } = useFormContext<NewCaseFileValues>();
  const { data } = useQuery({
    queryKey: ["proposedNumber", programmeId],
    queryFn: () => core.caseFiles.proposeNumber({ programmeId }),
    staleTime: 0,
  });

  useEffect(() => {
    if (data && getValues("number") === "") setValue("number", data.number);
  }, [data, getValues, setValue]);
  useEffect(
    () => () => queries.removeQueries({ queryKey: ["proposedNumber", programmeId] }),
    [queries, programmeId],
  );

  return (
    <TextField
      control={control}
      name="number"
      label={t("newRequest.number")}
      description={t("newRequest.numberHint")}
      whenEmpty={t("newRequest.numberEmpty")}
    />
  );
};
