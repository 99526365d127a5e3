import { Button, Group, Loader, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { FieldChanges } from "#renderer/shared/changes/FieldChanges.tsx";
import { Dialog } from "#renderer/shared/ui/Dialog.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import type { FileConflict } from "./use-import-file.ts";

interface FileConflictDialogProps {
  readonly conflict: FileConflict;
  readonly isPending: boolean;
  readonly onSettle: (answer: "replace" | "beside") => void;
  readonly onCancel: () => void;
}

/** A file whose number is here already: says what it would change and lets the organiser choose; nothing is written before. */
export const FileConflictDialog = ({
  conflict,
  isPending,
  onSettle,
  onCancel,
}: FileConflictDialogProps) => {
  const { t } = useTranslation();
  const { number, caseFileId, differences } = conflict;
  const isSame = differences.length === 0;
  return (
    <Dialog onClose={onCancel} size="xl" title={t("exchange.conflictTitle", { number })}>
      {isSame ? (
        <>
          <Text>{t("exchange.conflictSame")}</Text>
          <Link to="/dossiers/$caseFileId" params={{ caseFileId }} className="text-link">
            {t("exchange.conflictOpen", { number })}
          </Link>
        </>
      ) : (
        <Differences conflict={conflict} />
      )}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onCancel} data-autofocus>
          {isSame ? t("common.close") : t("common.cancel")}
        </Button>
        {!isSame && (
          <>
            <Button variant="default" loading={isPending} onClick={() => onSettle("beside")}>
              {t("exchange.keepBoth")}
            </Button>
            <Button loading={isPending} onClick={() => onSettle("replace")}>
              {t("exchange.replaceConfirm")}
            </Button>
          </>
        )}
      </Group>
    </Dialog>
  );
};

const Differences = ({ conflict }: Pick<FileConflictDialogProps, "conflict">) => {
  const { t } = useTranslation();
  const { number, caseFileId, differences, drafts } = conflict;
  const { data: view, error } = useCaseFile(caseFileId);
  if (error) return <RefusalAlert error={error} />;
  return (
    <>
      <Text>{t("exchange.conflictText")}</Text>
      {view ? (
        <ul className="file-differences" aria-label={t("exchange.differences")}>
          {differences.map(({ part, fields }) => (
            <li key={part}>
              <strong>{t(`changes.parts.${part}`)}</strong>
              <FieldChanges
                caseFile={view.caseFile}
                programme={view.programme}
                part={part}
                fields={fields}
              />
            </li>
          ))}
        </ul>
      ) : (
        <Loader size="sm" aria-label={t("common.loading")} />
      )}
      <Text>{t("exchange.replaceText", { number })}</Text>
      {drafts > 0 && (
        <Text fw={600} mt="xs">
          {t("exchange.draftsLost", { count: drafts })}
        </Text>
      )}
      <Text c="dimmed" mt="xs">
        {t("exchange.keepBothText", { number })}
      </Text>
    </>
  );
};
