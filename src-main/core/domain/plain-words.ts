import * as z from "zod";
import type { CaseFile } from "./case-file.ts";
import type { PlanAction } from "./plan-action.ts";
import { ItemId, LongText } from "./text.ts";

export const retoldKinds = ["decision", "action"] as const;

/** One decision or action said again in plain words, beside the words that it retells. */
const PlainText = z.strictObject({
  about: z.enum(retoldKinds),
  id: ItemId,
  /** What was retold: when that changes, the retelling no longer holds. */
  original: LongText,
  text: LongText,
});
export type PlainText = z.infer<typeof PlainText>;

/** What the version simplifiée of a concertation says in plain words; what is not in it is printed as it was written. */
export const PlainWords = z.strictObject({
  concertationNumber: z.int().min(1),
  texts: z.array(PlainText),
});
export type PlainWords = z.infer<typeof PlainWords>;

/** What may be retold: a decision, or an action of the plan that followed from it. */
export type Retellable = Pick<PlainText, "about" | "id" | "original">;

/** The decisions of a concertation, then the actions of its passage, in their order. */
export const retellableOf = (
  { concertations, cycles }: Pick<CaseFile, "concertations" | "cycles">,
  concertationNumber: number,
): ReadonlyArray<Retellable> => {
  const concertation = concertations.find(({ number }) => number === concertationNumber);
  if (!concertation) return [];
  const cycle = cycles.find(({ number }) => number === concertation.cycle);
  return [
    ...concertation.decisions.map(({ id, text }) => ({
      about: "decision" as const,
      id,
      original: text,
    })),
    ...(cycle?.plan.actions ?? []).map((action) => ({
      about: "action" as const,
      id: action.id,
      original: actionText(action),
    })),
  ];
};

/** What is to be done and how, as one text. */
export const actionText = ({ what, how }: Pick<PlanAction, "what" | "how">): string =>
  how ? `${what}, ${how}` : what;

/** The retelling of something, whether or not it still holds; undefined when nobody retold it. */
export const retellingOf = (
  plainWords: ReadonlyArray<PlainWords>,
  concertationNumber: number,
  { about, id }: Pick<Retellable, "about" | "id">,
): PlainText | undefined =>
  plainWords
    .find((one) => one.concertationNumber === concertationNumber)
    ?.texts.find((one) => one.about === about && one.id === id);

/** What is printed: the plain words while they retell what stands in the dossier, else the dossier's own. */
export const plainTextOf = (
  plainWords: ReadonlyArray<PlainWords>,
  concertationNumber: number,
  item: Retellable,
): string => {
  const retold = retellingOf(plainWords, concertationNumber, item);
  return retold?.original === item.original ? retold.text : item.original;
};

/** All of them with those of one concertation replaced; without a text, it has none. */
export const withPlainTexts = (
  plainWords: ReadonlyArray<PlainWords>,
  concertationNumber: number,
  texts: ReadonlyArray<PlainText>,
): PlainWords[] => {
  const others = plainWords.filter((one) => one.concertationNumber !== concertationNumber);
  if (texts.length === 0) return others;
  return [...others, { concertationNumber, texts: [...texts] }].toSorted(
    (a, b) => a.concertationNumber - b.concertationNumber,
  );
};
