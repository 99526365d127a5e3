import { Button, Group, Loader, Select, Skeleton, Text, Title } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconDownload } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { receiveSavedFile } from "#renderer/shared/ui/receive-saved-file.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { svgAddress } from "#renderer/shared/ui/svg-address.ts";
import { useIsPainted } from "#renderer/shared/ui/use-is-painted.ts";
import "./activity-reports.css";

/** The report of a year, as it will be printed: counts alone, none that could tell who somebody is. */
export const ActivityReportPage = () => {
  const { t } = useTranslation();
  const isPainted = useIsPainted();
  return (
    <main className="page-narrow activity-report" tabIndex={-1}>
      <Title order={1}>{t("activityReports.title")}</Title>
      <Text c="dimmed" mb="lg">
        {t("activityReports.intro")}
      </Text>
      {isPainted && <YearReport />}
    </main>
  );
};

const YearReport = () => {
  const { t } = useTranslation();
  const core = useCore();
  const [year, setYear] = useState(() => new Date().getFullYear());
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ["activityReport", year],
    queryFn: () => core.activityReports.preview({ year }),
    // Every dossier counts, whichever was changed since.
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  const save = useMutation({
    mutationFn: async () => receiveSavedFile(await core.activityReports.save({ year })),
    onSuccess: (isWritten) => isWritten && notify(t("documents.saved")),
  });
  const count = data?.preview.pages.length ?? 0;
  return (
    <>
      <Group align="end" mb="md">
        <Select
          label={t("activityReports.year")}
          data={(data?.years ?? [year]).map(String)}
          value={String(year)}
          onChange={(chosen) => setYear(Number(chosen))}
          allowDeselect={false}
        />
        <Button
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {t("documents.save")}
        </Button>
        {isPlaceholderData && (
          <output aria-label={t("documents.preparing")}>
            <Loader size="sm" aria-hidden />
          </output>
        )}
      </Group>
      {save.error !== null && <RefusalAlert error={save.error} />}
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && (
        <output aria-label={t("documents.preparing")}>
          <Skeleton height={480} />
        </output>
      )}
      {data?.preview.pages.map((page, index) => (
        <img
          key={page}
          src={svgAddress(page)}
          alt={t("documents.page", { name: t("activityReports.title"), number: index + 1, count })}
          className="activity-report-page"
        />
      ))}
    </>
  );
};
