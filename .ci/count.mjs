// Adds up what the test runners report and prints "N passed, N failed" alone on the last line.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";

const [folder = ".", trouble = "0"] = process.argv.slice(2);
const total = { passed: 0, failed: 0 };

const add = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};

/** Vitest's closing line, as in "Tests  1 failed | 26 passed (27)". */
const countCoreTests = () => {
  const log = stripVTControlCharacters(readFileSync(path.join(folder, "test.log"), "utf8"));
  const line = log.match(/^\s*Tests\s+(.*\(\d+\))\s*$/m)?.[1];
  const numberOf = (word) => Number(line?.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
  if (line) add(numberOf("passed"), numberOf("failed"));
  else add(0, 1);
};

const countJourneys = (name) => {
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    console.log(`${name} was not written: these journeys did not come to their end.`);
    return add(0, 1);
  }
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
  add(stats.expected + stats.flaky, stats.unexpected + errors.length);
};

/** "47 files of … checked by veraPDF, 0 problems", or "PDF not checked here: …", which is neither. */
const countPdfCheck = () => {
  const log = readFileSync(path.join(folder, "pdf.log"), "utf8");
  const problems = log.match(/checked by veraPDF, (\d+) problems$/m)?.[1];
  if (problems !== undefined) add(problems === "0" ? 1 : 0, problems === "0" ? 0 : 1);
  else if (!/^PDF not checked here: /m.test(log)) add(0, 1);
};

countCoreTests();
countJourneys("browser.json");
countJourneys("window.json");
countJourneys("packaged.json");
countPdfCheck();

// A step that failed without a failed test (types, build) is still a failure.
if (trouble !== "0" && total.failed === 0) total.failed = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
