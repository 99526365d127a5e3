import { Loader, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { OrganiserForm } from "./OrganiserForm.tsx";
import { SignaturePanel } from "./SignaturePanel.tsx";
import { useOrganiser } from "./use-organiser.ts";

/** The organiser's own details, as new dossiers take them. */
export const OrganiserPage = () => {
  const { t } = useTranslation();
  const { data, error, refetch } = useOrganiser();
  return (
    <main className="page-narrow" tabIndex={-1}>
      <Title order={1}>{t("organisers.title")}</Title>
      <Text c="dimmed" mb="lg">
        {t("organisers.intro")}
      </Text>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loader size="sm" aria-label={t("common.loading")} />}
      {data !== undefined && (
        <Stack gap="md">
          <OrganiserForm organiser={data} />
          {data && <SignaturePanel organiser={data} />}
        </Stack>
      )}
    </main>
  );
};
