import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type Display, openDisplay, openInElectron } from "#tests/support/electron-app.ts";
import { type ElectronRuntime, prepareElectronRuntime } from "#tests/support/electron-runtime.ts";
import type { RunningApp } from "#tests/support/app-fixture.ts";
import type { Outcome } from "./guarantee.ts";
import { workFolder } from "./work-folder.ts";

/** Not the one of core-harness.ts: Playwright cannot load the core. */
export const projectFolder = path.join(import.meta.dirname, "../..");

/** Where a trial in the real window leaves what it writes: nothing of it lies anywhere else. */
interface TrialFolders {
  readonly folder: string;
  readonly dataFolder: string;
  readonly saveFolder: string;
}

export interface TrialWindow {
  readonly open: (opening?: {
    /** Takes the page's content security policy away. */
    readonly bypassCSP?: boolean;
    readonly env?: Readonly<Record<string, string>>;
  }) => Promise<RunningApp & Required<Pick<RunningApp, "electron">>>;
  readonly folders: TrialFolders;
}

/** Makes a trial in the window as it was built last. A computer that cannot show it says why. */
export const inTheWindow = async (
  trial: (window: TrialWindow) => Promise<Outcome>,
): Promise<Outcome> => {
  if (!existsSync(path.join(projectFolder, "out", "main", "main.js")))
    return { notRun: "nothing is built (npm run build)" };
  let runtime: ElectronRuntime;
  let display: Display;
  try {
    runtime = await prepareElectronRuntime();
    display = await openDisplay();
  } catch (error) {
    return { notRun: error instanceof Error ? error.message : "no window" };
  }

  using work = workFolder();
  const folders: TrialFolders = {
    folder: work.folder,
    dataFolder: path.join(work.folder, "data"),
    saveFolder: path.join(work.folder, "saved"),
  };
  const temporary = path.join(work.folder, "temporary");
  const home = path.join(work.folder, "home");
  for (const folder of [folders.saveFolder, temporary, home]) mkdirSync(folder);

  const opened: RunningApp[] = [];
  try {
    return await trial({
      folders,
      open: async ({ bypassCSP = false, env = {} } = {}) => {
        const running = await openInElectron(runtime, display, {
          ...folders,
          bypassCSP,
          env: { TMPDIR: temporary, HOME: home, XDG_CONFIG_HOME: "", XDG_CACHE_HOME: "", ...env },
        });
        opened.push(running);
        const { electron, kill, killCore, close } = running;
        if (!electron) throw new Error("a window is Electron's");
        return {
          // After a lock it is another one.
          get page() {
            return running.page;
          },
          electron,
          kill,
          killCore,
          close,
        };
      },
    });
  } finally {
    // Those that the trial killed are gone already.
    for (const running of opened) await running.close().catch(() => {});
    display.close();
  }
};
