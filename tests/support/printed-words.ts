import { getDocumentProxy } from "unpdf";
import * as z from "zod";

/** A piece of text on a page, in points from its lower left corner. */
interface TextBox {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface PrintedWords {
  /** What is read out, without heads, feet and repeated table headers, in the order of the file; no white space. */
  readonly read: string;
  readonly boxes: ReadonlyArray<TextBox>;
  readonly pageCount: number;
  readonly width: number;
  readonly height: number;
}

export const printedWords = async (bytes: Uint8Array): Promise<PrintedWords> => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const read: string[] = [];
  const boxes: TextBox[] = [];
  let [width, height] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width: pageWidth, height: pageHeight } = page.getViewport({ scale: 1 });
    [width, height] = [pageWidth, pageHeight];
    const marks: string[] = [];
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    for (const item of items) {
      if (!("str" in item)) {
        if (item.type === "endMarkedContent") marks.pop();
        else marks.push(Mark.parse(item).tag);
        continue;
      }
      if (!marks.includes("Artifact")) read.push(item.str);
      const [, , , , x, y] = item.transform.map(Number);
      if (item.str.trim() === "" || x === undefined || y === undefined) continue;
      const at = { left: x, right: x + item.width, bottom: y, top: y + item.height };
      boxes.push({ page: number, text: item.str, ...at });
    }
  }
  return { read: withoutSpace(read.join("")), boxes, pageCount: pdf.numPages, width, height };
};

// Its tag is missing from the types of pdf.js.
const Mark = z.object({ tag: z.string() });

/** Line ends are where the page wants them. */
export const withoutSpace = (text: string): string => text.replaceAll(/[\s\u200B\u00AD]+/gu, "");

export interface ExpectedWords {
  /** One after the other. */
  readonly inOrder: ReadonlyArray<string>;
  /** Somewhere. */
  readonly anywhere: ReadonlyArray<string>;
}

/** What a paper's data says will be printed: its strings, in the order in which a page reads what it is made of. */
export const expectedWords = (data: object): ExpectedWords => {
  const anywhere: string[] = [];
  const collect = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    if (Array.isArray(value)) return value.flatMap(collect);
    if (typeof value !== "object" || value === null) return [];
    // Of a note inside a funding form, the head is not printed.
    if ("facts" in value && "sections" in value && value !== data)
      return [...collect(value.facts), ...collect(value.sections)];
    if ("date" in value && "what" in value && "detail" in value)
      return [value.date, value.what, value.detail].flatMap(collect);
    const known = readingOrder.flatMap((key): string[] =>
      key in value ? collect(Object.getOwnPropertyDescriptor(value, key)?.value) : [],
    );
    for (const [key, other] of Object.entries(value))
      if (!readingOrder.includes(key) && !notRead.has(key)) {
        const { inOrder, anywhere: loose } = expectedWords({ items: other });
        anywhere.push(...inOrder, ...loose);
      }
    return known;
  };
  const inOrder = collect(data);
  return { inOrder: inOrder.filter(isPrinted), anywhere: anywhere.filter(isPrinted) };
};

const isPrinted = (text: string): boolean => withoutSpace(text) !== "";

/** Of the keys of one thing, the one that is read first comes first. */
const readingOrder: ReadonlyArray<string> =
  "heading subheading facts figures confidentiality title intro headers reference priority who name detail label words expected role what how due left right details action quantity amount noteTitle note text value status paragraphs groups items statements decisions validation objectives actions agreement rows boxes lines totals requestTitle sections".split(
    " ",
  );

/** Said in heads and feet, or to the template. */
const notRead = new Set([
  "kind",
  "programme",
  "caseNumber",
  "footer",
  "noAction",
  "agreementTitle",
  "alt",
]);
