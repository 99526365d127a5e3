import { Loader, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { programmeIn } from "#domain/programme-language.ts";
import type { ProgrammeOverview } from "#domain/programme-version.ts";
import { useProgrammeOverviews } from "#renderer/shared/case-file/case-file-queries.ts";
import { formatInstantFullDay } from "#renderer/shared/i18n/format.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { ImportProgrammeButton } from "./ImportProgrammeButton.tsx";
import "./programmes.css";

/** Every programme of the vault, in the version new dossiers take, and what follows the older ones. */
export const ProgrammesPage = () => {
  const { t } = useTranslation();
  const { data, error, refetch } = useProgrammeOverviews();
  return (
    <main className="page page-form" tabIndex={-1}>
      <div className="programme-head">
        <Title order={1}>{t("programmes.title")}</Title>
        <ImportProgrammeButton />
      </div>
      <Text c="dimmed" mb="lg">
        {t("programmes.intro")}
      </Text>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader size="sm" aria-label={t("common.loading")} />}
      {data && (
        <ul className="programme-list">
          {data.map((overview) => (
            <ProgrammeLine key={overview.programme.id} {...overview} />
          ))}
        </ul>
      )}
    </main>
  );
};

const ProgrammeLine = ({ programme, versions }: ProgrammeOverview) => {
  const { t } = useTranslation();
  const { id, name, network } = programmeIn(programme, useInterfaceLanguage());
  const [inForce] = versions;
  return (
    <li className="panel programme-line">
      <div>
        <Title order={2} size="h3">
          <Link
            to="/dispositifs/$programmeId/$version"
            params={{ programmeId: id, version: String(inForce?.version ?? 1) }}
            className="text-link"
          >
            {name}
          </Link>
        </Title>
        <Text c="dimmed">{network}</Text>
      </div>
      <ul className="programme-versions" aria-label={t("programmes.versions")}>
        {versions.map(({ version, origin, addedAt, caseFiles }, index) => (
          <li key={version}>
            <Link
              to="/dispositifs/$programmeId/$version"
              params={{ programmeId: id, version: String(version) }}
              className="text-link"
            >
              {index === 0
                ? t("programmes.versionInForce", { version })
                : t("programmes.version", { version })}
            </Link>
            <span className="hint">
              {t(`programmes.origin.${origin}`, { day: formatInstantFullDay(addedAt) })}
              {" · "}
              {caseFiles === 0
                ? t("programmes.noCaseFile")
                : t("programmes.caseFiles", { count: caseFiles })}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
};
