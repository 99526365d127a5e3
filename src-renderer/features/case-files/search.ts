import type { CaseFileSummary } from "#domain/case-file-view.ts";
import { matchesWords } from "#domain/name-key.ts";

/** Every word typed must be found somewhere in the line, whatever its case and accents. */
export const matchesSearch = (
  { number, usualName, familyName, programmeName, currentStepTitle }: CaseFileSummary,
  search: string,
): boolean =>
  matchesWords([number, usualName, familyName, programmeName, currentStepTitle].join(" "), search);
