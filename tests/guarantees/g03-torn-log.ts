import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import type Database from "better-sqlite3";
import { CaseFileId } from "#domain/case-file.ts";
import { contentOf, isWhole } from "#core/db/inspect-database.ts";
import { lastOperation } from "#core/db/operations.ts";
import { lostSinceMark, writeMark } from "#core/vault/high-water-mark.ts";
import { runNow } from "#domain/steps.ts";
import { aCaseFile } from "#tests/support/builders.ts";
import { passphrase } from "#tests/support/core-harness.ts";
import { type Chance, chance } from "./chance.ts";
import type { Guarantee } from "./guarantee.ts";
import {
  addRecoveryCode,
  makeTrialVault,
  nextPassphrase,
  openTrialDatabase,
  startTrialCore,
  type TrialVault,
} from "./trial-vault.ts";
import { workFolder } from "./work-folder.ts";

const SAVES = 24;

/**
 * Planted faults: with `lostSinceMark` in high-water-mark.ts answering null, every loss passes in silence; with
 * `appendOperation` after the transaction in operations.ts and not in it, logs give states that never were.
 */
export const tornLog: Guarantee = {
  id: "G3",
  promise: "A log that is torn, cut off or garbled gives a state that was, and its loss is noticed",
  claimed: "1,000 logs: 0 inconsistent; every loss beyond the mark reported, nothing else",
  run: async ({ long, seed, progress }) => {
    using work = workFolder();
    const logs = long ? 1000 : 50;
    const recorded = await recordLog(work.folder);
    const draw = chance(seed, "torn log");
    const count = { inconsistent: 0, lost: 0, beyond: 0, reported: 0, falselyReported: 0 };
    for (let at = 0; at < logs; at += 1) {
      const [mark] = recorded.moments.slice(draw(0, SAVES - 1));
      if (!mark) throw new Error("there is no such moment");
      const found = await openTorn(recorded, mark, tear(recorded.log, draw));
      const isBeyond = found.operations < mark.operations;
      if (!found.isConsistent) count.inconsistent += 1;
      if (found.operations < recorded.operations) count.lost += 1;
      if (isBeyond) count.beyond += 1;
      if (isBeyond && found.isReported) count.reported += 1;
      if (!isBeyond && found.isReported) count.falselyReported += 1;
      progress(at + 1, logs);
    }
    return {
      measured: `${logs} logs: ${count.inconsistent} inconsistent; ${count.lost} lost something, ${count.beyond} beyond the mark, ${count.reported} of them reported, ${count.falselyReported} falsely`,
      passed:
        count.inconsistent + count.falselyReported === 0 &&
        count.beyond > 0 &&
        count.reported === count.beyond,
    };
  },
};

/** A vault that was open for some saves, as its files were at each. */
interface Recorded {
  /** A place for copies of its files. */
  readonly vault: TrialVault;
  readonly code: string;
  readonly database: Buffer;
  /** After the last save. */
  readonly log: Buffer;
  readonly operations: number;
  readonly moments: ReadonlyArray<Moment>;
  /** Of every row, by the number of operations there were. */
  readonly digests: ReadonlyMap<number, string>;
}

interface Moment {
  readonly operations: number;
  /** The key file, had the mark been written then. */
  readonly keyFile: string;
}

const recordLog = async (folder: string): Promise<Recorded> => {
  const original = await makeTrialVault(folder, 2);
  const logFile = `${original.databaseFile}-wal`;
  using trial = startTrialCore(original.vaultFolder);
  const { client } = trial;
  await client.vault.unlock({ passphrase });
  await trial.core.context.vault.backups.settled();
  const code = await addRecoveryCode(trial);

  const database = readFileSync(original.databaseFile);
  const logs: Buffer[] = [];
  const { person } = aCaseFile();
  for (let at = 0; at < SAVES; at += 1) {
    const caseFileId = CaseFileId.parse(original.caseFileIds[at % original.caseFileIds.length]);
    await client.people.save({ caseFileId, person: { ...person, usualName: `Essai-${at}` } });
    logs.push(readFileSync(logFile));
  }
  if (!readFileSync(original.databaseFile).equals(database))
    throw new Error("the log went into the database meanwhile");

  const vaultFolder = path.join(folder, "copy");
  mkdirSync(vaultFolder);
  const vault = { ...original, vaultFolder, databaseFile: path.join(vaultFolder, "vault.db") };
  const keyFile = readFileSync(path.join(original.vaultFolder, "vault.json"), "utf8");
  const digests = new Map<number, string>();
  const moments = [Buffer.alloc(0), ...logs].map((log) => {
    putFiles(vault, { database, log, keyFile });
    using opened = openTrialDatabase(vault);
    writeMark(vaultFolder, opened.connection, vault.auditKey);
    const operations = lastOperation(opened.connection)?.sequence ?? 0;
    digests.set(operations, digestInChain(opened.connection));
    return { operations, keyFile: readFileSync(path.join(vaultFolder, "vault.json"), "utf8") };
  });
  const operations = Math.max(...digests.keys());
  return { vault, code, database, log: logs.at(-1) ?? database, operations, moments, digests };
};

const openTorn = async (
  { vault, code, database, digests }: Recorded,
  { operations: marked, keyFile }: Moment,
  log: Uint8Array,
) => {
  putFiles(vault, { database, log, keyFile });
  const found = inspect(vault, digests);
  if (found.operations >= marked) return found;
  putFiles(vault, { database, log, keyFile });
  // Asked of the vault itself, as the page is told. The code costs no slow derivation.
  using trial = startTrialCore(vault.vaultFolder);
  const { error } = await safe(trial.client.vault.recover({ code, passphrase: nextPassphrase }));
  const isSaid = error !== null && "code" in error && error.code === "DATA_ROLLED_BACK";
  return { ...found, isReported: found.isReported && isSaid };
};

const inspect = (vault: TrialVault, digests: Recorded["digests"]) => {
  using opened = openTrialDatabase(vault);
  const { connection } = opened;
  const operations = lastOperation(connection)?.sequence ?? 0;
  const digest = digestInChain(connection);
  return {
    operations,
    isConsistent: runNow(isWhole(connection, "quick_check")) && digests.get(operations) === digest,
    isReported: lostSinceMark(vault.vaultFolder, connection, vault.auditKey) !== null,
  };
};

/** Of every row but those that are written beside the chain: no number tells their states apart. */
const digestInChain = (connection: Database.Database): string => {
  connection.exec(
    "begin; delete from access; delete from sqlite_sequence where name = 'access'; delete from vault_settings",
  );
  const { digest } = runNow(contentOf(connection));
  connection.exec("rollback");
  return digest;
};

interface VaultFiles {
  readonly database: Uint8Array;
  readonly log: Uint8Array;
  readonly keyFile: string;
}

const putFiles = ({ vaultFolder, databaseFile }: TrialVault, files: VaultFiles): void => {
  writeFileSync(databaseFile, files.database);
  writeFileSync(`${databaseFile}-wal`, files.log);
  for (const name of ["vault.json", "vault.copy.json"])
    writeFileSync(path.join(vaultFolder, name), files.keyFile);
};

/** Cut off, a bit turned, a stretch of zeros, or a stretch of what a disk holds by chance. */
const tear = (whole: Buffer, draw: Chance): Uint8Array => {
  const place = draw(0, whole.length - 1);
  const end = Math.min(whole.length, place + draw(1, 20_000));
  const bytes = Buffer.from(whole);
  switch (draw(0, 3)) {
    case 0:
      return bytes.subarray(0, place);
    case 1:
      bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << draw(0, 7)), place);
      return bytes;
    case 2:
      return bytes.fill(0, place, end);
    default:
      for (let at = place; at < end; at += 1) bytes.writeUInt8(draw(0, 255), at);
      return bytes;
  }
};
