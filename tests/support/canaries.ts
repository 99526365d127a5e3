import { createHash } from "node:crypto";

/** A word that stands nowhere else: with accents, and beginning unlike any other, as an index shortens what is alike. */
const canary = (number: number): string =>
  `${createHash("sha256")
    .update(`canari ${number}`)
    .digest("hex")
    .replaceAll(/\d/g, (digit) => "ghijklmnop"[Number(digit)] ?? "")
    .slice(0, 14)}éàç${"ô".repeat(2)}`;

export interface Marked<T> {
  readonly value: T;
  readonly canaries: ReadonlyArray<string>;
}

/** The same value with a canary in each of its texts that people write: those of more than one word. */
export const withCanaries = <T>(value: T, from = 0): Marked<T> => {
  // One for each text: what must be the same in two places stays so.
  const wordByText = new Map<string, string>();
  const mark = (part: unknown): unknown => {
    if (typeof part === "string") {
      if (!part.includes(" ") || part.length > 360) return part;
      const word = wordByText.get(part) ?? canary(from + wordByText.size);
      wordByText.set(part, word);
      return `${part} ${word}`;
    }
    if (Array.isArray(part)) return part.map(mark);
    if (typeof part === "object" && part !== null)
      return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, mark(one)]));
    return part;
  };
  const marked = mark(value) as T;
  return { value: marked, canaries: [...wordByText.values()] };
};

/** The canaries that bytes hold, in UTF-8, UTF-16LE, base64, without accents, or shortened as an index does. */
export const canariesIn = (bytes: Buffer, canaries: ReadonlyArray<string>): ReadonlyArray<string> =>
  canaries.filter((word) => formsOf(word).some((form) => bytes.includes(form)));

const formsOf = (word: string): ReadonlyArray<Buffer> => {
  const plain = word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return [
    Buffer.from(word),
    Buffer.from(word, "utf16le"),
    Buffer.from(plain),
    Buffer.from(plain, "utf16le"),
    // A term shares its beginning with the one before it; its end is always written out.
    Buffer.from(plain.slice(5)),
    ...[0, 1, 2].map((offset) =>
      Buffer.from(
        Buffer.concat([Buffer.alloc(offset), Buffer.from(word)])
          .toString("base64")
          // Without the characters that its neighbours have a part in.
          .slice(4, -4),
      ),
    ),
  ];
};
