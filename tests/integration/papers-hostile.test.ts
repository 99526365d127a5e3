import { safe } from "@orpc/client";
import { afterAll, describe, expect, test } from "vitest";
import { createMemoryCore } from "#core/create-core.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { openCore, projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile, demonstrationText } from "#tests/support/demonstration.ts";
import {
  demonstrationDossiers,
  everyPaper,
  longText,
  type PaperDossier,
  withStatement,
  withVoice,
} from "#tests/support/paper-dossiers.ts";
import { readPdf } from "#tests/support/pdf.ts";
import { printedWords, withoutSpace } from "#tests/support/printed-words.ts";

const typesetter = await createMemoryCore(resourcesIn(projectFolder)).deps.typesetter();
afterAll(() => typesetter.close());

const kirikou = demonstrationCaseFile("kir-01");

const noteOf = async (caseFile: CaseFile): Promise<Uint8Array> => {
  const [dossier] = demonstrationDossiers();
  const [note] = dossier ? everyPaper({ ...dossier, caseFile } satisfies PaperDossier) : [];
  if (!note) throw new Error("KIR-01 allows a note");
  return typesetter.pdf(note.source);
};

describe("what somebody wrote is text, whatever it looks like:", () => {
  test.each([
    ["code of the template", '#panic() #import "x.typ" #{ 1 + 1 } #eval(sys.inputs.source)'],
    ["a formula and marks", "*_$ x^2 $_* = ` ``` @ref <label> ~ -- \\ // /* "],
    ["a file of this computer", '#read("/etc/passwd") #image("/etc/passwd")'],
    ["zero-width characters", "zéro\u200B\u200C\u200D\u2060\uFEFFlargeur"],
    ["a direction that is turned", "avant \u202Eà rebours\u202C après"],
  ])("%s", async (_what, written) => {
    const { read } = await printedWords(await noteOf(withVoice(kirikou, written)));
    const visible = written.replaceAll(/[\u200B-\u200D\u2060\uFEFF\u202A-\u202E]/g, "");
    const said = read.replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, "");
    expect(said).toContain(withoutSpace(visible.replaceAll("'", "’")));
  });

  test.each([
    ["a word without end", "a".repeat(20_000)],
    ["one paragraph as long as a form takes", longText(19_900)],
    ["joiners between all letters", "a\u200D".repeat(9000)],
    ["quotes in quotes", "« ".repeat(6000)],
    ["line breaks alone", `a${"\n".repeat(19_000)}b`],
  ])("%s comes out, and its end is on the paper", async (_what, written) => {
    const bytes = await noteOf(withStatement(kirikou, `${written} FIN`));
    expect((await printedWords(bytes)).read).toContain("FIN");
  });
});

describe("what no paper could say is refused before it is kept:", () => {
  test.each([
    ["a paragraph of 1 MB", "a".repeat(1_000_000), "tooLong"],
    ["half of a surrogate pair", "avant \uD83D après", "notUnicode"],
  ])("%s", async (_what, personVoice, rule) => {
    const { client } = await openCore();
    const { caseFileId } = await client.exchange.import({
      text: demonstrationText("kir-01"),
      replace: false,
    });
    const [concertation] = kirikou.concertations;
    if (!concertation) throw new Error("KIR-01 has a concertation");
    const { number, cycle: _cycle, ...rest } = concertation;
    const { error } = await safe(
      client.concertations.save({
        caseFileId,
        number,
        concertation: { ...rest, personVoice },
      }),
    );
    expect(JSON.stringify(error)).toContain(rule);
  });
});

const talkative = (statements: number): CaseFile => ({
  ...kirikou,
  concertations: kirikou.concertations.map((one) => ({
    ...one,
    statements: Array.from({ length: statements }, (_, index) => ({
      byId: "p05",
      text: `Parole ${index}. ${longText(3000)}`,
    })),
  })),
});

describe("a paper of many pages", () => {
  test("says on each of its forty pages and more which paper it is, and which page of how many", async () => {
    const { pages, text } = await readPdf(await noteOf(talkative(46)));
    expect(pages.length).toBeGreaterThan(40);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`${index + 1} / ${pages.length}`);
    }
    for (const page of pages.slice(1)) expect(page).toContain("KIR-01 · Note de synthèse");
    for (let index = 0; index < 46; index += 1) expect(text).toContain(`Parole ${index}.`);
  });

  test("never leaves the name of who speaks alone at the foot of a page", async () => {
    const { boxes } = await printedWords(await noteOf(talkative(40)));
    const pages = Map.groupBy(boxes, ({ page }) => page);
    for (const [page, onPage] of pages) {
      const body = onPage.filter(({ bottom }) => bottom > FOOT);
      const lowest = body.toSorted((a, b) => a.bottom - b.bottom)[0];
      expect(lowest?.text ?? "", `page ${page}`).not.toContain("Pédopsychiatre");
    }
  });
});

/** The text ends above it, in points. */
const FOOT = 70;
