import { contract } from "./contract.ts";

type Contract = typeof contract;

/** A question the page may ask, as the contract names it: `plans.validate`. */
export type Verb = {
  [Group in keyof Contract]: `${Group}.${keyof Contract[Group] & string}`;
}[keyof Contract];

const isVerb = (name: string): name is Verb => {
  const [group = "", verb = ""] = name.split(".");
  return Object.entries(contract).some(([key, verbs]) => key === group && verb in verbs);
};

/** Every one of them. */
export const verbs: ReadonlyArray<Verb> = Object.entries(contract)
  .flatMap(([group, groupVerbs]) => Object.keys(groupVerbs).map((verb) => `${group}.${verb}`))
  .filter(isVerb);

/** The verb at a path of the contract; undefined when there is none. */
export const verbAt = (path: ReadonlyArray<string>): Verb | undefined => {
  const name = path.join(".");
  return isVerb(name) ? name : undefined;
};
