import * as z from "zod";
import { CaseFile, type CaseFileId } from "./case-file.ts";
import { findReferenceProblems } from "./case-file-references.ts";
import { type JsonFileRefusal, openJsonFile } from "./json-file.ts";
import { err, ok, type Result } from "./result.ts";

const EXCHANGE_FORMAT = "autour.dossier";
const EXCHANGE_VERSION = 1;

/** Bigger than any real file (20 MB must work), small enough to be read whole on a small laptop. */
export const EXCHANGE_MAXIMUM_BYTES = 32 * 1024 * 1024;
const MAXIMUM_PROBLEMS = 20;

const ExchangeFile = z
  .strictObject({
    format: z.literal(EXCHANGE_FORMAT),
    version: z.literal(EXCHANGE_VERSION),
    ...CaseFile.shape,
  })
  .superRefine((file, context) => {
    for (const { path, rule, value } of findReferenceProblems(file))
      context.addIssue({ code: "custom", path: [...path], message: rule, params: { rule, value } });
  });

/** One thing wrong in a file. `rule` is a key of the catalogue of sentences; `path` is a JSON path (`$.a[0].b`). */
export interface ExchangeProblem {
  readonly path: string;
  readonly rule: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export type ExchangeRefusal =
  | JsonFileRefusal
  | { readonly type: "Invalid"; readonly problems: ReadonlyArray<ExchangeProblem> };

/** A dossier that came in, and the number it is known by. */
export interface ImportedCaseFile {
  readonly caseFileId: CaseFileId;
  readonly number: string;
}

/**
 * Reads a hand-over file (exchange format v1). Refuses it whole at the first level that fails: size, nesting, JSON,
 * format, version, then shape and references with every path.
 */
export const readExchangeFile = (text: string): Result<CaseFile, ExchangeRefusal> => {
  const opened = openJsonFile(text, {
    format: EXCHANGE_FORMAT,
    version: EXCHANGE_VERSION,
    maximumBytes: EXCHANGE_MAXIMUM_BYTES,
  });
  if (!opened.ok) return opened;
  // With the input, a missing key can be told from a wrong type.
  const file = ExchangeFile.safeParse(opened.value, { reportInput: true });
  if (!file.success) return err({ type: "Invalid", problems: describeIssues(file.error.issues) });
  const { format: _format, version: _version, ...caseFile } = file.data;
  return ok(caseFile);
};

/** The file a colleague, the person or another program reads; `readExchangeFile` gives the same case file back. */
export const writeExchangeFile = (caseFile: CaseFile): string =>
  `${JSON.stringify({ format: EXCHANGE_FORMAT, version: EXCHANGE_VERSION, ...caseFile }, null, 2)}\n`;

/** The same problems, in the same words, for a form, a save and a file. */
export const describeIssues = (
  issues: ReadonlyArray<z.core.$ZodIssue>,
): ReadonlyArray<ExchangeProblem> =>
  issues.slice(0, MAXIMUM_PROBLEMS).flatMap((issue): ExchangeProblem[] => {
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

const ruleOf = (params: Record<string, unknown> | undefined) => {
  const { rule = "wrongFormat", ...rest } = params ?? {};
  const parameters: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(rest))
    if (typeof value === "string" || typeof value === "number") parameters[key] = value;
  return { rule: String(rule), parameters };
};
