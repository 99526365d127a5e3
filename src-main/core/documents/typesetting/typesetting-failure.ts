import * as z from "zod";
import type { TemplateName } from "./paper-source.ts";

/**
 * Where a template failed. It says nothing of the compiler's message, which may quote what somebody wrote; that stays in
 * the error, for whoever is debugging.
 */
const TypesettingFailure = z.strictObject({
  /** `sections.typ`. */
  file: z.string(),
  /** From 1; null where the compiler does not say, as while it writes the PDF. */
  line: z.int().min(1).nullable(),
});
export type TypesettingFailure = z.infer<typeof TypesettingFailure>;

/** What a typesetter throws: no page is given out of a paper that failed. */
export const typesettingError = (template: TemplateName, diagnostics: unknown): Error =>
  new Error(`Typesetting ${template} failed: ${JSON.stringify(diagnostics)}`, {
    cause: placeIn(diagnostics) ?? { file: `${template}.typ`, line: null },
  });

/** Null for another error than a template's. */
export const typesettingFailureOf = (error: unknown): TypesettingFailure | null => {
  const read = TypesettingFailure.safeParse(error instanceof Error ? error.cause : null);
  return read.success ? read.data : null;
};

/** The first place named: where it failed; those after it only say what led there. */
const placeIn = (diagnostics: unknown): TypesettingFailure | null => {
  const read = Diagnostics.safeParse(diagnostics);
  const [first] = read.success ? read.data : [];
  return first ? { file: first.path.replace(/^.*\//, ""), line: first.range + 1 } : null;
};

/** Both compilers count lines from 0; the native one gives numbers, the other `22:22-22:27`. */
const Diagnostics = z.array(
  z.object({
    path: z.string().min(1),
    range: z.union([
      z.object({ start: z.object({ line: z.int() }) }).transform(({ start }) => start.line),
      z.string().transform((range, context) => {
        const line = Number.parseInt(range, 10);
        if (Number.isNaN(line)) context.addIssue("no line");
        return line;
      }),
    ]),
  }),
);
