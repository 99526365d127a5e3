import { useTranslation } from "react-i18next";
import type { Cycle } from "#domain/cycle.ts";
import { lastVersion, type PlanVersion } from "#domain/plan-version.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";

/** « Plan validé le 10 février 2026, version 2 (amendée le 4 mai 2026) » */
export const usePlanStanding = () => {
  const { t } = useTranslation();
  return ({ number, plan }: Cycle, versions: ReadonlyArray<PlanVersion>): string => {
    const day = formatDay(plan.validatedOn);
    const last = lastVersion(versions, number);
    if (!last) return t("plans.validated", { day });
    const { version, reason, on } = last;
    return reason === null
      ? t("plans.validatedVersion", { day, version })
      : t("plans.amendedVersion", { day, version, amendedOn: formatDay(on) });
  };
};
