import { Button, FileButton, Modal, Text } from "@mantine/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ExchangeProblem } from "#domain/exchange-file.ts";
import { problemSentence } from "#renderer/shared/i18n/problem-sentence.ts";
import { IconFileImport } from "./icons.ts";
import { RefusalAlert } from "./RefusalAlert.tsx";
import "./import-file.css";

/** Why a file was refused, in words. */
interface FileRefusal {
  readonly sentence: string;
  /** Everything that is wrong in it; empty when it was not read that far. */
  readonly problems: ReadonlyArray<ExchangeProblem>;
}

interface ImportFileButtonProps {
  readonly label: string;
  /** As the `accept` of a file field. */
  readonly accept: string;
  readonly isPending: boolean;
  readonly onFile: (file: File) => void;
  readonly refusedTitle: string;
  readonly refusal: FileRefusal | null;
  /** What stayed as it was, said below the refusal. */
  readonly nothingWritten: string;
  /** The field that a path names, in the users' words; without it, the path stands alone. */
  readonly fieldOf?: (path: string) => string;
  /** Of a refusal that is not the file's. */
  readonly error: Error | null;
  readonly onClose: () => void;
}

/** Chooses a file and says, when it was refused, everything that is wrong in it. The same file may be chosen again. */
export const ImportFileButton = ({
  label,
  accept,
  isPending,
  onFile,
  refusedTitle,
  refusal,
  nothingWritten,
  fieldOf,
  error,
  onClose,
}: ImportFileButtonProps) => {
  const { t } = useTranslation();
  const clearFile = useRef<() => void>(null);
  return (
    <>
      <FileButton
        resetRef={clearFile}
        accept={accept}
        onChange={(file) => {
          clearFile.current?.();
          if (file) onFile(file);
        }}
        inputProps={{ "aria-label": label }}
      >
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={isPending}
            leftSection={<IconFileImport size={18} aria-hidden />}
          >
            {label}
          </Button>
        )}
      </FileButton>
      <Modal
        opened={refusal !== null || error !== null}
        onClose={onClose}
        size="lg"
        title={refusedTitle}
        closeButtonProps={{ "aria-label": t("common.close") }}
      >
        {refusal ? (
          <div role="alert">
            <Text>{refusal.sentence}</Text>
            {refusal.problems.length > 0 && (
              <ul className="file-problems">
                {refusal.problems.map(({ path, rule, parameters }) => (
                  <li key={`${path} ${rule}`}>
                    {fieldOf && <strong>{fieldOf(path)}</strong>}
                    <code>{path}</code>
                    <span>{problemSentence(t, rule, parameters)}</span>
                  </li>
                ))}
              </ul>
            )}
            <Text c="dimmed" mt="md">
              {nothingWritten}
            </Text>
          </div>
        ) : (
          <RefusalAlert error={error} />
        )}
      </Modal>
    </>
  );
};
