import { isWhole } from "#core/db/inspect-database.ts";
import type { OpenDatabase } from "#core/db/open-database.ts";
import { findBrokenOperation } from "#core/db/operations.ts";
import { lostSinceMark } from "#core/vault/high-water-mark.ts";
import { runNow } from "#domain/steps.ts";
import { bundleChild } from "./bundle-child.ts";
import { type Chance, chance } from "./chance.ts";
import type { Guarantee } from "./guarantee.ts";
import { killAfter } from "./kill-child.ts";
import { makeTrialVault, openTrialDatabase, type TrialVault } from "./trial-vault.ts";
import { workFolder } from "./work-folder.ts";

const LONGEST_LIFE_MS = 60;
const LANES = 2;

/**
 * Planted faults: with the number written before the save in commit-child.ts, operations that were acknowledged are lost; with
 * `journal_mode` set to MEMORY in open-database.ts, the vault does not survive.
 */
export const killed: Guarantee = {
  id: "G1",
  promise: "What was said to be saved survives the death of the process",
  claimed:
    "1,000 kill -9 at 0–60 ms: 0 acknowledged changes lost; pages, references, words and chain whole",
  run: async ({ long, seed, progress }) => {
    const kills = long ? 1000 : 10;
    let done = 0;
    const file = await bundleChild("commit-child");
    const lanes = Array.from({ length: LANES }, async (_lane, at) => {
      const draw = chance(seed, `kill lane ${at}`);
      return killOneVault(file, draw, kills / LANES, () => progress((done += 1), kills));
    });
    const [one = none, other = none] = await Promise.all(lanes);
    const total = { acknowledged: 0, lost: 0, broken: 0 };
    for (const { acknowledged, lost, broken } of [one, other]) {
      total.acknowledged += acknowledged;
      total.lost += lost;
      total.broken += broken;
    }
    return {
      measured: `${kills} kills: ${total.lost} of ${total.acknowledged} acknowledged lost, ${total.broken} vaults not whole`,
      passed: total.lost === 0 && total.broken === 0 && total.acknowledged >= kills,
    };
  },
};

interface Loss {
  readonly acknowledged: number;
  readonly lost: number;
  readonly broken: number;
}

const none: Loss = { acknowledged: 0, lost: 0, broken: 0 };

/** The same vault from kill to kill, as a vault that crashes often. */
const killOneVault = async (
  file: string,
  draw: Chance,
  kills: number,
  onKill: () => void,
): Promise<Loss> => {
  using work = workFolder();
  const vault = await makeTrialVault(work.folder, 3);
  let acknowledged = 0;
  let lost = 0;
  let broken = 0;
  let first = 1;
  for (let at = 0; at < kills; at += 1) {
    const parameters = commitParameters(vault, first);
    const said = await killAfter(draw(0, LONGEST_LIFE_MS), { file, parameters });
    const last = lastNumber(said) ?? first - 1;
    using database = openTrialDatabase(vault);
    if (!isSound(vault, database)) broken += 1;
    const kept = new Set(numbersFrom(database, first));
    for (let number = first; number <= last; number += 1) if (!kept.has(number)) lost += 1;
    // One more may have been committed than it lived to say; two would be a number given twice.
    if (kept.size > last - first + 2) broken += 1;
    acknowledged += last - first + 1;
    first = Math.max(last, ...kept) + 1;
    onKill();
  }
  return { acknowledged, lost, broken };
};

/** What `commit-child.ts` is told. */
export const commitParameters = (
  { vaultFolder, caseFileIds }: TrialVault,
  first: number,
  last = Infinity,
) => [vaultFolder, String(first), String(last), ...caseFileIds];

// A line that was cut short says nothing.
const lastNumber = (said: string): number | null => {
  const numbers = said.split("\n").slice(0, -1).map(Number).filter(Number.isInteger);
  return numbers.at(-1) ?? null;
};

/** The numbers of the changes in the history, from this one on. */
const numbersFrom = ({ connection }: OpenDatabase, first: number): ReadonlyArray<number> =>
  connection
    .prepare("select json_extract(after, '$.usualName') from change where part = 'person'")
    .pluck()
    .all()
    .flatMap((name) => {
      const number = Number(String(name).replace("Essai-", ""));
      return Number.isInteger(number) && number >= first ? [number] : [];
    });

const isSound = ({ vaultFolder, auditKey }: TrialVault, { connection }: OpenDatabase): boolean => {
  const broken = connection.pragma("foreign_key_check");
  // Throws when the index of words does not follow what it indexes.
  connection.exec("insert into search_text (search_text, rank) values ('integrity-check', 1)");
  return (
    runNow(isWhole(connection, "quick_check")) &&
    Array.isArray(broken) &&
    broken.length === 0 &&
    runNow(findBrokenOperation(connection, auditKey)) === null &&
    lostSinceMark(vaultFolder, connection, auditKey) === null
  );
};
