import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

/** One line of a table of docs/rules.md: what must hold, why, where it lives, and what proves it. */
interface Rule {
  readonly words: string;
  readonly source: string;
  readonly homes: ReadonlyArray<string>;
  readonly tests: ReadonlyArray<{ readonly file: string; readonly title: string }>;
}

describe("the list of rules", () => {
  const text = readFileSync("docs/rules.md", "utf8");
  const rules = rulesIn(text);

  test("says of every rule where it comes from, where it lives and which test names it", () => {
    expect(rules.length).toBeGreaterThan(100);
    expect(rules.flatMap(faultsOf)).toEqual([]);
  });

  test("covers the domain's sections on the programmes, the six steps and the exact rules", () => {
    for (const section of ["domain 2", "domain 3", "domain 4"])
      expect(rules.filter(({ source }) => source.startsWith(section)).length).toBeGreaterThan(15);
  });

  test("says no rule twice", () => {
    const words = rules.map((rule) => rule.words);
    expect(words.filter((one, index) => words.indexOf(one) < index)).toEqual([]);
  });

  test.each([
    ["a rule without a test", "", "names no test"],
    ["a test file that is gone", "`unit/gone.test.ts › an IBAN`", "unit/gone.test.ts is not there"],
    [
      "a title that is no longer written so",
      "`unit/plan.test.ts › weighs 1 to 6`",
      "unit/plan.test.ts has no « weighs 1 to 6 »",
    ],
    [
      "the title of a group, which proves nothing by itself",
      "`unit/plan.test.ts › the GAS T score`",
      "unit/plan.test.ts has no « the GAS T score »",
    ],
    ["a test without its title", "`unit/plan.test.ts`", "names no test"],
  ])("would show %s", (_what, cell, fault) => {
    const row = `| Weighs | domain 4 | \`src-main/core/domain/plan.ts\` | ${cell} |`;
    expect(rulesIn(row).flatMap(faultsOf)).toEqual([`Weighs: ${fault}`]);
  });

  test("would show a home that has moved", () => {
    const row =
      "| Weighs | domain 4 | `src-main/core/domain/weight.ts` | `unit/plan.test.ts › weighs 1 to 5` |";
    expect(rulesIn(row).flatMap(faultsOf)).toEqual([
      "Weighs: src-main/core/domain/weight.ts is not there",
    ]);
  });
});

function rulesIn(text: string): ReadonlyArray<Rule> {
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter(([, words = ""]) => words !== "Rule" && !/^-+$/.test(words))
    .map(([, words = "", source = "", home = "", proof = ""]) => ({
      words,
      source,
      homes: codeIn(home),
      tests: codeIn(proof).flatMap((reference) => {
        const [file, title] = reference.split(" › ");
        return file && title ? [{ file, title }] : [];
      }),
    }));
}

function faultsOf({ words, source, homes, tests }: Rule): ReadonlyArray<string> {
  return [
    ...(source === "" ? ["has no source"] : []),
    ...(homes.length === 0 ? ["has no home"] : []),
    ...homes.filter((home) => !existsSync(home)).map((home) => `${home} is not there`),
    ...(tests.length === 0 ? ["names no test"] : []),
    ...tests.flatMap(({ file, title }) => {
      const where = path.join("tests", file);
      if (!existsSync(where)) return [`${file} is not there`];
      return hasTest(readFileSync(where, "utf8"), title) ? [] : [`${file} has no « ${title} »`];
    }),
  ].map((fault) => `${words}: ${fault}`);
}

/** Whether a test, a template of `test.each` or a line of its table bears exactly that title. */
function hasTest(source: string, title: string): boolean {
  const literal = JSON.stringify(title).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<!describe)[([]\s*${literal},`).test(source);
}

function codeIn(cell: string): ReadonlyArray<string> {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}
