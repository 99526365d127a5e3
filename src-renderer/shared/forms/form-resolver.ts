import { toNestErrors } from "@hookform/resolvers";
import { t } from "i18next";
import type { FieldError, FieldValues, Resolver } from "react-hook-form";
import type * as z from "zod";
import { describeIssues } from "#domain/format-problem.ts";
import { problemSentence } from "#renderer/shared/i18n/problem-sentence.ts";
import { cleanForm, isBlank } from "./clean-form.ts";

/** The rules live in the domain's schema; the form only cleans what was typed and says the outcome in French. */
export const formResolver =
  <Values extends FieldValues, Output>(
    schema: z.ZodType<Output>,
  ): Resolver<Values, unknown, Output> =>
  (values, _context, options) => {
    const cleaned = cleanForm(schema, values);
    const result = schema.safeParse(cleaned);
    if (result.success) return { values: result.data, errors: {} };
    return {
      values: {},
      errors: toNestErrors<Values>(errorsByField(cleaned, result.error.issues), options),
    };
  };

/** The type of an error on a field nobody filled: each kind of field has its own sentence for it. */
export const EMPTY_FIELD = "empty";

const errorsByField = (
  values: unknown,
  issues: ReadonlyArray<z.core.$ZodIssue>,
): Record<string, FieldError> => {
  const errors: Record<string, FieldError> = {};
  for (const issue of issues) {
    const name = issue.path.map(String).join(".");
    if (errors[name]) continue;
    const [problem] = describeIssues([issue]);
    const rule = isBlank(valueAt(values, issue.path)) ? EMPTY_FIELD : problem?.rule;
    errors[name] = {
      type: rule ?? "wrongFormat",
      message: problemSentence(t, rule ?? "wrongFormat", problem?.parameters ?? {}),
    };
  }
  return errors;
};

const valueAt = (values: unknown, path: ReadonlyArray<PropertyKey>): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    values,
  );
