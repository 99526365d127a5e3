import { Button, Group, Skeleton, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { noFilter, usualSort } from "#domain/case-file-view.ts";
import { Caseload } from "#renderer/features/case-files/index.ts";
import { DemonstrationButton, ImportButton } from "#renderer/features/exchange/index.ts";
import { OrganiserReminder } from "#renderer/features/organisers/index.ts";
import { RemindersPanel } from "#renderer/features/reminders/index.ts";
import { RetentionNotice } from "#renderer/features/retention/index.ts";
import { useCaseFiles } from "#renderer/shared/case-file/case-file-queries.ts";
import { IconFilePlus } from "#renderer/shared/ui/icons.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useIsPainted } from "#renderer/shared/ui/use-is-painted.ts";
import { WorkProgress } from "#renderer/shared/ui/WorkProgress.tsx";
import { CaseloadCharts } from "./CaseloadCharts.tsx";
import { NextMeetings } from "./NextMeetings.tsx";
import { useHome } from "./use-home.ts";
import "./home.css";

/** The first screen: what waits, the next meetings, the dossiers, and how they stand together. */
export const HomePage = () => {
  const { t } = useTranslation();
  const { data: page, error: listError, refetch: listAgain } = useCaseFiles(everyDossier);
  const { data: home, error: homeError, refetch: homeAgain } = useHome();
  const isPainted = useIsPainted();
  const counts = page?.pages[0]?.counts;
  const isEmpty = counts?.open === 0 && counts.closed === 0;
  const error = listError ?? homeError;
  return (
    <main className="page home" tabIndex={-1}>
      <Group justify="space-between" align="center" mb="lg">
        <Title order={1}>{t("caseFiles.title")}</Title>
        <Group gap="sm">
          <ImportButton />
          <Button
            component={Link}
            to="/nouvelle-demande"
            leftSection={<IconFilePlus size={18} aria-hidden />}
          >
            {t("caseFiles.newRequest")}
          </Button>
        </Group>
      </Group>
      {error && (
        <RefusalAlert error={error} onRetry={() => void Promise.all([listAgain(), homeAgain()])} />
      )}
      <OrganiserReminder />
      {isEmpty && <EmptyVault />}
      {!isEmpty && !(counts && home && isPainted) && !error && <HomeSkeleton />}
      {/* All of it at once: nothing that is there moves when the rest comes. */}
      {!isEmpty && counts && home && isPainted && (
        <>
          <div className="home-top">
            <RemindersPanel />
            <NextMeetings meetings={home.meetings} today={home.today} />
          </div>
          <Caseload counts={counts} today={home.today} initialView={home.caseloadView} />
          <CaseloadCharts caseload={home.caseload} />
          <RetentionNotice />
        </>
      )}
    </main>
  );
};

const everyDossier = { search: "", sort: usualSort, filter: noFilter };

const EmptyVault = () => {
  const { t } = useTranslation();
  return (
    <section className="panel empty-vault">
      <Title order={2}>{t("caseFiles.emptyTitle")}</Title>
      <Text maw="38rem">{t("caseFiles.emptyText")}</Text>
      <ol className="empty-steps">
        <li>{t("caseFiles.emptyStep1")}</li>
        <li>{t("caseFiles.emptyStep2")}</li>
        <li>{t("caseFiles.emptyStep3")}</li>
      </ol>
      <Group mt="xs">
        <Button component={Link} to="/nouvelle-demande">
          {t("caseFiles.newRequest")}
        </Button>
        <DemonstrationButton variant="light" />
      </Group>
    </section>
  );
};

const HomeSkeleton = () => {
  const { t } = useTranslation();
  return (
    <>
      <div className="home-reading-again">
        <WorkProgress work="reminders.rebuild" label={t("home.readingAgain")} />
      </div>
      <output className="visually-hidden">{t("home.loading")}</output>
      <div className="home-top" aria-hidden>
        <Skeleton height="25rem" />
        <Skeleton height="25rem" />
      </div>
      <Skeleton height="36rem" mt={26} aria-hidden />
    </>
  );
};
