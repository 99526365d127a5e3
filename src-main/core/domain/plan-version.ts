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

/** The versions of the plan of one passage, the first one first. */
export const versionsOfCycle = (
  versions: ReadonlyArray<PlanVersion>,
  cycle: number,
): ReadonlyArray<PlanVersion> =>
  versions.filter((one) => one.cycle === cycle).toSorted((a, b) => a.version - b.version);

/** What the plan of a passage now stands as; undefined where none was frozen, as in a file of version 1. */
export const lastVersion = (
  versions: ReadonlyArray<PlanVersion>,
  cycle: number,
): PlanVersion | undefined => versionsOfCycle(versions, cycle).at(-1);

/** A plan that was validated, frozen as it stands. */
export const addValidatedVersion = (
  versions: ReadonlyArray<PlanVersion>,
  { cycle, plan, by }: Pick<PlanVersion, "cycle" | "plan" | "by">,
): PlanVersion[] => [
  ...versions,
  {
    cycle,
    version: nextVersion(versions, cycle),
    plan,
    on: plan.validatedOn,
    by,
    reason: null,
  },
];

interface Amendment extends Pick<PlanVersion, "cycle" | "plan" | "on" | "by"> {
  readonly reason: string;
  /** The plan as it was until then, and who had it validated: the first version of a dossier that came without any. */
  readonly before: Pick<PlanVersion, "plan" | "by">;
}

/** A plan that was amended. Where no version was kept yet, the plan as it was until then becomes the first. */
export const addAmendedVersion = (
  versions: ReadonlyArray<PlanVersion>,
  { before, ...amended }: Amendment,
): PlanVersion[] => {
  const { cycle } = amended;
  const earlier =
    versionsOfCycle(versions, cycle).length > 0
      ? versions
      : addValidatedVersion(versions, { cycle, ...before });
  return [...earlier, { ...amended, version: nextVersion(earlier, cycle) }];
};

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

/** Under which number a frozen plan stands among others; its own where it is not among them. */
export const numberAmong = (
  versions: ReadonlyArray<PlanVersion>,
  { version, ...frozen }: PlanVersion,
): number =>
  versions.findLast(
    ({ version: _version, ...one }) => JSON.stringify(one) === JSON.stringify(frozen),
  )?.version ?? version;

const nextVersion = (versions: ReadonlyArray<PlanVersion>, cycle: number): number =>
  (lastVersion(versions, cycle)?.version ?? 0) + 1;
