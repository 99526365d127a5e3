import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { extractAll } from "@electron/asar";
import { expect, test } from "@playwright/test";
import { packaged } from "#tests/guarantees/g23-packaged.ts";
import { goTo, openDemonstration, unlock } from "#tests/support/desk.ts";
import { type Display, openDisplay } from "#tests/support/electron-app.ts";
import { readPdf } from "#tests/support/pdf.ts";
import { makeHome, openPackaged } from "./packaged-app.ts";

const dist = path.resolve(import.meta.dirname, "..", "..", "dist");
const only = (extension: string): string => {
  const [name, ...others] = readdirSync(dist).filter((one) => one.endsWith(extension));
  if (!name || others.length > 0) throw new Error(`one ${extension} was expected in dist/`);
  return path.join(dist, name);
};

const MEGABYTE = 1_000_000;

let folder: string;
/** What the .deb puts on a computer. */
let installed: string;
let archive: string;
let display: Display;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "autour-packaged-"));
  // Read by another account than the one that runs the tests.
  await chmod(folder, 0o755);
  installed = path.join(folder, "installed");
  archive = path.join(folder, "archive");
  execFileSync("dpkg-deb", ["-x", only(".deb"), installed]);
  extractAll(path.join(installed, "opt/Autour/resources/app.asar"), archive);
  display = await openDisplay();
});

test.afterAll(async () => {
  display.close();
  await rm(folder, { recursive: true, force: true });
});

test("the packaged application takes an organiser from the first run to a paper, and keeps it", async () => {
  test.slow();
  const home = makeHome(folder);
  const first = await openPackaged(path.join(installed, "opt/Autour/autour"), display, home);
  const { page } = first;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, "Papiers");
  await expect(page.getByRole("img", { name: "Note de synthèse, page 1" })).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const paper = await saveInDialog(home);
  expect((await readPdf(paper)).text).toContain("Note de synthèse");
  await first.close();

  // The same program as it comes in the archive, on what the first one left.
  const unpacked = path.join(folder, "unpacked");
  execFileSync("mkdir", ["-p", unpacked]);
  execFileSync("tar", ["-xzf", only(".tar.gz"), "-C", unpacked, "--strip-components=1"]);
  const second = await openPackaged(path.join(unpacked, "autour"), display, home);
  await unlock(second.page);
  await expect(second.page.getByRole("link", { name: /^Léo/ })).toBeVisible();
  await second.close();
});

test("its fuses are as declared (G23)", async () => {
  process.env["AUTOUR_PACKAGE"] = path.join(installed, "opt/Autour/autour");
  expect(await packaged.run({ long: false, seed: 1, progress: () => {} })).toMatchObject({
    passed: true,
  });
});

test("it is started neither as Node nor with an inspector", () => {
  const executable = path.join(installed, "opt/Autour/autour");
  const { stdout, stderr } = spawnSync(executable, ["--no-sandbox", "-p", "40 + 2"], {
    // Without a screen a window cannot open; a Node would not mind.
    env: { PATH: process.env["PATH"], ELECTRON_RUN_AS_NODE: "1", NODE_OPTIONS: "--inspect" },
    encoding: "utf8",
    timeout: 20_000,
  });
  const said = stdout + stderr;
  expect(said).not.toContain("42\n");
  expect(said).not.toContain("Debugger listening");
});

test("it fits the budget: 350 MB installed, 6 MB of our own code", async () => {
  expect(sizeOf(path.join(installed, "opt/Autour")) / MEGABYTE).toBeLessThan(350);
  const own = (await readdir(archive)).filter((name) => name !== "node_modules");
  const sizes = own.map((name) => sizeOf(path.join(archive, name)));
  expect(sizes.reduce((sum, size) => sum + size, 0) / MEGABYTE).toBeLessThan(6);
});

test("it holds no test, no source map, no tool of ours, and nothing that only compiles", async () => {
  // The guarantees are built beside these.
  expect((await readdir(path.join(archive, "out"))).toSorted()).toEqual([
    "main",
    "preload",
    "renderer",
  ]);
  const files = filesIn(archive);
  expect(files.filter((file) => /\.(map|tsx?|spec|gyp|c|cc|cpp|h|hpp|obj)$/.test(file))).toEqual(
    [],
  );
  expect(files.filter((file) => /(^|\/)(tests?|__tests__)\//.test(file))).toEqual([]);
  const { devDependencies } = JSON.parse(await readFile("package.json", "utf8"));
  const tools = Object.keys(devDependencies).filter((name) =>
    existsSync(path.join(archive, "node_modules", name)),
  );
  expect(tools).toEqual([]);
});

test("the system is told its name, its icons and its files", async () => {
  const entry = await readFile(
    path.join(installed, "usr/share/applications/autour.desktop"),
    "utf8",
  );
  expect(entry).toContain("Name=Autour");
  expect(entry).toMatch(/^Exec=\/opt\/Autour\/autour %f$/m);
  expect(entry).toMatch(/^MimeType=.*application\/vnd\.autour\+json/m);
  const mime = await readFile(path.join(installed, "usr/share/mime/packages/autour.xml"), "utf8");
  expect(mime).toContain('<glob pattern="*.autour"/>');
  const icons = filesIn(path.join(installed, "usr/share/icons/hicolor"));
  expect(icons).toContain("256x256/apps/autour.png");
});

test("removing it touches nothing of an organiser's", () => {
  const control = path.join(folder, "control");
  execFileSync("dpkg-deb", ["-e", only(".deb"), control]);
  const scripts = readdirSync(control).filter((name) => /^(pre|post)/.test(name));
  for (const name of scripts) {
    const script = execFileSync("cat", [path.join(control, name)], { encoding: "utf8" });
    expect(script, name).not.toMatch(/\/home|\$HOME|~\/|\.local|XDG_/);
  }
});

/** Presses Enter in the system's own dialog, as soon as it listens; answers with the file. */
const saveInDialog = async (home: string): Promise<Buffer> => {
  let file: string | undefined;
  await expect(async () => {
    const names = await readdir(home, { recursive: true });
    file = names.find((name) => name.endsWith(".pdf"));
    if (file === undefined) {
      const [dialog = ""] = press("search", "--name", "Enregistrer le document").split("\n");
      press("windowfocus", "--sync", dialog);
      press("key", "Return");
    }
    expect(file).toBeDefined();
  }).toPass({ timeout: 30_000 });
  return await readFile(path.join(home, file ?? ""));
};

const press = (...keys: ReadonlyArray<string>): string =>
  execFileSync("xdotool", keys, {
    env: { ...process.env, DISPLAY: display.name },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });

const filesIn = (root: string): ReadonlyArray<string> =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));

const sizeOf = (place: string): number =>
  statSync(place).isFile()
    ? statSync(place).size
    : filesIn(place).reduce((sum, file) => sum + statSync(path.join(place, file)).size, 0);
