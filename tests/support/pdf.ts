import { getDocumentProxy } from "unpdf";

/** What a reader of PDF files other than the one that wrote it finds in a paper. */
export interface ReadPdf {
  /** Text of each page, white space of any kind as one space, words cut at a hyphen joined again. */
  readonly pages: ReadonlyArray<string>;
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly isTagged: boolean;
  readonly claimsAccessibility: boolean;
  /** Titles of the bookmarks, outermost first. */
  readonly bookmarks: ReadonlyArray<string>;
  /** Roles of the structure tree, such as `H1` or `TH`, each once. */
  readonly roles: ReadonlySet<string>;
  /** What is read out in the place of pictures. */
  readonly alternatives: ReadonlyArray<string>;
}

export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const claimsAccessibility = Buffer.from(bytes).includes("<pdfuaid:part>1</pdfuaid:part>");
  // The reader takes the bytes over for itself.
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  const roles = new Set<string>();
  const alternatives: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const written = items.map((item) =>
      "str" in item ? item.str + (item.hasEOL ? "\n" : "") : "",
    );
    pages.push(flatten(written.join("")));
    const tree: unknown = await page.getStructTree();
    collectRoles(tree, roles);
    collectAlternatives(tree, alternatives);
  }
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  const outline = (await pdf.getOutline()) ?? [];
  return {
    pages,
    text: pages.join(" "),
    title: textOrNull(info, "Title"),
    author: textOrNull(info, "Author"),
    language: textOrNull(info, "Language"),
    isTagged: marks?.Marked === true,
    claimsAccessibility,
    bookmarks: outline.flatMap(titlesOf),
    roles,
    alternatives,
  };
};

/** As `readPdf` gives text: for comparing what was written with what is read. */
export const flatten = (text: string): string =>
  text
    .replaceAll(/(?<=\p{L})-\n/gu, "-")
    .replaceAll(/\u200B/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

interface Bookmark {
  readonly title: string;
  readonly items: ReadonlyArray<Bookmark>;
}

const titlesOf = ({ title, items }: Bookmark): ReadonlyArray<string> => [
  title,
  ...items.flatMap(titlesOf),
];

const collectRoles = (node: unknown, roles: Set<string>): void => {
  if (typeof node !== "object" || node === null) return;
  if ("role" in node) roles.add(String(node.role));
  if ("children" in node && Array.isArray(node.children))
    for (const child of node.children) collectRoles(child, roles);
};

const collectAlternatives = (node: unknown, alternatives: string[]): void => {
  if (typeof node !== "object" || node === null) return;
  if ("alt" in node) alternatives.push(String(node.alt));
  if ("children" in node && Array.isArray(node.children))
    for (const child of node.children) collectAlternatives(child, alternatives);
};

const textOrNull = (info: object, key: string): string | null => {
  const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1];
  return typeof value === "string" && value !== "" ? value : null;
};
