import { Skeleton, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useDocumentEngine } from "#renderer/features/documents/index.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { DiagnosticsButton } from "./DiagnosticsButton.tsx";
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
          {window.desktop === undefined && <p className="about-note">{t("about.inBrowser")}</p>}
        </dd>
        <dt>{t("about.papersTitle")}</dt>
        <dd>
          <Engine />
        </dd>
        <dt>{t("about.licenceTitle")}</dt>
        <dd>{t("about.licence")}</dd>
        <dt>{t("about.diagnosticsTitle")}</dt>
        <dd>
          <p className="about-diagnostics">{t("about.diagnosticsWhat")}</p>
          <DiagnosticsButton />
        </dd>
      </dl>
    </main>
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
