import { safe } from "@orpc/client";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PROGRAMME_FILE_MAXIMUM_BYTES, type ProgrammeFileRefusal } from "#domain/programme-file.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { ImportFileButton } from "#renderer/shared/ui/ImportFileButton.tsx";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { jsonPathLabel } from "./describe-programme.ts";
import { useForgetProgrammes } from "./programme-queries.ts";

/** Reads a definition file: whole, or not at all with every field that is wrong. */
export const ImportProgrammeButton = () => {
  const { t } = useTranslation();
  const { importFile, isPending, refusal, error, reset } = useImportProgramme();
  return (
    <ImportFileButton
      label={t("programmes.import")}
      accept=".json,application/json"
      isPending={isPending}
      onFile={importFile}
      refusedTitle={t("programmes.refusedTitle")}
      refusal={
        refusal && {
          sentence:
            refusal.type === "NewerVersion"
              ? t("programmeRefusal.NewerVersion", { version: refusal.version })
              : t(`programmeRefusal.${refusal.type}`),
          problems: refusal.type === "Invalid" ? refusal.problems : [],
        }
      }
      nothingWritten={t("programmes.nothingWritten")}
      fieldOf={(path) => jsonPathLabel(t, path)}
      error={error}
      onClose={reset}
    />
  );
};

const useImportProgramme = () => {
  const { t } = useTranslation();
  const core = useCore();
  const forget = useForgetProgrammes();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<ProgrammeFileRefusal | null>(null);

  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (text: string) => {
      const { error: refused, data, isDefined } = await safe(core.programmes.import({ text }));
      if (refused) {
        if (isDefined && refused.code === "PROGRAMME_REFUSED") return setRefusal(refused.data);
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
    },
  });

  return {
    importFile: (file: File) => {
      // A film chosen by mistake is refused before it fills the memory.
      if (file.size > PROGRAMME_FILE_MAXIMUM_BYTES)
        return setRefusal({ type: "TooLarge", maximumBytes: PROGRAMME_FILE_MAXIMUM_BYTES });
      void file.text().then((text) => mutate(text));
    },
    isPending,
    refusal,
    error,
    reset: () => {
      setRefusal(null);
      reset();
    },
  };
};
