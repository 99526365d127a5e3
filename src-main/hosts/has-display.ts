import { existsSync, readFileSync } from "node:fs";

/**
 * Whether Chromium can open a window at all: it would end by itself, with a sentence for engineers. A screen of this
 * computer is looked for where X keeps it; one of another computer is believed.
 */
export const hasDisplay = (
  platform: NodeJS.Platform = process.platform,
  { DISPLAY: display = "", WAYLAND_DISPLAY: wayland = "" }: NodeJS.ProcessEnv = process.env,
): boolean => {
  if (platform !== "linux" || wayland !== "") return true;
  if (display === "") return false;
  const number = /^(?:unix)?:(\d+)/.exec(display)?.[1];
  return number === undefined || isListening(`/tmp/.X11-unix/X${number}`);
};

const isListening = (socket: string): boolean => {
  if (existsSync(socket)) return true;
  try {
    // One without a file, which Linux also has.
    return readFileSync("/proc/net/unix", "utf8").includes(`@${socket}\n`);
  } catch {
    return true;
  }
};
