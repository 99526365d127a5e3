import * as fc from "fast-check";
import * as z from "zod";
import { CaseFile } from "#domain/case-file.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";

export interface Corruption {
  /** The hand-over file with one thing wrong in it. */
  readonly text: string;
  /** Where, as a JSON path. */
  readonly place: string;
}

/** A file with one thing of a kind wrong in it, anywhere that kind can be; null where it can be nowhere. */
export const anyCorruption = (
  caseFile: CaseFile,
  kind: CorruptionKind,
): fc.Arbitrary<Corruption | null> => {
  const text = writeExchangeFile(caseFile);
  const places = placesIn({ schema, value: JSON.parse(text), path: [], isRequired: false });
  const damages = places.flatMap(damagesByKind[kind]);
  if (damages.length === 0) return fc.constant(null);
  return fc.constantFrom(...damages).map((damage) => ({
    text: damaged(text, damage),
    place: jsonPath(damage.path),
  }));
};

export type CorruptionKind = keyof typeof damagesByKind;

type Schema = z.core.JSONSchema.JSONSchema;
type Path = ReadonlyArray<string | number>;

interface Place {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: Path;
  readonly isRequired: boolean;
}

/** A value to put at a place; undefined takes the key out. */
interface Damage {
  readonly path: Path;
  readonly value: unknown;
}

const schema: Schema = z.toJSONSchema(CaseFile, { unrepresentable: "any", io: "input" });

const placesIn = (place: Place): ReadonlyArray<Place> => {
  const { schema: shape, value, path } = place;
  if (Array.isArray(value)) {
    const items = variantsOf(shape).flatMap((one) => (one.items ? [one.items as Schema] : []))[0];
    if (!items) return [place];
    const inside = value.flatMap((item: unknown, at) =>
      placesIn({ schema: items, value: item, path: [...path, at], isRequired: false }),
    );
    return [place, ...inside];
  }
  if (typeof value !== "object" || value === null) return [place];
  const record = variantsOf(shape).find(({ properties }) => properties);
  const inside = Object.entries(record?.properties ?? {}).flatMap(([key, property]) =>
    Object.hasOwn(value, key)
      ? placesIn({
          schema: property as Schema,
          value: Reflect.get(value, key),
          path: [...path, key],
          isRequired: record?.required?.includes(key) ?? false,
        })
      : [],
  );
  return [place, ...inside];
};

const variantsOf = (one: Schema): ReadonlyArray<Schema> => (one.anyOf as Schema[]) ?? [one];

const damaged = (text: string, { path, value }: Damage): string => {
  const file: unknown = JSON.parse(text);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((one, key) => Reflect.get(Object(one), key), file);
  const key = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(Object(holder), key);
  else Reflect.set(Object(holder), key, value);
  return JSON.stringify(file);
};

const jsonPath = (path: Path): string =>
  `$${path.map((key) => (typeof key === "number" ? `[${key}]` : /^-|^\d/.test(key) ? `["${key}"]` : `.${key}`)).join("")}`;

const replace =
  (fits: (one: Schema) => boolean, values: (place: Place, one: Schema) => ReadonlyArray<unknown>) =>
  (place: Place): ReadonlyArray<Damage> =>
    variantsOf(place.schema)
      .filter(fits)
      .flatMap((one) => values(place, one).map((value) => ({ path: place.path, value })));

const isText = ({ type, minLength }: Schema): boolean => type === "string" && minLength === 1;
const isDay = ({ format }: Schema): boolean => format === "date";
const isTime = ({ pattern }: Schema): boolean => pattern?.includes(":[0-5]") ?? false;
const isItemId = ({ pattern }: Schema): boolean => pattern === "^[A-Za-z0-9_-]{1,40}$";
const isWhole = ({ type }: Schema): boolean => type === "integer";

const jsonTypeOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" ? "integer" : typeof value;
};

const valuesOfEveryType = [null, true, 7, "sept", [], {}];

/** What tells the items of a list apart, where something must. */
const identities = ["id", "memberId", "objectiveId", "number"];

const damagesByKind = {
  "a required key is missing": ({ path, isRequired }: Place): ReadonlyArray<Damage> =>
    isRequired ? [{ path, value: undefined }] : [],

  "a value has another type": ({ schema: one, path }: Place): ReadonlyArray<Damage> => {
    const allowed = variantsOf(one).map(({ type }) => type);
    return path.length === 0
      ? []
      : valuesOfEveryType
          .filter((value) => !allowed.some((type) => type === jsonTypeOf(value)))
          .map((value) => ({ path, value }));
  },

  "a key is unknown": ({ value, path }: Place): ReadonlyArray<Damage> =>
    jsonTypeOf(value) === "object"
      ? ["surnom", "constructor", "Id"].map((key) => ({ path: [...path, key], value: "p1" }))
      : [],

  "a word is outside its closed list": replace(
    ({ enum: words, const: word }) => words !== undefined || word !== undefined,
    (_place, { const: word }) => (word === undefined ? ["autre chose", ""] : [!word]),
  ),

  "a text is empty": replace(isText, () => [""]),
  "a text is too long": replace(isText, () => ["é".repeat(20_001), "🙂".repeat(20_001)]),
  "a text is not NFC": replace(isText, () => ["Zoe\u0301", "\u1100\u1161"]),
  "a text is not Unicode": replace(isText, () => ["Zo\ud83d", "\udc00"]),

  "a day does not exist": replace(isDay, () => [
    "",
    "2026-02-30",
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "26-01-01",
    "01/02/2026",
    "2026-01-01T00:00",
    " 2026-01-01",
  ]),
  "a time does not exist": replace(isTime, () => ["24:00", "9:30", "12:60", "12:30:00", "midi"]),
  "an id has a wrong form": replace(isItemId, () => ["", "p 1", "é1", "p1\n", "p".repeat(41)]),

  "a number is not whole": replace(isWhole, () => [1.5, 0.1]),
  "a number is out of range": replace(isWhole, (_place, { minimum = 0, maximum = 0 }) => [
    minimum - 1,
    maximum + 1,
  ]),
  "a list is empty that may not be": replace(
    ({ minItems }) => minItems !== undefined,
    () => [[]],
  ),

  "a reference leads nowhere": (place: Place): ReadonlyArray<Damage> =>
    place.path.at(-1) === "id" ? [] : replace(isItemId, () => ["personne-ici"])(place),

  "an id stands twice": ({ value, path }: Place): ReadonlyArray<Damage> => {
    if (!Array.isArray(value) || value.length < 2) return [];
    const [first, ...others]: ReadonlyArray<unknown> = value;
    const key = identities.find((one) => Object.hasOwn(Object(first), one));
    if (key !== undefined)
      return others.map((_other, at) => ({
        path: [...path, at + 1, key],
        value: Reflect.get(Object(first), key),
      }));
    return String(path.at(-1)).endsWith("Ids")
      ? others.map((_other, at) => ({ path: [...path, at + 1], value: first }))
      : [];
  },

  "a consent supersedes itself or a later one": ({ value, path }: Place): ReadonlyArray<Damage> =>
    path.join() === "consents" && Array.isArray(value)
      ? value.flatMap((_consent, at) =>
          value.slice(at).map((later: unknown) => ({
            path: [...path, at, "supersedesId"],
            value: Reflect.get(Object(later), "id"),
          })),
        )
      : [],

  "an amount is not quantity × unit price": ({ value, path }: Place): ReadonlyArray<Damage> =>
    path.at(-1) === "amountCents" && typeof value === "number"
      ? [{ path, value: value === 0 ? 1 : value - 1 }]
      : [],
};

export const corruptionKinds = Object.keys(damagesByKind) as CorruptionKind[];
