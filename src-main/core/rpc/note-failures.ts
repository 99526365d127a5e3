import { ORPCError } from "@orpc/server";
import { verbAt } from "#contract/verbs.ts";
import { type FailureCode, failureCodes } from "#domain/diagnostic.ts";
import { errorKindOf } from "./diagnostic-log.ts";
import { implementer } from "./core-context.ts";

/** Longer than this, somebody in front of the screen wonders, in milliseconds. */
const SLOW_MS = 2000;

/** Every question passes here: what failed, and what took long, becomes a line of the diagnostic log. */
export const watched = implementer.use(async ({ context, next, path }) => {
  const verb = verbAt(path);
  const start = performance.now();
  const elapsed = () => Math.round(performance.now() - start);
  try {
    const answer = await next();
    if (verb && elapsed() >= SLOW_MS)
      context.diagnostics.note({ event: "slow", verb, ms: elapsed() });
    return answer;
  } catch (error) {
    const code = failureCodeOf(error);
    if (verb && code)
      context.diagnostics.note({
        event: "failed",
        verb,
        code,
        kind: error instanceof ORPCError ? null : errorKindOf(error),
        ms: elapsed(),
      });
    throw error;
  }
});

/** Null for what is an answer like any other: a dossier that is not there, a number that is taken. */
const failureCodeOf = (error: unknown): FailureCode | null =>
  error instanceof ORPCError
    ? (failureCodes.find((code) => code === error.code) ?? null)
    : "INTERNAL";
