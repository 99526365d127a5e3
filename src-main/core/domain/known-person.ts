import type { CaseFileId } from "./case-file.ts";
import { nameKey } from "./name-key.ts";
import { Person } from "./person.ts";

/** What tells one person from another before a dossier exists. */
export const PersonClues = Person.pick({
  familyName: true,
  givenNames: true,
  usualName: true,
  birthDate: true,
});
type PersonClues = Pick<Person, "familyName" | "givenNames" | "usualName" | "birthDate">;

/** Somebody who has a dossier already. */
export interface KnownPerson {
  readonly caseFileId: CaseFileId;
  readonly number: string;
  readonly usualName: string;
  readonly familyName: string;
  readonly currentStepTitle: string;
  readonly isClosed: boolean;
}

/**
 * Whether two people were born on the same day and share a name: the family name with all given names, with the first
 * one, or with the usual one. A reason to ask, never an answer: twins share a day, cousins a name.
 */
export const mayBeSamePerson = (one: PersonClues, other: PersonClues): boolean => {
  if (one.birthDate !== other.birthDate) return false;
  const keys = nameKeys(other);
  return nameKeys(one).some((key) => key !== "" && keys.includes(key));
};

const nameKeys = ({ familyName, givenNames, usualName }: PersonClues): ReadonlyArray<string> =>
  [givenNames, givenNames.trim().split(/[\s,]+/)[0] ?? "", usualName].map((given) =>
    nameKey(`${given} ${familyName}`),
  );
