/**
 * An issued paper as a file that archives take: PDF/A-2a beside PDF/UA-1. The bytes that were issued stay as they are, to
 * the last one; what is added behind them (an « incremental update », ISO 32000-1, 7.5.6) replaces the metadata by the same
 * with the label and, where a picture lets the paper shine through, tells each page in which colours it does
 * (ISO 19005-2, 6.2.10). The compiler can give one claim or the other, not both; `npm run check:pdf` has both validated.
 *
 * Null for a paper that may not carry the label: it has a character that no font draws, or one that only means something
 * to the font it came from (ISO 19005-2, 6.2.11.7).
 */
export const archivalCopy = (issued: Uint8Array): Uint8Array | null => {
  const written = Buffer.from(issued);
  // Latin-1 keeps one character a byte, so that places in the text are places in the file.
  const text = written.toString("latin1");
  const end = END.exec(text)?.groups;
  const metadata = labelledMetadata(text);
  const pages = TRANSPARENCY.test(text) ? pagesWithColours(text) : [];
  if (!end || !metadata || !pages || PRIVATE_CHARACTER.test(text)) return null;

  let update = "\n";
  let references = "xref\n";
  for (const { number, body } of [...pages, metadata]) {
    const place = String(text.length + update.length).padStart(10, "0");
    references += `${number} 1\n${place} 00000 n\r\n`;
    update += `${number} 0 obj\n${body}\nendobj\n\n`;
  }
  const trailer = `trailer\n<<${end["entries"]}  /Prev ${end["references"]}\n>>\nstartxref\n${text.length + update.length}\n%%EOF\n`;
  return Buffer.concat([written, Buffer.from(update + references + trailer, "latin1")]);
};

/** One numbered object of a PDF, in the place of that of the same number. */
interface PdfObject {
  readonly number: string;
  readonly body: string;
}

const labelledMetadata = (text: string): PdfObject | null => {
  const { number, packet } = METADATA.exec(text)?.groups ?? {};
  if (number === undefined || !packet?.includes(ACCESSIBLE)) return null;
  const labelled = packet.replace("</rdf:RDF>", `${LABEL}</rdf:RDF>`);
  return {
    number,
    body: `<<\n  /Length ${labelled.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${labelled}\nendstream`,
  };
};

/** Null where the file describes no colours on a screen: nothing says then how they mix. */
const pagesWithColours = (text: string): ReadonlyArray<PdfObject> | null => {
  const profile = SCREEN_COLOURS.exec(text)?.groups?.["profile"];
  if (profile === undefined) return null;
  const group = `  /Group <<\n    /Type /Group\n    /S /Transparency\n    /CS [/ICCBased ${profile} 0 R]\n  >>\n`;
  return [...text.matchAll(PAGE)].map(({ groups }) => ({
    number: groups?.["number"] ?? "",
    body: `<<${groups?.["entries"]}${group}>>`,
  }));
};

const END = /trailer\n<<(?<entries>[^>]*)>>\nstartxref\n(?<references>\d+)\n%%EOF\s*$/;
const METADATA =
  /\n(?<number>\d+) 0 obj\n<<\n {2}\/Length \d+\n {2}\/Type \/Metadata\n {2}\/Subtype \/XML\n>>\nstream\n(?<packet><\?xpacket[\s\S]*?)\nendstream/;

const PAGE = /\n(?<number>\d+) 0 obj\n<<(?<entries>\n {2}\/Type \/Page\n(?: {2}.*\n)*)>>\nendobj/g;

/** A picture with a mask of its own, or a drawing that is not opaque. */
const TRANSPARENCY = /\/SMask \d+ 0 R|\/ExtGState/;

/** The profile of three colours: the others are of grey. */
const SCREEN_COLOURS = /\n(?<profile>\d+) 0 obj\n<<(?:\n {2}.*)*?\n {2}\/N 3\n/;

const ACCESSIBLE = "<pdfuaid:part>1</pdfuaid:part>";

/** In the table that says which character each glyph draws (UTF-16, in hexadecimal): one of a private use area. */
const PRIVATE_CHARACTER =
  /\n<[0-9a-f]{4}> <(?:[0-9a-f]{4})*?(?:e[0-9a-f]{3}|f[0-8][0-9a-f]{2}|db[89a-f][0-9a-f]{5})(?:[0-9a-f]{4})*>/i;

/** The label itself, and what PDF/A asks for beside it: the schema of the PDF/UA label, which it does not know. */
const LABEL = [
  '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">',
  "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>",
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>",
  "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>",
  "<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>",
  "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>",
].join("");
