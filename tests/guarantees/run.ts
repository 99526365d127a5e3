/**
 * `npm run guarantees [-- --long] [-- --only G1,G4] [-- --seed 7]`: makes every trial on this computer and prints what is
 * claimed beside what was measured. Ends with 1 when one failed. What this computer cannot try is told, never passed.
 */
import { randomInt } from "node:crypto";
import { parseArgs, styleText } from "node:util";
import type { Guarantee, Outcome } from "./guarantee.ts";
import { guarantees } from "./index.ts";
import { tableHead, tableRow } from "./table.ts";
import { windowGuarantees } from "./window-guarantees.ts";

interface Trial {
  readonly guarantee: Guarantee;
  readonly outcome: Outcome;
  readonly seconds: number;
}

const { values: options } = parseArgs({
  options: {
    long: { type: "boolean", default: false },
    only: { type: "string" },
    seed: { type: "string" },
  },
});

const seed = options.seed === undefined ? randomInt(1_000_000) : Number(options.seed);
if (!Number.isInteger(seed)) throw new Error("--seed takes a whole number");

const wanted = options.only?.split(",");
const numberOf = ({ id }: Guarantee) => Number(id.slice(1));
const all = [...guarantees, ...windowGuarantees].toSorted(
  (one, other) => numberOf(one) - numberOf(other),
);
const unknown = wanted?.filter((id) => all.every((guarantee) => guarantee.id !== id)) ?? [];
if (unknown.length > 0) throw new Error(`there is no trial of ${unknown.join(", ")}`);
const chosen = all.filter(({ id }) => wanted?.includes(id) ?? true);

const sayOnOneLine = (text: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
};

const attempt = async (guarantee: Guarantee): Promise<Trial> => {
  const start = performance.now();
  const progress = (done: number, of: number) => sayOnOneLine(`${guarantee.id}: ${done} of ${of}`);
  sayOnOneLine(`${guarantee.id}: ${guarantee.promise}`);
  const outcome = await guarantee
    .run({ long: options.long, seed, progress })
    .catch((error: unknown): Outcome => ({ measured: messageOf(error), passed: false }));
  return { guarantee, outcome, seconds: (performance.now() - start) / 1000 };
};

const messageOf = (error: unknown): string =>
  `ended with ${error instanceof Error ? error.message : String(error)}`.replaceAll(/\s+/g, " ");

const columns = [
  { title: "", width: 4 },
  { title: "guarantee", width: 40 },
  { title: "claimed", width: 38 },
  { title: "measured", width: 42 },
  { title: "result", width: 22 },
];

const resultOf = (outcome: Outcome): string => {
  if ("notRun" in outcome) return `not run here: ${outcome.notRun}`;
  return outcome.passed ? "pass" : "FAIL";
};

const rowOf = ({ guarantee, outcome, seconds }: Trial): string =>
  tableRow(columns, [
    guarantee.id,
    guarantee.promise,
    guarantee.claimed,
    "notRun" in outcome ? "–" : outcome.measured,
    `${resultOf(outcome)} (${seconds.toFixed(1)} s)`,
  ]);

const colorOf = ({ outcome }: Trial) => {
  if ("notRun" in outcome) return "yellow";
  return outcome.passed ? "green" : "red";
};

console.log(`${options.long ? "Long" : "Short"} form, seed ${seed}, ${process.platform}\n`);
console.log(tableHead(columns));
const trials: Trial[] = [];
for (const guarantee of chosen) {
  const trial = await attempt(guarantee);
  trials.push(trial);
  sayOnOneLine("");
  console.log(`${styleText(colorOf(trial), rowOf(trial))}\n`);
}

const notRun = trials.filter(({ outcome }) => "notRun" in outcome).length;
const failed = trials.filter(({ outcome }) => "passed" in outcome && !outcome.passed).length;
console.log(`${trials.length - failed - notRun} passed, ${failed} failed, ${notRun} not run here`);
process.exitCode = failed > 0 ? 1 : 0;
