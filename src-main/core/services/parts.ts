import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { FormId } from "#domain/draft.ts";
import { ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** The parts that a form rewrites whole, with no rule beyond their shape and references. */
type ReplaceablePart =
  | "person"
  | "request"
  | "consentOverride"
  | "legalProtection"
  | "trustedPerson"
  | "discernment"
  | "preparation";

export const replacePart = <Part extends ReplaceablePart>(
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { part, form, value }: { part: Part; form: FormId; value: CaseFile[Part] },
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form }, ({ caseFile }) =>
    ok({ caseFile: { ...caseFile, [part]: value } }),
  );
