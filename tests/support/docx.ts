import { inflateRawSync } from "node:zlib";

/** What a reader of .docx files other than the one that wrote it finds in one. */
export interface ReadDocx {
  /** The XML of each part of the package, by its path. */
  readonly parts: ReadonlyMap<string, string>;
  /** The paragraphs of the body in order, those in tables too. */
  readonly paragraphs: ReadonlyArray<ReadParagraph>;
  /** Each table by its rows. */
  readonly tables: ReadonlyArray<ReadonlyArray<ReadRow>>;
}

interface ReadParagraph {
  /** Id of its style; « Normal » without one. */
  readonly style: string;
  /** Line breaks and tabs kept. */
  readonly text: string;
  /** Which list it is in: an id of the numbering part; null outside of lists. */
  readonly list: string | null;
}

interface ReadRow {
  readonly cells: ReadonlyArray<string>;
  readonly isHeader: boolean;
  readonly staysWhole: boolean;
}

export const readDocx = (bytes: Uint8Array): ReadDocx => {
  const parts = new Map(
    zipEntries(bytes).map(({ name, content }) => [name, content.toString("utf8")]),
  );
  const body = parts.get("word/document.xml") ?? "";
  return {
    parts,
    paragraphs: elements(body, "w:p").map(readParagraph),
    tables: elements(body, "w:tbl").map((table) => elements(table, "w:tr").map(readRow)),
  };
};

/** The text of a part, a line for each paragraph. */
export const textOfPart = ({ parts }: ReadDocx, path: string): string =>
  elements(parts.get(path) ?? "", "w:p")
    .map((xml) => readParagraph(xml).text)
    .join("\n");

interface ZipEntry {
  readonly name: string;
  /** Time and date as the archive says them. */
  readonly moment: number;
  readonly content: Buffer;
}

/** What the directory of a zip file lists, inflated. */
export const zipEntries = (bytes: Uint8Array): ReadonlyArray<ZipEntry> => {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from("504b0506", "hex"));
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const entry = {
      name: zip.toString("utf8", at + 46, at + 46 + nameLength),
      moment: zip.readUInt32LE(at + 12),
      content: inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20))),
    };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    return entry;
  });
};

// None of these elements stands inside another of its name in what is written here.
const elements = (xml: string, name: string): ReadonlyArray<string> =>
  xml.match(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, "gsu")) ?? [];

const readParagraph = (xml: string): ReadParagraph => ({
  style: /<w:pStyle w:val="([^"]+)"/u.exec(xml)?.[1] ?? "Normal",
  list: /<w:numId w:val="([^"]+)"/u.exec(xml)?.[1] ?? null,
  text: [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/gu)]
    .map(([, text, mark]) => (mark === undefined ? unescapeXml(text ?? "") : marks[mark]))
    .join(""),
});

const marks: Readonly<Record<string, string>> = { br: "\n", tab: "\t" };

const readRow = (xml: string): ReadRow => ({
  cells: elements(xml, "w:tc").map((cell) =>
    elements(cell, "w:p")
      .map((one) => readParagraph(one).text)
      .join("\n"),
  ),
  isHeader: xml.includes("<w:tblHeader/>"),
  staysWhole: xml.includes("<w:cantSplit/>"),
});

const unescapeXml = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
