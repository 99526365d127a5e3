import {
  type CycleMember,
  type CycleNetwork,
  cycleNetworks,
  type LinkStrength,
  mapRings,
  type NetworkDifference,
  networkDifferences,
} from "#domain/cycle-network.ts";
import { linkStrengths } from "#domain/network-member.ts";
import {
  type MapLink,
  type MapNode,
  mapType,
  mapWidths,
  networkMap,
  sampleLink,
} from "#domain/network-map.ts";
import { formatDate, ofNoun, setName, setText } from "../language/french.ts";
import { mapWords } from "../words/network-map-words.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { LabelledList, MapFigureCard, MapFigureLink, Section } from "./paper.ts";
import { type PlainPaper, plainPaper } from "./paper-frame.ts";
import type { PaperStanding } from "./paper-version.ts";

/**
 * The carte du réseau: who is around the person and how, as a drawing, then the same in words; after a second passage
 * the first beside it, with what became different. A paper of its own, which goes to nobody but the person by right: how
 * somebody gets on with their relatives is not for a note that many read. Null where nobody is around. Pure.
 */
export const networkMapPaper = (
  dossier: PrintedDossier,
  standing: PaperStanding,
): PlainPaper | null => {
  const { caseFile, supplement, programme } = dossier;
  const shown = cycleNetworks(caseFile, supplement.networkMaps, standing.on)
    .slice(-2)
    .filter(({ members }) => members.length > 0);
  if (shown.length === 0) return null;
  const [before, after] = shown;
  return plainPaper(dossier, standing, {
    heading: "Carte du réseau",
    subheading: `Au ${formatDate(standing.on)}`,
    confidentiality: `Confidentiel. Ne rien transmettre plus loin sans l'accord ${ofNoun(programme.words.person)}.`,
    facts: [],
    sections: [
      ...shown.toReversed().flatMap((network) => [mapSection(dossier, network), inWords(network)]),
      before && after ? differences(before, after) : null,
    ],
  });
};

const mapSection = (
  { supplement }: Pick<PrintedDossier, "supplement">,
  network: CycleNetwork,
): Section => {
  const { cycle, members } = network;
  const kept = supplement.networkMaps.find((one) => one.cycle === cycle);
  const map = networkMap(printed(network), kept?.positions ?? [], mapWidths.paper);
  const title = titleOf(network);
  return {
    kind: "map",
    title,
    alt: altOf(title, network),
    drawing: {
      width: map.width,
      height: map.height,
      rings: map.rings.map(({ across, down }) => ({ across, down })),
      centre: { ...map.centre, isGone: false, mark: null },
      nodes: map.nodes.map(({ member, card, link }) => ({
        card: figureCard(member, card),
        link: figureLink(link, member.leftOn !== null),
      })),
      type: mapType,
    },
    legend: [...linkStrengths, null]
      .filter((strength) => members.some(({ link }) => link === strength))
      .map((strength) => ({
        label: linkOf(strength),
        link: figureLink(sampleLink(strength, SAMPLE), false),
      })),
    notes: [
      setText(
        `${mapWords.rings}\u00A0: ${mapRings
          .filter((ring) => members.some((one) => one.ring === ring))
          .map((ring) => mapWords.ring[ring])
          .join(" → ")}.`,
      ),
      ...(network.areLinksKept || members.every(({ link }) => link === null)
        ? []
        : [setText(mapWords.linksOfToday)]),
    ],
  };
};

/** Units of the drawing: a sample is as long as its place in the legend. */
const SAMPLE = 70;

const printed = ({ person, members }: CycleNetwork) => ({
  person: setName(person),
  members: members.map((member) => ({
    ...member,
    name: setName(member.name),
    role: setText(member.role),
  })),
});

const figureCard = ({ leftOn, isNew }: CycleMember, card: MapNode["card"]): MapFigureCard => ({
  ...card,
  isGone: leftOn !== null,
  mark: leftOn ? mapWords.until(formatDate(leftOn)) : isNew ? mapWords.isNew : null,
});

const figureLink = ({ lines, width, dash }: MapLink, isGone: boolean): MapFigureLink => ({
  lines,
  width,
  dash,
  isGone,
});

/** A day also for the passage under way: a paper is read long after it was made. */
const titleOf = ({ cycle, on }: CycleNetwork): string => `Passage ${cycle}, au ${formatDate(on)}`;

/** The drawing as it would be told: ring by ring, each with their link. */
const altOf = (title: string, network: CycleNetwork): string => {
  const told = ringGroups(network).map(
    ({ label, items }) => `${label}\u00A0: ${items.join(" ; ")}`,
  );
  return [`Carte du réseau, ${title}. Au centre, ${setName(network.person)}`, ...told]
    .map((sentence) => `${sentence}.`)
    .join(" ");
};

const inWords = (network: CycleNetwork): Section => ({
  kind: "prose",
  title: "En mots",
  paragraphs: [],
  groups: ringGroups(network),
});

const ringGroups = ({ members }: CycleNetwork): ReadonlyArray<LabelledList> =>
  mapRings
    .map((ring) => ({
      label: setText(mapWords.ring[ring]),
      numbered: false,
      items: members.filter((one) => one.ring === ring).map(memberLine),
    }))
    .filter(({ items }) => items.length > 0);

const memberLine = ({ name, role, link, leftOn, replacedBy, isNew }: CycleMember): string =>
  [
    setName(name),
    setText(role),
    linkOf(link),
    isNew ? mapWords.joined : "",
    leftOn ? mapWords.left(formatDate(leftOn)) : "",
    replacedBy ? mapWords.replacedBy(setName(replacedBy)) : "",
  ]
    .filter(Boolean)
    .join(", ");

const differences = (before: CycleNetwork, after: CycleNetwork): Section => {
  const found = networkDifferences(before, after).map(differenceLine);
  return {
    kind: "list",
    title: "Ce qui a changé",
    items: found.length > 0 ? found : [mapWords.nothingChanged],
  };
};

const differenceLine = (difference: NetworkDifference): string => {
  const { name, replacedBy } = difference.member;
  const who = setName(name);
  switch (difference.type) {
    case "joined":
      return `${who} ${mapWords.joined}`;
    case "left":
      return [
        `${who} ${mapWords.left(formatDate(difference.on))}`,
        ...(replacedBy ? [mapWords.replacedBy(setName(replacedBy))] : []),
      ].join(", ");
    case "link":
      return `${who}\u00A0: ${linkOf(difference.before)}, puis ${linkOf(difference.after)}`;
  }
};

const linkOf = (link: LinkStrength | null): string => mapWords.link[link ?? "unsaid"];
