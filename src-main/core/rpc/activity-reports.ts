import { previewActivityReport, renderActivityReport } from "../services/activity-reports.ts";
import { paperErrorOf } from "./documents.ts";
import { openCore } from "./implementer.ts";
import { toSavedFile } from "./saved-file.ts";

export const activityReports = {
  preview: openCore.activityReports.preview.handler(async ({ input: { year }, context }) => {
    const preview = await previewActivityReport(context, year);
    if (!preview.ok) throw paperErrorOf(preview.error);
    return preview.value;
  }),

  save: openCore.activityReports.save.handler(async ({ input: { year }, context }) => {
    const paper = await renderActivityReport(context, year);
    if (!paper.ok) throw paperErrorOf(paper.error);
    return toSavedFile(context, { ...paper.value, type: "application/pdf" });
  }),
};
