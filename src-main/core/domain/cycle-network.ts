import { type CaseFile, cyclesInOrder, hasEnded, workingCycleNumber } from "./case-file.ts";
import type { Cycle } from "./cycle.ts";
import type { KeptMap } from "./kept-map.ts";
import type { LocalDate } from "./local-date.ts";
import {
  hasLeft,
  type linkStrengths,
  type MemberCategory,
  type NetworkMember,
} from "./network-member.ts";

export type LinkStrength = (typeof linkStrengths)[number];

/** The rings around the person, from the inside out. */
export const mapRings = ["natural", "frontline", "specialised", "others"] as const;
export type MapRing = (typeof mapRings)[number];

const ringByCategory: Readonly<Record<Exclude<MemberCategory, "person">, MapRing>> = {
  natural: "natural",
  legalRepresentative: "natural",
  frontline: "frontline",
  mentalHealth: "specialised",
  social: "specialised",
  society: "others",
  support: "others",
  other: "others",
};

/**
 * In which ring somebody stands: relatives and representatives first, then the first line, then mental health and
 * social services, then everybody else, in the order of subsidiarity (seed 3). Null for the person, who is the centre.
 */
export const ringOf = (category: MemberCategory): MapRing | null =>
  category === "person" ? null : ringByCategory[category];

/** Somebody around the person in one passage. */
export interface CycleMember {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly ring: MapRing;
  /** Null where nobody said. */
  readonly link: LinkStrength | null;
  /** The day they left during this passage; null for who is there. */
  readonly leftOn: LocalDate | null;
  /** Who took over from somebody who left. */
  readonly replacedBy: string | null;
  /** Joined after the passage before had ended; never in the first. */
  readonly isNew: boolean;
}

/** The network as a passage knew it. */
export interface CycleNetwork {
  readonly cycle: number;
  /** The name in the centre. */
  readonly person: string;
  /** The last day of the passage, or today. */
  readonly on: LocalDate;
  readonly isOver: boolean;
  /** Whether the links are those of that day: of a passage that ended before they were kept, only today's are known. */
  readonly areLinksKept: boolean;
  /** Ring by ring from the inside, in each as the network lists them. */
  readonly members: ReadonlyArray<CycleMember>;
}

/** What became different between two passages that follow each other. */
export type NetworkDifference =
  | { readonly type: "joined"; readonly member: CycleMember }
  | { readonly type: "left"; readonly member: CycleMember; readonly on: LocalDate }
  | {
      readonly type: "link";
      readonly member: CycleMember;
      readonly before: LinkStrength;
      readonly after: LinkStrength;
    };

/**
 * The networks of all passages, and of the one being prepared, in their order. Who was there follows from the days of
 * joining and leaving; who left earlier is not shown, who left during a passage is shown with the day.
 */
export const cycleNetworks = (
  caseFile: CaseFile,
  maps: ReadonlyArray<KeptMap>,
  today: LocalDate,
): ReadonlyArray<CycleNetwork> => {
  const cycles = cyclesInOrder(caseFile);
  const numbers = cycles.map(({ number }) => number);
  const working = workingCycleNumber(caseFile);
  const all = hasEnded(caseFile) || numbers.includes(working) ? numbers : [...numbers, working];
  return all.map((number) => {
    const cycle = cycles.find((one) => one.number === number);
    const before = cycles.findLast((one) => one.number < number);
    const kept = maps.find((one) => one.cycle === number);
    return networkOf(caseFile, {
      number,
      since: before ? lastDayOf(before) : null,
      until: cycle ? lastDayOf(cycle) : null,
      links: kept?.links ?? null,
      today,
    });
  });
};

/** Who joined, who left and whose link changed; links are compared only where both are known for their own day. */
export const networkDifferences = (
  before: CycleNetwork,
  after: CycleNetwork,
): ReadonlyArray<NetworkDifference> => {
  const linkBefore = new Map(before.members.map(({ id, link }) => [id, link]));
  return after.members.flatMap((member): ReadonlyArray<NetworkDifference> => {
    const earlier = linkBefore.get(member.id) ?? null;
    return [
      ...(member.isNew ? [{ type: "joined", member } as const] : []),
      ...(member.leftOn === null ? [] : [{ type: "left", member, on: member.leftOn } as const]),
      ...(before.areLinksKept && earlier && member.link && earlier !== member.link
        ? [{ type: "link", member, before: earlier, after: member.link } as const]
        : []),
    ];
  });
};

interface Period {
  readonly number: number;
  /** The last day of the passage before; null for the first, or where it is not known. */
  readonly since: LocalDate | null;
  /** Null while the passage goes on. */
  readonly until: LocalDate | null;
  readonly links: KeptMap["links"];
  readonly today: LocalDate;
}

const networkOf = (
  { network, person }: CaseFile,
  { number, since, until, links, today }: Period,
): CycleNetwork => {
  const on = until ?? today;
  const isOver = until !== null;
  const areLinksKept = !isOver || links !== null;
  const linkOf = ({ id, linkToPerson }: NetworkMember): LinkStrength | null =>
    (isOver && links
      ? links.find(({ memberId }) => memberId === id)?.linkToPerson
      : linkToPerson) ?? null;
  const members = network.flatMap((member): ReadonlyArray<CycleMember> => {
    const ring = ringOf(member.category);
    const { id, name, role, joinedOn, leftOn, replacedById } = member;
    const isThere = joinedOn === undefined || joinedOn <= on;
    const wasGone = since !== null && hasLeft(member, since);
    if (ring === null || !isThere || wasGone) return [];
    const isGone = hasLeft(member, on);
    return [
      {
        id,
        name,
        role,
        ring,
        link: linkOf(member),
        leftOn: isGone ? (leftOn ?? null) : null,
        replacedBy: isGone ? (network.find((one) => one.id === replacedById)?.name ?? null) : null,
        isNew: since !== null && joinedOn !== undefined && joinedOn > since,
      },
    ];
  });
  return {
    cycle: number,
    person: network.find(({ category }) => category === "person")?.name ?? person.usualName,
    on,
    isOver,
    areLinksKept,
    members: mapRings.flatMap((ring) => members.filter((one) => one.ring === ring)),
  };
};

/** A file from elsewhere may not say on which day a passage closed: then the day it was evaluated. */
const lastDayOf = ({ outcome, closedOn, evaluation }: Cycle): LocalDate | null =>
  outcome === "ongoing" ? null : (closedOn ?? evaluation?.on ?? null);
