import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import type { InterfaceLanguage } from "#domain/preference-choices.ts";
import { exitCodeOf, type StartFailure } from "#hosts/start-failure.ts";
import { failureSentence } from "#hosts/start-failure-words.ts";
import { withComingMigrations } from "#tests/guarantees/coming-migrations.ts";

const project = path.resolve(import.meta.dirname, "..", "..");

/** What stays of a program that ended, as its starter sees it. */
export interface Ending {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end, or until it has said `until`; then it is stopped. */
export const runToEnd = async (
  [command = "", ...args]: ReadonlyArray<string>,
  env: NodeJS.ProcessEnv,
  until?: string,
): Promise<Ending> => {
  const program = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let output = "";
  for (const stream of [program.stdout, program.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (until !== undefined && output.includes(until)) program.kill("SIGTERM");
    });
  }
  const [code]: ReadonlyArray<number | null> = await once(program, "exit");
  try {
    // What it started and left behind.
    if (program.pid !== undefined) process.kill(-program.pid, "SIGKILL");
  } catch {
    // Nothing.
  }
  return { code: code ?? null, output };
};

/** A copy of the built application that a test may spoil; the rest of the project is shared. */
export const copyApp = (): string => {
  const folder = temporaryFolder();
  cpSync(path.join(project, "out"), path.join(folder, "out"), { recursive: true });
  mkdirSync(path.join(folder, "build"));
  cpSync(path.join(project, "build", "start.mjs"), path.join(folder, "build", "start.mjs"));
  for (const shared of [
    "package.json",
    "package-lock.json",
    "electron.vite.config.ts",
    "node_modules",
    "migrations",
    "src-main",
    "src-renderer",
    "demo",
  ]) {
    symlinkSync(path.join(project, shared), path.join(folder, shared));
  }
  return folder;
};

/** A copy of an Autour to come, which keeps a vault otherwise. */
export const copyNextApp = (): string => {
  const folder = copyApp();
  rmSync(path.join(folder, "migrations"));
  withComingMigrations(folder, ["CREATE TABLE `to_come` (`id` text) STRICT;"]);
  return folder;
};

/** The same Electron, which runs another folder: by hard links where the disk has them. */
export const electronFor = (executable: string, app: string): string => {
  const folder = path.join(temporaryFolder(), "electron");
  try {
    execFileSync("cp", ["-al", path.dirname(executable), folder], { stdio: "ignore" });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    execFileSync("cp", ["-a", path.dirname(executable), folder]);
  }
  rmSync(path.join(folder, "resources", "app"));
  symlinkSync(app, path.join(folder, "resources", "app"));
  return path.join(folder, path.basename(executable));
};

export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), "autour-failure-"));

/** A line of a stack, or the name of an error. */
export const STACK = /^\s+at .*[:(]|\b\w*Error\b.*:/m;

/** It ended by saying what is the matter, in words for who waits for a window. */
export const expectSentence = (
  { code, output }: Ending,
  failure: StartFailure,
  language: InterfaceLanguage = "fr",
) => {
  expect(output).toContain(failureSentence(failure, language));
  expect(output).not.toMatch(STACK);
  expect(code, output).toBe(exitCodeOf(failure));
};
