/**
 * A text in at most so many lines of a width given in ems of its type; what does not fit ends in « … ». Without a
 * screen to measure on, widths are those of a humanist sans in semibold, rounded up.
 */
export const fitLines = (text: string, width: number, most: number): ReadonlyArray<string> => {
  const pieces = text
    .trim()
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((word) => piecesOf(word, width));
  const lines: string[] = [];
  for (const { text: piece, isWhole } of pieces) {
    const last = lines.at(-1);
    const joined = last === undefined ? piece : `${last}${isWhole ? " " : ""}${piece}`;
    if (last !== undefined && widthOf(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  const [kept, last] = [lines.slice(0, most), lines[most - 1]];
  if (lines.length <= most || last === undefined) return kept;
  return [...kept.slice(0, -1), `${clip(last, width - ELLIPSIS).replace(/[^\p{L}\p{N}]+$/u, "")}…`];
};

/** How wide a text is, in ems. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);

const ELLIPSIS = 0.9;
const NARROW = /^[iljtfrI.,:;'’|!()[\]\-\s]$/u;
const WIDE = /^[mwMWŒœÆæ@%&—…]$/u;

const letterWidth = (letter: string): number => {
  if (/^\p{M}$/u.test(letter)) return 0;
  if (NARROW.test(letter)) return 0.34;
  if (WIDE.test(letter)) return 0.86;
  if (/^[\p{Script=Latin}\p{Nd}\p{P}]$/u.test(letter))
    return /^\p{Lu}$/u.test(letter) ? 0.62 : 0.55;
  return 1.1;
};

interface Piece {
  readonly text: string;
  /** Whether a word begins with it, hence a space before it. */
  readonly isWhole: boolean;
}

/** A word longer than a line is cut after its hyphens where it has some, else where the line ends. */
const piecesOf = (word: string, width: number, isWhole = true): ReadonlyArray<Piece> => {
  if (widthOf(word) <= width) return [{ text: word, isWhole }];
  const parts = word.split(/(?<=-)(?=.)/u);
  if (parts.length > 1)
    return parts.flatMap((part, at) => piecesOf(part, width, isWhole && at === 0));
  const start = clip(word, width);
  return start === "" || start === word
    ? [{ text: word, isWhole }]
    : [{ text: start, isWhole }, ...piecesOf(word.slice(start.length), width, false)];
};

/** The longest beginning that fits, without the space it would end in. */
const clip = (text: string, width: number): string => {
  let kept = "";
  for (const letter of text) {
    if (widthOf(kept + letter) > width) break;
    kept += letter;
  }
  return kept.trimEnd();
};
