import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import type { Paper, SectionedPaper } from "../papers/paper.ts";
import { printableText } from "../typesetting/paper-source.ts";
import { frameWords } from "../words/frame-words.ts";
import { type Block, paragraph, runs, TEXT_WIDTH } from "./docx-blocks.ts";
import { factRows, sectionBlocks } from "./docx-sections.ts";
import { ACCENT, documentLists, documentStyles, languageTag, styles } from "./docx-styles.ts";
import { withFixedDates } from "./fixed-zip.ts";

interface EditableSource {
  /** In the properties of the file: the case number, never a name. */
  readonly title: string;
  readonly language: PaperLanguage;
  readonly paper: SectionedPaper;
}

/**
 * A paper as a .docx file, of the same data as its PDF and in the same order: real styles, headings and lists, header rows
 * that repeat, rows that are not cut. The same source, the same bytes: it says neither who made it nor when.
 */
export const editableCopy = async ({
  title,
  language,
  paper,
}: EditableSource): Promise<Uint8Array> => {
  const document = new Document({
    title,
    styles: documentStyles(language),
    numbering: documentLists,
    sections: [
      {
        properties: { titlePage: true, page: A4 },
        headers: { first: firstHeader(paper, language), default: laterHeader(paper, language) },
        footers: { first: footer(paper, language), default: footer(paper, language) },
        children: [...masthead(paper), ...paper.sections.flatMap(sectionBlocks)],
      },
    ],
  });
  const core = { path: "docProps/core.xml", data: coreProperties(title, language) };
  return withFixedDates(await Packer.pack(document, "uint8array", undefined, [core]));
};

// The margins of the PDF, in twentieths of a point.
const A4 = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1474, bottom: 1417, left: 1247, right: 1247, header: 624, footer: 624 },
} as const;

const masthead = (paper: SectionedPaper): ReadonlyArray<Block> => [
  paragraph(paper.heading, { heading: HeadingLevel.TITLE }),
  paragraph(paper.subheading, { style: "Subtitle" }),
  ...factRows(paper.facts),
  paragraph(paper.confidentiality, { style: styles.confidentiality }),
];

const firstHeader = (paper: Paper, language: PaperLanguage): Header =>
  header(paper.programme, paper, language);

const laterHeader = (paper: Paper, language: PaperLanguage): Header =>
  header(`${paper.caseNumber} · ${paper.heading}`, paper, language);

/** What the page is of, and on the right what it is not: issued, or about somebody who exists. */
const header = (text: string, { draft, fictional }: Paper, language: PaperLanguage): Header => {
  const frame = frameWords[language];
  const marks = [...(draft ? [frame.draft] : []), ...(fictional ? [frame.fictional] : [])];
  return new Header({
    children: [
      new Paragraph({
        style: "Header",
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          ...runs(text),
          new TextRun({ children: [new Tab()] }),
          ...marks.flatMap((mark, index) => [
            ...(index === 0 ? [] : [new TextRun({ text: "  " })]),
            new TextRun({
              text: `\u00A0${mark}\u00A0`,
              bold: true,
              color: ACCENT,
              border: { style: BorderStyle.SINGLE, size: 6, color: ACCENT, space: 1 },
            }),
          ]),
        ],
      }),
    ],
  });
};

const footer = (paper: Paper, language: PaperLanguage): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          ...runs(`${paper.footer} · ${frameWords[language].confidential}`),
          new TextRun({ children: [new Tab(), PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

// The library would write an author and the time of writing.
const coreProperties = (title: string, language: PaperLanguage): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(printableText(title))}</dc:title><dc:language>${languageTag(language)}</dc:language></cp:coreProperties>`;

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
