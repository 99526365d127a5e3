import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Once the programs were read and the first questions answered, in milliseconds. */
const QUIET_AFTER_MS = 1_000;

/**
 * Reading the programs leaves memory behind that nothing refers to; V8 takes its time to give it back, as it must be
 * asked for often first. A laptop has other windows open: it is given back as soon as the start is over.
 */
export const giveBackMemory = (): void => {
  setTimeout(() => {
    setFlagsFromString("--expose-gc");
    const collect: unknown = runInNewContext("gc");
    if (typeof collect === "function") collect({ type: "major", flavor: "last-resort" });
  }, QUIET_AFTER_MS).unref();
};
