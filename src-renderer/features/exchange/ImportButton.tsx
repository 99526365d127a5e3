import { useTranslation } from "react-i18next";
import { ImportFileButton } from "#renderer/shared/ui/ImportFileButton.tsx";
import { FileConflictDialog } from "./FileConflictDialog.tsx";
import { useImportFile } from "./use-import-file.ts";
import "./exchange.css";

/** Reads a hand-over file: whole, or not at all with every reason. */
export const ImportButton = () => {
  const { t } = useTranslation();
  const { importFile, conflict, settle, isPending, refusal, error, reset } = useImportFile();
  return (
    <>
      <ImportFileButton
        label={t("exchange.import")}
        accept=".autour,.json,application/json"
        isPending={isPending}
        onFile={importFile}
        refusedTitle={t("exchange.refusedTitle")}
        refusal={
          refusal && {
            sentence:
              refusal.type === "NewerVersion"
                ? t("exchangeRefusal.NewerVersion", { version: refusal.version })
                : t(`exchangeRefusal.${refusal.type}`),
            problems: refusal.type === "Invalid" ? refusal.problems : [],
          }
        }
        nothingWritten={t("exchange.nothingWritten")}
        error={error}
        onClose={reset}
      />
      {conflict && !error && (
        <FileConflictDialog
          conflict={conflict}
          isPending={isPending}
          onSettle={settle}
          onCancel={reset}
        />
      )}
    </>
  );
};
