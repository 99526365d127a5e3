import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { createMemoryCore } from "#core/create-core.ts";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { projectFolder, temporaryFolder } from "#tests/support/core-harness.ts";
import { differenceOf, readGreyPng } from "#tests/support/grey-picture.ts";
import { demonstrationDossiers, everyPaper, today } from "#tests/support/paper-dossiers.ts";

/**
 * The pages as they were last looked at, in tests/fixtures/papers. After a change that is meant:
 * `UPDATE_GOLDEN=1 vitest run tests/integration/papers-golden.test.ts`, then look at each.
 */
const goldenFolder = path.join(projectFolder, "tests/fixtures/papers");
const isUpdating = process.env["UPDATE_GOLDEN"] === "1";

/** A line of 40 letters that moved by its height differs in more of a page. */
const TOLERANCE = 0.002;

const typesetter = await createMemoryCore(resourcesIn(projectFolder)).deps.typesetter();
afterAll(() => typesetter.close());
const run = promisify(execFile);
const hasPoppler = spawnSync("pdftoppm", ["-v"]).error === undefined;

const papersOfKirikou = demonstrationDossiers()
  .slice(0, 1)
  .flatMap((dossier) => everyPaper(dossier, draftOn(today)));

const drawPages = async (pdf: Uint8Array, folder: string): Promise<ReadonlyArray<string>> => {
  const file = path.join(folder, "paper.pdf");
  writeFileSync(file, pdf);
  await run("pdftoppm", ["-r", "50", "-gray", "-png", file, path.join(folder, "page")]);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".png"))
    .toSorted();
};

describe.skipIf(!hasPoppler)(
  "as it was last looked at (pdftoppm of poppler-utils draws it):",
  () => {
    test.each([
      ["note", "synthesisNote"],
      ["funding", "fundingRequest"],
    ])("every page of the %s of KIR-01", async (name, kind) => {
      const paper = papersOfKirikou.find((one) => one.kind === kind);
      if (!paper) throw new Error(`KIR-01 allows no ${kind}`);
      const folder = temporaryFolder();
      const pages = await drawPages(await typesetter.pdf(paper.source), folder);
      const goldenOf = (page: string) => path.join(goldenFolder, `${name}-${page}`);
      if (isUpdating) {
        mkdirSync(goldenFolder, { recursive: true });
        for (const old of readdirSync(goldenFolder).filter((one) => one.startsWith(`${name}-`)))
          rmSync(path.join(goldenFolder, old));
        for (const page of pages)
          writeFileSync(goldenOf(page), readFileSync(path.join(folder, page)));
      }
      expect(readdirSync(goldenFolder).filter((one) => one.startsWith(`${name}-`))).toHaveLength(
        pages.length,
      );
      for (const page of pages) {
        const drawn = readGreyPng(readFileSync(path.join(folder, page)));
        const golden = readGreyPng(readFileSync(goldenOf(page)));
        expect(differenceOf(drawn, golden), `${name} ${page}`).toBeLessThan(TOLERANCE);
      }
    });
  },
);

describe("the same dossier on the same day", () => {
  test("gives the same bytes, twice here and in another process", async () => {
    const script = path.join(projectFolder, "tests/support/print-digest.ts");
    const digests = () => run(process.execPath, [script], { cwd: projectFolder });
    const [{ stdout: first }, { stdout: second }] = [await digests(), await digests()];
    expect(first.trim().split("\n").length).toBeGreaterThan(2);
    expect(second).toBe(first);
    for (const { source } of papersOfKirikou)
      expect(await typesetter.pdf(source)).toEqual(await typesetter.pdf(source));
  });
});
