import { Loader, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { OrganiserProfile } from "#domain/organiser.ts";
import { CaseForm } from "#renderer/shared/forms/CaseForm.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { OrganiserFields, type OrganiserValues } from "./OrganiserFields.tsx";

const OrganiserSection = z.strictObject({ organiser: OrganiserProfile });

const DRAFT_KEY = { caseFileId: null, form: "organiser" } as const;

const organiserKey = ["organiser"];

/** The organiser's own details, as new dossiers take them. */
export const OrganiserPage = () => {
  const { t } = useTranslation();
  const core = useCore();
  const { data, error, refetch } = useQuery({
    queryKey: organiserKey,
    queryFn: () => core.organisers.get(),
  });
  return (
    <main className="page-narrow" tabIndex={-1}>
      <Title order={1}>{t("organisers.title")}</Title>
      <Text c="dimmed" mb="lg">
        {t("organisers.intro")}
      </Text>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader size="sm" aria-label={t("common.loading")} />}
      {data && <OrganiserForm organiser={data} />}
    </main>
  );
};

const OrganiserForm = ({ organiser }: { readonly organiser: OrganiserProfile }) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  return (
    <section className="panel">
      <CaseForm<{ organiser: OrganiserValues }, z.output<typeof OrganiserSection>, OrganiserProfile>
        draftKey={DRAFT_KEY}
        title={t("organisers.title")}
        schema={OrganiserSection}
        initial={{ organiser }}
        save={(output) => core.organisers.save(output.organiser)}
        onSaved={(saved) => {
          queries.setQueryData(organiserKey, saved);
          return { organiser: saved };
        }}
      >
        {() => <OrganiserFields />}
      </CaseForm>
    </section>
  );
};
