import { useMutation } from "@tanstack/react-query";
import type { CoreClient } from "#contract/contract.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

/** The changes of one concertation's fees, each saved at once. */
export const useFeeChanges = (view: CaseFileView, concertationNumber: number) => {
  const core = useCore();
  const keep = useKeepCaseFile();
  const about = { caseFileId: view.id, concertationNumber };
  const { mutate, isPending, error } = useMutation({
    mutationFn: (change: (fees: CoreClient["feeStatements"]) => Promise<CaseFileView>) =>
      change(core.feeStatements),
    onSuccess: keep,
  });
  return {
    isPending,
    error,
    chooseRate: (rateId: string) => mutate((fees) => fees.chooseRate({ ...about, rateId })),
    apply: () => mutate((fees) => fees.apply(about)),
    mark: (memberId: string, isPaid: boolean) =>
      mutate((fees) => fees.mark({ ...about, memberId, isPaid })),
  };
};
