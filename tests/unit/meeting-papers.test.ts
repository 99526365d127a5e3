import { describe, expect, test } from "vitest";
import type { IssuedDocument } from "#domain/issued-document.ts";
import { printedMeetings } from "#domain/meeting-papers.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { aCaseFile, aConcertation, day } from "#tests/support/builders.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const programme = shippedProgramme("archipel");

const noteOf = (concertation: number) => ({ ...aboutTheLatest("synthesisNote"), concertation });
const caseFile = aCaseFile({ concertations: [aConcertation(), aConcertation({ number: 2 })] });

const issued = (version: number): IssuedDocument => ({
  number: 1,
  version,
  ...noteOf(1),
  languages: ["fr"],
  issuedOn: day("2026-05-04"),
  by: "Colombe Fictive",
  correction: version === 1 ? null : "La date.",
  sha256: String(version).repeat(64),
});

describe("what is printed for a concertation", () => {
  test("is its own note, the latest version that was issued, else the draft; the latest concertation first", () => {
    const supplement = { ...emptySupplement(1), issuedDocuments: [issued(1), issued(2)] };
    const notes = printedMeetings({ caseFile, supplement, programme }).map(({ number, papers }) => [
      number,
      papers.filter(({ paper }) => paper.kind === "synthesisNote"),
    ]);
    expect(notes).toEqual([
      [2, [{ paper: noteOf(2), isPersonal: true, issued: null }]],
      [1, [{ paper: noteOf(1), isPersonal: true, issued: issued(2) }]],
    ]);
  });

  test("is nothing that is not of a meeting, such as a funding form", () => {
    const kinds = printedMeetings({ caseFile, supplement: emptySupplement(1), programme }).flatMap(
      ({ papers }) => papers.map(({ paper }) => paper.kind),
    );
    expect(kinds).not.toContain("fundingRequest");
  });
});
