import { plainText } from "./name-key.ts";
import { typedText } from "./named-people.ts";

/**
 * What a paper that everybody around the table receives should rather say with a fact and a day: words without exception,
 * and judgements on somebody (issue 5, point 7; domain 5: the paper is read by the person, a judge, a funder). The one list.
 */
const patterns: ReadonlyArray<RegExp> = [
  // Without exception.
  /\btoujours\b/gu,
  /\bjamais\b/gu,
  /\bsystematiquement\b/gu,
  /\bincapables?\b(?! de discernement)/gu,
  /\brefus(?:e|ent|ait|aient) (?:de|d'|tout|toute|tous)/gu,
  /\btou(?:s|tes)\b(?! (?:les? )?(?:deux|trois|quatre|jours?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|semaines?|quinze|mois|matins?|midis?|soirs?|ans?|heures?|\d))/gu,
  /\btout le monde\b/gu,
  /\b(?:altijd|nooit|iedereen|niemand|weigert|weigeren)\b/gu,
  /\b(?:always|never|everyone|everybody|nobody|refuses to)\b/gu,
  // A judgement on somebody.
  /\bmanipulat(?:eur|eurs|rice|rices|ief)\b|\bmanipulative\b/gu,
  /\b(?:paresseu(?:x|se|ses)|faineante?s?|lazy)\b/gu,
  /\birresponsables?\b/gu,
  /\bingerables?\b/gu,
  /\bde mauvaise (?:foi|volonte)\b/gu,
  /\bhysteriques?\b/gu,
  /\b(?:menteu(?:r|rs|se|ses)|capricieu(?:x|se|ses)|profiteu(?:r|rs|se|ses))\b/gu,
  /\bparents? (?:demissionnaires?|toxiques?)\b/gu,
  /\bcas (?:lourds?|social|sociaux|desesperes?)\b/gu,
  /\bne (?:fait|font|veut|veulent) aucun effort\b/gu,
];

/** The absolute or judging words of a text, as they stand in it, each once. What stands between quotes is somebody's own. */
export const absoluteWords = (written: string): ReadonlyArray<string> => {
  const text = typedText(written).replaceAll(/«[^»]*»|“[^”]*”|"[^"]*"/gu, " ");
  // Letter by letter, so that what is found stands at the same place in both.
  const letters = Array.from(text.normalize("NFC"));
  const plain = letters.map((letter) => plainText(letter).slice(0, 1) || letter).join("");
  const found = patterns.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ index, 0: words }) => ({
      index,
      words: letters.slice(index, index + words.length).join(""),
    })),
  );
  return [...new Set(found.toSorted((a, b) => a.index - b.index).map(({ words }) => words))];
};
