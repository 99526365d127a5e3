import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  type Browser,
  chromium,
  type ElectronApplication,
  expect,
  type Page,
  test as base,
} from "@playwright/test";
import { openInChromium } from "./chromium-app.ts";
import { chromiumLaunchOptions } from "./chromium.ts";
import { type Display, openDisplay, openInElectron } from "./electron-app.ts";
import { type ElectronRuntime, prepareElectronRuntime } from "./electron-runtime.ts";

export { expect };

interface Folders {
  readonly dataFolder: string;
  readonly saveFolder: string;
}

/** One Autour from its opening to its end. */
export interface RunningApp {
  /** Another one after a lock: the window takes a new page for it. */
  readonly page: Page;
  readonly close: () => Promise<void>;
  readonly kill: () => Promise<void>;
  readonly killCore: () => Promise<void>;
  /** In the "electron" project only. */
  readonly electron?: ElectronApplication;
}

/** Autour on a data folder of its own, in its window or in a browser: one journey serves for both. */
export interface App extends Folders {
  readonly host: "chromium" | "electron";
  /** Another one after `restart` and after a lock: read it again. */
  readonly page: Page;
  readonly electron: ElectronApplication | undefined;
  /** Locks, by the button unless told how, and gives the page that asks for the passphrase. */
  readonly lock: (how?: (page: Page) => Promise<unknown>) => Promise<Page>;
  /** Closes Autour as a person does (unless `kill` came before) and opens it again on the same data. */
  readonly restart: (as?: Pick<Opening, "words" | "appFolder">) => Promise<Page>;
  /** Ends every process at once, as a power cut does. */
  readonly kill: () => Promise<void>;
  /** Ends the process that holds the vault. In the window it comes back by itself; in the browser, `restart`. */
  readonly killCore: () => Promise<void>;
  /** The path of a file that the journey saved; waits until it is there. */
  readonly savedFile: (name: string | RegExp) => Promise<string>;
  /** What the page complained of: errors nobody caught and what its content security policy refused. */
  readonly complaints: string[];
}

export interface Opening extends Folders {
  /** Takes the page's content security policy away, to see what the rest withstands. */
  readonly bypassCSP: boolean;
  /** Beside what the machine has. In the window only. */
  readonly env?: Readonly<Record<string, string>>;
  /** As a double click on a file gives them. In the window only. */
  readonly words?: ReadonlyArray<string>;
  /** Another build of Autour than the one that is tested. */
  readonly appFolder?: string;
}

interface Tools {
  readonly launch: (opening: Opening) => Promise<RunningApp>;
}

const pageOfBuild = path.resolve(import.meta.dirname, "../../out/renderer/index.html");

export const test = base.extend<
  { app: App; environment: Readonly<Record<string, string>> },
  { tools: Tools }
>({
  tools: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter
    async ({}, use, { project }) => {
      if (!existsSync(pageOfBuild)) throw new Error("Nothing is built: run `npm run build` first.");
      const { tools, close } =
        project.name === "electron" ? await electronTools() : await chromiumTools();
      await use(tools);
      await close();
    },
    { scope: "worker", timeout: 15 * 60_000 },
  ],

  environment: [{}, { option: true }],

  app: async ({ tools, bypassCSP, environment }, use, { project }) => {
    const folder = await mkdtemp(path.join(tmpdir(), "autour-"));
    const folders = {
      dataFolder: path.join(folder, "data"),
      saveFolder: path.join(folder, "saved"),
    };
    await mkdir(folders.saveFolder);
    const complaints: string[] = [];

    const open = async (as: Pick<Opening, "words" | "appFolder"> = {}) => {
      const opened = await tools.launch({ ...folders, bypassCSP, env: environment, ...as });
      listenForComplaints(opened.page, complaints);
      opened.electron?.on("window", (page) => listenForComplaints(page, complaints));
      return opened;
    };
    let running: RunningApp | undefined = await open();
    const current = () => {
      if (!running) throw new Error("Autour is not open: `restart` opens it again.");
      return running;
    };
    const end = async (how: "close" | "kill") => {
      const ending = running;
      running = undefined;
      await ending?.[how]();
    };

    await use({
      ...folders,
      host: project.name === "electron" ? "electron" : "chromium",
      get page() {
        return current().page;
      },
      get electron() {
        return current().electron;
      },
      complaints,
      lock: async (how = pressLock) => {
        const before = current().page;
        await how(before);
        if (project.name === "electron") await expect.poll(() => current().page).not.toBe(before);
        const { page } = current();
        await page.getByRole("button", { name: "Déverrouiller" }).waitFor();
        return page;
      },
      restart: async (as) => {
        await end("close");
        running = await open(as);
        return running.page;
      },
      kill: () => end("kill"),
      killCore: () => current().killCore(),
      savedFile: (name) => waitForFile(folders.saveFolder, name),
    });

    await end("close");
    await rm(folder, { recursive: true, force: true });
    expect(complaints).toEqual([]);
  },
});

interface OpenTools {
  readonly tools: Tools;
  readonly close: () => Promise<void>;
}

const chromiumTools = async (): Promise<OpenTools> => {
  const browser: Browser = await chromium.launch(await chromiumLaunchOptions());
  return {
    tools: { launch: (opening) => openInChromium(browser, opening) },
    close: () => browser.close(),
  };
};

const electronTools = async (): Promise<OpenTools> => {
  const runtime: ElectronRuntime = await prepareElectronRuntime();
  const display: Display = await openDisplay();
  return {
    tools: { launch: (opening) => openInElectron(runtime, display, opening) },
    close: async () => display.close(),
  };
};

const pressLock = (page: Page) => page.getByRole("button", { name: "Verrouiller" }).click();

const listenForComplaints = (page: Page, complaints: string[]) => {
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
};

const waitForFile = async (folder: string, name: string | RegExp): Promise<string> => {
  const isIt = (file: string) =>
    typeof name === "string" ? file === name : name.test(file) && !file.endsWith(".part");
  let found: string | undefined;
  await expect
    .poll(async () => (found = (await readdir(folder)).find(isIt)), { message: `${name} saved` })
    .toBeDefined();
  return path.join(folder, found ?? "");
};
