import type { NetworkMember } from "./network-member.ts";

/** A rule about joining, leaving and replacing that one member breaks. */
export interface NetworkProblem {
  /** Of the member in the network. */
  readonly index: number;
  readonly field: "leftOn" | "replacedById";
  readonly rule: "leavesBeforeJoining" | "replacesThemself" | "replacementLoop";
  /** The member's name. */
  readonly value: string;
}

type Member = Pick<NetworkMember, "id" | "name" | "joinedOn" | "leftOn" | "replacedById">;

/**
 * Who leaves before they joined, replaces themself, or is replaced in a circle. Asked of a network that somebody saves:
 * version 1 of the exchange format allows them all, and a file that comes in keeps what it says.
 */
export const findNetworkProblems = (
  network: ReadonlyArray<Member>,
): ReadonlyArray<NetworkProblem> => {
  const replacementById = new Map(network.map(({ id, replacedById }) => [id, replacedById]));
  return network.flatMap((member, index): NetworkProblem[] => {
    const { id, name: value, joinedOn, leftOn, replacedById } = member;
    const problems: NetworkProblem[] = [];
    if (joinedOn !== undefined && leftOn !== undefined && leftOn < joinedOn)
      problems.push({ index, field: "leftOn", rule: "leavesBeforeJoining", value });
    if (replacedById === id)
      problems.push({ index, field: "replacedById", rule: "replacesThemself", value });
    else if (comesBackTo(id, replacementById))
      problems.push({ index, field: "replacedById", rule: "replacementLoop", value });
    return problems;
  });
};

const comesBackTo = (
  id: string,
  replacementById: ReadonlyMap<string, string | undefined>,
): boolean => {
  const seen = new Set<string>();
  let next = replacementById.get(id);
  while (next !== undefined && !seen.has(next)) {
    if (next === id) return true;
    seen.add(next);
    next = replacementById.get(next);
  }
  return false;
};
