import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import {
  type MapCard,
  type MapLink,
  type MapNode,
  mapType,
  type NetworkMap,
  type Point,
} from "#domain/network-map.ts";
import { formatShortDay } from "#renderer/shared/i18n/format.ts";
import { memberWords } from "./network-map-words.ts";

interface MapDrawingProps {
  readonly map: NetworkMap;
  readonly label: string;
  /** The text that says how to move somebody. */
  readonly hintId: string;
  /** While somebody is being moved: nothing is saved yet. */
  readonly onMove: (node: MapNode, place: Point) => void;
  /** They are where they were wanted. */
  readonly onDrop: (node: MapNode) => void;
}

/** The map as the domain lays it out; moved by pointer, or by the arrows once a card has the focus. */
export const MapDrawing = ({ map, label, hintId, onMove, onDrop }: MapDrawingProps) => {
  const { width, height, centre, rings, nodes } = map;
  const { x, y } = centre;
  return (
    <svg
      className="network-map"
      viewBox={`0 0 ${width} ${height}`}
      role="application"
      aria-label={label}
      aria-describedby={hintId}
    >
      {rings.map(({ ring, across, down }) => (
        <ellipse key={ring} className="map-ring" cx={x} cy={y} rx={across} ry={down} />
      ))}
      {nodes.map(({ member, link }) => (
        <g key={member.id} className="map-link" data-gone={member.leftOn !== null}>
          <LinkLines link={link} />
        </g>
      ))}
      <g className="map-centre">
        <Card card={centre} />
      </g>
      {nodes.map((node) => (
        <MovableCard key={node.member.id} node={node} onMove={onMove} onDrop={onDrop} />
      ))}
    </svg>
  );
};

/** The lines of a link, on the map and in its legend. */
export const LinkLines = ({ link: { lines, width, dash } }: { readonly link: MapLink }) =>
  lines.map((points, at) => (
    <polyline
      // The lines of a link have no other identity than their order.
      // oxlint-disable-next-line react/no-array-index-key
      key={at}
      points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
      strokeWidth={width}
      strokeDasharray={dash?.join(" ")}
    />
  ));

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const STEP = 10;
const LONG_STEP = 50;
/** Units within which a press is no move. */
const STILL = 3;

interface MovableCardProps extends Pick<MapDrawingProps, "onMove" | "onDrop"> {
  readonly node: MapNode;
}

const MovableCard = ({ node, onMove, onDrop }: MovableCardProps) => {
  const { t } = useTranslation();
  const { member, card } = node;
  /** From the pointer to the middle of the card, where it was taken. */
  const held = useRef<Point | null>(null);
  const hasMoved = useRef(false);

  const take = (event: PointerEvent<SVGGElement>) => {
    const at = placeOf(event);
    if (!at || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { x: card.x - at.x, y: card.y - at.y };
  };
  const carry = (event: PointerEvent<SVGGElement>) => {
    const at = placeOf(event);
    if (!at || !held.current) return;
    const place = { x: at.x + held.current.x, y: at.y + held.current.y };
    if (!hasMoved.current && Math.hypot(place.x - card.x, place.y - card.y) < STILL) return;
    hasMoved.current = true;
    onMove(node, place);
  };
  const drop = () => {
    held.current = null;
    if (hasMoved.current) onDrop(node);
    hasMoved.current = false;
  };
  const push = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    const step = event.shiftKey ? LONG_STEP : STEP;
    hasMoved.current = true;
    onMove(node, { x: card.x + arrow.x * step, y: card.y + arrow.y * step });
  };

  return (
    <g
      className="map-card"
      data-gone={member.leftOn !== null}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a part of a drawing, no picture of its own
      role="img"
      aria-label={`${member.name} · ${memberWords(t, member)}`}
      tabIndex={0}
      onPointerDown={take}
      onPointerMove={carry}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={push}
      onKeyUp={drop}
      onBlur={drop}
    >
      <title>{member.name}</title>
      <Card card={card} />
      {member.leftOn !== null && (
        <Mark card={card}>{t("networkMaps.until", { day: formatShortDay(member.leftOn) })}</Mark>
      )}
      {member.leftOn === null && member.isNew && <Mark card={card}>{t("networkMaps.isNew")}</Mark>}
    </g>
  );
};

const Card = ({ card }: { readonly card: MapCard }) => {
  const { x, y, width, height, name, role } = card;
  const lines = [
    ...name.map((text) => ({ text, className: "map-name", size: mapType.name })),
    ...role.map((text) => ({ text, className: "map-role", size: mapType.role })),
  ];
  // The first baseline: the lines stand in the middle of the card together.
  const first = y - (lines.length * mapType.line) / 2 + mapType.name * 0.9;
  return (
    <>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={8} />
      {lines.map(({ text, className, size }, at) => (
        <text
          // The lines of a card have no other identity than their order.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          className={className}
          x={x}
          y={first + at * mapType.line}
          fontSize={size}
        >
          {text}
        </text>
      ))}
    </>
  );
};

/** Who is new, or until when somebody was there: on the lower edge of the card. */
const Mark = ({ card, children }: { readonly card: MapCard; readonly children: string }) => {
  const width = children.length * 6.4 + 16;
  const y = card.y + card.height / 2;
  return (
    <g className="map-mark">
      <rect x={card.x - width / 2} y={y - 9} width={width} height={18} rx={9} />
      <text x={card.x} y={y + 4} fontSize={12}>
        {children}
      </text>
    </g>
  );
};

/** Where the pointer is, in units of the drawing. */
const placeOf = (event: PointerEvent<SVGGElement>): Point | null => {
  const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return { x, y };
};
