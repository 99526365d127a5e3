import path from "node:path";
import { expect, test } from "vitest";
import { isFaultless } from "#domain/vault.ts";
import {
  fixedClock,
  inProcess,
  openCore,
  passphrase,
  startCore,
  temporaryFolder,
} from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

/** An empty battery: the computer believes it is long before its vault was made. */
test("a clock far in the past keeps nobody out and loses nothing, before or after it is set right", async () => {
  const vaultFolder = path.join(temporaryFolder(), "vault");
  const { client: before } = await openCore({ vaultFolder, clock: fixedClock("2026-05-04") });
  const text = demonstrationText("kir-01");
  const { caseFileId } = await before.exchange.import({ text, replace: false });
  const { caseFile } = await before.caseFiles.open({ caseFileId });
  await before.vault.lock();

  const past = inProcess(startCore({ vaultFolder, clock: fixedClock("2003-01-01") }));
  await past.vault.unlock({ passphrase });
  expect((await past.caseFiles.open({ caseFileId })).caseFile).toEqual(caseFile);
  const agenda = ["Noté pendant que l'horloge était fausse"];
  await past.meetings.start({ caseFileId, start: "14:00" });
  await past.meetings.setAgenda({ caseFileId, agenda });
  await past.backups.make();
  expect(isFaultless(await past.vault.verify())).toBe(true);
  await past.vault.lock();

  const after = inProcess(startCore({ vaultFolder, clock: fixedClock("2026-05-05") }));
  await after.vault.unlock({ passphrase });
  const { supplement } = await after.caseFiles.open({ caseFileId });
  expect(supplement.meeting).toMatchObject({ agenda });
  expect(isFaultless(await after.vault.verify())).toBe(true);
  // The one of the false day is not taken for the oldest and thrown away.
  const { files } = await after.backups.overview();
  expect(files.map(({ summary }) => summary?.madeAt.slice(0, 4))).toContain("2003");
});
