import { readdirSync, rmSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import { CaseFileId } from "#domain/case-file.ts";
import { aCaseFile } from "#tests/support/builders.ts";
import { organiser, passphrase } from "#tests/support/core-harness.ts";
import { fill } from "#tests/support/fill.ts";
import type { FullDisk } from "./g05-full-disk.ts";
import { codeOf, startTrialCore } from "./trial-vault.ts";

/** Works in a folder on a small disk until that is full, and says on its output what it met (`FullDisk`, in JSON). */
const [folder = ""] = process.argv.slice(2);
const vaultFolder = path.join(folder, "vault");
const ballast = path.join(folder, "ballast");
const FAILURES = 20;
const MOST_SAVES = 20_000;

using trial = startTrialCore(vaultFolder);
const { client, core } = trial;
await client.vault.create({ passphrase, organiser });
const caseFileIds = await fill(client, 2);
const { name: backup } = await client.backups.make();
writeFileSync(ballast, Buffer.alloc(1024 * 1024, 1));

/** By dossier, the last name that was said to be saved. */
const acknowledged = new Map<CaseFileId, string>();
const otherCodes = new Set<string>();
let saved = 0;
let failed = 0;

const noteError = (error: Error) => {
  const code = codeOf(error);
  if (code !== "DISK_FULL") otherCodes.add(code);
};

/** Each save is a little larger than a page, so that the disk fills soon. */
const save = async (number: number): Promise<boolean> => {
  const caseFileId = CaseFileId.parse(caseFileIds[number % caseFileIds.length]);
  const usualName = `Essai-${number}`;
  const { person } = aCaseFile();
  const address = { ...person.address, street: `Rue fictive ${"x".repeat(180)}` };
  const { error } = await safe(
    client.people.save({ caseFileId, person: { ...person, usualName, address } }),
  );
  if (error) {
    noteError(error);
    return false;
  }
  acknowledged.set(caseFileId, usualName);
  saved += 1;
  return true;
};

const visible = async () => {
  const names = [];
  for (const caseFileId of caseFileIds)
    names.push((await client.caseFiles.open({ caseFileId })).caseFile.person.usualName);
  return names.every((name, at) => {
    const id = CaseFileId.parse(caseFileIds[at]);
    return name === (acknowledged.get(id) ?? aCaseFile().person.usualName);
  });
};

for (let number = 0; failed < FAILURES && number < MOST_SAVES; number += 1)
  if (!(await save(number))) failed += 1;

const backupError = (await safe(client.backups.make())).error;
if (backupError) noteError(backupError);
const backups = readdirSync(`${vaultFolder}.backups`);

await client.vault.lock();
const reopened = await safe(client.vault.unlock({ passphrase }));
if (reopened.error) noteError(reopened.error);
await core.context.vault.backups.settled();
const isVisibleWhileFull = !reopened.error && (await visible());

rmSync(ballast);
await client.vault.lock();
await client.vault.unlock({ passphrase });
await core.context.vault.backups.settled();
const savedAfterwards = await save(MOST_SAVES);
const isVisibleAfterwards = await visible();

const found: FullDisk = {
  saved,
  failed,
  otherCodes: [...otherCodes],
  isBackupRefused: backupError !== null,
  strayFiles: backups.filter((name) => name !== backup),
  isVisibleWhileFull,
  goesOn: savedAfterwards && isVisibleAfterwards,
};
writeSync(1, JSON.stringify(found));
