import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentOf } from "#core/db/inspect-database.ts";
import { openCopy } from "#core/db/open-database.ts";
import { readHeader } from "#core/vault/header.ts";
import { unpackBackup } from "#core/vault/restore-backup.ts";
import { runNow } from "#domain/steps.ts";
import { passphrase } from "#tests/support/core-harness.ts";
import { type Chance, chance } from "./chance.ts";
import { examples } from "./examples.ts";
import type { Guarantee } from "./guarantee.ts";
import {
  makeTrialVault,
  migrationsFolder,
  openTrialDatabase,
  startTrialCore,
  type TrialVault,
} from "./trial-vault.ts";
import { workFolder } from "./work-folder.ts";

const DAMAGES = 200;

/**
 * Planted fault: without the comparison of size and digest of the payload in `verifyContainer`, bytes that were added are taken.
 */
export const wholeBackup: Guarantee = {
  id: "G12",
  promise: "A backup holds every row, and a damaged one is refused",
  claimed: "the same digest of all rows; 200 of 200 damaged ones refused, nothing left of them",
  run: async ({ seed, progress }) => {
    using work = workFolder();
    const vault = await makeTrialVault(work.folder, 3);
    const { backup, vaultId, rows } = await backUp(vault);
    const whole = readFileSync(path.join(vault.backupsFolder, backup));
    const damaged = path.join(work.folder, "damaged.autour-backup");
    const target = path.join(work.folder, "unpacked.db");
    const { keys } = vault;
    const unpack = (bytes: Uint8Array) => {
      writeFileSync(damaged, bytes);
      return runNow(unpackBackup({ migrationsFolder }, { file: damaged, keys, target, vaultId }));
    };

    const isTaken = unpack(whole).ok;
    const restored = isTaken ? digestOfCopy(target, keys.database) : "none";
    const draw = chance(seed, "backup");
    const taken: string[] = [];
    for (let at = 0; at < DAMAGES; at += 1) {
      const [what, bytes] = damage(whole, at, draw);
      if (unpack(bytes).ok) taken.push(what);
      progress(at + 1, DAMAGES);
    }
    const left = readdirSync(work.folder).filter((name) => name.startsWith("unpacked"));
    return {
      measured: `${restored === rows ? "the same" : "ANOTHER"} digest; ${DAMAGES - taken.length} of ${DAMAGES} refused${examples(taken)}; ${left.length} left`,
      passed: restored === rows && taken.length === 0 && left.length === 0,
    };
  },
};

/** Makes a backup and says what the vault itself held. */
const backUp = async (vault: TrialVault) => {
  using trial = startTrialCore(vault.vaultFolder);
  await trial.client.vault.unlock({ passphrase });
  await trial.core.context.vault.backups.settled();
  // Not through the contract, which notes in the log of accesses afterwards that a backup was made.
  const made = await trial.core.context.vault.backups.make();
  if (!made.ok) throw new Error(made.error.type);
  const { name: backup } = made.value;
  await trial.client.vault.lock();
  const header = readHeader(vault.vaultFolder);
  if (!header.ok) throw new Error(header.error.type);
  using database = openTrialDatabase(vault);
  const rows = runNow(contentOf(database.connection)).digest;
  return { backup, vaultId: header.value.vaultId, rows };
};

const digestOfCopy = (file: string, key: Uint8Array): string => {
  using copy = openCopy({ file, key });
  return runNow(contentOf(copy.connection)).digest;
};

type Damage = readonly [what: string, bytes: Uint8Array];

/** By turns a bit turned anywhere, a bit turned in the head, the end cut off, bytes added. */
const damage = (whole: Buffer, at: number, draw: Chance): Damage => {
  const bytes = Buffer.from(whole);
  const place = draw(0, at % 4 === 1 ? 1023 : whole.length - 1);
  if (at % 4 === 2) return [`cut at ${place}`, bytes.subarray(0, place)];
  if (at % 4 === 3) return [`added ${at}`, Buffer.concat([bytes, Buffer.alloc(at, at)])];
  bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << draw(0, 7)), place);
  return [`bit at ${place}`, bytes];
};
