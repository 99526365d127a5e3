import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder, temporaryFolder } from "#tests/support/core-harness.ts";

/** A house with the real rules and one file in it, and what a checker says of it. */
const plant = (file: string, text: string) => {
  const folder = temporaryFolder();
  const configurations = [".oxlintrc.json", "tsconfig.base.json", "tsconfig.pure.json"];
  for (const name of [...configurations, "package.json"])
    copyFileSync(path.join(projectFolder, name), path.join(folder, name));
  symlinkSync(path.join(projectFolder, "node_modules"), path.join(folder, "node_modules"));
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
  const run = (program: string, ...parameters: ReadonlyArray<string>) => {
    const { status, stdout, stderr } = spawnSync(
      path.join(projectFolder, "node_modules/.bin", program),
      parameters,
      { cwd: folder, encoding: "utf8" },
    );
    return { status, output: stdout + stderr };
  };
  return {
    lint: () => run("oxlint", path.dirname(file)),
    compilePure: () => run("tsc", "-p", "tsconfig.pure.json", "--outDir", "out"),
  };
};

describe("the house refuses", () => {
  test.each([
    [
      "a domain that reads the disk",
      "src-main/core/domain/planted.ts",
      'import { readFileSync } from "node:fs";\nexport const planted = readFileSync;\n',
      "domain imports only domain and zod.",
    ],
    [
      "a domain that knows the database",
      "src-main/core/domain/planted.ts",
      'import { db } from "#core/db/db.ts";\nexport const planted = db;\n',
      "domain imports only domain and zod.",
    ],
    [
      "a contract that reaches into the services",
      "src-main/core/contract/planted.ts",
      'import { x } from "#core/services/case-files.ts";\nexport const planted = x;\n',
      "contract imports only domain.",
    ],
    [
      "a core that knows Electron",
      "src-main/core/services/planted.ts",
      'import { app } from "electron";\nexport const planted = app;\n',
      "core runs without Electron and without a page.",
    ],
    [
      "a page that goes round the contract",
      "src-renderer/features/planted.ts",
      'import { x } from "#core/services/case-files.ts";\nexport const planted = x;\n',
      "The page reaches the core through #contract only.",
    ],
    [
      "a database that calls a service",
      "src-main/core/db/queries/planted.ts",
      'import { x } from "../services/case-files.ts";\nexport const planted = x;\n',
      "db imports only domain and node.",
    ],
    [
      "a paper that reads the database",
      "src-main/core/documents/planted.ts",
      'import { x } from "../db/db.ts";\nexport const planted = x;\n',
      "documents import only domain and node.",
    ],
    [
      "a service that answers a page",
      "src-main/core/services/planted.ts",
      'import { router } from "../rpc/router.ts";\nexport const planted = router;\n',
      "services import domain, db, documents, programmes and node.",
    ],
    [
      "a host that does the core's work",
      "src-main/hosts/planted.ts",
      'import { x } from "#core/services/case-files.ts";\nexport const planted = x;\n',
      "hosts import create-core and rpc",
    ],
    [
      "a main process that knows content",
      "src-main/app/planted.ts",
      'import { x } from "#domain/case-file.ts";\nexport const planted = x;\n',
      "app and preload know Electron",
    ],
    [
      "a path that climbs out of its folder",
      "src-main/cli/planted.ts",
      'import { x } from "../../elsewhere/x.ts";\nexport const planted = x;\n',
      "Leave a folder through its # alias.",
    ],
    [
      "a clock read inside a rule",
      "src-main/core/domain/planted.ts",
      "export const planted = () => Date.now();\n",
      "The clock comes from deps.",
    ],
  ])("%s", (_what, file, text, message) => {
    const { status, output } = plant(file, text).lint();
    expect(output).toContain(message);
    expect(status).not.toBe(0);
  });

  test("a domain that names a global of Node or of a page", () => {
    const planted = plant(
      "src-main/core/domain/planted.ts",
      "export const planted = [process.pid, document.title];\n",
    ).compilePure();
    expect(planted.output).toContain("'process'");
    expect(planted.output).toContain("'document'");
    expect(planted.status).not.toBe(0);
  });

  test("nothing of what keeps to its place", () => {
    const kept = plant("src-main/core/domain/planted.ts", "export const planted = 1;\n");
    expect(kept.lint()).toMatchObject({ status: 0 });
    expect(kept.compilePure()).toMatchObject({ status: 0 });
  });
});
