import * as z from "zod";
import type { CaseFile } from "./case-file.ts";
import { linkStrengths } from "./network-member.ts";
import { ItemId } from "./text.ts";

/** Where somebody moved a member on a map: fractions of its frame, from its top left corner. */
export const MapPosition = z.strictObject({
  memberId: ItemId,
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
});
export type MapPosition = z.infer<typeof MapPosition>;

/** What is kept of the map of one passage: who was moved on it, and what the links were when the passage ended. */
export const KeptMap = z.strictObject({
  cycle: z.int().min(1),
  positions: z.array(MapPosition),
  /** Null while the passage goes on, and of one that ended before anything was kept. */
  links: z
    .array(z.strictObject({ memberId: ItemId, linkToPerson: z.enum(linkStrengths) }))
    .nullable(),
});
export type KeptMap = z.infer<typeof KeptMap>;

/** The maps with those of one passage where they are now; a map of which nothing is kept any more goes. */
export const withPositions = (
  maps: ReadonlyArray<KeptMap>,
  cycle: number,
  positions: ReadonlyArray<MapPosition>,
): KeptMap[] =>
  withMap(maps, {
    cycle,
    positions: [...positions],
    links: maps.find((one) => one.cycle === cycle)?.links ?? null,
  });

/**
 * The maps once a passage has ended: its links are kept as they are on that day, since the network knows only those of
 * today. A network of which no link was ever said has nothing to keep.
 */
export const withEndedLinks = (
  maps: ReadonlyArray<KeptMap>,
  { network }: Pick<CaseFile, "network">,
  cycle: number,
): KeptMap[] => {
  const links = network.flatMap(({ id, linkToPerson }) =>
    linkToPerson ? [{ memberId: id, linkToPerson }] : [],
  );
  return withMap(maps, {
    cycle,
    positions: maps.find((one) => one.cycle === cycle)?.positions ?? [],
    links: links.length > 0 ? links : null,
  });
};

/** The maps without those who are no longer in the network. */
export const mapsOfMembers = (
  maps: ReadonlyArray<KeptMap>,
  memberIds: ReadonlySet<string | number>,
): KeptMap[] =>
  maps.reduce<KeptMap[]>(
    (kept, { cycle, positions, links }) =>
      withMap(kept, {
        cycle,
        positions: positions.filter(({ memberId }) => memberIds.has(memberId)),
        links: links && links.filter(({ memberId }) => memberIds.has(memberId)),
      }),
    [],
  );

const withMap = (maps: ReadonlyArray<KeptMap>, map: KeptMap): KeptMap[] =>
  [
    ...maps.filter(({ cycle }) => cycle !== map.cycle),
    ...(map.positions.length > 0 || map.links !== null ? [map] : []),
  ].toSorted((a, b) => a.cycle - b.cycle);
