import { spawn } from "node:child_process";
import { once } from "node:events";
import { _electron } from "@playwright/test";
import type { Opening, RunningApp } from "./app-fixture.ts";
import type { ElectronRuntime } from "./electron-runtime.ts";
import { electronFor } from "./spoilt-app.ts";

export interface Display {
  readonly name: string;
  readonly close: () => void;
}

/** The screen of the session, or one in memory where there is none. */
export const openDisplay = async (): Promise<Display> => {
  const given = process.env["DISPLAY"];
  if (given) return { name: given, close: () => {} };

  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1440x960x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const failed = once(screen, "error").then(() => {
    throw new Error("There is no screen: install xvfb (apt-get install xvfb).");
  });
  const [number] = await Promise.race([once(screen.stdio[3]!, "data"), failed]);
  return { name: `:${String(number).trim()}`, close: () => void screen.kill() };
};

/**
 * What the computer of a test speaks, said by both variables: "--lang" makes Electron write LC_ALL for a moment while
 * another thread of Chromium reads the environment. Where LC_ALL is new to it, the C library moves the whole environment
 * then, and about one start in a thousand ends with a SIGSEGV. An organiser's Autour is started without "--lang".
 */
export const computerLocale = { LANG: "C.UTF-8", LC_ALL: "C.UTF-8" };

/** Autour in its window. */
export const openInElectron = async (
  { executable, sqliteBinding }: ElectronRuntime,
  display: Display,
  { dataFolder, saveFolder, bypassCSP, env = {}, words = [], appFolder }: Opening,
): Promise<RunningApp> => {
  const electron = await _electron.launch({
    executablePath: appFolder === undefined ? executable : electronFor(executable, appFolder),
    bypassCSP,
    args: ["--no-sandbox", "--disable-gpu", "--lang=fr", ...words],
    env: {
      ...process.env,
      DISPLAY: display.name,
      ...computerLocale,
      TZ: "Europe/Brussels",
      AUTOUR_DATA: dataFolder,
      AUTOUR_SAVE_FOLDER: saveFolder,
      AUTOUR_SQLITE_BINDING: sqliteBinding,
      ...env,
    },
  });
  let page = await electron.firstWindow();
  // The page may have been read, with its policy, before this is told to the window: the one it reads again has none.
  if (bypassCSP) await page.reload();
  electron.on("window", (next) => {
    page = next;
  });

  return {
    get page() {
      return page;
    },
    electron,
    killCore: async () => {
      const core = await electron.evaluate(({ app }) =>
        app
          .getAppMetrics()
          .find(({ serviceName, name }) => [serviceName, name].includes("autour-core")),
      );
      if (!core) throw new Error("the core has no process");
      process.kill(core.pid, "SIGKILL");
    },
    kill: async () => {
      const main = electron.process();
      const ended = once(main, "exit");
      const helpers = await electron.evaluate(({ app }) =>
        app.getAppMetrics().map(({ pid }) => pid),
      );
      for (const pid of helpers) killIfAlive(pid);
      await ended;
    },
    close: () => electron.close(),
  };
};

/** A helper may have followed its parent already. */
const killIfAlive = (pid: number) => {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Gone.
  }
};
