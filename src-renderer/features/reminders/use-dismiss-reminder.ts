import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { remindersKey, useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";

/** A reminder of one dossier, and what it is called on screen. */
interface NamedReminder {
  readonly caseFileId: CaseFileId;
  readonly key: string;
  readonly what: string;
}

/** Lets a reminder go, or reminds again, at once, and offers to take that back. */
export const useDismissReminder = (afterChange: () => void) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const keep = useKeepCaseFile();
  const onSuccess = async (view: CaseFileView) => {
    keep(view);
    await queries.invalidateQueries({ queryKey: remindersKey });
  };
  const dismiss = useMutation({
    mutationFn: ({ caseFileId, key }: NamedReminder) => core.reminders.dismiss({ caseFileId, key }),
    onSuccess,
  });
  const restore = useMutation({
    mutationFn: ({ caseFileId, key }: NamedReminder) => core.reminders.restore({ caseFileId, key }),
    onSuccess,
  });
  return {
    dismiss: (reminder: NamedReminder) =>
      dismiss.mutate(reminder, {
        onSuccess: () => {
          afterChange();
          notify(t("reminders.dismissed", { what: reminder.what }), () => restore.mutate(reminder));
        },
      }),
    restore: (reminder: NamedReminder) =>
      restore.mutate(reminder, {
        onSuccess: () => {
          afterChange();
          notify(t("reminders.restored", { what: reminder.what }));
        },
      }),
    isWorking: dismiss.isPending || restore.isPending,
    error: dismiss.error ?? restore.error,
  };
};
