/**
 * How long the core takes to answer the page with 1,000 and 10,000 dossiers (100,000 with `--large`), against the same
 * SQL run by hand as prepared statements on the same connection. Contenders alternate in one run, and only ratios
 * travel between machines. `npm run bench:core [-- --large] [-- --vaults FOLDER]`: vaults in that folder are used again.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { createCore } from "#core/create-core.ts";
import type { WriteDb } from "#core/db/db.ts";
import { connectionOf } from "#core/db/prepared.ts";
import { readDossierRows } from "#core/db/queries/read-case-file.ts";
import { caseFileTable } from "#core/db/schema/index.ts";
import { listActionBoard } from "#core/services/action-boards.ts";
import { openCaseFile } from "#core/services/case-files.ts";
import { listCaseFiles } from "#core/services/list-case-files.ts";
import { listPhoneRound } from "#core/services/phone-rounds.ts";
import { listReminders } from "#core/services/reminders.ts";
import { searchCaseFiles } from "#core/services/search.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { usualQuestion } from "#domain/case-file-view.ts";
import { fixedClock } from "#tests/support/core-harness.ts";
import { type Recorder, recordStatements } from "./recorded-statements.ts";

const { values: options } = parseArgs({
  options: { large: { type: "boolean", default: false }, vaults: { type: "string" } },
});
const root = path.join(import.meta.dirname, "../..");
const PASSPHRASE = "trois dossiers fictifs pour mesurer Autour";
const DAY = "2026-05-04";
const SEED = 1;
const FRAME = 16;
const RATIO = 1.3;
const WORDS = ["equitherapie", "proprietaire", "zoe montlune", "kir-0007", "tableau hebdo", "soir"];

/** Every beginning of a word, as it is typed letter by letter. */
const keystrokes = WORDS.flatMap((word) =>
  Array.from({ length: word.length }, (_letter, at) => word.slice(0, at + 1)),
);

/** The same question put with different words, pages or dossiers. */
interface Question {
  readonly name: string;
  readonly ask: ReadonlyArray<() => unknown>;
}

interface Figures {
  readonly p50: number;
  readonly p95: number;
  /** The median of the same statements run by hand. */
  readonly byHand: number;
  /** Processor time of one call on average: what other programs on the machine take does not count. */
  readonly cpu: number;
}

const questionsOf = (db: WriteDb): ReadonlyArray<Question> => {
  const deps = { db, clock: fixedClock(DAY) };
  const list = (search: string, after: Parameters<typeof listCaseFiles>[1]["after"] = null) =>
    listCaseFiles(deps, { ...usualQuestion, search, after });
  const ids = db.select({ id: caseFileTable.id }).from(caseFileTable).all();
  const some = ids.filter((_id, at) => at % Math.ceil(ids.length / 100) === 0);
  const first = list("");
  const second = list("", first.next);
  return [
    {
      name: "list: the first three pages",
      ask: [() => list(""), () => list("", first.next), () => list("", second.next)],
    },
    {
      name: "list: each keystroke of a search",
      ask: keystrokes.map((text) => () => list(text)),
    },
    {
      name: "inside the dossiers: each keystroke",
      ask: keystrokes.map((text) => () => searchCaseFiles(deps, { text, includePrivate: false })),
    },
    {
      name: "dashboard: late, today, this week",
      ask: [() => listReminders(deps)],
    },
    {
      name: "actions of all dossiers, by lane",
      ask: ["", "d", "du", "dup"].map(
        (who) => () => listActionBoard(deps, { programmeId: "", who }),
      ),
    },
    {
      name: "phone round: whom to call",
      ask: [() => listPhoneRound(deps)],
    },
    {
      name: "dossier: the query",
      ask: some.map(
        ({ id }) =>
          () =>
            readDossierRows(db, id),
      ),
    },
    {
      name: "dossier: opened, checked, its facts",
      ask: some.map(
        ({ id }) =>
          () =>
            openCaseFile(deps, id),
      ),
    },
  ];
};

const ROUNDS = 12;

const measure = ({ ask }: Question, recorder: Recorder): Figures => {
  const pairs = ask.map((ours) => ({ ours, byHand: recorder.replayOf(ours) }));
  const times = { ours: new Array<number>(), byHand: new Array<number>() };
  const rounds = Math.max(ROUNDS, Math.ceil(300 / ask.length));
  for (let round = -2; round < rounds; round += 1)
    for (const pair of pairs)
      for (const contender of round % 2 === 0 ? inOrder : inOrder.toReversed()) {
        const start = performance.now();
        pair[contender]();
        const took = performance.now() - start;
        if (round >= 0) times[contender].push(took);
      }
  const before = process.threadCpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const { ours } of pairs) ours();
  const { user, system } = process.threadCpuUsage(before);
  return {
    p50: percentile(times.ours, 50),
    p95: percentile(times.ours, 95),
    byHand: percentile(times.byHand, 50),
    cpu: (user + system) / 1000 / (rounds * pairs.length),
  };
};
const inOrder = ["ours", "byHand"] as const;

const percentile = (values: ReadonlyArray<number>, percent: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length * percent) / 100)] ?? Number.NaN;

const vaultOf = (parent: string, size: number): string => {
  const folder = path.join(parent, String(size));
  if (existsSync(folder)) return folder;
  const start = performance.now();
  const made = spawnSync(
    process.execPath,
    [
      path.join(root, "src-main/cli/autour.ts"),
      "generate",
      String(size),
      `--seed=${SEED}`,
      `--on=${DAY}`,
      `--vault=${folder}`,
    ],
    { env: { ...process.env, AUTOUR_PASSPHRASE: PASSPHRASE, INIT_CWD: root }, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  console.log(`${size} dossiers generated in ${seconds(performance.now() - start)}`);
  return folder;
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(0)} s`;

const measureVault = async (folder: string): Promise<ReadonlyMap<string, Figures>> => {
  using core = createCore({
    vaultFolder: folder,
    resources: resourcesIn(root),
    saveFile: () => Promise.resolve("unsupported"),
  });
  const unlocked = await core.context.vault.unlock(PASSPHRASE);
  const db = core.context.vault.db();
  if (!unlocked.ok || !db) throw new Error(`the vault in ${folder} does not open`);
  const connection: unknown = Reflect.get(connectionOf(db), "client");
  if (!(connection instanceof Database)) throw new Error("this is not better-sqlite3");
  const recorder = recordStatements(connection);
  return new Map(questionsOf(db).map((question) => [question.name, measure(question, recorder)]));
};

const parent = options.vaults ?? mkdtempSync(path.join(tmpdir(), "autour-bench-"));
const sizes = [1000, 10_000, ...(options.large ? [100_000] : [])];
const measured = new Map<number, ReadonlyMap<string, Figures>>();
for (const size of sizes) measured.set(size, await measureVault(vaultOf(parent, size)));
if (!options.vaults) rmSync(parent, { recursive: true });

const column = (text: string, width = 9): string => text.padStart(width);
const headings = ["p50 ms", "p95 ms", "by hand", "ratio", "cpu ms"];
for (const [size, figures] of measured) {
  console.log(`\n${size} dossiers, encrypted, warm; ratio of the medians to the same SQL by hand`);
  console.log(`${"".padEnd(38)}${headings.map((heading) => column(heading)).join("")}`);
  for (const [name, { p50, p95, byHand, cpu }] of figures) {
    const ratio = p50 / byHand;
    const figure = [p50, p95, byHand, ratio, cpu].map((value) => column(value.toFixed(2))).join("");
    // Reading a row for what it is costs the same however fast its query was, so a ratio alone says little of a short one.
    const remarks = [
      ...(p95 > FRAME ? [`over ${FRAME} ms`] : []),
      ...(ratio > RATIO ? [`over ${RATIO}, by ${(p50 - byHand).toFixed(2)} ms`] : []),
    ];
    console.log(`${name.padEnd(38)}${figure}   ${remarks.join(", ")}`.trimEnd());
  }
}

console.log(`\nGrowth of the median, ${sizes.join(" → ")} dossiers`);
for (const name of measured.get(1000)?.keys() ?? []) {
  const medians = sizes.map((size) => measured.get(size)?.get(name)?.p50 ?? Number.NaN);
  const [smallest = Number.NaN] = medians;
  const growth = medians.map((median) => column(`× ${(median / smallest).toFixed(2)}`));
  console.log(`${name.padEnd(38)}${growth.join("")}`);
}
