import { readExchangeFile } from "#domain/exchange-file.ts";

/**
 * A hand-over file where every text that somebody may write is followed by something else. What is a number, a day, an id
 * or one of a closed list stays as it is: whatever the reader of such files refuses to see changed.
 */
export const inEveryText = (fileText: string, addition: (at: number) => string): string => {
  const file: unknown = JSON.parse(fileText);
  const isFree = new Map<string, boolean>();
  let at = 0;
  for (const { holder, key, shape } of textsIn(file, "")) {
    const before = String(Reflect.get(holder, key));
    Reflect.set(holder, key, `${before} ${addition(at)}`);
    const known = isFree.get(shape) ?? readExchangeFile(JSON.stringify(file)).ok;
    isFree.set(shape, known);
    if (known) at += 1;
    else Reflect.set(holder, key, before);
  }
  return JSON.stringify(file);
};

interface Place {
  readonly holder: object;
  readonly key: string;
  /** Its path without the numbers: places of one shape follow one rule. */
  readonly shape: string;
}

const textsIn = (value: unknown, shape: string): ReadonlyArray<Place> => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const place = `${shape}.${Array.isArray(value) ? "*" : key}`;
    return typeof inner === "string"
      ? [{ holder: value, key, shape: place }]
      : textsIn(inner, place);
  });
};
