import type { Objective } from "#domain/plan.ts";

/** The words of a level of attainment, −2 to 2: what is always shown of it (domain 4). */
export const levelWords = ({ gasLevels }: Pick<Objective, "gasLevels">, level: number): string => {
  const words: Readonly<Record<string, string>> = gasLevels;
  return words[String(level)] ?? "";
};
