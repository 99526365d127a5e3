import { afterAll, describe, expect, test } from "vitest";
import { createMemoryCore } from "#core/create-core.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { projectFolder } from "#tests/support/core-harness.ts";
import { kindOf, papersToTry } from "#tests/support/paper-dossiers.ts";
import { readPdf } from "#tests/support/pdf.ts";
import { expectedWords, printedWords, withoutSpace } from "#tests/support/printed-words.ts";

const typesetter = await createMemoryCore(resourcesIn(projectFolder)).deps.typesetter();
afterAll(() => typesetter.close());

const isReadFromTheLeft = (text: string): boolean => !/\p{Script=Arabic}/u.test(text);

const MILLIMETRE = 72 / 25.4;
/** Of the sheet; what is printed stays within. The version simplifiée is set larger, on a wider measure. */
const marginOf = (template: string): number => (template === "simple" ? 20 : 22) * MILLIMETRE;

/** The others draw what they need of their data; their own tests read them (letters, simple-papers, safety-plan-paper). */
const drawnBySections: ReadonlySet<string> = new Set([
  "synthesis-note",
  "funding-request",
  "plain-paper",
]);

const papers = papersToTry();
const papersByKind = [...Map.groupBy(papers, kindOf).entries()];

describe.each(papersByKind)("%s", (_kind, ofKind) => {
  test.each(ofKind.map((paper) => [paper.dossier.name, paper] as const))(
    "of %s says what its data says, in reading order, within the margins",
    async (_dossier, { source }) => {
      const bytes = await typesetter.pdf(source);
      const { read, boxes, width, height } = await printedWords(bytes);
      const { inOrder, anywhere } = drawnBySections.has(source.template)
        ? expectedWords(source.data)
        : { inOrder: [], anywhere: [] };
      // The reader gives the words of a line from the left: Arabic is read by another test.
      let from = 0;
      for (const written of inOrder.map(withoutSpace).filter(isReadFromTheLeft)) {
        const at = read.indexOf(written, from);
        expect(at, `${written} after ${read.slice(Math.max(0, from - 80), from)}`).not.toBe(-1);
        from = at + written.length;
      }
      for (const written of anywhere.map(withoutSpace)) expect(read).toContain(written);

      const margin = marginOf(source.template);
      const outside = boxes.filter(
        ({ left, right, bottom, top }) =>
          left < margin - 1 || right > width - margin + 1 || bottom < 0 || top > height,
      );
      expect(outside).toEqual([]);
    },
  );

  test("is tagged, claims PDF/UA-1 in its language, and embeds every face it uses", async () => {
    for (const { source } of ofKind) {
      const bytes = await typesetter.pdf(source);
      expect(await readPdf(bytes)).toMatchObject({
        isTagged: true,
        claimsAccessibility: true,
        language: source.language,
        title: source.title,
        author: null,
      });
      const { described, embedded, composed } = facesOf(bytes);
      expect(described).toBeGreaterThan(0);
      expect(embedded).toBe(described);
      expect(composed).toBe(described);
    }
  });
});

/** From the file itself: descriptions of faces, those with the face inside, and faces in use. */
const facesOf = (bytes: Uint8Array) => {
  const text = Buffer.from(bytes).toString("latin1");
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    described: count(/\/Type \/FontDescriptor/g),
    embedded: count(/\/FontFile[23] \d+ 0 R/g),
    composed: count(/\/Subtype \/CIDFontType[02]\b/g),
  };
};
