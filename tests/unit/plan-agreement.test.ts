import { describe, expect, test } from "vitest";
import {
  addPlanAgreements,
  answersOn,
  answerVersion,
  latestAnswers,
  PlanAgreement,
  PlanAnswer,
} from "#domain/plan-agreement.ts";

const agrees = (memberId: string): PlanAnswer => ({ memberId, answer: "agrees", words: null });
const reserves = (memberId: string, words: string): PlanAnswer => ({
  memberId,
  answer: "reserves",
  words,
});

const first = { cycle: 1, version: 1, answers: [agrees("p01"), reserves("p02", "Pas le samedi.")] };
const second = { cycle: 1, version: 2, answers: [agrees("p02")] };

describe("an answer to a plan", () => {
  test.each(["reserves", "disagrees"] as const)("that %s is written in words", (answer) => {
    const answered = (words: string | null) =>
      PlanAnswer.safeParse({ memberId: "p01", answer, words }).success;
    expect(answered(null)).toBe(false);
    expect(answered("« Pas le samedi. »")).toBe(true);
  });

  test("is given once by each", () => {
    const twice = { cycle: 1, version: 1, answers: [agrees("p01"), reserves("p01", "Non.")] };
    expect(PlanAgreement.safeParse(twice).success).toBe(false);
  });
});

describe("the agreement of each with a plan", () => {
  test("belongs to one version: an amendment is answered anew", () => {
    expect(answersOn([first], { cycle: 1, version: 1 })).toEqual(first.answers);
    expect(answersOn([first], { cycle: 1, version: 2 })).toEqual([]);
    expect(answersOn([first], { cycle: 2, version: 1 })).toEqual([]);
  });

  test("is what each said last, with the version it was said of", () => {
    expect(latestAnswers([second, first, { ...first, cycle: 2 }], 1)).toEqual([
      { ...agrees("p01"), version: 1 },
      { ...agrees("p02"), version: 2 },
    ]);
  });

  test("is changed for its own version only, and gone when every answer is taken back", () => {
    const answers = [agrees("p03")];
    expect(answerVersion([first, second], { ...second, answers })).toEqual([
      first,
      { ...second, answers },
    ]);
    expect(answerVersion([first, second], { ...second, answers: [] })).toEqual([first]);
  });

  test("of a file that comes in goes to the number that its version has here", () => {
    expect(addPlanAgreements([first], [second], () => 3)).toEqual([
      first,
      { ...second, version: 3 },
    ]);
  });
});
