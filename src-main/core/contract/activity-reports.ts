import { type } from "@orpc/contract";
import * as z from "zod";
import type { ActivityOverview } from "#domain/activity-report.ts";
import { base } from "./base.ts";
import type { SavedFile } from "./saved-file.ts";

const ofYear = base
  .input(z.strictObject({ year: z.int().min(1900).max(2200) }))
  .errors({ PDF_FAILED: {} });

/** Counts of a calendar year over all dossiers; none tells of fewer than five. */
export const activityReports = {
  preview: ofYear.output(type<ActivityOverview>()),

  save: ofYear.output(type<SavedFile>()),
};
