import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
} from "docx";
import type { PaperLanguage } from "#domain/paper-kind.ts";

/** Names of the styles that are not Word's own. */
export const styles = {
  /** The name of a fact, a column or a signatory's role. */
  label: "Label",
  /** In a table or beside a label. */
  cell: "Cell",
  strongCell: "StrongCell",
  /** Who speaks, above what they say. */
  speaker: "Speaker",
  /** The person's own words. */
  voice: "Voice",
  confidentiality: "Confidentiality",
} as const;

/** References of the two kinds of list. */
export const lists = { bullets: "bullets", numbers: "numbers" } as const;

/** The accent of the PDF, dark in black and white. */
export const ACCENT = "1B4B5A";
export const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: "B3B3B3" } as const;

const MUTED = "595959";
// Faces that Word has on every computer, and that others replace by faces of the same widths.
const SERIF = "Cambria";
const SANS = "Calibri";

const languageTags = { fr: "fr-BE", nl: "nl-BE", en: "en-GB" } as const satisfies Record<
  PaperLanguage,
  string
>;

/** As Word writes it: « fr-BE ». */
export const languageTag = (language: PaperLanguage): string => languageTags[language];

/** Real styles: whoever edits the copy changes one, and the whole paper follows. Sizes in half points, spaces in twentieths. */
export const documentStyles = (language: PaperLanguage): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: SERIF,
        size: 21,
        language: { value: languageTag(language), bidirectional: "ar-SA" },
      },
      paragraph: { spacing: { after: 120, line: 269, lineRule: "auto" } },
    },
    title: {
      run: { font: SERIF, size: 48, bold: true, color: ACCENT },
      paragraph: { keepNext: true, spacing: { before: 120, after: 120 } },
    },
    heading1: {
      run: { font: SANS, size: 24, bold: true, color: ACCENT },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 360, after: 120 } },
    },
    heading2: {
      run: { font: SANS, size: 21, bold: true, color: ACCENT },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 80 } },
    },
    heading3: {
      run: { font: SANS, size: 20, bold: true },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 200, after: 60 } },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { size: 26 },
      paragraph: {
        keepNext: true,
        spacing: { after: 240 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: ACCENT, space: 8 } },
      },
    },
    {
      id: "Quote",
      name: "Quote",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { italics: true },
      paragraph: { keepNext: true },
    },
    {
      id: styles.cell,
      name: "Cell",
      basedOn: "Normal",
      quickFormat: true,
      run: { font: SANS, size: 20 },
      paragraph: { spacing: { before: 40, after: 40, line: 240, lineRule: "auto" } },
    },
    {
      id: styles.strongCell,
      name: "Strong cell",
      basedOn: styles.cell,
      quickFormat: true,
      run: { bold: true },
    },
    {
      id: styles.label,
      name: "Label",
      basedOn: styles.cell,
      quickFormat: true,
      run: { size: 18, color: MUTED },
    },
    {
      id: styles.speaker,
      name: "Speaker",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { font: SANS, size: 20, bold: true },
      paragraph: { keepNext: true, spacing: { before: 180, after: 40 } },
    },
    {
      id: styles.voice,
      name: "Voice",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 26 },
      paragraph: {
        indent: { left: 227 },
        border: { left: { style: BorderStyle.SINGLE, size: 20, color: ACCENT, space: 10 } },
      },
    },
    {
      id: styles.confidentiality,
      name: "Confidentiality",
      basedOn: "Normal",
      quickFormat: true,
      run: { font: SANS, size: 18, bold: true },
      paragraph: {
        spacing: { before: 240, after: 120 },
        indent: { left: 170 },
        border: { left: { style: BorderStyle.SINGLE, size: 20, color: ACCENT, space: 8 } },
      },
    },
    {
      id: "Header",
      name: "header",
      basedOn: "Normal",
      run: { font: SANS, size: 17, color: MUTED },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: "Footer",
      name: "footer",
      basedOn: "Normal",
      run: { font: SANS, size: 17, color: MUTED },
      paragraph: { spacing: { after: 0 }, border: { top: { ...HAIRLINE, space: 6 } } },
    },
  ],
});

export const documentLists: INumberingOptions = {
  config: [
    {
      reference: lists.bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "–",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 284, hanging: 284 } }, run: { color: ACCENT } },
        },
      ],
    },
    {
      reference: lists.numbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 397, hanging: 397 } }, run: { color: ACCENT } },
        },
      ],
    },
  ],
};
