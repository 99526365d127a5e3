import { Button, Group, Loader, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { programmeIn } from "#domain/programme-language.ts";
import type { StoredProgramme } from "#domain/programme-version.ts";
import { formatInstantFullDay } from "#renderer/shared/i18n/format.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconArrowLeft, IconCopy, IconDownload, IconPencil } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { receiveSavedFile } from "#renderer/shared/ui/receive-saved-file.ts";
import { DuplicateDialog } from "./DuplicateDialog.tsx";
import { ProgrammeParts } from "./ProgrammeParts.tsx";
import { useProgramme, useProgrammeOverview } from "./programme-queries.ts";
import "./programmes.css";

interface ProgrammePageProps {
  readonly programmeId: string;
  readonly version: number;
}

/**
 * One version of a programme, read from its first word to its last letter, in the language of the page. Editing it starts
 * from the French.
 */
export const ProgrammePage = ({ programmeId: id, version }: ProgrammePageProps) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useProgramme({ id, version });
  return (
    <main className="page page-form" tabIndex={-1}>
      <Link to="/dispositifs" className="programme-back">
        <IconArrowLeft size={18} aria-hidden /> {t("programmes.backToList")}
      </Link>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader size="sm" aria-label={t("common.loading")} />}
      {data && (
        <>
          <ProgrammeHead stored={data} />
          <ProgrammeParts programme={data.programme} />
        </>
      )}
    </main>
  );
};

const ProgrammeHead = ({ stored }: { readonly stored: StoredProgramme }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { programme, origin, addedAt } = stored;
  const { id, version } = programme;
  const { name, network } = programmeIn(programme, useInterfaceLanguage());
  const [isDuplicating, setDuplicating] = useState(false);
  const newest = useProgrammeOverview(id)?.programme.version ?? version;
  return (
    <>
      <div className="programme-head">
        <div>
          <Title order={1}>{name}</Title>
          <Text c="dimmed">{network}</Text>
        </div>
        <Group gap={8}>
          {newest === version && (
            <Button
              leftSection={<IconPencil size={18} aria-hidden />}
              onClick={() =>
                void navigate({
                  to: "/dispositifs/$programmeId/modifier",
                  params: { programmeId: id },
                })
              }
            >
              {t("programmes.edit")}
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconCopy size={18} aria-hidden />}
            onClick={() => setDuplicating(true)}
          >
            {t("programmes.duplicate")}
          </Button>
          <ExportButton id={id} version={version} />
        </Group>
      </div>
      <p className="programme-version">
        <strong>{t("programmes.version", { version })}</strong>
        {" · "}
        {t(`programmes.origin.${origin}`, { day: formatInstantFullDay(addedAt) })}
        {newest > version && (
          <>
            {" · "}
            {t("programmes.versionReplaced", { version: newest })}{" "}
            <Link
              to="/dispositifs/$programmeId/$version"
              params={{ programmeId: id, version: String(newest) }}
              className="text-link"
            >
              {t("programmes.seeVersion", { version: newest })}
            </Link>
          </>
        )}
      </p>
      {isDuplicating && (
        <DuplicateDialog programme={programme} onClose={() => setDuplicating(false)} />
      )}
    </>
  );
};

const ExportButton = (reference: { readonly id: string; readonly version: number }) => {
  const { t } = useTranslation();
  const core = useCore();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => receiveSavedFile(await core.programmes.export(reference)),
    onSuccess: (isWritten) => isWritten && notify(t("programmes.exported")),
  });
  return (
    <>
      <Button
        variant="default"
        loading={isPending}
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => mutate()}
      >
        {t("programmes.export")}
      </Button>
      {error !== null && <RefusalAlert error={error} />}
    </>
  );
};
