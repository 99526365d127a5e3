import { Modal, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FormatProblem } from "#domain/format-problem.ts";
import { problemSentence } from "#renderer/shared/i18n/problem-sentence.ts";
import { RefusalAlert } from "./RefusalAlert.tsx";
import "./import-file.css";

/** Why a file was refused, in words. */
export interface FileRefusal {
  readonly sentence: string;
  /** Everything that is wrong in it; empty when it was not read that far. */
  readonly problems: ReadonlyArray<FormatProblem>;
}

interface FileRefusalDialogProps {
  readonly title: string;
  readonly refusal: FileRefusal | null;
  /** What stayed as it was, said below the refusal. */
  readonly nothingWritten: string;
  /** The field that a path names, in the users' words; without it, the path stands alone. */
  readonly fieldOf?: (path: string) => string;
  /** Of a refusal that is not the file's. */
  readonly error: Error | null;
  readonly onClose: () => void;
}

/** Says everything that is wrong in a file that was not taken in. */
export const FileRefusalDialog = ({
  title,
  refusal,
  nothingWritten,
  fieldOf,
  error,
  onClose,
}: FileRefusalDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={refusal !== null || error !== null}
      onClose={onClose}
      size="lg"
      title={title}
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
  );
};
