import { type Contract, contract } from "./contract.ts";

/** A question the page may ask, as the contract names it: `plans.validate`. */
export type Verb = {
  [Group in keyof Contract]: `${Group}.${keyof Contract[Group] & string}`;
}[keyof Contract];

const groups = Object.entries<object>({ ...contract });

const isVerb = (name: string): name is Verb => {
  const [group = "", verb = ""] = name.split(".");
  return groups.some(([key, verbs]) => key === group && verb in verbs);
};

/** Every one of them. */
export const verbs: ReadonlyArray<Verb> = groups
  .flatMap(([group, groupVerbs]) => Object.keys(groupVerbs).map((verb) => `${group}.${verb}`))
  .filter(isVerb);

/** The verb at a path of the contract; undefined when there is none. */
export const verbAt = (path: ReadonlyArray<string>): Verb | undefined => {
  const name = path.join(".");
  return isVerb(name) ? name : undefined;
};
