import {
  BorderStyle,
  Paragraph,
  type IParagraphOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { printableText } from "../typesetting/paper-source.ts";
import { HAIRLINE, lists, styles } from "./docx-styles.ts";

/** Between the margins of an A4 page, in twentieths of a point. */
export const TEXT_WIDTH = 9412;

export type Block = Paragraph | Table;

/** What people wrote, with its line breaks. The breaks that only a narrow PDF column needs are left out. */
export const paragraph = (written: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: runs(written) });

export const runs = (written: string): TextRun[] =>
  printableText(written)
    .replaceAll("\u200B", "")
    .split("\n")
    .map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }));

/** `instance` tells one numbered list from the next, which starts at 1 again. */
export const listOf = (
  items: ReadonlyArray<string>,
  { isNumbered, instance }: { readonly isNumbered: boolean; readonly instance: number },
): ReadonlyArray<Paragraph> =>
  items.map((item) =>
    paragraph(item, {
      style: "ListParagraph",
      numbering: {
        reference: isNumbered ? lists.numbers : lists.bullets,
        level: 0,
        ...(isNumbered ? { instance } : {}),
      },
    }),
  );

export interface TableShape {
  /** One part of the width each, all together 1. */
  readonly columns: ReadonlyArray<number>;
  /** Repeated at the head of each page; without them the table has no header row. */
  readonly headers?: ReadonlyArray<string>;
  readonly hasRules: boolean;
}

/** A cell: the paragraphs in it. */
export type Cell = ReadonlyArray<Paragraph>;

/** No row is cut between two pages, unless somebody wrote more than a page may hold. */
export const table = (
  { columns, headers, hasRules }: TableShape,
  rows: ReadonlyArray<ReadonlyArray<Cell>>,
): Table => {
  const widths = columns.map((part) => Math.round(part * TEXT_WIDTH));
  const cellsOf = (cells: ReadonlyArray<Cell>) =>
    cells.map(
      (children, index) =>
        new TableCell({
          children: [...children],
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
        }),
    );
  const head = headers && [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: cellsOf(headers.map((title) => [label(title)])),
    }),
  ];
  return new Table({
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 170, marginUnitType: WidthType.DXA },
    borders: hasRules ? rules : noRules,
    tableLook: { firstRow: headers !== undefined, firstColumn: headers === undefined },
    rows: [
      ...(head ?? []),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cellsOf(cells) })),
    ],
  });
};

export const label = (text: string): Paragraph => paragraph(text, { style: styles.label });
export const cell = (text: string): Paragraph => paragraph(text, { style: styles.cell });
export const strongCell = (text: string): Paragraph =>
  paragraph(text, { style: styles.strongCell });

/** The second line of a cell, where there is one. */
export const detail = (text: string | null): Cell =>
  text === null || text === "" ? [] : [label(text)];

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noRules = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const rules = { ...noRules, bottom: HAIRLINE, insideHorizontal: HAIRLINE };
