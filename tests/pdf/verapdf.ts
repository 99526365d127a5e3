import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import * as z from "zod";
import { err, ok, type Result } from "#domain/result.ts";

/**
 * The validator of the PDF Association, as its authors publish it: an independent word on what our compiler claims. It is
 * fetched once, into the user's cache, and is no part of Autour.
 */
const VERSION = "1.28.2";
const SHA256 = "687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6";
const ADDRESS = `https://repo1.maven.org/maven2/org/verapdf/apps/greenfield-apps/${VERSION}/greenfield-apps-${VERSION}.jar`;

interface Verdict {
  readonly file: string;
  /** What the file claims to be, in veraPDF's words: it is held to each claim. */
  readonly claims: ReadonlyArray<string>;
  /** The rules that fail, one line each. */
  readonly problems: ReadonlyArray<string>;
}

export type Validator = (files: ReadonlyArray<string>) => Promise<ReadonlyArray<Verdict>>;

/** The reason, in a sentence, where this computer cannot run it. Throws when the file is not the one that was pinned. */
export const openValidator = async (): Promise<Result<Validator, string>> => {
  try {
    await run("java", ["-version"]);
  } catch {
    return err("Java is not installed");
  }
  const cache = process.env["AUTOUR_CACHE"] ?? path.join(homedir(), ".cache", "autour");
  const folder = path.join(cache, `verapdf-${VERSION}`);
  const jar = path.join(folder, "verapdf.jar");
  if (!existsSync(jar)) {
    const fetched = await download();
    if (!fetched.ok) return fetched;
    await mkdir(folder, { recursive: true });
    await writeFile(`${jar}.part`, fetched.value);
    await rename(`${jar}.part`, jar);
  }
  const found = createHash("sha256")
    .update(await readFile(jar))
    .digest("hex");
  if (found !== SHA256) throw new Error(`${jar} is not veraPDF ${VERSION} (SHA-256 ${found})`);
  return ok((files) => validate(jar, folder, files));
};

const run = promisify(execFile);

const download = async (): Promise<Result<Buffer, string>> => {
  try {
    const answer = await fetch(ADDRESS, { signal: AbortSignal.timeout(120_000) });
    if (!answer.ok) return err(`Maven Central answered ${answer.status}`);
    return ok(Buffer.from(await answer.arrayBuffer()));
  } catch {
    return err("Maven Central cannot be reached");
  }
};

/** Profile 0: whatever the file claims. */
const OPTIONS = ["-f", "0", "--format", "json", "--maxfailuresdisplayed", "1"];

const validate = async (
  jar: string,
  home: string,
  files: ReadonlyArray<string>,
): Promise<ReadonlyArray<Verdict>> => {
  // Its settings go beside it, not into the home of whoever runs this.
  const main = [
    "-Xmx1g",
    `-Duser.home=${home}`,
    "-cp",
    jar,
    "org.verapdf.apps.GreenfieldCliWrapper",
  ];
  // It ends with 1 when a file does not conform: the report says so too.
  const { stdout } = await run("java", [...main, ...OPTIONS, ...files], {
    maxBuffer: 1 << 28,
  }).catch((error: unknown) => Failed.parse(error));
  return Report.parse(JSON.parse(stdout)).report.jobs.map(({ itemDetails, validationResult }) => ({
    file: itemDetails.name,
    claims: validationResult.map(({ profileName }) =>
      profileName.replace(" validation profile", ""),
    ),
    problems: validationResult.flatMap(({ profileName, details }) =>
      details.ruleSummaries.map(({ clause, testNumber, description }) =>
        [profileName, clause, testNumber, description].join(" "),
      ),
    ),
  }));
};

const Failed = z.object({ stdout: z.string() });

const RuleSummary = z.object({ clause: z.string(), testNumber: z.int(), description: z.string() });
const Report = z.object({
  report: z.object({
    jobs: z.array(
      z.object({
        itemDetails: z.object({ name: z.string() }),
        /** Absent where the file could not be read. */
        validationResult: z
          .array(
            z.object({
              profileName: z.string(),
              details: z.object({ ruleSummaries: z.array(RuleSummary) }),
            }),
          )
          .default([]),
      }),
    ),
  }),
});
