import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { confirmAction } from "#renderer/shared/ui/confirm.tsx";
import { IconDownload } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { receiveSavedFile } from "#renderer/shared/ui/receive-saved-file.ts";

/** Hands the whole dossier over as a file; it leaves the vault in clear, so that is said first. */
export const ExportButton = ({ caseFileId }: { readonly caseFileId: CaseFileId }) => {
  const { t } = useTranslation();
  const core = useCore();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => receiveSavedFile(await core.exchange.export({ caseFileId })),
    onSuccess: (isWritten) => isWritten && notify(t("exchange.exported")),
  });
  return (
    <>
      <Button
        variant="default"
        loading={isPending}
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() =>
          confirmAction({
            title: t("exchange.export"),
            text: t("exchange.exportHint"),
            confirm: t("exchange.exportConfirm"),
            onConfirm: mutate,
          })
        }
      >
        {t("exchange.export")}
      </Button>
      {error !== null && <RefusalAlert error={error} />}
    </>
  );
};
