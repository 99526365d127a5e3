/**
 * What a bug says may hold what somebody wrote (a refused SQL statement names its values), and the system may keep what a
 * program says in a journal of its own. So a process that ends by a bug says which kind it was, and no more.
 */
export const endWithoutWords = (): void => {
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
};

const end = (reason: unknown) => {
  console.error(`Autour ended: ${kindOf(reason)}`);
  process.exit(1);
};

const kindOf = (reason: unknown): string => {
  if (!(reason instanceof Error)) return "not an error";
  return "code" in reason && typeof reason.code === "string"
    ? `${reason.constructor.name} ${reason.code}`
    : reason.constructor.name;
};
