import type { CaseFile } from "#domain/case-file.ts";
import type { LocalDate } from "#domain/local-date.ts";
import type { Supplement } from "#domain/supplement.ts";
import type { LabelledList, LabelledValue, Section } from "../papers/paper.ts";
import type { Wording } from "../papers/references.ts";

/** What the sections of an access pack are made of, with the words for who and what its texts refer to. */
export interface Worded {
  readonly caseFile: CaseFile;
  readonly supplement: Supplement;
  readonly today: LocalDate;
  readonly wording: Wording;
}

/** A list of what is known; null when nothing is. */
export const facts = (title: string, rows: ReadonlyArray<LabelledValue | null>): Section | null => {
  const filled = known(rows);
  return filled.length === 0 ? null : { kind: "facts", title, rows: filled };
};

/** Groups of texts; null when all are empty. */
export const prose = (title: string, groups: ReadonlyArray<LabelledList>): Section | null => {
  const filled = groups.filter(({ items }) => items.length > 0);
  return filled.length === 0 ? null : { kind: "prose", title, paragraphs: [], groups: filled };
};

export const group = (label: string, items: ReadonlyArray<string>): LabelledList => ({
  label,
  numbered: false,
  items,
});

export const yesNo = (value: boolean): string => (value ? "oui" : "non");

const known = (rows: ReadonlyArray<LabelledValue | null>): ReadonlyArray<LabelledValue> =>
  rows.filter((row) => row !== null).filter(({ value }) => value !== "");
