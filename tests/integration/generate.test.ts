import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCore, createMemoryCore } from "#core/create-core.ts";
import { caseFileTable } from "#core/db/schema/index.ts";
import { exportCaseFile, importCaseFile } from "#core/services/exchange.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { readExchangeFile } from "#domain/exchange-file.ts";
import { stepIds } from "#domain/step.ts";
import { resourcesIn } from "#hosts/resources.ts";
import {
  databaseOf,
  passphrase,
  projectFolder,
  temporaryFolder,
} from "#tests/support/core-harness.ts";

/** Each vault is another process that starts the whole core. */
const PATIENCE = 120_000;

const resources = resourcesIn(projectFolder);

const generate = (folder: string, count: number, seed: number) =>
  spawnSync(
    process.execPath,
    [
      path.join(projectFolder, "src-main/cli/autour.ts"),
      "generate",
      String(count),
      `--seed=${seed}`,
      "--on=2026-05-04",
      `--vault=${folder}`,
    ],
    { encoding: "utf8", env: { ...process.env, AUTOUR_PASSPHRASE: passphrase } },
  );

/** A generated vault opened: its dossiers as hand-over files, and the rows of their list. */
const generated = async (folder: string, count: number, seed: number) => {
  const { status, stderr } = generate(folder, count, seed);
  expect(status).toBe(0);
  expect(stderr).toContain(`${count} / ${count}`);
  using core = createCore({
    vaultFolder: folder,
    resources,
    saveFile: () => Promise.resolve("unsupported"),
  });
  await core.context.vault.unlock(passphrase);
  const db = databaseOf(core);
  const rows = db.select().from(caseFileTable).orderBy(caseFileTable.number).all();
  const texts = rows.map(({ id }) => {
    const exported = exportCaseFile({ db }, id, { includePrivate: true });
    if (!exported.ok) throw new Error("a dossier is not there");
    return exported.value.text;
  });
  return { rows, texts };
};

describe("the generated vault", () => {
  const parent = mkdtempSync(path.join(tmpdir(), "autour-test-"));
  let vault: Awaited<ReturnType<typeof generated>>;
  beforeAll(async () => {
    vault = await generated(path.join(parent, "vault"), 150, 7);
  }, PATIENCE);
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  test(
    "is the same for the same seed, however many dossiers follow, and another for another",
    async () => {
      const again = await generated(path.join(temporaryFolder(), "vault"), 8, 7);
      const other = await generated(path.join(temporaryFolder(), "vault"), 8, 8);
      expect(vault.texts).toEqual(expect.arrayContaining(again.texts));
      const idOf = new Map(vault.rows.map(({ number, id }) => [number, id]));
      expect(again.rows.map(({ number }) => idOf.get(number))).toEqual(
        again.rows.map(({ id }) => id),
      );
      expect(vault.texts).not.toEqual(expect.arrayContaining(other.texts.slice(0, 1)));
    },
    PATIENCE,
  );

  test("holds dossiers that another Autour takes in and gives back unchanged", () => {
    using core = createMemoryCore(resources);
    for (const text of vault.texts) {
      const imported = importCaseFile(core.deps, { text, replace: false });
      if (!imported.ok) throw new Error(JSON.stringify(imported.error));
      const exported = exportCaseFile(core.deps, imported.value.caseFileId, {
        includePrivate: true,
      });
      expect(exported.ok && exported.value.text).toBe(text);
    }
  });

  test("shows three programmes at every step, visibly fictional, with three to twelve members", () => {
    const { rows, texts } = vault;
    expect(new Set(rows.map(({ programmeId }) => programmeId)).size).toBe(3);
    expect(new Set(rows.map(({ currentStep }) => currentStep))).toEqual(new Set(stepIds));

    const files = texts.flatMap((text): CaseFile[] => {
      const read = readExchangeFile(text);
      return read.ok ? [read.value.caseFile] : [];
    });
    expect(files.every(({ fictional }) => fictional)).toBe(true);
    const sizes = files.map(({ network }) => network.length).filter((size) => size > 0);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([3, 12]);
    expect(Math.max(...files.map(({ concertations }) => concertations.length))).toBe(3);
    expect(Math.max(...files.map(({ cycles }) => cycles.length))).toBe(2);
  });

  test("is not made in a folder that holds something", () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "notes.txt"), "à moi");
    const { status, stderr } = generate(folder, 1, 1);
    expect([status, stderr]).toEqual([1, expect.stringContaining("n'est pas vide")]);
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
  });
});
