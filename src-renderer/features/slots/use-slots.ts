import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Slot, SlotAnswer, SlotTime } from "#domain/slot.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { slotName } from "./slot-words.ts";

/** The verbs of the panel; the grid shows what was saved, never what is hoped for. */
export const useSlots = ({ id: caseFileId, supplement }: CaseFileView) => {
  const { t } = useTranslation();
  const core = useCore();
  const onSuccess = useKeepCaseFile();
  const add = useMutation({
    mutationFn: (time: SlotTime) => core.slots.add({ caseFileId, ...time }),
    onSuccess,
  });
  const restore = useMutation({
    mutationFn: (taken: { slot: Slot; at: number }) => core.slots.restore({ caseFileId, ...taken }),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (slot: Slot) => core.slots.remove({ caseFileId, id: slot.id }),
    onSuccess: (view, slot) => {
      onSuccess(view);
      const at = supplement.slots.findIndex(({ id }) => id === slot.id);
      notify(t("slots.removed", { slot: slotName(t, slot) }), () => restore.mutate({ slot, at }));
    },
  });
  const answer = useMutation({
    mutationFn: (given: { id: string; memberId: string; answer: SlotAnswer | null }) =>
      core.slots.answer({ caseFileId, ...given }),
    onSuccess,
  });
  return { add, remove, restore, answer };
};
