import { useMutation } from "@tanstack/react-query";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { SlotAnswer, SlotTime } from "#domain/slot.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

/** The verbs of the panel; the grid shows what was saved, never what is hoped for. */
export const useSlots = ({ id: caseFileId }: CaseFileView) => {
  const core = useCore();
  const onSuccess = useKeepCaseFile();
  const add = useMutation({
    mutationFn: (time: SlotTime) => core.slots.add({ caseFileId, ...time }),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (id: string) => core.slots.remove({ caseFileId, id }),
    onSuccess,
  });
  const answer = useMutation({
    mutationFn: (given: { id: string; memberId: string; answer: SlotAnswer | null }) =>
      core.slots.answer({ caseFileId, ...given }),
    onSuccess,
  });
  return { add, remove, answer };
};
