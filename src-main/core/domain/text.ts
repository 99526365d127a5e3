import * as z from "zod";

const SHORT_TEXT_LENGTH = 400;
export const LONG_TEXT_LENGTH = 20_000;

/** A name, a place, a title: one line, 1 to 400 characters, well-formed Unicode NFC. */
export const ShortText = boundedText(SHORT_TEXT_LENGTH);

/** What somebody said or wrote: 1 to 20 000 characters, well-formed Unicode NFC, line breaks kept. */
export const LongText = boundedText(LONG_TEXT_LENGTH);

/** Identifies a thing inside one case file (`p01`, `a03`); unique in its own list only. */
export const ItemId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);

/** The next free `prefix` + number in a list, so that hand-over files stay readable by a person. */
export const nextItemId = (prefix: string, taken: ReadonlyArray<string>): string => {
  const used = new Set(taken);
  let number = taken.length + 1;
  while (used.has(itemId(prefix, number))) number += 1;
  return itemId(prefix, number);
};

/** Euro cents, a whole number; the limit is that of the exchange format. */
export const Cents = z.int().min(0).max(99_999_999_900);

function boundedText(length: number) {
  return z
    .string()
    .min(1)
    .refine((text) => codePointsFit(text, length), {
      error: "tooLong",
      params: { rule: "tooLong", maximum: length },
      abort: true,
    })
    .refine((text) => text.isWellFormed(), {
      // Half of a surrogate pair has no UTF-8: the database and the export would say another character.
      error: "notUnicode",
      params: { rule: "notUnicode" },
      abort: true,
    })
    .refine((text) => text === text.normalize("NFC"), {
      error: "notNfc",
      params: { rule: "notNfc" },
    });
}

// The exchange format counts characters (code points), JavaScript counts UTF-16 units.
const codePointsFit = (text: string, length: number): boolean =>
  text.length <= length || (text.length <= 2 * length && Array.from(text).length <= length);

const itemId = (prefix: string, number: number): string =>
  `${prefix}${String(number).padStart(2, "0")}`;
