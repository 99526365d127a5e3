import type { TranslationOf } from "../catalogue.ts";
import type { activityReports as frenchActivityReports } from "../fr/activity-reports.ts";

export const activityReports = {
  title: "Activiteitenverslag",
  intro:
    "Aantallen, en niets dat iemand aanwijst: een aantal onder 5 staat er niet in, en ook niets waaruit men het kan berekenen.",
  year: "Jaar",
} as const satisfies TranslationOf<typeof frenchActivityReports>;
