import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type Delivery, deliveryProblems, type NewDeliveries } from "#domain/delivery.ts";
import { toJsonPath } from "#domain/format-problem.ts";
import { isSameVersion } from "#domain/issued-document.ts";
import { possibleRecipients } from "#domain/possible-recipients.ts";
import { isSameRecipient } from "#domain/recipient.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { nextItemId } from "#domain/text.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** Notes who got a version of a paper: several at once, the same day and in the same way. */
export const recordDeliveries = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  handed: NewDeliveries,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile<ChangeRefusal>(
    deps,
    { caseFileId, form: null },
    ({ caseFile, supplement, programme, today }) => {
      const issued = supplement.issuedDocuments.find((one) => isSameVersion(one, handed));
      if (!issued) return err({ type: "NotFound" });
      const possible = possibleRecipients({ caseFile, supplement, programme }, issued, handed.on);
      const problems = deliveryProblems(handed, issued, possible, today);
      if (problems.length > 0)
        return err({
          type: "Invalid",
          problems: problems.map(({ path, rule, value }) => ({
            path: toJsonPath(path),
            rule,
            parameters: { value },
          })),
        });

      const deliveries = [...supplement.deliveries];
      const { number, version, on, means } = handed;
      for (const { overrideReason, ...one } of handed.recipients) {
        const known = possible.find((other) => isSameRecipient(one, other));
        if (!known) continue;
        const delivery: Delivery = {
          id: nextItemId(
            "v",
            deliveries.map(({ id }) => id),
          ),
          number,
          version,
          recipient: one.recipient,
          memberId: one.memberId,
          representative: one.representative,
          recipientName: known.name,
          on,
          means,
          language: one.language,
          copies: one.copies,
          overrideReason: known.refusal === null ? null : overrideReason,
        };
        deliveries.push(delivery);
      }
      return ok({ supplement: { ...supplement, deliveries } });
    },
  );

/** Takes back what was noted by mistake; the history keeps it. Asked twice, the second time changes nothing. */
export const removeDelivery = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  id: string,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: null }, ({ supplement }) =>
    ok({
      supplement: {
        ...supplement,
        deliveries: supplement.deliveries.filter((delivery) => delivery.id !== id),
      },
    }),
  );
