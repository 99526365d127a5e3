import { resumeCheck, setCheckAside } from "../services/checks.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const checks = {
  setAside: openCore.checks.setAside.handler(({ input: { caseFileId, ...waiver }, context }) =>
    changeAnswer(setCheckAside(context, caseFileId, waiver)),
  ),

  resume: openCore.checks.resume.handler(({ input: { caseFileId, checkId }, context }) =>
    changeAnswer(resumeCheck(context, caseFileId, checkId)),
  ),
};
