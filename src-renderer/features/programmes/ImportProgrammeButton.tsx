import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PROGRAMME_FILE_MAXIMUM_BYTES, type ProgrammeFileRefusal } from "#domain/programme-file.ts";
import { FileRefusalDialog } from "#renderer/shared/ui/FileRefusalDialog.tsx";
import { ImportFileButton } from "#renderer/shared/ui/ImportFileButton.tsx";
import { useProgrammeRefusalWords, useTakeInProgramme } from "./use-take-in-programme.ts";

/** Reads a definition file: whole, or not at all with every field that is wrong. */
export const ImportProgrammeButton = () => {
  const { t } = useTranslation();
  const wordsOf = useProgrammeRefusalWords();
  const { importFile, isPending, refusal, error, reset } = useImportProgramme();
  return (
    <>
      <ImportFileButton
        label={t("programmes.import")}
        accept=".json,application/json"
        isPending={isPending}
        onFile={importFile}
      />
      <FileRefusalDialog {...wordsOf(refusal)} error={error} onClose={reset} />
    </>
  );
};

const useImportProgramme = () => {
  const takeIn = useTakeInProgramme();
  const [refusal, setRefusal] = useState<ProgrammeFileRefusal | null>(null);

  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (text: string) => setRefusal(await takeIn(text)),
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
