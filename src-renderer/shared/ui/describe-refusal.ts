import { ORPCError } from "@orpc/client";
import type { TFunction } from "i18next";
import * as z from "zod";
import { actionRefusals } from "#domain/plan-action.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import { problemSentence } from "#renderer/shared/i18n/problem-sentence.ts";

export interface RefusalText {
  readonly title: string;
  readonly text: string;
  readonly details: ReadonlyArray<string>;
}

type RefusalCode = keyof typeof fr.refusals;

/** The refusal's code as the contract names it, "UNEXPECTED" for anything nobody foresaw. */
export const refusalCode = (error: unknown): RefusalCode => {
  const code: unknown = error instanceof ORPCError ? error.code : null;
  return typeof code === "string" && isRefusalCode(code) ? code : "UNEXPECTED";
};

export const describeRefusal = (t: TFunction, error: unknown): RefusalText => {
  const code = refusalCode(error);
  return {
    title: t(`refusals.${code}.title`),
    text: t(`refusals.${code}.text`),
    details: refusalDetails(t, error),
  };
};

/** What the core said beside the code: the fields at fault, the gates that are closed, why a paper is refused. */
const refusalDetails = (t: TFunction, error: unknown): ReadonlyArray<string> => {
  const data: unknown = error instanceof ORPCError ? error.data : null;
  const problems = Problems.safeParse(data);
  if (problems.success) return problems.data.problems.map((one) => describeProblem(t, one));
  const gates = Gates.safeParse(data);
  if (gates.success)
    return gates.data.refusals.map(({ type, present = 0, minimum = 0 }) =>
      t(`holding.${type}`, { present, minimum }),
    );
  const action = ActionData.safeParse(data);
  if (action.success) return [t(`actionRefusal.${action.data.reason}`)];
  const files = Files.safeParse(data);
  if (files.success) return files.data.names;
  const paper = Paper.safeParse(data);
  return paper.success ? [t(`documentRefusal.${paper.data.reason}`)] : [];
};

const describeProblem = (t: TFunction, { path, rule, parameters }: z.infer<typeof Problem>) =>
  t("exchange.problem", { path, sentence: problemSentence(t, rule, parameters) });

const Problem = z.object({
  path: z.string(),
  rule: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
});
const Problems = z.object({ problems: z.array(Problem) });

const Gates = z.object({
  refusals: z.array(
    z.object({
      type: z.enum(["Ineligible", "ConsentMissing", "TooFewProfessionals", "PersonNotHeard"]),
      present: z.number().optional(),
      minimum: z.number().optional(),
    }),
  ),
});

const ActionData = z.object({ reason: z.enum(actionRefusals) });

const Files = z.object({ names: z.array(z.string()) });

const Paper = z.object({
  reason: z.enum([
    "ineligible",
    "notIneligible",
    "noConcertation",
    "noObjective",
    "noFundingRequest",
  ]),
});

const isRefusalCode = (code: string): code is RefusalCode => code in fr.refusals;
