import * as z from "zod";
import { ItemId, LongText } from "./text.ts";
import { uniqueBy } from "./unique.ts";

export const planPositions = ["agrees", "reserves", "disagrees"] as const;

/** Where one member stands on a plan. Whoever does not simply agree is heard with their words. */
export const PlanAnswer = z
  .strictObject({
    memberId: ItemId,
    answer: z.enum(planPositions),
    words: LongText.nullable(),
  })
  .refine(({ answer, words }) => answer === "agrees" || words !== null, {
    path: ["words"],
    error: "missing",
    params: { rule: "missing" },
  });
export type PlanAnswer = z.infer<typeof PlanAnswer>;

/** The agreement of each with one version of a plan, with reservations (domain 3, step 4). An amendment is answered anew. */
export const PlanAgreement = z.strictObject({
  cycle: z.int().min(1),
  version: z.int().min(1),
  answers: uniqueBy(PlanAnswer, "memberId"),
});
export type PlanAgreement = z.infer<typeof PlanAgreement>;

export const answersOn = (
  agreements: ReadonlyArray<PlanAgreement>,
  { cycle, version }: Pick<PlanAgreement, "cycle" | "version">,
): ReadonlyArray<PlanAnswer> =>
  agreements.find((one) => one.cycle === cycle && one.version === version)?.answers ?? [];

/** An answer, and the version that it was given on. */
export type LatestAnswer = PlanAnswer & Pick<PlanAgreement, "version">;

/** What each member said last of the plan of a passage; in the order in which they first answered. */
export const latestAnswers = (
  agreements: ReadonlyArray<PlanAgreement>,
  cycle: number,
): ReadonlyArray<LatestAnswer> => {
  const latest = new Map<string, LatestAnswer>();
  for (const { version, answers } of agreements
    .filter((one) => one.cycle === cycle)
    .toSorted((a, b) => a.version - b.version))
    for (const answer of answers) latest.set(answer.memberId, { ...answer, version });
  return [...latest.values()];
};

/** The answers to one version as they now stand; without any, nothing is kept of it. */
export const answerVersion = (
  agreements: ReadonlyArray<PlanAgreement>,
  { cycle, version, answers }: PlanAgreement,
): PlanAgreement[] => {
  const isOf = (one: PlanAgreement) => one.cycle === cycle && one.version === version;
  const answered = { cycle, version, answers };
  if (answers.length === 0) return agreements.filter((one) => !isOf(one));
  return agreements.some(isOf)
    ? agreements.map((one) => (isOf(one) ? answered : one))
    : [...agreements, answered];
};

/** The same answers, those that a file brings beside those that are here, each with the version they were given on. */
export const addPlanAgreements = (
  here: ReadonlyArray<PlanAgreement>,
  brought: ReadonlyArray<PlanAgreement>,
  /** Under which number a version that the file brings stands here. */
  numberHere: (one: PlanAgreement) => number,
): PlanAgreement[] =>
  brought.reduce<PlanAgreement[]>(
    (agreements, one) => answerVersion(agreements, { ...one, version: numberHere(one) }),
    [...here],
  );
