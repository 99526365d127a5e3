import type { CaseFile } from "./case-file.ts";
import { ageOn } from "./local-date.ts";
import type { Programme } from "./programme.ts";
import type { BirthdayEffect } from "./reminder.ts";
import { AGE_OF_MAJORITY } from "./representation.ts";

interface TurningPoint {
  readonly years: number;
  readonly effect: BirthdayEffect;
}

/**
 * The birthdays after the request that change something: the age asked for while access is not given, the age past which
 * the programme no longer serves, and majority, from which the person's own answer is asked and no longer that of
 * representatives. What changes access comes first.
 */
export const turningPoints = (
  { birthDate }: CaseFile["person"],
  { receivedOn, decision }: CaseFile["request"],
  criteria: Programme["criteria"],
): ReadonlyArray<TurningPoint> => {
  const { years: age } = ageOn(birthDate, receivedOn);
  const limits = criteria.filter((one) => one.kind === "age").filter(({ blocking }) => blocking);
  const found: TurningPoint[] = [];
  for (const { minimumYears } of limits)
    if (minimumYears !== undefined && age < minimumYears && decision !== "eligible")
      found.push({ years: minimumYears, effect: "oldEnough" });
  if (decision === "ineligible") return found;
  for (const { maximumYears } of limits)
    if (maximumYears !== undefined && age <= maximumYears)
      found.push({ years: maximumYears + 1, effect: "tooOld" });
  if (age < AGE_OF_MAJORITY) found.push({ years: AGE_OF_MAJORITY, effect: "majority" });
  return found;
};
