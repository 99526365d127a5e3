import { plainText } from "#domain/name-key.ts";
import { isProfessional, type NetworkMember } from "#domain/network-member.ts";
import type { Person } from "#domain/person.ts";
import { capitalise, setText } from "../language/french.ts";

type PersonNames = Pick<Person, "givenNames" | "familyName" | "usualName">;

/**
 * In which capacity a member takes part, for who only has to know that much: the function and service of a
 * professional; null for a relative, whose tie says whom the meeting is about, and where the words name the person.
 */
export const capacityOf = (member: NetworkMember, person: PersonNames): string | null => {
  if (!isProfessional(member)) return null;
  const said = [member.role, member.organisation ?? ""].filter(
    (text) => text !== "" && !namesPerson(text, person),
  );
  return said.length === 0 ? null : capitalise(setText(said.join(", ")));
};

/** Whether one of the person's names is a word of the text. */
export const namesPerson = (
  text: string,
  { givenNames, familyName, usualName }: PersonNames,
): boolean => {
  const said = new Set(wordsOf(text));
  return wordsOf(`${givenNames} ${familyName} ${usualName}`).some((word) => said.has(word));
};

// An initial or a particle (« d’ », « de ») names nobody.
const wordsOf = (text: string): ReadonlyArray<string> =>
  plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
