import { draftOn } from "#core/documents/papers/paper-version.ts";
import { type SynthesisNote, synthesisNote } from "#core/documents/papers/synthesis-note.ts";
import type { PaperSource } from "#core/documents/typesetting/paper-source.ts";
import { type CaseFile, lastConcertation } from "#domain/case-file.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { day } from "#tests/support/builders.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

export const noteModel = (caseFile: CaseFile): SynthesisNote => {
  const concertation = lastConcertation(caseFile);
  if (!concertation) throw new Error("no concertation");
  return synthesisNote(
    { caseFile, supplement: emptySupplement(1), programme: shippedProgramme("kirikou") },
    concertation,
    draftOn(day("2026-02-16")),
  );
};

/** With a round, every word is another than in the rounds before. */
export const noteSource = (caseFile: CaseFile, round?: number): PaperSource => ({
  template: "synthesis-note",
  title: "Note de synthèse KIR-01",
  language: "fr",
  copyFor: null,
  data: round === undefined ? noteModel(caseFile) : reworded(noteModel(caseFile), round),
});

/** Other letters of about the same widths: no cache can answer for the typesetter, and pages stay as full. */
export const reworded = <T extends object>(model: T, round: number): T => {
  const turn = (text: string): string =>
    text.replaceAll(/[a-z]/g, (letter) => {
      const ring = rings.find((one) => one.includes(letter)) ?? letter;
      return ring.charAt((ring.indexOf(letter) + 1 + round) % ring.length);
    });
  return JSON.parse(JSON.stringify(model), (key, value: unknown) =>
    typeof value === "string" && key !== "kind" ? turn(value) : value,
  );
};

const rings = ["aeo", "bdpqghuvnykxz", "cs", "il", "tjfr", "mw"];
