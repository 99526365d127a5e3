import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { Plan } from "./plan.ts";
import { LongText, ShortText } from "./text.ts";

/** A plan as it was validated: frozen. What changes later is an amendment, a version of its own with its reason (domain 3, step 4). */
export const PlanVersion = z.strictObject({
  cycle: z.int().min(1),
  /** From 1 in each cycle. */
  version: z.int().min(1),
  plan: Plan,
  /** The day this version was validated or amended. */
  on: LocalDate,
  by: ShortText,
  /** Why it was amended; null for the first version. */
  reason: LongText.nullable(),
});
export type PlanVersion = z.infer<typeof PlanVersion>;

/** What is frozen here, then what a file brings that is not: a version whose number is taken becomes the next one. */
export const addPlanVersions = (
  here: ReadonlyArray<PlanVersion>,
  brought: ReadonlyArray<PlanVersion>,
): PlanVersion[] => {
  const versions = [...here];
  for (const one of brought) {
    if (versions.some((other) => JSON.stringify(other) === JSON.stringify(one))) continue;
    const taken = versions.filter(({ cycle }) => cycle === one.cycle).map(({ version }) => version);
    const version = taken.includes(one.version) ? Math.max(...taken) + 1 : one.version;
    versions.push({ ...one, version });
  }
  return versions;
};
