import * as z from "zod";
import { LongText, ShortText } from "./text.ts";

/** The letters whose text a programme proposes; a blank is written `{name}`. */
export const letterIds = [
  "invitation",
  "information",
  "meetingWithoutYou",
  "consent",
  "redirection",
] as const;
export type LetterId = (typeof letterIds)[number];

export const letterBlanks = [
  "personne",
  "organisateur",
  "fonction",
  "reseau",
  "date",
  "heure",
  "lieu",
  "motif",
  "service",
] as const;
export type LetterBlank = (typeof letterBlanks)[number];

/** What a subject may hold: it is read on a screen by who passes by, so it names nobody and gives no reason (domain 3). */
export const subjectBlanks = letterBlanks.filter(
  (blank) => blank !== "personne" && blank !== "motif",
);

/** The words of one letter, with their blanks. */
export const LetterWording = z.strictObject({
  subject: withBlanks(ShortText, subjectBlanks),
  body: withBlanks(LongText, letterBlanks),
});
export type LetterWording = z.infer<typeof LetterWording>;

/** The languages besides French that some letters are written in (domain 5). */
export const translationLanguages = ["nl", "en"] as const;
export type TranslationLanguage = (typeof translationLanguages)[number];

export const blanksIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(BLANK)].map(([, name = ""]) => name));

/** What goes into each blank; a line that begins with a dash is an item of a list. */
export type BlankValues = Readonly<Record<LetterBlank, string>>;

/**
 * A text with its blanks filled. Several lines stand as they are where their blank has a line for itself; inside a
 * sentence they become one of its parts. A brace that is no blank stays what it is.
 */
export const fillBlanks = (text: string, values: BlankValues): string =>
  text
    .split("\n")
    .map((line) =>
      line.replaceAll(BLANK, (written, name: string) => {
        const blank = letterBlanks.find((one) => one === name);
        if (!blank) return written;
        if (line.trim() === written) return values[blank];
        return values[blank]
          .split("\n")
          .map((item) => item.replace(/^– /u, ""))
          .join(" ; ");
      }),
    )
    .join("\n");

const BLANK = /\{([^{}]*)\}/g;

function withBlanks<Text extends z.ZodType<string>>(text: Text, allowed: ReadonlyArray<string>) {
  const known = new Set(allowed);
  return text.refine(
    (written) => [...blanksIn(written)].every((name) => known.has(name)),
    // Only those the papers can fill.
    { error: "unknownBlank", params: { rule: "unknownBlank", allowed: allowed.join(", ") } },
  );
}
