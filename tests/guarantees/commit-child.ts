import { writeSync } from "node:fs";
import { CaseFileId } from "#domain/case-file.ts";
import { aCaseFile } from "#tests/support/builders.ts";
import { passphrase } from "#tests/support/core-harness.ts";
import { startTrialCore } from "./trial-vault.ts";

/**
 * A process that changes dossiers one after the other, as a page does, and says each number on its output once it was
 * told that it is saved. `last` ends it; without, it goes on until it is killed.
 */
const [vaultFolder = "", first = "1", last = "Infinity", ...ids] = process.argv.slice(2);
const caseFileIds = ids.map((id) => CaseFileId.parse(id));

using trial = startTrialCore(vaultFolder);
const { client } = trial;
await client.vault.unlock({ passphrase });
const { person } = aCaseFile();

for (let number = Number(first); number <= Number(last); number += 1) {
  const caseFileId = CaseFileId.parse(caseFileIds[number % caseFileIds.length]);
  await client.people.save({ caseFileId, person: { ...person, usualName: `Essai-${number}` } });
  writeSync(1, `${number}\n`);
  // Between two saves, as while somebody types: a kill may fall into it too.
  await client.drafts.put({ caseFileId, form: "person", values: { number } });
}
