import { describe, expect, test } from "vitest";
import { paperKinds, paperSteps } from "#domain/paper-kind.ts";
import { stepIds } from "#domain/step.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { paperAddress, paperAt, papersOf } from "#renderer/features/documents/paper-address.ts";
import { papersOfStep } from "#renderer/features/documents/paper-state.ts";
import { aCaseFile, aConcertation } from "#tests/support/builders.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const viewOf = (caseFile: ReturnType<typeof aCaseFile>) => ({
  caseFile,
  supplement: emptySupplement(1),
  programme: shippedProgramme("archipel"),
});
const empty = viewOf(aCaseFile({ concertations: [] }));
const held = viewOf(
  aCaseFile({ concertations: [aConcertation({ number: 1 }), aConcertation({ number: 2 })] }),
);

describe("the papers", () => {
  test("have one step each that yields them", () => {
    const shown = stepIds.flatMap((step) => {
      const { entries, notYet } = papersOfStep(held, step);
      return [...entries, ...notYet].map(({ kind }) => ({ kind, step }));
    });
    expect(shown.map(({ kind }) => kind).toSorted()).toEqual(paperKinds.toSorted());
    for (const { kind, step } of shown) expect(step).toBe(paperSteps[kind]);
  });

  test("of a step are those the dossier allows, the others with the reason", () => {
    expect(papersOfStep(empty, "concertation").notYet).toContainEqual({
      kind: "synthesisNote",
      reason: "noConcertation",
    });
    const { entries } = papersOfStep(held, "concertation");
    expect(entries).toContainEqual(
      expect.objectContaining({ kind: "synthesisNote", issued: [], toNotify: 0 }),
    );
  });

  test("that a dossier has several of are one entry with all of them, the latest first", () => {
    const { entries } = papersOfStep(held, "concertation");
    const note = entries.find(({ kind }) => kind === "synthesisNote");
    expect(note?.papers.map(({ concertation }) => concertation)).toEqual([2, 1]);
  });
});

describe("the address of a paper", () => {
  test("leads back to it, for every paper of a dossier", () => {
    const papers = papersOf(held);
    expect(papers.length).toBeGreaterThan(1);
    for (const paper of papers) expect(paperAt(papers, paperAddress(paper))).toBe(paper);
  });

  test("with the kind alone means the latest", () => {
    expect(paperAt(papersOf(held), "synthesisNote")?.concertation).toBe(2);
  });

  test("of none is none", () => {
    expect(paperAt(papersOf(held), "synthesisNote.c9")).toBeUndefined();
  });
});
