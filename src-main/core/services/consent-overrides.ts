import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  type ConsentOverride,
  isOverrideOpen,
  type OverrideReview,
  overrideStateOn,
  reviewOverride,
} from "#domain/consent-override.ts";
import { toJsonPath } from "#domain/format-problem.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { NotInForceRefusal } from "./consents.ts";
import type { ClockDep } from "./deps.ts";
import { replacePart } from "./parts.ts";

export const saveConsentOverride = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  value: ConsentOverride,
): Result<CaseFileView, ChangeRefusal> =>
  replacePart(deps, caseFileId, { part: "consentOverride", form: "consentOverride", value });

/** Writes what a review found under the justification, with the day of the next one; the history keeps the rest. */
export const reviewConsentOverride = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  review: OverrideReview,
): Result<CaseFileView, ChangeRefusal | NotInForceRefusal> =>
  changeCaseFile<ChangeRefusal | NotInForceRefusal>(
    deps,
    { caseFileId, form: null },
    ({ caseFile, today, by }) => {
      const { consentOverride } = caseFile;
      if (!consentOverride || !isOverrideOpen(overrideStateOn(caseFile, today)))
        return err({ type: "NotInForce" });
      if (review.reviewOn <= today)
        return err({
          type: "Invalid",
          problems: [
            { path: toJsonPath(["review", "reviewOn"]), rule: "reviewTooEarly", parameters: {} },
          ],
        });
      return ok({
        caseFile: {
          ...caseFile,
          consentOverride: reviewOverride(consentOverride, review, { on: today, by }),
        },
      });
    },
  );
