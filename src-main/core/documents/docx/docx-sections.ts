import { BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import type { LabelledValue, Section } from "../papers/paper.ts";
import {
  type Block,
  cell,
  detail,
  label,
  listOf,
  paragraph,
  runs,
  strongCell,
  table,
  TEXT_WIDTH,
} from "./docx-blocks.ts";
import { styles } from "./docx-styles.ts";

/** A section under its title. `at`: its place in the paper, which tells its numbered lists from those of the others. */
export const sectionBlocks = (section: Section, at: number): ReadonlyArray<Block> => [
  paragraph(section.title, { heading: HeadingLevel.HEADING_1 }),
  ...bodyOf(section, at),
];

/** Names on the left, what they are on the right. */
export const factRows = (rows: ReadonlyArray<LabelledValue>): ReadonlyArray<Block> =>
  rows.length === 0
    ? []
    : [
        table(
          { columns: [0.3, 0.7], hasRules: false },
          rows.map((row) => [[label(row.label)], [cell(row.value)]]),
        ),
      ];

/** One function per kind of section, as in the templates of the PDF. */
const bodyOf = (section: Section, at: number): ReadonlyArray<Block> => {
  switch (section.kind) {
    case "facts":
      return factRows(section.rows);
    case "attendance":
      return attendance(section);
    case "prose":
      return prose(section, at);
    case "voice":
      return voice(section);
    case "statements":
      return statements(section);
    case "list":
      return listOf(section.items, bullets);
    case "decisions":
      return decisions(section);
    case "plan":
      return plan(section);
    case "signatures":
      return signatures(section);
    case "pairs":
      return pairs(section);
    case "lines":
      return fundingLines(section);
    case "comparison":
    case "consent":
    case "sheet":
    case "fees":
    case "timeline":
    case "record":
    case "map":
      // Of papers that are filled in by hand or never edited (`isEditable`).
      throw new Error(`a section of kind ${section.kind} has no form for Word`);
  }
};

type Of<Kind extends Section["kind"]> = Extract<Section, { readonly kind: Kind }>;

const bullets = { isNumbered: false, instance: 0 } as const;

const attendance = ({ headers, rows }: Of<"attendance">): ReadonlyArray<Block> => [
  table(
    {
      columns: [0.42, 0.38, 0.2],
      headers: [headers.name, headers.role, headers.status],
      hasRules: true,
    },
    rows.map((row) => [
      [strongCell(row.name), ...detail(row.detail)],
      [cell(row.role)],
      [row.came ? cell(row.status) : strongCell(row.status)],
    ]),
  ),
];

// More numbered lists than this in one section would count on from each other.
const LISTS_IN_A_SECTION = 100;

const prose = ({ paragraphs, groups }: Of<"prose">, at: number): ReadonlyArray<Block> => [
  ...paragraphs.map((text) => paragraph(text)),
  ...groups.flatMap((group, index) => [
    paragraph(group.label, { heading: HeadingLevel.HEADING_2 }),
    ...listOf(group.items, {
      isNumbered: group.numbered,
      instance: at * LISTS_IN_A_SECTION + index + 1,
    }),
  ]),
];

const voice = ({ text, note }: Of<"voice">): ReadonlyArray<Block> => [
  ...(note === null ? [] : [paragraph(note, { style: styles.speaker })]),
  paragraph(text, { style: styles.voice }),
];

const statements = ({ statements: all }: Of<"statements">): ReadonlyArray<Block> =>
  all.flatMap(({ who, role, text }) => [
    paragraph(role === "" ? who : `${who} · ${role}`, { style: styles.speaker }),
    paragraph(text),
  ]);

const decisions = ({ decisions: all, validation }: Of<"decisions">): ReadonlyArray<Block> => [
  table(
    { columns: [0.1, 0.9], hasRules: false },
    all.map((one) => [
      [strongCell(one.reference)],
      [paragraph(one.text), ...detail(one.validation)],
    ]),
  ),
  ...(validation === null ? [] : [paragraph(validation, { style: styles.cell })]),
];

/** Each objective has a table of its own: Word repeats a header only at the head of a table. */
const plan = (section: Of<"plan">): ReadonlyArray<Block> => [
  paragraph(section.intro, { style: styles.cell }),
  ...section.objectives.flatMap((objective) => [
    paragraph(objective.label, { heading: HeadingLevel.HEADING_2 }),
    ...(objective.words === null ? [] : [paragraph(objective.words, { style: "Quote" })]),
    paragraph(objective.expected, { style: styles.label, keepNext: objective.actions.length > 0 }),
    objective.actions.length === 0
      ? paragraph(section.noAction, { style: styles.cell })
      : actionTable(section, objective.actions),
  ]),
  ...(section.agreement.length === 0
    ? []
    : [
        paragraph(section.agreementTitle, { heading: HeadingLevel.HEADING_2 }),
        ...listOf(section.agreement, bullets),
      ]),
];

const actionTable = (
  { headers }: Of<"plan">,
  actions: Of<"plan">["objectives"][number]["actions"],
): Block =>
  table(
    {
      columns: [0.1, 0.27, 0.44, 0.19],
      headers: [headers.reference, headers.who, headers.what, headers.due],
      hasRules: true,
    },
    actions.map((action) => [
      [strongCell(action.reference)],
      [strongCell(action.who), ...detail(action.role)],
      [cell(action.what), ...detail(action.how)],
      [cell(action.due)],
    ]),
  );

const SIGNATURES_IN_A_ROW = 3;

/** Room to sign above each name, three beside each other. */
const signatures = ({ intro, boxes }: Of<"signatures">): ReadonlyArray<Block> => {
  const rows: Array<typeof boxes> = [];
  for (let at = 0; at < boxes.length; at += SIGNATURES_IN_A_ROW)
    rows.push(boxes.slice(at, at + SIGNATURES_IN_A_ROW));
  const width = Math.floor(TEXT_WIDTH / SIGNATURES_IN_A_ROW);
  return [
    paragraph(intro, { style: styles.cell, keepNext: true }),
    ...(rows.length === 0
      ? []
      : [
          new Table({
            columnWidths: Array.from({ length: SIGNATURES_IN_A_ROW }, () => width),
            width: { size: width * SIGNATURES_IN_A_ROW, type: WidthType.DXA },
            margins: { left: 0, right: 227, marginUnitType: WidthType.DXA },
            borders: unruled,
            rows: rows.map(
              (row) =>
                new TableRow({
                  cantSplit: true,
                  children: Array.from({ length: SIGNATURES_IN_A_ROW }, (_, index) => {
                    const box = row[index];
                    return new TableCell({
                      width: { size: width, type: WidthType.DXA },
                      children: box
                        ? [signatureLine(box.name), ...detail(box.role)]
                        : [new Paragraph({})],
                    });
                  }),
                }),
            ),
          }),
        ]),
  ];
};

const signatureLine = (name: string): Paragraph =>
  new Paragraph({
    style: styles.strongCell,
    spacing: { before: 800 },
    border: { top: { style: BorderStyle.SINGLE, size: 5, color: "737373", space: 4 } },
    children: runs(name),
  });

const pairs = ({ headers, rows }: Of<"pairs">): ReadonlyArray<Block> => [
  table(
    { columns: [0.36, 0.64], headers: [headers.left, headers.right], hasRules: true },
    rows.map(({ left, right }) => [[cell(left)], [cell(right)]]),
  ),
];

const fundingLines = ({
  headers,
  lines,
  totals,
  hasCeiling,
}: Of<"lines">): ReadonlyArray<Block> => {
  const withCeiling = <T>(one: T): ReadonlyArray<T> => (hasCeiling ? [one] : []);
  return [
    table(
      {
        columns: hasCeiling ? [0.1, 0.34, 0.1, 0.18, 0.15, 0.13] : [0.1, 0.45, 0.1, 0.19, 0.16],
        headers: [
          headers.priority,
          headers.label,
          headers.action,
          headers.quantity,
          headers.amount,
          ...withCeiling(headers.fits),
        ],
        hasRules: true,
      },
      lines.map((line) => [
        [cell(line.priority)],
        [strongCell(line.label), ...detail(line.details)],
        [cell(line.action ?? "")],
        [cell(line.quantity)],
        [cell(line.amount)],
        ...withCeiling([line.fits ? cell(headers.yes) : strongCell(headers.no)]),
      ]),
    ),
    // Two tables that touch are one table.
    new Paragraph({ style: styles.cell }),
    ...factRows(
      totals.map((total) => ({
        label: total.label,
        value: total.note === null ? total.amount : `${total.amount} ${total.note}`,
      })),
    ),
  ];
};

const empty = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const unruled = {
  top: empty,
  bottom: empty,
  left: empty,
  right: empty,
  insideHorizontal: empty,
  insideVertical: empty,
};
