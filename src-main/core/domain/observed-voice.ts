import * as z from "zod";
import type { Concertation } from "./concertation.ts";
import { ageOn, type LocalDate } from "./local-date.ts";
import type { Person } from "./person.ts";
import { ShortText } from "./text.ts";

/**
 * The words reported at a concertation were not spoken but observed: what a baby, or somebody without words, showed
 * (domain 3, step 3). Whoever is not named here reported what was said or written.
 */
export const ObservedVoice = z.strictObject({
  concertationNumber: z.int().min(1),
  /** Who observed it, in words: not always a member of the network. */
  by: ShortText,
});
export type ObservedVoice = z.infer<typeof ObservedVoice>;

/** Who observed what is reported at a concertation; null when it was said. */
export const observerAt = (
  voices: ReadonlyArray<ObservedVoice>,
  concertationNumber: number,
): string | null => voices.find((one) => one.concertationNumber === concertationNumber)?.by ?? null;

/** Who observed the words of one concertation, as it now stands; without words to observe, nobody. */
export const observeVoice = (
  voices: ReadonlyArray<ObservedVoice>,
  { number, reportedVoice }: Pick<Concertation, "number" | "reportedVoice">,
  by: string | null,
): ObservedVoice[] => {
  const others = voices.filter(({ concertationNumber }) => concertationNumber !== number);
  if (by === null || !reportedVoice) return others;
  return [...others, { concertationNumber: number, by }].toSorted(
    (a, b) => a.concertationNumber - b.concertationNumber,
  );
};

/** Under 24 months: what is reported of a baby was observed. */
export const isBabyOn = ({ birthDate }: Pick<Person, "birthDate">, day: LocalDate): boolean =>
  ageOn(birthDate, day).months !== null;
