import { Skeleton, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useDocumentEngine } from "#renderer/features/documents/index.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { DiagnosticsButton } from "./DiagnosticsButton.tsx";
import { ThirdParty } from "./ThirdParty.tsx";
import "./about.css";

/** What this program is, what it does with data, and what its papers may claim on this computer. */
export const AboutPage = () => {
  const { t } = useTranslation();
  return (
    <main className="page-narrow" tabIndex={-1}>
      <Title order={1}>{t("about.title")}</Title>
      <Text c="dimmed" mb="lg">
        {t("about.version", { version: AUTOUR_VERSION })}
      </Text>
      <dl className="panel about">
        <dt>{t("about.dataTitle")}</dt>
        <dd>
          {t("about.data")}
          <DataPlace />
          {window.desktop === undefined && <p className="about-note">{t("about.inBrowser")}</p>}
        </dd>
        <dt>{t("about.papersTitle")}</dt>
        <dd>
          <Engine />
        </dd>
        <dt>{t("about.licenceTitle")}</dt>
        <dd>{t("about.licence")}</dd>
        <dt>{t("about.thirdPartyTitle")}</dt>
        <dd>
          <p className="about-what">{t("about.thirdPartyWhat")}</p>
          <ThirdParty />
        </dd>
        <dt>{t("about.diagnosticsTitle")}</dt>
        <dd>
          <p className="about-what">{t("about.diagnosticsWhat")}</p>
          <DiagnosticsButton />
        </dd>
      </dl>
    </main>
  );
};

/** For a backup of the whole computer, or the stick that a portable Autour lives on. */
const DataPlace = () => {
  const { t } = useTranslation();
  const core = useCore();
  const { data } = useQuery({
    queryKey: ["data-place"],
    queryFn: () => core.vault.place(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <p className="about-note">
      {t("about.place")} <span className="about-place">{data?.folder}</span>
    </p>
  );
};

const Engine = () => {
  const { t } = useTranslation();
  const { data, error, refetch } = useDocumentEngine();
  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <output aria-label={t("common.loading")}>
        <Skeleton height={20} width="60%" />
      </output>
    );
  const { typstVersion: version, claimsAccessibility } = data;
  if (claimsAccessibility) return t("about.papersVerified", { version });
  return (
    <>
      {t("about.papers", { version })}
      <p className="about-note">{t("documents.notClaimed")}</p>
    </>
  );
};
