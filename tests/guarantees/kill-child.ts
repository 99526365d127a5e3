import { spawn } from "node:child_process";
import { once } from "node:events";

/** A bundled child (`bundle-child.ts`) and what it is told. */
export interface ChildProgram {
  readonly file: string;
  readonly parameters: ReadonlyArray<string>;
  /** Beside what this process has. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Lets a child work for so many milliseconds after its first word, then ends it as a power cut does (SIGKILL), and gives
 * all it said. Throws when it ended by itself: nothing was then cut short.
 */
export const killAfter = async (
  milliseconds: number,
  { file, parameters, env = {} }: ChildProgram,
): Promise<string> => {
  const child = spawn(process.execPath, [file, ...parameters], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  const ended = once(child, "close");
  let said = "";
  let complaint = "";
  child.stderr.on("data", (text: Buffer) => (complaint += text.toString()));
  const begun = new Promise<void>((resolve) => {
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      resolve();
    });
  });
  await Promise.race([begun, ended]);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill("SIGKILL");
  const [code] = await ended;
  if (code !== null) throw new Error(`a child ended by itself: ${complaint}`);
  return said;
};
