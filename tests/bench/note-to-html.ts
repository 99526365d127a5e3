import { pathToFileURL } from "node:url";
import path from "node:path";
import type { Section } from "#core/documents/papers/paper.ts";
import type { SynthesisNote } from "#core/documents/papers/synthesis-note.ts";

/**
 * The same note as a web page: same sections, tables with headers, repeated foot, labels in a column of their own. With
 * a fonts folder it uses the paper's faces, otherwise whatever the system has, which is the browser's best case.
 */
export const noteToHtml = (
  note: SynthesisNote,
  fontsFolder: string | null,
): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Note de synthèse ${note.caseNumber}</title>
<style>
${fontsFolder ? faces(fontsFolder) : ""}
@page { size: A4; margin: 26mm 22mm 25mm;
  @top-left { content: "${note.caseNumber} · ${note.heading}"; font: 8.5pt sans-serif }
  @bottom-left { content: "${note.footer}"; font: 8.5pt sans-serif }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt sans-serif } }
body { font: 10.5pt/1.29 "Source Serif 4", serif; margin: 0 }
table { border-collapse: collapse; width: 100%; font: 9.5pt "Source Sans 3", sans-serif }
tr { break-inside: avoid; border-bottom: .5pt solid #b3b3b3 } td, th { text-align: left; vertical-align: top; padding: 4pt 4mm 4pt 0 }
section { display: grid; grid-template-columns: 37mm 1fr; gap: 5mm; margin-top: 8mm } section.wide { display: block }
h1 { font-size: 24pt; margin: 0 0 4mm } h3 { font: 600 9.5pt "Source Sans 3", sans-serif; break-after: avoid; margin: 4mm 0 1mm } ul, ol { margin: 0; padding-left: 5mm } h2 { font: 600 9.5pt "Source Sans 3", sans-serif; color: #1b4b5a; break-after: avoid; margin: 0 0 3mm }
p { margin: 0 0 .8em; white-space: pre-line } dl { display: grid; grid-template-columns: 42mm 1fr; gap: 7.5pt 5mm; margin: 0; font: 9.5pt "Source Sans 3", sans-serif } dd { margin: 0; white-space: pre-line }
blockquote { border-left: 2.5pt solid #1b4b5a; margin: 0; padding-left: 4.5mm; font-size: 13pt; white-space: pre-line }
.boxes { font: 9pt "Source Sans 3", sans-serif; display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 14mm 6mm; padding-top: 14mm } .boxes div { border-top: .6pt solid #737373; break-inside: avoid }
</style></head><body>
<h1>${escape(note.heading)}</h1><p>${escape(note.subheading)}</p>${facts(note.facts)}<p><b>${escape(note.confidentiality)}</b></p>
${note.sections.map((section) => `<section class="${isWide(section) ? "wide" : ""}"><h2>${escape(section.title)}</h2><div>${draw(section)}</div></section>`).join("\n")}
</body></html>`;

const isWide = ({ kind }: Section): boolean => kind === "plan" || kind === "signatures";

const draw = (section: Section): string => {
  switch (section.kind) {
    case "facts":
      return facts(section.rows);
    case "attendance":
      return table(
        ["Nom", "Rôle", "Présence"],
        section.rows.map(({ name, role, status }) => [name, role, status]),
      );
    case "prose":
      return section.paragraphs.map((text) => `<p>${escape(text)}</p>`).join("");
    case "voice":
      return `<blockquote>${escape(section.text)}</blockquote>`;
    case "statements":
      return section.statements
        .map(
          ({ who, role, text }) =>
            `<h3>${escape(who)} · ${escape(role)}</h3><p>${escape(text)}</p>`,
        )
        .join("");
    case "list":
      return `<ul>${section.items.map((item) => `<li>${escape(item)}</li>`).join("")}</ul>`;
    case "decisions":
      return `<ol>${section.decisions.map(({ text }) => `<li>${escape(text)}</li>`).join("")}</ol>`;
    case "plan":
      return section.objectives
        .map(
          ({ label, words, expected, actions }) =>
            `<h3>${escape(label)}</h3><p><i>${escape(words ?? "")}</i> ${escape(expected)}</p>${table(
              ["Action", "Qui", "Fait quoi, comment", "Pour quand"],
              actions.map(({ reference, who, role, what, how, due }) => [
                reference,
                `${who} ${role}`,
                `${what} ${how ?? ""}`,
                due,
              ]),
            )}`,
        )
        .join("");
    case "signatures":
      return `<p>${escape(section.intro)}</p><div class="boxes">${section.boxes
        .map(({ name, role }) => `<div>${escape(name)}<br>${escape(role)}</div>`)
        .join("")}</div>`;
    case "comparison":
    case "consent":
    case "pairs":
    case "lines":
    case "sheet":
    case "fees":
    case "record":
    case "map":
    case "timeline":
      throw new Error("a note has no such section");
  }
};

const facts = (rows: ReadonlyArray<{ readonly label: string; readonly value: string }>): string =>
  `<dl>${rows.map(({ label, value }) => `<dt>${escape(label)}</dt><dd>${escape(value)}</dd>`).join("")}</dl>`;

const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  `<table><thead><tr>${head.map((cell) => `<th>${escape(cell)}</th>`).join("")}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`)
    .join("")}</tbody></table>`;

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const faces = (folder: string): string =>
  [
    ["Source Serif 4", 400, "normal", "source-serif-4/400Regular/SourceSerif4_400Regular.ttf"],
    [
      "Source Serif 4",
      400,
      "italic",
      "source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
    ],
    ["Source Serif 4", 600, "normal", "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"],
    ["Source Sans 3", 400, "normal", "source-sans-3/400Regular/SourceSans3_400Regular.ttf"],
    ["Source Sans 3", 600, "normal", "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"],
  ]
    .map(
      ([family, weight, style, file]) =>
        `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url("${pathToFileURL(path.join(folder, String(file))).href}") }`,
    )
    .join("\n");
