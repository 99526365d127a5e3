import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { exitCodeOf } from "#hosts/start-failure.ts";
import {
  copyApp,
  type Ending,
  expectSentence,
  runToEnd,
  STACK,
  temporaryFolder,
} from "#tests/support/spoilt-app.ts";

/** `npm start` where something is in the way of it, met for real. */

test("a file in the place of the data folder is told, in the language of the terminal", async () => {
  const AUTOUR_DATA = path.join(temporaryFolder(), "Autour");
  writeFileSync(AUTOUR_DATA, "");

  expectSentence(await start({ env: { AUTOUR_DATA } }), "folderBlocked");
  expectSentence(await start({ env: { AUTOUR_DATA, LANG: "nl_BE.UTF-8" } }), "folderBlocked", "nl");
  expectSentence(await start({ env: { AUTOUR_DATA, LANG: "en_GB.UTF-8" } }), "folderBlocked", "en");
});

test("an account without a folder of its own is told, and nothing is put where somebody stood", async () => {
  const [, ...withoutAccount] = nodeThat(`import os from "node:os";
    import { syncBuiltinESMExports } from "node:module";
    os.userInfo = () => { throw new Error("fictif"); };
    syncBuiltinESMExports();`);
  // What a service starts a program with, or a broken session, for an account that is in no list.
  const env = { AUTOUR_DATA: undefined, XDG_DATA_HOME: undefined, HOME: "" };
  expectSentence(
    await start({ env: { ...env, NODE_OPTIONS: withoutAccount.join(" ") } }),
    "homeMissing",
  );
});

test("a data folder that cannot be written in is told", async () => {
  expectSentence(await start({ env: { AUTOUR_DATA: "/sys/Autour" } }), "folderReadOnly");
});

test("a database library of another computer is told before anybody types a passphrase", async () => {
  const AUTOUR_SQLITE_BINDING = path.join(temporaryFolder(), "win32-x64.node");
  writeFileSync(AUTOUR_SQLITE_BINDING, "MZ\u0090\u0000");
  expectSentence(await start({ env: { AUTOUR_SQLITE_BINDING } }), "filesMissing");
});

test("a computer without any place to listen at is told", async () => {
  const refused = `import net from "node:net";
    net.Server.prototype.listen = function () {
      const error = Object.assign(new Error("fictif"), { code: "EACCES", syscall: "listen" });
      process.nextTick(() => this.emit("error", error));
      return this;
    };`;
  expectSentence(await start({ node: nodeThat(refused) }), "portRefused");
});

for (const file of ["out/main/node-server.js", "out/main/keep-door.js", "src-main"]) {
  test(`without ${file} the sentence says that files are missing`, async () => {
    const app = copyApp();
    rmSync(path.join(app, file));
    const { code, output } = await start({ app });
    expect(output).toContain("Il manque des fichiers d’Autour");
    expect(output).not.toMatch(STACK);
    expect(code).not.toBe(0);
  });
}

test("a Node that is too old is told by its version, and what to do about it", async () => {
  const asOlder = `Object.defineProperty(process.versions, "node", { value: "20.9.0" })`;
  const { code, output } = await runToEnd(
    [...nodeThat(asOlder), path.join(project, "build/start.mjs")],
    process.env,
  );
  expect(output).toContain("Autour demande Node 22.18 ou plus récent ; celui-ci est le 20.9.0.");
  expect(output).toContain("Autour heeft Node 22.18 of recenter nodig; dit is 20.9.0.");
  expect(output).toContain("Autour needs Node 22.18 or newer; this one is 20.9.0.");
  expect(code).toBe(1);
});

test("a window that the system does not let isolate itself is replaced by the browser, with the reason", async () => {
  const { output } = await start({
    args: [],
    env: { DISPLAY: ":7777", ELECTRON_OVERRIDE_DIST_PATH: anElectronThat("kill -TRAP $$") },
    until: "/entrer#",
  });
  expect(output).toContain(
    "Autour s’ouvre dans votre navigateur au lieu de sa fenêtre : ce système ne permet pas à la fenêtre de s’isoler du reste de l’ordinateur.",
  );
  expect(output).toMatch(/http:\/\/127\.0\.0\.1:\d+\/entrer#/);
});

test("why there is a browser instead of a window is said in the language of the terminal", async () => {
  for (const [LANG, sentence] of [
    [
      "nl_BE.UTF-8",
      "Autour opent in uw browser in plaats van in zijn venster: u hebt erom gevraagd.",
    ],
    ["en_GB.UTF-8", "Autour opens in your browser instead of its window: you asked for it."],
  ] as const) {
    const { output } = await start({ env: { LANG }, until: "/entrer#" });
    expect(output).toContain(sentence);
  }
});

test("a window that has said why it does not open is not followed by a browser", async () => {
  const code = exitCodeOf("folderReadOnly");
  const ending = await start({
    args: [],
    env: { DISPLAY: ":7777", ELECTRON_OVERRIDE_DIST_PATH: anElectronThat(`exit ${code}`) },
  });
  expect(ending).toEqual({ code, output: "" });
});

const project = path.resolve(import.meta.dirname, "..", "..");

interface Start {
  readonly app?: string;
  readonly args?: ReadonlyArray<string>;
  readonly env?: NodeJS.ProcessEnv;
  readonly node?: ReadonlyArray<string>;
  readonly until?: string;
}

const start = ({
  app = project,
  args = ["--navigateur"],
  env = {},
  node = [process.execPath],
  until,
}: Start): Promise<Ending> =>
  runToEnd(
    [...node, path.join(app, "build/start.mjs"), ...args],
    {
      ...process.env,
      LC_ALL: "",
      LANG: "fr_BE.UTF-8",
      AUTOUR_DATA: temporaryFolder(),
      AUTOUR_NO_OPEN: "1",
      ...env,
    },
    until,
  );

/** Node on a system that this script makes up. */
const nodeThat = (script: string): ReadonlyArray<string> => [
  process.execPath,
  "--import",
  `data:text/javascript,${encodeURIComponent(script)}`,
];

/** In the place of Electron, on the systems where a script can be. */
const anElectronThat = (ends: string): string => {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "electron"), `#!/bin/sh\n${ends}\n`);
  chmodSync(path.join(folder, "electron"), 0o755);
  return folder;
};
