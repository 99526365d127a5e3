import { type CaseFileId, currentCycle, hasEnded, replaceCycle } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { FollowUp } from "#domain/follow-up.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import {
  changeCaseFile,
  type ChangeRefusal,
  type ClosedRefusal,
  type NoCycleRefusal,
} from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** Adds an entry to the journal of the passage under way. */
export const addFollowUp = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  followUp: FollowUp,
): Result<CaseFileView, ChangeRefusal | NoCycleRefusal | ClosedRefusal> =>
  changeCaseFile<NoCycleRefusal | ClosedRefusal>(
    deps,
    { caseFileId, form: "followUp" },
    ({ caseFile }) => {
      if (hasEnded(caseFile)) return err({ type: "Closed" });
      const cycle = currentCycle(caseFile);
      if (!cycle) return err({ type: "NoCycle" });
      return ok({
        caseFile: replaceCycle(caseFile, { ...cycle, followUps: [...cycle.followUps, followUp] }),
      });
    },
  );
