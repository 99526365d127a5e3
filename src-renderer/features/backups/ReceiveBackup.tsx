import { Button, FileButton, Group, Modal, Progress, Stack, Text } from "@mantine/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { IconFileImport } from "#renderer/shared/ui/icons.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useReceiveBackup } from "./use-receive-backup.ts";

interface ReceiveBackupProps {
  /** Of the button. */
  readonly label: string;
  readonly onReceived: () => void;
}

/** Lets the organiser choose a backup anywhere (a stick, another folder), and brings it in. */
export const ReceiveBackup = ({ label, onReceived }: ReceiveBackupProps) => {
  const { t } = useTranslation();
  const clearFile = useRef<() => void>(null);
  const { receive, cancel, isPending, share, error } = useReceiveBackup(onReceived);
  return (
    <>
      <FileButton
        resetRef={clearFile}
        accept=".autour-backup"
        onChange={(file) => {
          clearFile.current?.();
          if (file) receive(file);
        }}
        inputProps={{ "aria-label": label }}
      >
        {(props) => (
          <Button
            {...props}
            variant="default"
            leftSection={<IconFileImport size={18} aria-hidden />}
          >
            {label}
          </Button>
        )}
      </FileButton>
      <Modal
        opened={isPending || error !== null}
        onClose={cancel}
        title={t("backups.receivingTitle")}
        closeButtonProps={{ "aria-label": t("common.close") }}
      >
        <Stack gap="md">
          {error && <RefusalAlert error={error} />}
          {isPending && (
            <>
              <Text>{t("backups.receiving")}</Text>
              <Progress value={share * 100} aria-label={t("backups.receivingTitle")} />
            </>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={cancel}>
              {t(isPending ? "common.cancel" : "common.close")}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
};
