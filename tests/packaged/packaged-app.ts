import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { computerLocale, type Display } from "#tests/support/electron-app.ts";

/** The packaged application, started as its own program: nothing of it listens to the tests but Chromium's own protocol. */
export interface PackagedApp {
  readonly page: Page;
  readonly process: ChildProcess;
  /** Closes its window, as a person does, and waits until it has ended. */
  readonly close: () => Promise<void>;
}

/** `home` is where the account's folders are, so that nothing of this computer is read or written. */
export const openPackaged = async (
  executable: string,
  display: Display,
  home: string,
): Promise<PackagedApp> => {
  // A build machine has no graphics; the rest is what a double click does, with its own sandbox.
  const switches = ["--disable-gpu", "--lang=fr", "--remote-debugging-port=0"];
  const app = spawn(executable, switches, {
    ...somebody,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      PATH: process.env["PATH"],
      DISPLAY: display.name,
      HOME: home,
      XDG_DATA_HOME: path.join(home, ".local", "share"),
      XDG_CONFIG_HOME: path.join(home, ".config"),
      XDG_CACHE_HOME: path.join(home, ".cache"),
      XDG_RUNTIME_DIR: home,
      ...computerLocale,
      TZ: "Europe/Brussels",
    },
  });
  const browser = await chromium.connectOverCDP(await addressOf(app));
  const [context] = browser.contexts();
  if (!context) throw new Error("the packaged application shows no page");
  const page = context.pages()[0] ?? (await context.waitForEvent("page"));
  return {
    page,
    process: app,
    close: async () => {
      const ended = once(app, "exit");
      await page.close();
      await ended;
    },
  };
};

/** Who an application is for: root has no sandbox, and an installed Autour does not open without one. */
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
const somebody = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** A folder of that account. */
export const makeHome = (folder: string): string => {
  const home = path.join(folder, "home");
  mkdirSync(home);
  if (isRoot) chownSync(home, NOBODY, NOBODY);
  return home;
};

const addressOf = async (app: ChildProcess): Promise<string> => {
  let said = "";
  const found = new Promise<string>((resolve, reject) => {
    app.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /DevTools listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    app.once("exit", (code, signal) =>
      reject(new Error(`the packaged application ended (${code ?? signal}): ${said}`)),
    );
  });
  return await found;
};
