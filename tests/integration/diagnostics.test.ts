import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import { createDiagnosticLog, errorKindOf } from "#core/rpc/diagnostic-log.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { canariesIn, withCanaries } from "#tests/support/canaries.ts";
import {
  fixedClock,
  inProcess,
  organiser,
  passphrase,
  projectFolder,
  startCore,
  temporaryFolder,
} from "#tests/support/core-harness.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";

const aLog = () => {
  const file = path.join(temporaryFolder(), "diagnostic.log");
  const clock = fixedClock();
  return { file, clock, open: () => createDiagnosticLog({ file, clock }) };
};

const slow = { event: "slow", verb: "plans.save", ms: 3000 } as const;

describe("the diagnostic log", () => {
  test("says what happened, when, in closed words", () => {
    const { open } = aLog();
    const log = open();
    log.note(slow);
    expect(JSON.parse(log.read())).toEqual({ at: "2026-05-04T09:00:00.000Z", ...slow });
  });

  test("keeps fourteen days", () => {
    const { open, clock } = aLog();
    open().note(slow);
    clock.moveTo("2026-05-10");
    open().note({ ...slow, ms: 4000 });
    clock.moveTo("2026-05-18");
    expect(open().read()).toContain("3000");
    clock.moveTo("2026-05-19");
    const log = open();
    expect(log.read()).not.toContain("3000");
    expect(log.read()).toContain("4000");
  });

  test("stays under five megabytes, and keeps the newest lines", () => {
    const { file, open } = aLog();
    const log = open();
    const line = `${JSON.stringify({ at: "2026-05-04T08:00:00.000Z", ...slow })}\n`;
    writeFileSync(file, line.repeat(Math.floor((5 * 1024 * 1024) / line.length)));
    log.note({ ...slow, ms: 9999 });
    expect(statSync(file).size).toBeLessThan(3 * 1024 * 1024);
    expect(log.read().trimEnd().split("\n").at(-1)).toContain("9999");
  });

  test("drops a line that was damaged, and goes on", () => {
    const { file, open } = aLog();
    writeFileSync(
      file,
      `half a li\n${JSON.stringify({ at: "2026-05-04T08:00:00.000Z", ...slow })}\n`,
    );
    expect(open().read().trimEnd().split("\n")).toHaveLength(1);
  });

  test("tells the kind of an error and not a word of it", () => {
    expect(errorKindOf(new TypeError("Zibeline"))).toBe("TypeError");
    expect(errorKindOf(new (class extends Error {})("Zibeline"))).toBe("Error");
    expect(errorKindOf("Zibeline")).toBe("other");
  });
});

/** A core with its log, and a data folder that holds both as on an organiser's computer. */
const aComputer = () => {
  const dataFolder = temporaryFolder();
  const file = path.join(dataFolder, "diagnostic.log");
  const core = startCore({
    vaultFolder: path.join(dataFolder, "vault"),
    diagnostics: { file, host: "browser" },
  });
  return { dataFolder, file, core, client: inProcess(core) };
};

const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

describe("an error that nobody caught", () => {
  // Planted: without `endOnCrash` Node prints the error with what it says, and the log stays as it was.
  test("ends the core with its kind in the log, and prints nothing of what it says", () => {
    const dataFolder = temporaryFolder();
    const file = path.join(dataFolder, "diagnostic.log");
    const program = `
      import { createCore } from "#core/create-core.ts";
      import { endOnCrash } from "#hosts/end-on-crash.ts";
      import { resourcesIn } from "#hosts/resources.ts";
      const core = createCore({
        vaultFolder: ${JSON.stringify(path.join(dataFolder, "vault"))},
        resources: resourcesIn(process.cwd()),
        saveFile: async () => "unsupported",
        diagnostics: { file: ${JSON.stringify(file)}, host: "browser" },
      });
      endOnCrash(core);
      setTimeout(() => { throw new RangeError("Zibeline habite rue de l’Essai"); });
      setTimeout(() => process.exit(0), 10_000);
    `;
    const options = { cwd: projectFolder, encoding: "utf8" as const };
    const ended = spawnSync(process.execPath, ["--input-type=module", "-e", program], options);
    expect([ended.status, ended.stdout, ended.stderr]).toEqual([1, "", ""]);
    const log = readFileSync(file, "utf8");
    expect(log).toContain('"event":"crashed","kind":"RangeError"');
    expect(log).not.toContain("Zibeline");
  });
});

describe("a whole journey", () => {
  // Planted: noting the message of what was thrown, or the input of the question, makes both lists name a canary.
  test("leaves no word of a person in the log, nor readable in any file of the data folder (G22)", async () => {
    const { dataFolder, file, core, client } = aComputer();
    await client.vault.create({ passphrase, organiser });
    const { value, canaries } = withCanaries(demonstrationCaseFile("kir-01"));
    const text = writeExchangeFile(value);
    const { caseFileId } = await client.exchange.import({ text, replace: false });
    const word = canaries[0] ?? "";
    await client.caseFiles.open({ caseFileId });
    await client.search.caseFiles({ text: word, includePrivate: true });
    await client.documents.save({
      caseFileId,
      paper: aboutTheLatest("synthesisNote"),
      language: "fr",
    });
    await client.drafts.put({ caseFileId, form: "clarification", values: { demand: word } });
    await client.exchange.export({ caseFileId, includePrivate: true });
    await client.backups.make();
    // Everything that goes wrong, with their words in it.
    await safe(client.exchange.import({ text: `{"${word}": 1}`, replace: false }));
    await safe(client.exchange.import({ text, replace: false }));
    await safe(
      Reflect.apply(client.people.save, undefined, [{ caseFileId, person: { [word]: word } }]),
    );
    await safe(client.vault.changePassphrase({ current: word, next: passphrase }));
    Reflect.set(core.context.vault, "db", () => {
      throw new TypeError(word);
    });
    await safe(client.caseFiles.open({ caseFileId }));

    const log = readFileSync(file);
    expect(log.toString()).toContain('"code":"INTERNAL","kind":"TypeError"');
    expect(log.toString()).toContain('"verb":"people.save","code":"BAD_REQUEST"');
    expect(canariesIn(log, canaries)).toEqual([]);
    expect([organiser.name, caseFileId, dataFolder].filter((one) => log.includes(one))).toEqual([]);
    for (const one of filesIn(dataFolder))
      expect([one, canariesIn(readFileSync(one), canaries)]).toEqual([one, []]);
  });

  test("is told to who helps, also while the vault is closed", async () => {
    const { client } = aComputer();
    expect((await client.diagnostics.read()).text).toContain('"event":"started","host":"browser"');
  });
});
