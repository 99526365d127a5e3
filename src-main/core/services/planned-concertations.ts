import { type CaseFileId, hasEnded } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  awaitedConcertation,
  concertationKey,
  type PlannedConcertation,
} from "#domain/planned-concertation.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import {
  changeCaseFile,
  type ChangeRefusal,
  type ClosedRefusal,
  type IneligibleRefusal,
} from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** Plans the next concertation, or moves it. */
export const planConcertation = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  planned: PlannedConcertation,
): Result<CaseFileView, ChangeRefusal | IneligibleRefusal | ClosedRefusal> =>
  changeCaseFile<IneligibleRefusal | ClosedRefusal>(
    deps,
    { caseFileId, form: "plannedConcertation" },
    ({ caseFile, supplement }) => {
      if (caseFile.request.decision === "ineligible") return err({ type: "Ineligible" });
      if (hasEnded(caseFile)) return err({ type: "Closed" });
      return ok({
        supplement: {
          ...supplement,
          plannedConcertation: planned,
          // One that was called off for that day is on again.
          reminderDismissals: supplement.reminderDismissals.filter(
            ({ key }) => key !== concertationKey(planned.on),
          ),
        },
      });
    },
  );

/**
 * Calls off the concertation that is awaited: nothing reminds of it any more, also when the last one that was held
 * announced a day, which its record keeps saying. Asked twice, the second time changes nothing.
 */
export const cancelPlannedConcertation = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(
    deps,
    { caseFileId, form: "plannedConcertation" },
    ({ caseFile, supplement, today, by }) => {
      const unplanned = { ...supplement, plannedConcertation: null };
      const announced = awaitedConcertation(caseFile, unplanned);
      if (!announced) return ok({ supplement: unplanned });
      const called = { key: concertationKey(announced.on), on: today, by };
      return ok({
        supplement: {
          ...unplanned,
          reminderDismissals: [...supplement.reminderDismissals, called],
        },
      });
    },
  );
