import type { CaseFileView } from "#domain/case-file-view.ts";
import { type Consent, type ConsentStatus, isConsentGiven } from "#domain/consent.ts";

type Giver = Pick<Consent, "givenBy" | "givenByName">;

/** Who answered, by name; « un représentant légal » where the file does not say which. */
export const giverName = (
  { caseFile }: CaseFileView,
  { givenBy, givenByName }: Giver,
  unnamed: string,
): string => givenByName ?? (givenBy === "person" ? caseFile.person.usualName : unnamed);

/** « mère », as the list of representatives says it. */
export const giverQuality = (
  { caseFile }: CaseFileView,
  { givenBy, givenByName }: Giver,
): string | undefined =>
  givenBy === "person"
    ? undefined
    : caseFile.representatives.find(({ name }) => name === givenByName)?.quality;

export const statusColour = (status: ConsentStatus): string =>
  isConsentGiven(status) ? "teal" : "red";
