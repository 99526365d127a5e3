import type { TranslationOf } from "../catalogue.ts";
import type { activityReports as frenchActivityReports } from "../fr/activity-reports.ts";

export const activityReports = {
  title: "Activity report",
  intro:
    "Numbers, and nothing that points to anybody: a number below 5 is not given, nor anything from which it could be worked out.",
  year: "Year",
} as const satisfies TranslationOf<typeof frenchActivityReports>;
