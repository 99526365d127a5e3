import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type PlainText, type Retellable, retellableOf, retellingOf } from "#domain/plain-words.ts";
import { LongText } from "#domain/text.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";

/** A line for everything that may be retold, in its order; one left empty is printed as the dossier says it. */
export const PlainWordsSection = z.strictObject({
  texts: z.array(z.strictObject({ key: z.string(), text: LongText.nullable() })),
});
export type PlainWordsValues = FormValues<typeof PlainWordsSection>;

export const plainWordsValues = (
  { caseFile, supplement }: CaseFileView,
  concertation: number,
): PlainWordsValues => ({
  texts: retellableOf(caseFile, concertation).map((item) => ({
    key: keyOf(item),
    text: retellingOf(supplement.plainWords, concertation, item)?.text ?? "",
  })),
});

/** What was written, each with the words that it retells: those that stood beside it. */
export const writtenTexts = (
  { texts }: z.output<typeof PlainWordsSection>,
  items: ReadonlyArray<Retellable>,
): PlainText[] =>
  items.flatMap((item) => {
    const text = texts.find(({ key }) => key === keyOf(item))?.text ?? null;
    return text === null ? [] : [{ ...item, text }];
  });

const keyOf = ({ about, id }: Retellable): string => `${about} ${id}`;
