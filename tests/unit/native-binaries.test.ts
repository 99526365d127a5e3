import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
// oxlint-disable-next-line no-restricted-imports -- the folder of the packaging has no alias
import { missingBinaries, packageTargets } from "../../build/native-binaries.ts";

/** The first bytes of a compiled file, as each platform's own tools write them. */
const heads: Readonly<Record<string, string>> = {
  "linux-x64": "7f454c4602010100000000000000000003003e00",
  "linux-arm64": "7f454c460201010000000000000000000300b700",
  "darwin-x64": "cffaedfe07000001",
  "darwin-arm64": "cffaedfe0c000001",
  "win32-x64": `4d5a${"00".repeat(58)}80000000${"00".repeat(64)}504500006486`,
};
const suffixes: Readonly<Record<string, string>> = { linux: "-gnu", win32: "-msvc" };

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "autour-binaries-"));
});
afterEach(() => rm(folder, { recursive: true }));

const plant = async (file: string, made: string) => {
  const bytes = Buffer.alloc(2048);
  Buffer.from(heads[made] ?? "", "hex").copy(bytes);
  const target = path.join(folder, "node_modules", file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, bytes);
};
const sqlite = (name: string) => `better-sqlite3/prebuilds/${name}.node`;
const typst = (name: string) => {
  const full = `${name}${suffixes[name.split("-")[0] ?? ""] ?? ""}`;
  return `@myriaddreamin/typst-ts-node-compiler-${full}/typst-ts-node-compiler.${full}.node`;
};

describe.each(packageTargets)("a package for $platform-$arch", ({ platform, arch }) => {
  const name = `${platform}-${arch}`;
  const wrongMake = name === "linux-x64" ? "linux-arm64" : "linux-x64";

  test("is whole with the two binaries of its target", async () => {
    await plant(sqlite(name), name);
    await plant(typst(name), name);
    expect(await missingBinaries(folder, { platform, arch })).toEqual([]);
  });

  test("is refused without SQLite", async () => {
    await plant(typst(name), name);
    expect(await missingBinaries(folder, { platform, arch })).toEqual([
      expect.stringContaining(`SQLite is missing for ${name}`),
    ]);
  });

  test("is refused without Typst, with the name of the npm package to get", async () => {
    await plant(sqlite(name), name);
    expect(await missingBinaries(folder, { platform, arch })).toEqual([
      expect.stringContaining(`@myriaddreamin/typst-ts-node-compiler-${name}`),
    ]);
  });

  test("is refused with a binary of another target under the right name", async () => {
    await plant(sqlite(name), wrongMake);
    await plant(typst(name), name);
    expect(await missingBinaries(folder, { platform, arch })).toEqual([
      expect.stringContaining(`SQLite is made for ${wrongMake}, not for ${name}`),
    ]);
  });
});
