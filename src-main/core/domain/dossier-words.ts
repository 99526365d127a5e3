import type { CaseFile } from "./case-file.ts";
import { typedText } from "./named-people.ts";
import { plainText } from "./name-key.ts";
import type { PrintedText } from "./printed-text.ts";
import { type SearchPlace, searchEntries } from "./search.ts";
import type { Supplement } from "./supplement.ts";

/** What the dossier itself says, for comparing with what is printed. */
export interface DossierWords {
  /** Where it says a text; what is private or not to be printed is never pointed at. */
  readonly placeOf: (text: PrintedText, words: string) => SearchPlace | null;
  /** Whether somebody wrote the text, rather than the paper saying it by itself. */
  readonly isWritten: (text: string) => boolean;
}

export const dossierWords = ({
  caseFile,
  supplement,
}: {
  readonly caseFile: CaseFile;
  readonly supplement: Supplement;
}): DossierWords => {
  const { clarification, cycles, network } = caseFile;
  const printable: CaseFile = {
    ...caseFile,
    clarification: clarification && { ...clarification, doNotDiscuss: [], doNotInvite: [] },
    cycles: cycles.map((cycle) => ({
      ...cycle,
      followUps: cycle.followUps.filter((followUp) => !followUp.private),
    })),
  };
  // Papers put names where a file from elsewhere points with a code.
  const names = new Map(network.map(({ id, name }) => [id, name]));
  const said = (text: string) =>
    spoken(
      text.replaceAll(
        /(?<![\p{L}\p{N}_-])[a-z]{1,2}\d{1,4}(?![\p{L}\p{N}_-])/gu,
        (code) => names.get(code) ?? code,
      ),
    );
  const entries = searchEntries(printable, supplement)
    .filter(({ place }) => place !== "network" && place !== "person")
    .map(({ place, text }) => ({ place, text: said(text) }));
  const written = stringsIn([printable, supplement]).map(said);
  return {
    placeOf: (printed, words) => {
      const [text, part] = [spoken(printed.text), spoken(words)];
      const same = entries.find((one) => says(one.text, text));
      const some = entries.find(
        ({ place, text: one }) => place === printed.place && one.includes(part),
      );
      return (same ?? some)?.place ?? printed.place;
    },
    isWritten: (printed) => written.some((text) => says(text, spoken(printed))),
  };
};

/** Print puts a name before a text, or ends it: most of it is the same. */
const says = (text: string, printed: string): boolean =>
  text.includes(printed) || (printed.includes(text) && 2 * text.length >= printed.length);

const stringsIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** Letters and digits alone: print changes spaces, apostrophes and quotes. */
export const spoken = (text: string): string =>
  plainText(typedText(text))
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
