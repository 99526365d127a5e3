import { useTranslation } from "react-i18next";
import type { Age } from "#domain/local-date.ts";

/** « 14 ans », or « 17 mois » under two years. */
export const useAgeText = (): ((age: Age) => string) => {
  const { t } = useTranslation();
  return ({ years, months }) =>
    months === null
      ? t("common.age_years", { count: years })
      : t("common.age_months", { count: months });
};
