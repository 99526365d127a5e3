import { readdirSync, readFileSync, readlinkSync, writeSync } from "node:fs";
import type { CoreClient } from "#contract/contract.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { passphrase } from "#tests/support/core-harness.ts";
import { canaries, canariesIn, canaryDossiers } from "./canaries.ts";
import { lookInto, openTrialDatabase, startTrialCore } from "./trial-vault.ts";

/**
 * A process that works with dossiers full of canaries in every way there is, looking meanwhile into the files it has open,
 * then says what it saw and goes on saving until it is killed.
 */
const [vaultFolder = "", copies = "1"] = process.argv.slice(2);
const [name = "", ...others] = canaries;

interface Sight {
  /** Temporary files of SQLite: it removes their names while it still writes to them. */
  readonly removedFiles: Set<string>;
  readonly found: Set<string>;
}

const work = async (client: CoreClient): Promise<ReadonlyArray<CaseFileId>> => {
  await client.vault.create({
    passphrase,
    organiser: { name, function: name, organisation: name, email: "x@essais.example", phone: name },
  });
  const ids: CaseFileId[] = [];
  for (let copy = 0; copy < Number(copies); copy += 1)
    for (const text of canaryDossiers()) {
      const { caseFileId } = await client.exchange.importBeside({ text });
      ids.push(caseFileId);
    }
  await client.contacts.save({
    contactId: null,
    contact: {
      name: others.slice(0, 20).join(" "),
      role: name,
      organisation: name,
      category: "social",
      secrecy: "professional",
    },
    otherThan: [],
    follow: [],
  });
  for (const canary of canaries) {
    await client.search.caseFiles({ text: canary, includePrivate: true });
    await client.drafts.put({ caseFileId: null, form: "newCaseFile", values: { reason: canary } });
  }
  const paper = aboutTheLatest("synthesisNote");
  for (const caseFileId of ids.slice(0, 3)) {
    await client.documents.preview({ caseFileId, paper, language: "fr" }).catch(() => null);
    await client.documents.save({ caseFileId, paper, language: "fr" }).catch(() => null);
    await client.exchange.handOver({ caseFileId, includePrivate: true });
  }
  const backup = await client.backups.make();
  await client.backups.preview({ name: backup.name });
  await client.backups.restore({ name: backup.name });
  return ids;
};

/** Sorts and rewrites more than SQLite keeps in memory by itself, and looks in the middle of each statement. */
const workInBulk = async (sight: Sight): Promise<void> => {
  using database = openTrialDatabase(await lookInto(vaultFolder));
  const { connection } = database;
  let calls = 0;
  // Every so many rows: reading the files of a large sort takes longer than the sort.
  connection.function("look", (value: unknown, every: unknown) => {
    calls += 1;
    if (calls % Number(every) === 0) lookAtOpenFiles(sight);
    return value;
  });
  const sorted = connection.prepare(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < 60)
     select look(text, 20000) from search_entry, n order by text || i`,
  );
  // Asked for to the end, one by one: all of them at once would be in memory anyway.
  const rows = sorted.iterate();
  while (rows.next().done !== true);
  connection.exec(`
    begin;
    update network_member set role = role || (select group_concat(text) from search_entry);
    update network_member set name = look(name, 50) || role;
    update case_file set search_line = look(search_line, 5) || number;
    create temp table kept as select look(text, 500) as text from search_entry;
    create index temp.kept_index on kept (text);
    rollback;
  `);
  lookAtOpenFiles(sight);
};

const lookAtOpenFiles = ({ removedFiles, found }: Sight): void => {
  for (const descriptor of readdirSync("/proc/self/fd")) {
    const target = linkOf(`/proc/self/fd/${descriptor}`);
    if (!target.startsWith("/") || !target.endsWith(" (deleted)")) continue;
    removedFiles.add(target);
    for (const canary of canariesIn(readFileSync(`/proc/self/fd/${descriptor}`))) found.add(canary);
  }
};

/** The descriptor that reads the list of descriptors is gone when it is looked at. */
const linkOf = (descriptor: string): string => {
  try {
    return readlinkSync(descriptor);
  } catch {
    return "";
  }
};

const sight: Sight = { removedFiles: new Set(), found: new Set() };
const saveFile = () => Promise.resolve("cancelled" as const);
let ids: ReadonlyArray<CaseFileId>;
{
  using trial = startTrialCore(vaultFolder, { saveFile });
  ids = await work(trial.client);
  const [caseFileId] = ids;
  if (caseFileId === undefined) throw new Error("no dossier was taken in");
}
await workInBulk(sight);
using trial = startTrialCore(vaultFolder, { saveFile });
const { client } = trial;
await client.vault.unlock({ passphrase });
writeSync(
  1,
  `${JSON.stringify({ removedFiles: sight.removedFiles.size, found: [...sight.found] })}\n`,
);
for (let at = 0; ; at += 1) {
  const [caseFileId = ids[0]] = ids.slice(at % ids.length);
  if (caseFileId === undefined) throw new Error("no dossier was taken in");
  const { caseFile } = await client.caseFiles.open({ caseFileId });
  await client.people.save({
    caseFileId,
    person: { ...caseFile.person, usualName: `${canaries[at % canaries.length]}` },
  });
}
