import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentOf, isWhole } from "#core/db/inspect-database.ts";
import { hasSqliteCode, openDatabase } from "#core/db/open-database.ts";
import { runNow } from "#domain/steps.ts";
import { type Chance, chance } from "./chance.ts";
import { examples } from "./examples.ts";
import type { Guarantee } from "./guarantee.ts";
import { makeTrialVault, migrationsFolder, type TrialVault } from "./trial-vault.ts";
import { workFolder } from "./work-folder.ts";

const PAGE_BYTES = 4096;

/**
 * Planted fault: with `cipher = 'aes256cbc'` in open-database.ts, which authenticates no page, most of the turned bits
 * come back as an answer.
 */
export const bitRot: Guarantee = {
  id: "G4",
  promise: "A bit that rots never gives a wrong answer",
  claimed: "1,000 bits turned, 200 pages exchanged: 0 silent",
  run: async ({ long, seed, progress }) => {
    using work = workFolder();
    const vault = await makeTrialVault(work.folder, 4);
    const rotten = path.join(work.folder, "rotten.db");
    const whole = readFileSync(vault.databaseFile);
    const expected = readAll(vault, vault.databaseFile);
    if (!expected.isWhole) throw new Error("the vault is damaged before anything rots");
    const [bits, exchanges] = long ? [1000, 200] : [150, 30];
    const draw = chance(seed, "bit rot");

    const silent: string[] = [];
    for (let at = 0; at < bits + exchanges; at += 1) {
      const [what, bytes] = at < bits ? turnBit(whole, draw) : exchangePages(whole, draw);
      writeFileSync(rotten, bytes);
      const found = readAll(vault, rotten);
      const isWrong = found.digest !== null && found.digest !== expected.digest;
      if (found.isWhole || isWrong) silent.push(what);
      progress(at + 1, bits + exchanges);
    }

    return {
      measured: `${bits} bits, ${exchanges} exchanges: ${silent.length} silent${examples(silent)}`,
      passed: silent.length === 0,
    };
  },
};

interface Reading {
  /** What `quick_check` says, as at the first opening of the day. */
  readonly isWhole: boolean;
  /** Over every row; null when SQLite refused to read one. */
  readonly digest: string | null;
}

// Opened as the vault opens it: what its settings keep from being read counts.
const readAll = ({ keys }: TrialVault, file: string): Reading => {
  const opened = unlessRefused(() => openDatabase({ file, key: keys.database, migrationsFolder }));
  if (!opened?.ok) return { isWhole: false, digest: null };
  using database = opened.value;
  const { connection } = database;
  return {
    isWhole: unlessRefused(() => runNow(isWhole(connection, "quick_check"))) ?? false,
    digest: unlessRefused(() => runNow(contentOf(connection)).digest),
  };
};

const unlessRefused = <Value>(read: () => Value): Value | null => {
  try {
    return read();
  } catch (error) {
    const refusals = ["SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR"];
    if (refusals.some((code) => hasSqliteCode(error, code))) return null;
    throw error;
  }
};

type Damage = readonly [what: string, bytes: Buffer];

const turnBit = (whole: Buffer, draw: Chance): Damage => {
  const bytes = Buffer.from(whole);
  const place = draw(0, whole.length - 1);
  const bit = draw(0, 7);
  bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << bit), place);
  return [`bit ${bit} of byte ${place}`, bytes];
};

// Each page is whole in itself: only that it stands elsewhere tells it.
const exchangePages = (whole: Buffer, draw: Chance): Damage => {
  const bytes = Buffer.from(whole);
  const last = whole.length / PAGE_BYTES - 1;
  const one = draw(0, last);
  const other = (one + draw(1, last)) % (last + 1);
  const page = (at: number) => whole.subarray(at * PAGE_BYTES, (at + 1) * PAGE_BYTES);
  page(one).copy(bytes, other * PAGE_BYTES);
  page(other).copy(bytes, one * PAGE_BYTES);
  return [`pages ${one} and ${other}`, bytes];
};
