import { exitCodeOf, startFailureOf } from "./start-failure.ts";

/**
 * What a bug says may hold what somebody wrote (a refused SQL statement names its values), and the system may keep what a
 * program says in a journal of its own. So a process that ends by a bug says which kind it was, and no more; its parent
 * is told by the exit code what to say to whoever waits.
 */
export const endWithoutWords = (): void => {
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
};

const end = (reason: unknown) => {
  console.error(`Autour ended: ${kindOf(reason)}`);
  process.exit(exitCodeOf(startFailureOf(reason)));
};

const kindOf = (reason: unknown): string => {
  if (!(reason instanceof Error)) return "not an error";
  return "code" in reason && typeof reason.code === "string"
    ? `${reason.constructor.name} ${reason.code}`
    : reason.constructor.name;
};
