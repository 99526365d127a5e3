import { and, eq } from "drizzle-orm";
import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { isMissing, progressOf } from "#domain/check.ts";
import type { CheckWaiver } from "#domain/check-waiver.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { CheckId } from "#domain/step.ts";
import type { DbDep } from "../db/db.ts";
import { logChange } from "../db/queries/changes.ts";
import { readCheckWaivers } from "../db/queries/check-waivers.ts";
import { readCaseFile } from "../db/queries/read-case-file.ts";
import { caseFileTable, checkWaiverTable } from "../db/schema/index.ts";
import { programmeFor } from "../programmes/programmes.ts";
import { headFor } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";
import { getOrganiser } from "./organisers.ts";
import { viewCaseFile } from "./view-case-file.ts";

type SetAsideRefusal = { readonly type: "NotFound" } | { readonly type: "NotOpen" };

/** Takes an open check out of what is missing, with the reason, in the organiser's name. */
export const setCheckAside = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { checkId, reason }: Pick<CheckWaiver, "checkId" | "reason">,
): Result<CaseFileView, SetAsideRefusal> =>
  deps.db.transaction(
    (tx) => {
      const caseFile = readCaseFile(tx, caseFileId);
      if (!caseFile) return err({ type: "NotFound" });
      const today = deps.clock.today();
      const waivers = readCheckWaivers(tx, caseFileId);
      const { steps } = progressOf(caseFile, programmeFor(caseFile.programme.id), today, waivers);
      const check = steps.flatMap(({ checks }) => checks).find(({ id }) => id === checkId);
      if (!check || !isMissing(check)) return err({ type: "NotOpen" });

      const waiver: CheckWaiver = { checkId, reason, by: getOrganiser(tx).name, on: today };
      tx.insert(checkWaiverTable)
        .values({ caseFileId, ...waiver })
        .run();
      return ok(keepWaiverChange({ ...deps, db: tx }, caseFileId, caseFile, waivers));
    },
    { behavior: "immediate" },
  );

/** Counts a check again. Asked twice, the second time changes nothing. */
export const resumeCheck = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  checkId: CheckId,
): Result<CaseFileView, { readonly type: "NotFound" }> =>
  deps.db.transaction(
    (tx) => {
      const caseFile = readCaseFile(tx, caseFileId);
      if (!caseFile) return err({ type: "NotFound" });
      const waivers = readCheckWaivers(tx, caseFileId);
      if (!waivers.some((waiver) => waiver.checkId === checkId))
        return ok(viewCaseFile(tx, caseFileId, caseFile, deps.clock.today()));

      tx.delete(checkWaiverTable)
        .where(
          and(eq(checkWaiverTable.caseFileId, caseFileId), eq(checkWaiverTable.checkId, checkId)),
        )
        .run();
      return ok(keepWaiverChange({ ...deps, db: tx }, caseFileId, caseFile, waivers));
    },
    { behavior: "immediate" },
  );

/** Logs what was set aside before and after, and brings the line of the list up to date. */
const keepWaiverChange = (
  { db: tx, clock }: DbDep & ClockDep,
  caseFileId: CaseFileId,
  caseFile: CaseFile,
  before: ReadonlyArray<CheckWaiver>,
): CaseFileView => {
  const after = readCheckWaivers(tx, caseFileId);
  const head = headFor({ clock }, caseFile, after);
  tx.update(caseFileTable).set(head).where(eq(caseFileTable.id, caseFileId)).run();
  logChange(tx, {
    caseFileId,
    at: head.changedAt,
    by: getOrganiser(tx).name,
    part: "checks",
    before,
    after,
  });
  return viewCaseFile(tx, caseFileId, caseFile, clock.today());
};
