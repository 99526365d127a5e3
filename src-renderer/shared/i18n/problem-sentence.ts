import type { TFunction } from "i18next";
import { fr } from "./fr/index.ts";

/** What is wrong with one value, in a sentence. A rule the catalogue does not know still says that something is wrong. */
export const problemSentence = (
  t: TFunction,
  rule: string,
  parameters: Readonly<Record<string, string | number>>,
): string =>
  isProblemRule(rule)
    ? t(`problems.${rule}`, { ...noParameters, ...parameters })
    : t("problems.wrongFormat");

// Each rule fills its own blanks; the catalogue as a whole knows these.
const noParameters = { allowed: "", expected: "", maximum: "", minimum: "", value: "" };

const isProblemRule = (rule: string): rule is keyof typeof fr.problems => rule in fr.problems;
