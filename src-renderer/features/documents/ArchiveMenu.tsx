import { ActionIcon, Menu } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import type { IssuedDocument } from "#domain/issued-document.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconChevronDown, IconDownload } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { receiveSavedFile } from "#renderer/shared/ui/receive-saved-file.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";

interface ArchiveMenuProps {
  readonly caseFileId: CaseFileId;
  readonly issued: IssuedDocument;
}

/** Beside « Enregistrer le PDF » of an issued version: the same file as archives ask for it. */
export const ArchiveMenu = ({ caseFileId, issued }: ArchiveMenuProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const { number, version, languages } = issued;
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () =>
      receiveSavedFile(
        await core.issuedDocuments.saveForArchive({
          caseFileId,
          number,
          version,
          language: languages[0] ?? "fr",
        }),
      ),
    onSuccess: (isWritten) => isWritten && notify(t("documents.saved")),
  });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="default"
            size="lg"
            loading={isPending}
            aria-label={t("documents.otherWays")}
          >
            <IconChevronDown size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconDownload size={18} aria-hidden />} onClick={() => mutate()}>
            {t("documents.saveForArchive")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {error !== null && <RefusalAlert error={error} />}
    </>
  );
};
