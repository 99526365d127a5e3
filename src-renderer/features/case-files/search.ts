import type { CaseFileSummary } from "#domain/case-file-view.ts";

/** Every word typed must be found somewhere in the line, whatever its case and accents. */
export const matchesSearch = (
  { number, usualName, familyName, programmeName, currentStepTitle }: CaseFileSummary,
  search: string,
): boolean => {
  const line = plain([number, usualName, familyName, programmeName, currentStepTitle].join(" "));
  return plain(search)
    .split(/\s+/)
    .every((word) => line.includes(word));
};

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase();
