import { type } from "@orpc/contract";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { CheckWaiver } from "#domain/check-waiver.ts";
import { aboutCaseFile, CaseFileReference } from "./base.ts";

const checkOf = CaseFileReference.extend(CheckWaiver.pick({ checkId: true }).shape);

export const checks = {
  /** Refused when the check is not open: it is met, set aside already, or the programme does not ask for it. */
  setAside: aboutCaseFile
    .input(checkOf.extend(CheckWaiver.pick({ reason: true }).shape))
    .output(type<CaseFileView>())
    .errors({ NOT_OPEN: {} }),

  resume: aboutCaseFile.input(checkOf).output(type<CaseFileView>()),
};
