import { type ChildProcess, execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { exitCodeOf } from "#hosts/start-failure.ts";
import { failureSentence } from "#hosts/start-failure-words.ts";
import {
  computerLocale,
  type Display,
  openDisplay,
  openInElectron,
} from "#tests/support/electron-app.ts";
import { type ElectronRuntime, prepareElectronRuntime } from "#tests/support/electron-runtime.ts";
import {
  copyApp,
  electronFor,
  type Ending,
  expectSentence,
  runToEnd,
  temporaryFolder,
} from "#tests/support/spoilt-app.ts";

/** Every way not to get a window, met for real; the answer to the dialog is given by the environment. */
let runtime: ElectronRuntime;
let display: Display;

test.beforeAll(async () => {
  runtime = await prepareElectronRuntime();
  display = await openDisplay();
});
test.afterAll(() => display.close());

test("without a screen, or with one that is not there, Autour says so and ends", async () => {
  for (const screen of [{}, { DISPLAY: ":7777" }]) {
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...without } = environment();
    expectSentence(await start({ env: { ...without, ...screen } }), "displayMissing");
  }
});

test("a file in the place of the data folder is named as what is in the way, in the computer's language", async () => {
  const AUTOUR_DATA = path.join(temporaryFolder(), "Autour");
  writeFileSync(AUTOUR_DATA, "");
  const env = { ...environment(), AUTOUR_DATA };

  expectSentence(await start({ env }), "folderBlocked");
  expectSentence(await start({ env, args: ["--lang=nl"] }), "folderBlocked", "nl");
  expectSentence(await start({ env, args: ["--lang=en"] }), "folderBlocked", "en");
});

test("an account without a folder of its own is told, and nothing is put where somebody stood", async () => {
  const { AUTOUR_DATA: _, XDG_DATA_HOME: __, ...rest } = environment();
  // The list of accounts, and where else the system would look for one.
  const through = inItsOwnMounts(
    'mount --bind /dev/null /etc/passwd && mount --bind /dev/null /etc/nsswitch.conf && exec "$@"',
  );
  expectSentence(await start({ env: { ...rest, HOME: "" }, through }), "homeMissing");
});

test("a data folder that cannot be written in is told, and nothing is changed", async () => {
  const env = { ...environment(), AUTOUR_DATA: "/sys/Autour" };
  expectSentence(await start({ env }), "folderReadOnly");
});

test("a file in the place of the window's own folder is told as well", async () => {
  const AUTOUR_DATA = temporaryFolder();
  writeFileSync(path.join(AUTOUR_DATA, "window"), "");
  expectSentence(await start({ env: { ...environment(), AUTOUR_DATA } }), "folderBlocked");
  expect(readFileSync(path.join(AUTOUR_DATA, "diagnostic.log"), "utf8")).toContain(
    '"event":"windowFailed","failure":"folderBlocked"',
  );
});

test("a full disk is told, and not as something else", async () => {
  const AUTOUR_DATA = temporaryFolder();
  // A disk of its own, with room for one file: its root. What is only passing through has no room either.
  const onFullDisk = inItsOwnMounts(
    'mount -t tmpfs -o nr_inodes=1 tmpfs "$AUTOUR_DATA" && exec "$@"',
  );
  for (const TMPDIR of [tmpdir(), AUTOUR_DATA]) {
    const env = { ...environment(), AUTOUR_DATA, TMPDIR };
    expectSentence(await start({ env, through: onFullDisk }), "diskFull");
  }
});

test("a stick that cannot be written on is told in a dialog, which can be left", async () => {
  // Planted: an event loop that sleeps while the dialog is open hears the answer half a minute later.
  test.setTimeout(25_000);
  // An installed Autour knows the folder beside it, and takes nothing from the environment.
  const electron = electronFor(runtime.executable, project);
  const installed = path.join(path.dirname(electron), "autour");
  renameSync(electron, installed);
  symlinkSync("/sys/kernel", path.join(path.dirname(electron), "autour-portable"));
  const ended = runToEnd([installed, "--no-sandbox", "--disable-gpu", "--lang=fr"], environment());
  await pressInDialog("Escape");
  expectSentence(await ended, "portableReadOnly");
});

test("what nobody foresaw is told as such, and never by its own words", async () => {
  const app = copyApp();
  const main = path.join(app, "out/main/main.js");
  const bug = 'setTimeout(() => { throw new Error("Léo fictif"); }, 1000);';
  writeFileSync(main, `${readFileSync(main, "utf8")}\n${bug}`);
  const ending = await start({ app });
  expectSentence(ending, "unexpected");
  expect(ending.output).not.toContain("Léo");
});

test("an Autour that hangs gives way to the next one, which says so", async () => {
  test.slow();
  const first = await openWatched();
  const second = { ...environment(), AUTOUR_DATA: first.dataFolder };
  first.main.kill("SIGSTOP");
  expectSentence(await start({ env: second }), "otherSilent");
  expect(first.main.signalCode ?? (await onceEnded(first.main))).toBe("SIGKILL");
});

test("a file that is not there is told by its name, in a dialog only", async () => {
  const { app, dataFolder, main, said } = await openWatched();
  const asked = app.electron?.evaluate(
    ({ dialog }) =>
      new Promise<string>((resolve) => {
        dialog.showMessageBox = async (...options: ReadonlyArray<object>) => {
          resolve(JSON.stringify(options.at(-1)));
          return { response: 0, checkboxChecked: false };
        };
      }),
  );
  const folder = path.join(temporaryFolder(), "dossier-Léo.autour");
  mkdirSync(folder);
  const env = { ...environment(), AUTOUR_DATA: dataFolder };
  expect(await start({ env, words: [folder] })).toMatchObject({ code: 0 });

  expect(await asked).toContain(
    "Il n’y a pas de fichier « dossier-Léo.autour » à l’endroit indiqué.",
  );
  expect(said()).not.toContain("Léo");
  await app.close();
  expect(main.exitCode).toBe(0);
});

test("the window has the icon of Autour, also where no desktop knows it", async () => {
  const { app } = await openWatched();
  const window = await app.electron?.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNativeWindowHandle().readUInt32LE(),
  );
  const icon = execFileSync("xprop", ["-id", String(window), "_NET_WM_ICON"], {
    env: { ...process.env, DISPLAY: display.name },
    encoding: "utf8",
  });
  expect(icon).toContain("Icon (128 x 128)");
  await app.close();
});

test("a page that is not there is told before a blank window is shown", async () => {
  const app = copyApp();
  rmSync(path.join(app, "out/renderer/index.html"));
  expectSentence(await start({ app }), "filesMissing");
});

for (const [what, spoil] of [
  ["is missing", (file: string) => rmSync(file)],
  ["fails at once", (file: string) => writeFileSync(file, "throw new Error('fictif');")],
] as const) {
  test(`a page whose program ${what} does not leave a blank window`, async () => {
    const app = copyApp();
    const assets = path.join(app, "out/renderer/assets");
    for (const name of readdirSync(assets)) {
      if (name.endsWith(".js")) spoil(path.join(assets, name));
    }
    expectSentence(await start({ app }), "pageSilent");
  });
}

test("a core whose files are missing or unreadable is told, without the words of Node", async () => {
  const app = copyApp();
  rmSync(path.join(app, "out/main/utility-process.js"));
  expectSentence(await start({ app }), "filesMissing");

  const other = copyApp();
  writeFileSync(path.join(other, "out/main/utility-process.js"), 'import "better-sqlite4";');
  expectSentence(await start({ app: other }), "filesMissing");
});

test("a database library of another computer, or none, is told before anybody types a passphrase", async () => {
  const foreign = path.join(temporaryFolder(), "win32-x64.node");
  writeFileSync(foreign, "MZ\u0090\u0000");
  for (const AUTOUR_SQLITE_BINDING of [foreign, path.join(temporaryFolder(), "none.node")]) {
    const env = { ...environment(), AUTOUR_SQLITE_BINDING };
    expectSentence(await start({ env }), "filesMissing");
  }
});

test("a page that Chromium finds hanging is told, and can be left", async () => {
  const { main, app, said } = await openWatched();
  const ended = new Promise((resolve) => main.once("exit", resolve));

  // Chromium's own signal, which takes it half a minute of clicks to give.
  await app.electron
    ?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit("unresponsive"))
    .catch(() => {});

  expect(await ended).toBe(exitCodeOf("pageFrozen"));
  expect(said()).toContain(failureSentence("pageFrozen", "fr"));
});

test("a page that the system ended is told, and what was saved stays", async () => {
  const { main, app, said, dataFolder } = await openWatched();
  const ended = new Promise((resolve) => main.once("exit", resolve));

  await app.electron
    ?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
    .catch(() => {});

  expect(await ended).toBe(exitCodeOf("pageEnded"));
  expect(said()).toContain(failureSentence("pageEnded", "fr"));
  const log = readFileSync(path.join(dataFolder, "diagnostic.log"), "utf8");
  expect(log).toContain('"failure":"pageEnded"');
});

test("garbage in what the window remembers keeps nobody out", async () => {
  const dataFolder = temporaryFolder();
  mkdirSync(path.join(dataFolder, "window"));
  writeFileSync(path.join(dataFolder, "preferences.json"), '{"language": 3, "theme"');
  writeFileSync(path.join(dataFolder, "window", "place.json"), "\u0000\u0001[[[");
  writeFileSync(path.join(dataFolder, "diagnostic.log"), "\u0000{{{\n");
  const app = await openInElectron(runtime, display, {
    dataFolder,
    saveFolder: temporaryFolder(),
    bypassCSP: false,
  });

  await expect(app.page.getByRole("heading", { level: 1 })).toBeVisible();
  await app.close();
});

const project = path.resolve(import.meta.dirname, "..", "..");

/** A window with its page, whose failures are answered by leaving; what it says on the terminal is kept. */
const openWatched = async () => {
  const dataFolder = temporaryFolder();
  const app = await openInElectron(runtime, display, {
    dataFolder,
    saveFolder: temporaryFolder(),
    bypassCSP: false,
    env: { AUTOUR_FAILURE_ANSWER: "quit" },
  });
  const main = app.electron?.process();
  if (!main) throw new Error("Autour has no window");
  let said = "";
  main.stderr?.on("data", (text) => {
    said += String(text);
  });
  await app.page.getByRole("heading", { level: 1 }).waitFor();
  return { app, dataFolder, main, said: () => said };
};

interface Start {
  readonly app?: string;
  readonly args?: ReadonlyArray<string>;
  readonly env?: NodeJS.ProcessEnv;
  /** What it is to open. */
  readonly words?: ReadonlyArray<string>;
  /** A command that runs another one. */
  readonly through?: ReadonlyArray<string>;
}

const start = ({
  app,
  args = [],
  env = environment(),
  words = [],
  through = [],
}: Start): Promise<Ending> => {
  const executable = app === undefined ? runtime.executable : electronFor(runtime.executable, app);
  const language = args.length > 0 ? args : ["--lang=fr"];
  return runToEnd(
    [...through, executable, "--no-sandbox", "--disable-gpu", ...language, ...words],
    env,
  );
};

/** Runs a command where this script has mounted what only that command sees. */
const inItsOwnMounts = (script: string): ReadonlyArray<string> => [
  "unshare",
  "--mount",
  ...(process.getuid?.() === 0 ? [] : ["--map-root-user"]),
  "sh",
  "-c",
  script,
  "sh",
];

const onceEnded = async (program: ChildProcess): Promise<unknown> => {
  const [, signal] = await once(program, "exit");
  return signal;
};

/** As soon as there is a dialog of Autour on the screen. */
const pressInDialog = async (key: string) => {
  await expect(() => {
    const [dialog = ""] = press("search", "--onlyvisible", "--name", "^Autour$").split("\n");
    press("windowfocus", "--sync", dialog);
    press("key", key);
  }).toPass({ timeout: 30_000 });
};

const press = (...keys: ReadonlyArray<string>): string =>
  execFileSync("xdotool", keys, {
    env: { ...process.env, DISPLAY: display.name },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    timeout: 3_000,
  });

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  ...computerLocale,
  DISPLAY: display.name,
  AUTOUR_DATA: temporaryFolder(),
  AUTOUR_SQLITE_BINDING: runtime.sqliteBinding,
  AUTOUR_FAILURE_ANSWER: "quit",
});
