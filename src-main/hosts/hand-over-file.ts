/** What is asked of the disk. */
interface Place {
  readonly absolute: (file: string) => string;
  /** Of a `file:` address; throws for one that names no file of this computer. */
  readonly fromAddress: (address: string) => string;
  readonly isFile: (file: string) => boolean;
}

/**
 * The hand-over file that Autour is started with, as a whole path; null when there is none. Only a file that is there and
 * whose name ends in `.autour` is one. Linux desktops write a path as `file:///…`; no other address is taken.
 */
export const handOverFileIn = (
  words: ReadonlyArray<string>,
  { absolute, fromAddress, isFile }: Place,
): string | null => {
  const there = namedIn(words, fromAddress).find((file) => isThere(absolute(file), isFile));
  return there === undefined ? null : absolute(there);
};

/** The name, without its folders, of a hand-over file that Autour is started with and that is not there; null when none is. */
export const missingFileIn = (
  words: ReadonlyArray<string>,
  { absolute, fromAddress, isFile }: Place,
): string | null => {
  const missing = namedIn(words, fromAddress).find((file) => !isThere(absolute(file), isFile));
  return missing?.split(/[\\/]/).findLast((part) => part !== "") ?? null;
};

const namedIn = (
  words: ReadonlyArray<string>,
  fromAddress: Place["fromAddress"],
): ReadonlyArray<string> =>
  words
    .map((word) => pathOf(word, fromAddress))
    .filter((file) => file !== null)
    .filter((file) => /\.autour[\\/]?$/i.test(file));

const pathOf = (word: string, fromAddress: Place["fromAddress"]): string | null => {
  // A switch, or something no system would call a path.
  if (word.startsWith("-") || word.includes("\0") || word.length > LONGEST) return null;
  if (/^file:\/\/\//i.test(word)) return attempt(() => fromAddress(word));
  // One letter and a colon is a drive of Windows.
  if (/^[a-z][a-z\d+.-]+:/i.test(word)) return null;
  // What Windows calls devices, past the rules of paths.
  if (/^[\\/]{2}[.?]/.test(word)) return null;
  return word;
};

/** In letters; Windows knows none longer. */
const LONGEST = 32_767;

// Also where nobody may look.
const isThere = (file: string, isFile: Place["isFile"]): boolean =>
  attempt(() => isFile(file)) ?? false;

const attempt = <Value>(read: () => Value): Value | null => {
  try {
    return read();
  } catch {
    return null;
  }
};
