import { useTranslation } from "react-i18next";
import { ImportFileButton } from "#renderer/shared/ui/ImportFileButton.tsx";
import { ImportOutcome } from "./ImportOutcome.tsx";
import { useImportFile } from "./use-import-file.ts";

/** Reads a hand-over file: whole, or not at all with every reason. */
export const ImportButton = () => {
  const { t } = useTranslation();
  const taking = useImportFile();
  return (
    <>
      <ImportFileButton
        label={t("exchange.import")}
        accept=".autour,.json,application/json"
        isPending={taking.isPending}
        onFile={taking.importFile}
      />
      <ImportOutcome taking={taking} />
    </>
  );
};
