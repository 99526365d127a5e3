import { resumeCheck, setCheckAside } from "../services/checks.ts";
import { openCore } from "./implementer.ts";

export const checks = {
  setAside: openCore.checks.setAside.handler(
    ({ input: { caseFileId, ...waiver }, context, errors }) => {
      const changed = setCheckAside(context, caseFileId, waiver);
      if (changed.ok) return changed.value;
      switch (changed.error.type) {
        case "NotFound":
          throw errors.NOT_FOUND();
        case "NotOpen":
          throw errors.NOT_OPEN();
      }
    },
  ),

  resume: openCore.checks.resume.handler(({ input: { caseFileId, checkId }, context, errors }) => {
    const changed = resumeCheck(context, caseFileId, checkId);
    if (!changed.ok) throw errors.NOT_FOUND();
    return changed.value;
  }),
};
