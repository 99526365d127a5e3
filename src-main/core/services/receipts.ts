import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { toJsonPath } from "#domain/format-problem.ts";
import { hasGrant, type Receipt } from "#domain/funding-decision.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { nextItemId } from "#domain/text.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** No decision granted any money: there is nothing to account for. */
export interface NothingGrantedRefusal {
  readonly type: "NothingGranted";
}

/** Adds a receipt (null id), or corrects one. Spending more than was granted is shown; it never refuses the receipt. */
export const saveReceipt = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { id, receipt: written }: { id: string | null; receipt: Omit<Receipt, "id"> },
): Result<CaseFileView, ChangeRefusal | NothingGrantedRefusal> =>
  changeCaseFile<ChangeRefusal | NothingGrantedRefusal>(
    deps,
    { caseFileId, form: "receipt" },
    ({ caseFile, supplement }) => {
      const { receipts, fundingDecision } = supplement;
      const ids = receipts.map((one) => one.id);
      if (id !== null && !ids.includes(id)) return err({ type: "NotFound" });
      // One that is there may be corrected, also when the decision has changed since.
      if (id === null && !hasGrant(fundingDecision)) return err({ type: "NothingGranted" });

      const { lineId } = written;
      const lines = caseFile.fundingRequest?.lines ?? [];
      if (lineId !== null && !lines.some((line) => line.id === lineId))
        return err({
          type: "Invalid",
          problems: [
            {
              path: toJsonPath(["receipt", "lineId"]),
              rule: "danglingReference",
              parameters: { value: lineId },
            },
          ],
        });

      const receipt: Receipt = { id: id ?? nextItemId("r", ids), ...written };
      return ok({
        supplement: {
          ...supplement,
          receipts:
            id === null
              ? [...receipts, receipt]
              : receipts.map((one) => (one.id === id ? receipt : one)),
        },
      });
    },
  );

/** Takes a receipt away; the history keeps it. Asked twice, the second time changes nothing. */
export const removeReceipt = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  id: string,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: null }, ({ supplement }) =>
    ok({
      supplement: {
        ...supplement,
        receipts: supplement.receipts.filter((receipt) => receipt.id !== id),
      },
    }),
  );

/** Puts back a receipt that was taken away. Asked twice, it is there once. */
export const restoreReceipt = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { receipt, at }: { readonly receipt: Receipt; readonly at: number },
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: null }, ({ supplement }) => {
    const { receipts } = supplement;
    if (receipts.some(({ id }) => id === receipt.id)) return ok({});
    return ok({ supplement: { ...supplement, receipts: receipts.toSpliced(at, 0, receipt) } });
  });
