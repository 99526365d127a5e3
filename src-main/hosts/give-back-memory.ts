/** Once the programs were read and the first questions answered, in milliseconds. */
const QUIET_AFTER_MS = 1_000;

/**
 * Reading the programs leaves memory behind that nothing refers to; V8 takes its time to give it back, as it must be
 * asked for often first. A laptop has other windows open: it is given back as soon as the start is over.
 */
export const giveBackMemory = (): void => {
  setTimeout(() => void collect(), QUIET_AFTER_MS).unref();
};

const collect = async () => {
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([
    import("node:v8"),
    import("node:vm"),
  ]);
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  if (typeof gc === "function") gc({ type: "major", flavor: "last-resort" });
};
