import { writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { LocalDate } from "#domain/local-date.ts";

/** What every command does with the terminal: read what is secret, say what was done, refuse. */

/** npm runs scripts from the project's folder; the caller's own is in INIT_CWD. */
export const fromCaller = (file: string): string =>
  path.resolve(process.env["INIT_CWD"] ?? process.cwd(), file);

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Beside the result, which may be read by another program. */
export const warn = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Says why and ends with 1. Not while a vault is open: ending does not lock it. */
export const refuse = (sentences: ReadonlyArray<string>): never => {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exit(1);
};

export const dayOption = (text: string): LocalDate => {
  const day = LocalDate.safeParse(text);
  return day.success ? day.data : refuse([`--on : « ${text} » n'est pas un jour (AAAA-MM-JJ).`]);
};

export const writeResult = (file: string, bytes: string | Uint8Array): void => {
  try {
    writeFileSync(file, bytes);
  } catch {
    refuse([`Impossible d'écrire ici : ${file}`]);
  }
  print(file);
};

export const PASSPHRASE_HELP =
  "\nLa phrase de passe est celle de AUTOUR_PASSPHRASE ; sans elle, un terminal la demande.";

/** The one that opens a vault: from the environment, else asked for. */
export const passphraseOfCaller = async (): Promise<string> =>
  process.env["AUTOUR_PASSPHRASE"] ??
  (isInTerminal()
    ? askSecret("Phrase de passe : ")
    : refuse(["Donnez la phrase de passe du coffre dans AUTOUR_PASSPHRASE."]));

/** One that is chosen: from this variable of the environment, else asked for twice. */
export const newPassphraseOfCaller = async (variable: string): Promise<string> => {
  const given = process.env[variable];
  if (given !== undefined) return given;
  if (!isInTerminal()) return refuse([`Donnez la nouvelle phrase de passe dans ${variable}.`]);
  const first = await askSecret("Nouvelle phrase de passe : ");
  const second = await askSecret("La même, encore une fois : ");
  return first === second ? first : refuse(["Les deux phrases de passe ne sont pas identiques."]);
};

const isInTerminal = (): boolean => process.stdin.isTTY;

/** One line that is not shown while it is typed. */
const askSecret = async (question: string): Promise<string> => {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({
    input: process.stdin,
    output: nowhere,
    terminal: true,
    historySize: 0,
  });
  process.stderr.write(question);
  try {
    return await new Promise((resolve) => {
      lines.once("line", resolve);
      lines.once("close", () => resolve(""));
      lines.once("SIGINT", () => process.exit(130));
    });
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
};
