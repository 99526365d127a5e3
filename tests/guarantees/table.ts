/** Its width is in characters. */
export interface Column {
  readonly title: string;
  readonly width: number;
}

/** The rows of a table for a terminal; a text that is longer than its column goes on underneath. */
export const tableRow = (columns: ReadonlyArray<Column>, texts: ReadonlyArray<string>): string => {
  const cells = columns.map(({ width }, at) => wrap(texts[at] ?? "", width));
  const height = Math.max(...cells.map((lines) => lines.length));
  const lineAt = (line: number) =>
    columns.map(({ width }, at) => (cells[at]?.[line] ?? "").padEnd(width)).join("  ");
  return Array.from({ length: height }, (_line, at) => lineAt(at).trimEnd()).join("\n");
};

export const tableHead = (columns: ReadonlyArray<Column>): string =>
  [
    tableRow(
      columns,
      columns.map(({ title }) => title),
    ),
    columns.map(({ width }) => "─".repeat(width)).join("  "),
  ].join("\n");

const wrap = (text: string, width: number): ReadonlyArray<string> => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > width && line !== "") {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};
