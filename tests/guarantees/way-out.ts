import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { createCore } from "#core/create-core.ts";
import { importDemonstration } from "#core/services/demonstration.ts";
import { ARGON2_FLOOR } from "#core/vault/keys.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { organiser, passphrase, projectFolder } from "#tests/support/core-harness.ts";

/** What the check found, or why it could not be made on this computer. */
type Outcome =
  | { readonly measured: string; readonly passed: boolean }
  | { readonly notRun: string };

/**
 * Opens a real vault with a SQLCipher 4 that has nothing to do with Autour, by the words of docs/way-out.md: its own
 * check of every page is clean, and the dossiers are read.
 */
export const wayOut = async (): Promise<Outcome> => {
  const independent = await findSqlCipher();
  if (!independent)
    return { notRun: "no SQLCipher 4 here: neither sqlcipher nor python3's sqlcipher3" };
  const folder = mkdtempSync(path.join(tmpdir(), "autour-way-out-"));
  try {
    const { key, file } = await makeVault(folder);
    const damages = await independent.run(file, [
      ...opening(key),
      "PRAGMA cipher_integrity_check;",
    ]);
    const numbers = await independent.run(file, [
      ...opening(key),
      "SELECT number FROM case_file ORDER BY number;",
    ]);
    return {
      measured: `SQLCipher ${independent.version}: cipher_integrity_check ${damages === "" ? "clean" : damages}, dossiers ${numbers.replaceAll("\n", ", ")}`,
      passed: damages === "" && numbers === "ARC-01\nBRU-02\nKIR-01",
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The statements that docs/way-out.md gives, in its order. */
export const opening = (key: string): ReadonlyArray<string> => [
  `PRAGMA key = "x'${key}'";`,
  "PRAGMA cipher_compatibility = 4;",
  "PRAGMA cipher_page_size = 4096;",
];

interface SqlCipher {
  readonly version: string;
  /** The rows of these statements, one a line, but for what setting a pragma answers. */
  readonly run: (file: string, statements: ReadonlyArray<string>) => Promise<string>;
}

/** The first at hand: the program of a Linux distribution, else the Python package. Version 3 cannot read version 4. */
const findSqlCipher = async (): Promise<SqlCipher | null> => {
  for (const [command, ...parameters] of [["sqlcipher"], ["python3", "-c", PYTHON]]) {
    const run: SqlCipher["run"] = (file, statements) =>
      runWith([command ?? "", ...parameters, file], statements);
    const version = await run(":memory:", ["PRAGMA cipher_version;"]).catch(() => "");
    if (/^[4-9]\./.test(version)) return { version, run };
  }
  return null;
};

// Reads statements from its input and writes rows, as the program does.
const PYTHON = `
import sys, sqlcipher3
connection = sqlcipher3.connect(sys.argv[1])
for statement in sys.stdin:
    for row in connection.execute(statement):
        print("|".join(str(value) for value in row))
`;

// By its input: what stands on a command line can be read by every program of the computer.
const runWith = async (
  [command = "", ...parameters]: ReadonlyArray<string>,
  statements: ReadonlyArray<string>,
): Promise<string> => {
  const running = promisify(execFile)(command, [...parameters]);
  running.child.stdin?.on("error", () => {});
  running.child.stdin?.end(`${statements.join("\n")}\n`);
  const { stdout } = await running;
  return stdout
    .split("\n")
    .filter((line) => line !== "" && line !== "ok")
    .join("\n");
};

/** Locked again, as a vault is that Autour no longer opens. */
const makeVault = async (folder: string) => {
  using core = createCore({
    vaultFolder: path.join(folder, "vault"),
    resources: resourcesIn(projectFolder),
    saveFile: () => Promise.resolve("unsupported"),
    passphraseCost: () => Promise.resolve(ARGON2_FLOOR),
  });
  const { vault } = core.context;
  await vault.create({ passphrase, organiser });
  const db = vault.db();
  if (!db) throw new Error("the vault did not open");
  importDemonstration({ ...core.context, db });
  const key = await vault.databaseKey(passphrase);
  if (!key.ok) throw new Error(key.error.type);
  return { key: key.value, file: vault.databaseFile };
};
