import { expect, test } from "vitest";
import { isClosedUninformed, isFeedbackOpen } from "#domain/feedback.ts";
import { correctablePapers, correctBecauseOf } from "#domain/feedback-correction.ts";
import { aCaseFile, aConcertation, day } from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";

test.each([
  { closedOn: null, informedIds: [], informedOn: null, asks: false },
  { closedOn: "2026-04-10", informedIds: [], informedOn: null, asks: true },
  { closedOn: "2026-04-10", informedIds: ["p01"], informedOn: null, asks: true },
  { closedOn: "2026-04-10", informedIds: [], informedOn: "2026-04-05", asks: true },
  { closedOn: "2026-04-10", informedIds: ["p01"], informedOn: "2026-04-05", asks: false },
])(
  "closed on $closedOn, $informedIds informed on $informedOn: asking about it is $asks",
  ({ asks, ...feedback }) => {
    expect(isClosedUninformed(feedback)).toBe(asks);
  },
);

test("a wish or a complaint is open until the day it is closed is noted", () => {
  expect(isFeedbackOpen({ closedOn: null })).toBe(true);
  expect(isFeedbackOpen({ closedOn: day("2026-04-10") })).toBe(false);
});

test("the papers that a complaint may have corrected are those that the dossier allows", () => {
  expect(correctablePapers(demonstrationCaseFile("kir-01"))).toEqual([
    { document: "synthesisNote", number: 1 },
    { document: "plan", number: 1 },
    { document: "fundingRequest", number: null },
  ]);
  expect(correctablePapers(demonstrationCaseFile("bru-02"))).toEqual([
    { document: "redirectionLetter", number: null },
  ]);
  const concertations = [aConcertation(), aConcertation({ number: 2 })];
  expect(correctablePapers(aCaseFile({ concertations })).map(({ number }) => number)).toEqual([
    1, 2,
  ]);
});

test("one wish or complaint has one corrected paper, which may be changed and taken back", () => {
  const note = { document: "synthesisNote" as const, number: 1, on: day("2026-04-10") };
  const plan = { document: "plan" as const, number: 1, on: day("2026-04-12") };
  const noted = correctBecauseOf(correctBecauseOf([], "w1", note), "w2", note);
  expect(correctBecauseOf(noted, "w1", plan)).toEqual([
    { feedbackId: "w1", ...plan },
    { feedbackId: "w2", ...note },
  ]);
  expect(correctBecauseOf(noted, "w1", null)).toEqual([{ feedbackId: "w2", ...note }]);
});
