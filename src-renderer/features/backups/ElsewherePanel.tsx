import { Alert, Anchor, Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BackupOverview, SecondFolder } from "#domain/backup.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { IconAlertTriangle, IconDownload } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { WorkProgress } from "#renderer/shared/ui/WorkProgress.tsx";
import { useChooseFolder, useSaveCopy, useSecondFolder } from "./backup-queries.ts";
import { SyncedFolderWarning } from "./SyncedFolderWarning.tsx";

interface ElsewherePanelProps {
  readonly overview: BackupOverview & { readonly hasFolderDialog: boolean };
}

/** Copies that survive the loss of the computer: in a folder of a stick by themselves, or saved by hand. */
export const ElsewherePanel = ({ overview }: ElsewherePanelProps) => {
  const { t } = useTranslation();
  const { secondFolder, lastSecondCopyOn, files, hasFolderDialog } = overview;
  const choose = useSecondFolder();
  const saveCopy = useSaveCopy();
  const newest = files.find(({ summary }) => summary);
  return (
    <Panel title={t("backups.elsewhereTitle")} description={t("backups.elsewhereText")}>
      <Stack gap="md">
        <Text fw={600}>
          {lastSecondCopyOn
            ? t("backups.lastCopy", { day: formatDay(lastSecondCopyOn) })
            : t("backups.neverCopied")}
        </Text>
        {secondFolder && <FolderState folder={secondFolder} />}
        <FolderChoice
          isChosen={secondFolder !== null}
          hasDialog={hasFolderDialog}
          choose={choose}
        />
        {newest && (
          <div>
            <Button
              variant="default"
              loading={saveCopy.isPending}
              leftSection={<IconDownload size={18} aria-hidden />}
              onClick={() => saveCopy.mutate(newest.name)}
            >
              {t("backups.saveCopy")}
            </Button>
            <Text size="sm" c="dimmed" mt={4}>
              {t("backups.saveCopyHint")}
            </Text>
            {saveCopy.isPending && (
              <WorkProgress work="backups.saveCopy" label={t("backups.verifying")} />
            )}
          </div>
        )}
        {saveCopy.error && <RefusalAlert error={saveCopy.error} />}
      </Stack>
    </Panel>
  );
};

const FolderState = ({ folder }: { readonly folder: SecondFolder }) => {
  const { t } = useTranslation();
  const { isPresent, isCurrent, hasFailed, isSameDisk, syncTool } = folder;
  return (
    <Stack gap="sm">
      <Text className="backups-folder">{folder.folder}</Text>
      <Text size="sm">{t(`backups.folderState.${stateOf(isPresent, isCurrent)}`)}</Text>
      {hasFailed && (
        <Alert
          color="amber"
          variant="light"
          title={t("backups.copyFailedTitle")}
          icon={<IconAlertTriangle size={20} aria-hidden />}
        >
          {t("backups.copyFailedText")}
        </Alert>
      )}
      {isSameDisk && (
        <Text size="sm" className="backups-caution">
          {t("backups.sameDisk")}
        </Text>
      )}
      <SyncedFolderWarning tool={syncTool} what="secondFolder" />
    </Stack>
  );
};

const stateOf = (isPresent: boolean, isCurrent: boolean) => {
  if (!isPresent) return "absent";
  return isCurrent ? "current" : "behind";
};

interface FolderChoiceProps {
  readonly isChosen: boolean;
  readonly hasDialog: boolean;
  readonly choose: ReturnType<typeof useSecondFolder>;
}

const FolderChoice = ({ isChosen, hasDialog, choose }: FolderChoiceProps) => {
  const { t } = useTranslation();
  const [isTyping, setTyping] = useState(false);
  const dialog = useChooseFolder((folder) => choose.mutate(folder));
  const open = () => (hasDialog ? dialog.mutate() : setTyping(true));
  return (
    <>
      {isTyping ? (
        <TypedFolder
          isPending={choose.isPending}
          onChoose={(folder) => choose.mutate(folder, { onSuccess: () => setTyping(false) })}
          onCancel={() => setTyping(false)}
        />
      ) : (
        <Group gap="md">
          <Button
            variant={isChosen ? "default" : "light"}
            loading={dialog.isPending || choose.isPending}
            onClick={open}
          >
            {t(isChosen ? "backups.changeFolder" : "backups.chooseFolder")}
          </Button>
          {isChosen && (
            <Anchor component="button" type="button" onClick={() => choose.mutate(null)}>
              {t("backups.stopCopying")}
            </Anchor>
          )}
        </Group>
      )}
      {choose.isPending && (
        <WorkProgress work="backups.setSecondFolder" label={t("backups.copying")} />
      )}
      {choose.error && <RefusalAlert error={choose.error} />}
      {dialog.error && <RefusalAlert error={dialog.error} />}
    </>
  );
};

interface TypedFolderProps {
  readonly isPending: boolean;
  readonly onChoose: (folder: string) => void;
  readonly onCancel: () => void;
}

// A browser never tells where a folder is: the path is copied from the file manager.
const TypedFolder = ({ isPending, onChoose, onCancel }: TypedFolderProps) => {
  const { t } = useTranslation();
  const [folder, setFolder] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(folder);
      }}
    >
      <TextInput
        label={t("backups.folderPath")}
        description={t("backups.folderPathHint")}
        value={folder}
        onChange={({ currentTarget }) => setFolder(currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
      />
      <Group mt="sm" gap="sm">
        <Button type="submit" loading={isPending} disabled={folder.trim() === ""}>
          {t("backups.useFolder")}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t("common.cancel")}
        </Button>
      </Group>
    </form>
  );
};
