/**
 * How long a paper takes, against print-to-PDF of the same content by a browser: in a window opened for it, and in one that
 * is kept and given the next content. Contenders alternate in one run, and only ratios travel between machines.
 * `npm run bench:documents [renders]`
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { chromium, type Page } from "@playwright/test";
import { createTypesetter } from "#core/documents/typesetting/create-typesetter.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { chromiumLaunchOptions } from "#tests/support/chromium.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { longText, withParticipants } from "#tests/support/paper-dossiers.ts";
import { readPdf } from "#tests/support/pdf.ts";
import { bigNote } from "./big-note.ts";
import { noteModel, noteSource, reworded } from "./note-model.ts";
import { noteToHtml } from "./note-to-html.ts";

const WARM_UPS = 3;
const COLD_STARTS = 7;
const renders = Number(process.argv[2] ?? 15);
const resources = resourcesIn(path.join(import.meta.dirname, "../.."));
const run = promisify(execFile);

const talkative = (statements: number): CaseFile => {
  const kirikou = demonstrationCaseFile("kir-01");
  return {
    ...kirikou,
    concertations: kirikou.concertations.map((one) => ({
      ...one,
      statements: Array.from({ length: statements }, (_, index) => ({
        byId: "p05",
        text: `Parole ${index}. ${longText(3000)}`,
      })),
    })),
  };
};

const notes: Readonly<Record<string, CaseFile>> = {
  "KIR-01's note": demonstrationCaseFile("kir-01"),
  "12 members, 14 actions": bigNote(0),
  "18 members": withParticipants(bigNote(0), 18),
  "a long dossier": talkative(46),
};

const native = await createTypesetter(resources);
const wasm = await createTypesetter(resources, "wasm");
const scratch = await mkdtemp(path.join(tmpdir(), "autour-bench-"));
const browser = await chromium.launch(await chromiumLaunchOptions());
const htmlOf = (caseFile: CaseFile, round: number): string =>
  noteToHtml(reworded(noteModel(caseFile), round), resources.fontsFolder);

const printWindow = (page: Page): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });

const file = path.join(scratch, "note.html");
const printFreshWindow = async (caseFile: CaseFile, round: number): Promise<Uint8Array> => {
  await writeFile(file, htmlOf(caseFile, round));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  const bytes = await printWindow(page);
  await page.close();
  return bytes;
};

await writeFile(file, "");
const kept = await browser.newPage();
// From a file, so that its content may name the faces' files.
await kept.goto(pathToFileURL(file).href);
const printKeptWindow = async (caseFile: CaseFile, round: number): Promise<Uint8Array> => {
  await kept.setContent(htmlOf(caseFile, round), { waitUntil: "load" });
  return printWindow(kept);
};

/** Every round is a note whose every word is another; but for the second, where one paragraph is. */
const contenders: Readonly<
  Record<string, (caseFile: CaseFile, round: number) => Promise<Uint8Array>>
> = {
  "Typst, another note": (caseFile, round) => native.pdf(noteSource(caseFile, round)),
  "Typst, one paragraph edited": (caseFile, round) =>
    native.pdf(
      noteSource({
        ...caseFile,
        concertations: caseFile.concertations.map((one) => ({
          ...one,
          personVoice: `Je reviens ${round} fois.`,
        })),
      }),
    ),
  "Typst in WebAssembly, another note": (caseFile, round) => wasm.pdf(noteSource(caseFile, round)),
  "Chromium, fresh window": printFreshWindow,
  "Chromium, kept window": printKeptWindow,
};

const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const perPage: string[] = [];
for (const [title, caseFile] of Object.entries(notes)) {
  const times = new Map<string, number[]>();
  const pages = new Map<string, number>();
  for (let round = 0; round < WARM_UPS + renders; round += 1)
    for (const [name, render] of Object.entries(contenders)) {
      const start = performance.now();
      const bytes = await render(caseFile, round);
      const took = performance.now() - start;
      if (round >= WARM_UPS) times.set(name, [...(times.get(name) ?? []), took]);
      if (round === 0) pages.set(name, (await readPdf(bytes)).pages.length);
    }
  const [first = []] = times.values();
  console.log(`\n${title}: median of ${renders}, and how many times the first`);
  for (const [name, values] of times) {
    const ratio = (median(values) / median(first)).toFixed(2).padStart(6);
    const spread = `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)} ms`;
    console.log(
      `${name.padEnd(36)} ${ratio}   ${median(values).toFixed(0)} ms (${spread}), ${pages.get(name)} pages`,
    );
  }
  const count = pages.get("Typst, another note") ?? Number.NaN;
  perPage.push(`${(median(first) / count).toFixed(1)} ms (${count} pages)`);
}
native.close();
wasm.close();
await browser.close();
await rm(scratch, { recursive: true });
console.log(`\nCost of a page, warm: ${perPage.join(" · ")}`);

const child = path.join(import.meta.dirname, "paper-process.ts");
const colds: number[] = [];
for (let start = 0; start < COLD_STARTS; start += 1)
  colds.push(Number((await run(process.execPath, [child, "cold"])).stdout));
console.log(
  `First paper of a process, its compiler started for it: ${median(colds).toFixed(0)} ms (${Math.min(...colds).toFixed(0)}–${Math.max(...colds).toFixed(0)})`,
);
const { stdout: memory } = await run(process.execPath, [child, "memory"]);
console.log(`Memory of a process over 300 different notes: ${memory.trim()}`);
