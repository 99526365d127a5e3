import { Button, FileButton, Modal, Text } from "@mantine/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ExchangeRefusal } from "#domain/exchange-file.ts";
import { problemSentence } from "#renderer/shared/i18n/problem-sentence.ts";
import { IconFileImport } from "#renderer/shared/ui/icons.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { FileConflictDialog } from "./FileConflictDialog.tsx";
import { useImportFile } from "./use-import-file.ts";
import "./exchange.css";

/** Reads a hand-over file: whole, or not at all with every reason. */
export const ImportButton = () => {
  const { t } = useTranslation();
  const clearFile = useRef<() => void>(null);
  const { importFile, conflict, settle, isPending, refusal, error, reset } = useImportFile();
  return (
    <>
      <FileButton
        resetRef={clearFile}
        accept=".autour,.json,application/json"
        onChange={(file) => {
          clearFile.current?.();
          if (file) importFile(file);
        }}
        inputProps={{ "aria-label": t("exchange.import") }}
      >
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={isPending}
            leftSection={<IconFileImport size={18} aria-hidden />}
          >
            {t("exchange.import")}
          </Button>
        )}
      </FileButton>
      {conflict && !error && (
        <FileConflictDialog
          conflict={conflict}
          isPending={isPending}
          onSettle={settle}
          onCancel={reset}
        />
      )}
      <Modal
        opened={refusal !== null || error !== null}
        onClose={reset}
        size="lg"
        title={t("exchange.refusedTitle")}
        closeButtonProps={{ "aria-label": t("common.close") }}
      >
        {refusal ? <Refusal refusal={refusal} /> : <RefusalAlert error={error} />}
      </Modal>
    </>
  );
};

const Refusal = ({ refusal }: { readonly refusal: ExchangeRefusal }) => {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Text>
        {refusal.type === "NewerVersion"
          ? t("exchangeRefusal.NewerVersion", { version: refusal.version })
          : t(`exchangeRefusal.${refusal.type}`)}
      </Text>
      {refusal.type === "Invalid" && (
        <ul className="import-problems">
          {refusal.problems.map(({ path, rule, parameters }) => (
            <li key={`${path} ${rule}`}>
              <code>{path}</code>
              <span>{problemSentence(t, rule, parameters)}</span>
            </li>
          ))}
        </ul>
      )}
      <Text c="dimmed" mt="md">
        {t("exchange.nothingWritten")}
      </Text>
    </div>
  );
};
