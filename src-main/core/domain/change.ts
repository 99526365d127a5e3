import { CaseFile } from "./case-file.ts";
import { Supplement } from "./supplement.ts";

/** A part of a dossier: of the case file, as the exchange format names it, or of what stands beside it. */
export type ChangePart = keyof CaseFile | keyof Supplement;
export const changeParts: ReadonlyArray<ChangePart> = [
  ...CaseFile.keyof().options,
  ...Supplement.keyof().options,
];

/** What a save replaced in one part; null when there was nothing, or is nothing left. */
interface PartChange {
  readonly part: ChangePart;
  readonly before: unknown;
  readonly after: unknown;
}

/** One field that differs. Null stands for nothing: added when `from` is null, removed when `to` is. */
export interface FieldChange {
  /** Keys and places in lists, from the part down; the place is the one before when the item is gone. */
  readonly path: ReadonlyArray<string | number>;
  /** What the innermost item of a list is called: its own words, a day or an id; null when it has none of these. */
  readonly item: string | null;
  readonly from: unknown;
  readonly to: unknown;
}

/** One line of a dossier's history. */
export interface Change {
  readonly sequence: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
  readonly part: ChangePart;
  readonly fields: ReadonlyArray<FieldChange>;
}

/** The fields that a save added, removed or replaced. Items that have an identity are matched by it; texts stay whole. */
export const describeChange = ({
  before,
  after,
}: Omit<PartChange, "part">): ReadonlyArray<FieldChange> =>
  differences({ path: [], item: null }, before ?? null, after ?? null);

type Place = Pick<FieldChange, "path" | "item">;
type Fields = Readonly<Record<string, unknown>>;

const differences = (place: Place, from: unknown, to: unknown): ReadonlyArray<FieldChange> => {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  if (isRecord(from) && isRecord(to))
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
      differences({ ...place, path: [...place.path, key] }, from[key] ?? null, to[key] ?? null),
    );
  if (isRecordList(from) && isRecordList(to)) return itemDifferences(place, from, to);
  return [{ ...place, from, to }];
};

const itemDifferences = (
  { path }: Place,
  before: ReadonlyArray<Fields>,
  after: ReadonlyArray<Fields>,
): ReadonlyArray<FieldChange> => {
  const key = identities.find((one) => identifies(one, before) && identifies(one, after));
  const earlier = before.map((item, index) => ({
    item,
    index,
    identity: key ? item[key] : index,
  }));
  const matched = new Set<unknown>();
  const kept = after.flatMap((item, index) => {
    const identity = key ? item[key] : index;
    matched.add(identity);
    const from = earlier.find((one) => one.identity === identity)?.item ?? null;
    return differences({ path: [...path, index], item: nameOf(item) }, from, item);
  });
  const removed = earlier
    .filter(({ identity }) => !matched.has(identity))
    .map(({ item, index }) => ({
      path: [...path, index],
      item: nameOf(item),
      from: item,
      to: null,
    }));
  return [...kept, ...removed];
};

// In this order: what has an id is known by it, the rest by what it is about.
const identities = ["id", "checkId", "memberId", "number", "key"];
const names = [
  "name",
  "what",
  "label",
  "subject",
  "service",
  "memberId",
  "checkId",
  "text",
  "heldOn",
  "on",
];

const identifies = (key: string, items: ReadonlyArray<Fields>): boolean =>
  items.every((item) => item[key] !== undefined) &&
  new Set(items.map((item) => item[key])).size === items.length;

const nameOf = (item: Fields): string | null => {
  const name = names.map((key) => item[key]).find((value) => typeof value === "string");
  return typeof name === "string" ? name : null;
};

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isRecordList = (value: unknown): value is ReadonlyArray<Fields> =>
  Array.isArray(value) && value.every(isRecord);
