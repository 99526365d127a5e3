import type * as z from "zod";

/** One thing wrong in a file or in what a form holds. `rule` is a key of the catalogue of sentences; `path` is a JSON path (`$.a[0].b`). */
export interface FormatProblem {
  readonly path: string;
  readonly rule: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** The same problems, in the same words, for a form, a save and a file. */
export const describeIssues = (
  issues: ReadonlyArray<z.core.$ZodIssue>,
): ReadonlyArray<FormatProblem> =>
  issues.slice(0, MAXIMUM_PROBLEMS).flatMap((issue): FormatProblem[] => {
    const path = toJsonPath(issue.path);
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => ({
          path: toJsonPath([...issue.path, key]),
          rule: "unknownKey",
          parameters: {},
        }));
      case "custom":
        return [{ path, ...ruleOf(issue.params) }];
      case "invalid_type":
        return [
          issue.input === undefined
            ? { path, rule: "missing", parameters: {} }
            : { path, rule: "wrongType", parameters: { expected: issue.expected } },
        ];
      case "invalid_value":
        return [
          { path, rule: "notInList", parameters: { allowed: issue.values.map(String).join(", ") } },
        ];
      case "too_small":
        return [
          issue.origin === "string"
            ? { path, rule: "empty", parameters: {} }
            : { path, rule: "tooSmall", parameters: { minimum: Number(issue.minimum) } },
        ];
      case "too_big":
        return [{ path, rule: "tooBig", parameters: { maximum: Number(issue.maximum) } }];
      default:
        return [{ path, rule: "wrongFormat", parameters: {} }];
    }
  });

export const toJsonPath = (path: ReadonlyArray<PropertyKey>): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    const name = String(key);
    return /^[A-Za-z_]\w*$/.test(name) ? `${text}.${name}` : `${text}[${JSON.stringify(name)}]`;
  }, "$");

const MAXIMUM_PROBLEMS = 20;

const ruleOf = (params: Record<string, unknown> | undefined) => {
  const { rule = "wrongFormat", ...rest } = params ?? {};
  const parameters: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(rest))
    if (typeof value === "string" || typeof value === "number") parameters[key] = value;
  return { rule: String(rule), parameters };
};
