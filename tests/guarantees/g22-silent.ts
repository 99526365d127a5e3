import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { canaries, canariesIn } from "./canaries.ts";
import type { Guarantee } from "./guarantee.ts";
import { LISTENING, workAndCrash } from "./window-journey.ts";
import { inTheWindow, projectFolder } from "./window.ts";

/**
 * What a program says may end in a journal of the system. The log in the vault's folder is among the files of G6.
 *
 * Fault planted: without `endWithoutWords`, Node said what the bug said: 54 canaries.
 */
export const silent: Guarantee = {
  id: "G22",
  promise: "No process says anything personal on its output, not even when it ends by a bug",
  claimed:
    "0 of at least 50 canaries in what window, page and core said over a whole journey, and in a bug's last words",
  run: () =>
    inTheWindow(async (window) => {
      const said = Buffer.from(await workAndCrash(window));
      const lastWords = await wordsOfABug();
      return {
        measured: `${canariesIn(said).size} in ${said.length} bytes of the journey; ${canariesIn(lastWords).size} in ${lastWords.length} bytes of last words`,
        passed:
          canaries.length >= 50 &&
          said.includes(LISTENING) &&
          canariesIn(said).size === 0 &&
          canariesIn(lastWords).size === 0 &&
          lastWords.includes("RangeError"),
      };
    }),
};

/** Runs what both hosts run first, then fails with words that nobody should read. */
const wordsOfABug = async (): Promise<Buffer> => {
  const program = `
    import { endWithoutWords } from ${JSON.stringify(path.join(projectFolder, "src-main/hosts/end-without-words.ts"))};
    endWithoutWords();
    Promise.reject(new RangeError(${JSON.stringify(canaries.join(" "))}));
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  child.stdout.on("data", (text: Buffer) => said.push(text));
  child.stderr.on("data", (text: Buffer) => said.push(text));
  await once(child, "close");
  return Buffer.concat(said);
};
