import { safe } from "@orpc/client";
import { useNavigate } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { ProgrammeFileRefusal } from "#domain/programme-file.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import type { FileRefusal } from "#renderer/shared/ui/FileRefusalDialog.tsx";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { jsonPathLabel } from "./describe-programme.ts";
import { useForgetProgrammes } from "./programme-queries.ts";

/** Takes in the text of a definition file and shows it; answers with why not when it was refused, and nothing was written. */
export const useTakeInProgramme = () => {
  const { t } = useTranslation();
  const core = useCore();
  const forget = useForgetProgrammes();
  const navigate = useNavigate();

  return async (text: string): Promise<ProgrammeFileRefusal | null> => {
    const { error: refused, data, isDefined } = await safe(core.programmes.import({ text }));
    if (refused) {
      if (isDefined && refused.code === "PROGRAMME_REFUSED") return refused.data;
      throw refused;
    }
    const { isNew, programme } = data;
    const { id, name, version } = programme;
    await forget();
    notify(
      isNew
        ? t("programmes.imported", { name, version })
        : t("programmes.alreadyHere", { name, version }),
    );
    await navigate({
      to: "/dispositifs/$programmeId/$version",
      params: { programmeId: id, version: String(version) },
    });
    return null;
  };
};

/** A refused definition file in words, as the dialog of refusals takes them. */
export const useProgrammeRefusalWords = () => {
  const { t } = useTranslation();
  return (refusal: ProgrammeFileRefusal | null) => ({
    title: t("programmes.refusedTitle"),
    refusal: refusal && sentenceOf(t, refusal),
    nothingWritten: t("programmes.nothingWritten"),
    fieldOf: (path: string) => jsonPathLabel(t, path),
  });
};

const sentenceOf = (t: TFunction, refusal: ProgrammeFileRefusal): FileRefusal => ({
  sentence:
    refusal.type === "NewerVersion"
      ? t("programmeRefusal.NewerVersion", { version: refusal.version })
      : t(`programmeRefusal.${refusal.type}`),
  problems: refusal.type === "Invalid" ? refusal.problems : [],
});
