import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
  readdirSync,
} from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { projectFolder, temporaryFolder } from "#tests/support/core-harness.ts";

const listFile = "src-renderer/features/about/third-party.json";

const checkList = (folder: string) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(folder, "build/third-party.mjs"), "--check"],
    { encoding: "utf8" },
  );
  return { status, stderr };
};

/** The project as it is, where one package more is imported and installed. */
const withPackage = (license: string) => {
  const folder = temporaryFolder();
  for (const name of ["build", "src-main", "src-renderer", "package.json"])
    cpSync(path.join(projectFolder, name), path.join(folder, name), { recursive: true });
  const packages = path.join(folder, "node_modules");
  mkdirSync(packages);
  const installed = realpathSync(path.join(projectFolder, "node_modules"));
  for (const name of readdirSync(installed))
    symlinkSync(path.join(installed, name), path.join(packages, name));
  const planted = path.join(packages, "planted-package");
  mkdirSync(planted);
  const manifest = { name: "planted-package", version: "1.2.3", license };
  writeFileSync(path.join(planted, "package.json"), JSON.stringify(manifest));
  writeFileSync(path.join(planted, "LICENSE"), "A licence of nobody");
  writeFileSync(path.join(folder, "src-main/planted.ts"), 'import "planted-package";\n');
  return folder;
};

test("the list of what others wrote is what is installed", () => {
  expect(checkList(projectFolder)).toEqual({ status: 0, stderr: "" });
});

test("a package that is imported and not in the list fails the check", () => {
  const { status, stderr } = checkList(withPackage("MIT"));

  expect(stderr).toContain("is not what is installed");
  expect(status).toBe(1);
});

test.each(["AGPL-3.0", "GPL-3.0-only", "GPL-2.0 AND MIT", "SEE LICENSE IN FILE", ""])(
  "a package under « %s » fails the check",
  (license) => {
    const { status, stderr } = checkList(withPackage(license));

    expect(stderr).toContain(`planted-package 1.2.3: the licence « ${license} » does not fit`);
    expect(status).toBe(1);
  },
);

test("every package in the list has the text of its licence", () => {
  const list: {
    readonly packages: ReadonlyArray<{ readonly name: string; readonly texts: number[] }>;
    readonly texts: ReadonlyArray<string>;
  } = JSON.parse(readFileSync(path.join(projectFolder, listFile), "utf8"));

  const without = list.packages.filter(
    ({ texts }) => texts.length === 0 || texts.some((at) => (list.texts[at] ?? "").length < 300),
  );
  expect(without).toEqual([]);
});
