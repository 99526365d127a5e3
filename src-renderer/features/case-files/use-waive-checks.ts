import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import type { CheckWaiver } from "#domain/check-waiver.ts";
import type { CheckId } from "#domain/step.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";

type Waiving = Pick<CheckWaiver, "checkId" | "reason">;

/** Sets a check aside or counts it again, at once, and offers to take that back. */
export const useWaiveChecks = (caseFileId: CaseFileId, afterChange: () => void) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const setAside = useMutation({
    mutationFn: (waiving: Waiving) => core.checks.setAside({ caseFileId, ...waiving }),
    onSuccess: keep,
  });
  const resume = useMutation({
    mutationFn: (checkId: CheckId) => core.checks.resume({ caseFileId, checkId }),
    onSuccess: keep,
  });
  return {
    setAside: (waiving: Waiving) =>
      setAside.mutate(waiving, {
        onSuccess: () => {
          afterChange();
          notify(t("caseFiles.checkSetAside", { check: t(`checks.${waiving.checkId}`) }), () =>
            resume.mutate(waiving.checkId),
          );
        },
      }),
    resume: (waiving: Waiving) =>
      resume.mutate(waiving.checkId, {
        onSuccess: () => {
          afterChange();
          notify(t("caseFiles.checkResumed", { check: t(`checks.${waiving.checkId}`) }), () =>
            setAside.mutate(waiving),
          );
        },
      }),
    isWorking: setAside.isPending || resume.isPending,
    error: setAside.error ?? resume.error,
  };
};
