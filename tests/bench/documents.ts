/**
 * How long a synthesis note takes to become a PDF, against print-to-PDF of the same content in a browser window.
 * Contenders alternate in one run, every render is of a note nobody has set before, and only ratios travel between
 * machines. `npm run bench:documents [renders]`
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import type { PaperSource } from "#core/documents/typesetting/paper-source.ts";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import type { SynthesisNote } from "#core/documents/papers/synthesis-note.ts";
import { synthesisNote } from "#core/documents/papers/synthesis-note.ts";
import { createTypesetter } from "#core/documents/typesetting/create-typesetter.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";
import { day } from "#tests/support/builders.ts";
import { chromiumLaunchOptions } from "#tests/support/chromium.ts";
import { readPdf } from "#tests/support/pdf.ts";
import { bigNote } from "./big-note.ts";
import { noteToHtml } from "./note-to-html.ts";

const WARM_UPS = 3;
const renders = Number(process.argv[2] ?? 15);
const root = path.join(import.meta.dirname, "../..");
const fontsFolder = path.join(root, "node_modules/@expo-google-fonts");
const folders = {
  templatesFolder: path.join(root, "src-main/core/documents/templates"),
  fontsFolder,
};

const modelOf = (run: number): SynthesisNote => {
  const caseFile = bigNote(run);
  const [concertation] = caseFile.concertations;
  if (!concertation) throw new Error("no concertation");
  return synthesisNote(
    { caseFile, supplement: emptySupplement(1), programme: shippedProgramme("kirikou") },
    concertation,
    draftOn(day("2026-02-16")),
  );
};
const sourceOf = (run: number): PaperSource => ({
  template: "synthesis-note",
  title: "Note de synthèse KIR-01",
  language: "fr",
  copyFor: null,
  data: modelOf(run),
});

const scratch = await mkdtemp(path.join(tmpdir(), "autour-bench-"));
const browser = await chromium.launch(await chromiumLaunchOptions());
const native = await createTypesetter(folders);
const wasm = await createTypesetter(folders, "wasm");

const printFreshWindow = async (run: number, fonts: string | null): Promise<Uint8Array> => {
  const file = path.join(scratch, "note.html");
  await writeFile(file, noteToHtml(modelOf(run), fonts));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  await page.close();
  return bytes;
};

const contenders: Readonly<Record<string, (run: number) => Promise<Uint8Array>>> = {
  [`Typst, ${native.engine.engine}`]: (run) => native.pdf(sourceOf(run)),
  "Typst, WebAssembly": (run) => wasm.pdf(sourceOf(run)),
  "Chromium, fresh window, same fonts": (run) => printFreshWindow(run, fontsFolder),
  "Chromium, fresh window, system fonts": (run) => printFreshWindow(run, null),
};

const times = new Map<string, number[]>();
const pages = new Map<string, number>();
for (let run = 0; run < WARM_UPS + renders; run += 1)
  for (const [name, render] of Object.entries(contenders)) {
    const start = performance.now();
    const bytes = await render(run);
    const took = performance.now() - start;
    if (run >= WARM_UPS) times.set(name, [...(times.get(name) ?? []), took]);
    if (run === 0) pages.set(name, (await readPdf(bytes)).pages.length);
  }

native.close();
wasm.close();
await browser.close();
await rm(scratch, { recursive: true });

const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const [first = []] = times.values();
console.log(`One synthesis note as PDF, warm, median of ${renders}; ratio to the first`);
for (const [name, values] of times) {
  const ratio = (median(values) / median(first)).toFixed(2).padStart(6);
  const spread = `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)} ms`;
  console.log(
    `${name.padEnd(38)} ${ratio}   ${median(values).toFixed(0)} ms (${spread}), ${pages.get(name)} pages`,
  );
}
