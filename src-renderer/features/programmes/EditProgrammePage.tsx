import { Loader, Text, Title } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type Programme, ProgrammeContent } from "#domain/programme.ts";
import type { KeptProgramme } from "#domain/programme-version.ts";
import { useProgrammeOverviews } from "#renderer/shared/case-file/case-file-queries.ts";
import { CaseForm } from "#renderer/shared/forms/CaseForm.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconArrowLeft } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { NotHere } from "./NotHere.tsx";
import { OtherDraftNotice } from "./OtherDraftNotice.tsx";
import { ProgrammeFields } from "./ProgrammeFields.tsx";
import { useForgetProgrammes } from "./programme-queries.ts";
import { programmeValues, type ProgrammeValues } from "./programme-values.ts";
import "./programmes.css";

const DRAFT_KEY = { caseFileId: null, form: "programme" } as const;

/** The version in force, to be written anew: what is saved is the next version. */
export const EditProgrammePage = ({ programmeId }: { readonly programmeId: string }) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useProgrammeOverviews();
  const programme = data?.find((one) => one.programme.id === programmeId)?.programme;
  return (
    <main className="page page-form" tabIndex={-1}>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader size="sm" aria-label={t("common.loading")} />}
      {data && !programme && <NotHere />}
      {programme && <EditProgramme key={programme.version} programme={programme} />}
    </main>
  );
};

const EditProgramme = ({ programme }: { readonly programme: Programme }) => {
  const { t } = useTranslation();
  const core = useCore();
  const forget = useForgetProgrammes();
  const navigate = useNavigate();
  const { id, version, name } = programme;
  // A draft of one programme, or of an older version, is not shown in another.
  const about = `${id} ${version}`;
  const show = (shown: number) =>
    navigate({
      to: "/dispositifs/$programmeId/$version",
      params: { programmeId: id, version: String(shown) },
    });
  return (
    <>
      <Link
        to="/dispositifs/$programmeId/$version"
        params={{ programmeId: id, version: String(version) }}
        className="programme-back"
      >
        <IconArrowLeft size={18} aria-hidden /> {name}
      </Link>
      <Title order={1}>{t("programmes.editTitle", { name })}</Title>
      <Text c="dimmed" mb="lg">
        {t("programmes.editIntro", { version: version + 1 })}
      </Text>
      <OtherDraftNotice draftKey={DRAFT_KEY} about={about} />
      <CaseForm<ProgrammeValues, ProgrammeContent, KeptProgramme>
        draftKey={DRAFT_KEY}
        about={about}
        title={t("programmes.editTitle", { name })}
        schema={ProgrammeContent}
        initial={programmeValues(programme)}
        save={(content) => core.programmes.save({ id, content })}
        onSaved={({ programme: kept, isNew }) => {
          notify(
            isNew
              ? t("programmes.savedVersion", { version: kept.version })
              : t("programmes.nothingChanged", { version: kept.version }),
          );
          void forget().then(() => show(kept.version));
          return programmeValues(kept);
        }}
        saveLabel={t("programmes.save")}
        onCancel={() => void show(version)}
      >
        {() => <ProgrammeFields />}
      </CaseForm>
    </>
  );
};
