import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import type { PaperLanguage, PaperSubject } from "#domain/paper-kind.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconFileText } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { receiveSavedFile } from "#renderer/shared/ui/receive-saved-file.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";

interface EditableCopyButtonProps {
  readonly caseFileId: CaseFileId;
  readonly paper: PaperSubject;
  readonly language?: PaperLanguage;
}

/** The draft of a paper for a word processor. An issued version is never given so: it no longer changes. */
export const EditableCopyButton = ({
  caseFileId,
  paper,
  language = "fr",
}: EditableCopyButtonProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () =>
      receiveSavedFile(await core.documents.saveEditable({ caseFileId, paper, language })),
    onSuccess: (isWritten) => isWritten && notify(t("documents.editableSaved")),
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileText size={18} aria-hidden />}
        loading={isPending}
        onClick={() => mutate()}
      >
        {t("documents.saveEditable")}
      </Button>
      {error !== null && <RefusalAlert error={error} />}
    </>
  );
};
