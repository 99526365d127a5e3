import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { ActionUpdate, PlanAction } from "#domain/plan-action.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";

export type UpdateAction = (action: PlanAction, update: ActionUpdate) => void;

/** Saves the new state of an action at once, and offers to take it back. */
export const useUpdateAction = (view: CaseFileView) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const { mutate, mutateAsync, error } = useMutation({
    mutationFn: (change: { readonly actionId: string; readonly update: ActionUpdate }) =>
      core.plans.updateAction({ caseFileId: view.id, ...change }),
    onSuccess: keep,
  });
  const update: UpdateAction = (action, changed) => {
    const sayDone = () =>
      notify(
        changed.status === action.status
          ? t("followUps.dayChanged", { what: action.what })
          : t("followUps.statusChanged", {
              what: action.what,
              status: t(`vocabulary.actionStatus.${changed.status}`),
            }),
        () => mutate({ actionId: action.id, update: stateOf(action) }),
      );
    // Of several at once, each is to be taken back: the callbacks of `mutate` are called for the last only.
    mutateAsync({ actionId: action.id, update: changed }).then(sayDone, saidAsError);
  };
  return { update, error };
};

export const stateOf = ({ status, doneOn, dueOn, notDoneReason }: PlanAction): ActionUpdate => ({
  status,
  doneOn,
  dueOn,
  ...(notDoneReason === undefined ? {} : { notDoneReason }),
});

/** The list that asked shows why. */
const saidAsError = () => {};
