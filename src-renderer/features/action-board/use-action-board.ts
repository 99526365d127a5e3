import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { BoardFilter, ListedAction } from "#domain/action-board.ts";
import type { ActionUpdate } from "#domain/plan-action.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";

const boardKey = ["actionBoard"];

/** Asked again whenever the board comes on screen; what was found before stays while a filter is typed. */
export const useActionBoard = (filter: BoardFilter) => {
  const core = useCore();
  return useQuery({
    queryKey: [...boardKey, filter],
    queryFn: () => core.actionBoards.list(filter),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
};

export type UpdateListedAction = (action: ListedAction, update: ActionUpdate) => void;

/** Saves the new state of an action in its dossier at once, and offers to take it back. */
export const useUpdateListedAction = (afterChange: () => void) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const keep = useKeepCaseFile();
  const { mutate, mutateAsync, error } = useMutation({
    mutationFn: ({ action, update }: { action: ListedAction; update: ActionUpdate }) =>
      core.plans.updateAction({ caseFileId: action.caseFileId, actionId: action.id, update }),
    onSuccess: async (view) => {
      keep(view);
      await queries.invalidateQueries({ queryKey: boardKey });
    },
  });
  const update: UpdateListedAction = (action, changed) => {
    const sayDone = () => {
      afterChange();
      notify(
        changed.status === action.status
          ? t("followUps.dayChanged", { what: action.what })
          : t("followUps.statusChanged", {
              what: action.what,
              status: t(`vocabulary.actionStatus.${changed.status}`),
            }),
        () => mutate({ action, update: stateOf(action) }),
      );
    };
    // Of several at once, each is to be taken back: the callbacks of `mutate` are called for the last only.
    mutateAsync({ action, update: changed }).then(sayDone, saidAsError);
  };
  return { update, error };
};

/** An open action as it stands; none of them is done. */
export const stateOf = ({ status, dueOn, notDoneReason }: ListedAction): ActionUpdate => ({
  status,
  dueOn,
  doneOn: null,
  ...(notDoneReason === undefined ? {} : { notDoneReason }),
});

/** The board shows why. */
const saidAsError = () => {};
