import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  inProcess,
  openCore,
  passphrase,
  projectFolder,
  startCore,
  temporaryFolder,
} from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

const renewed = "un tramway mauve danse sous la neige fictive";
const commandLine = path.join(projectFolder, "src-main/cli/autour.ts");

interface Secrets {
  readonly passphrase?: string;
  readonly next?: string;
}

/** Runs `autour vault …` in a folder, as a program would: nobody is there to be asked. */
const vaultCommand = (cwd: string, secrets: Secrets, ...parameters: ReadonlyArray<string>) => {
  const { AUTOUR_PASSPHRASE: _one, AUTOUR_NEW_PASSPHRASE: _other, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [commandLine, "vault", ...parameters],
    {
      cwd,
      encoding: "utf8",
      input: "",
      env: {
        ...env,
        INIT_CWD: cwd,
        ...(secrets.passphrase === undefined ? {} : { AUTOUR_PASSPHRASE: secrets.passphrase }),
        ...(secrets.next === undefined ? {} : { AUTOUR_NEW_PASSPHRASE: secrets.next }),
      },
    },
  );
  return { status, stdout, stderr };
};

const details = [
  ["--name", "Colombe Fictive"],
  ["--function", "Case manager"],
  ["--organisation", "Réseau fictif des Essais"],
  ["--email", "colombe@essais.example"],
  ["--phone", "0470 00 00 99"],
].flat();

/** A folder with a locked vault `coffre`, KIR-01 in it, and the files of two dossiers beside it. */
const folderWithVault = async (text = demonstrationText("kir-01")): Promise<string> => {
  const folder = temporaryFolder();
  const { client } = await openCore({ vaultFolder: path.join(folder, "coffre") });
  await client.exchange.import({ text, replace: false });
  await client.vault.lock();
  for (const name of ["kir-01", "arc-01"] as const)
    writeFileSync(path.join(folder, `${name}.json`), demonstrationText(name));
  return folder;
};

const digestsOf = (folder: string): ReadonlyArray<string> =>
  readdirSync(path.join(folder, "coffre")).map(
    (name) =>
      `${name} ${createHash("sha256")
        .update(readFileSync(path.join(folder, "coffre", name)))
        .digest("hex")}`,
  );

const open = async (folder: string, typed = passphrase) => {
  const client = inProcess(startCore({ vaultFolder: path.join(folder, "coffre") }));
  await client.vault.unlock({ passphrase: typed });
  return client;
};

const numbersIn = async (folder: string): Promise<ReadonlyArray<string>> => {
  const client = await open(folder);
  const { caseFiles } = await client.caseFiles.list({});
  await client.vault.lock();
  return caseFiles.map(({ number }) => number).toSorted();
};

const isOpenToOthers = (place: string): boolean => (statSync(place).mode & 0o077) !== 0;

describe("autour vault create", () => {
  // Planted: one detail in the place of another.
  test("makes a vault that opens in the application, with the organiser's details", async () => {
    const folder = temporaryFolder();
    const made = vaultCommand(folder, { passphrase }, "create", "coffre", ...details);
    expect(made).toMatchObject({ status: 0, stderr: "" });
    const client = await open(folder);
    expect(await client.organisers.get()).toMatchObject({ name: "Colombe Fictive" });
  });

  test.skipIf(process.platform === "win32")(
    "lets nobody else in, also where new files are everybody's (umask 000)",
    () => {
      const folder = temporaryFolder();
      const generous = 'umask 000 && exec "$@"';
      const { status } = spawnSync(
        "sh",
        [
          "-c",
          generous,
          "sh",
          process.execPath,
          commandLine,
          "vault",
          "create",
          "coffre",
          ...details,
        ],
        {
          cwd: folder,
          input: "",
          env: { ...process.env, INIT_CWD: folder, AUTOUR_PASSPHRASE: passphrase },
        },
      );
      expect(status).toBe(0);
      const vault = path.join(folder, "coffre");
      const made = [vault, ...readdirSync(vault).map((name) => path.join(vault, name))];
      // Whoever cannot enter the folder reads none of its files, whatever they allow.
      expect(
        made.filter((place) => statSync(place).isDirectory() && isOpenToOthers(place)),
      ).toEqual([]);
    },
  );

  // Planted: the details, then the name of the vault, not looked at.
  test.each<[string, Secrets, ReadonlyArray<string>, string]>([
    ["details are missing", { passphrase }, details.slice(2), "À compléter : --name"],
    ["the phrase is weak", { passphrase: "azertyuiop1234" }, details, "trop facile à deviner"],
    ["there is no phrase", {}, details, "AUTOUR_PASSPHRASE"],
    ["the name has two lines", { passphrase }, [...details, "--label", "a\nb"], "--label"],
  ])("refuses when %s, and writes nothing", (_what, secrets, parameters, sentence) => {
    const folder = temporaryFolder();
    const { status, stderr } = vaultCommand(folder, secrets, "create", "coffre", ...parameters);
    expect(stderr).toContain(sentence);
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  // Planted: `VaultExists` not looked at.
  test("refuses a folder that is not empty", async () => {
    const folder = await folderWithVault();
    const before = digestsOf(folder);
    const { status, stderr } = vaultCommand(folder, { passphrase }, "create", "coffre", ...details);
    expect(stderr).toContain("n'est pas vide");
    expect(status).toBe(1);
    expect(digestsOf(folder)).toEqual(before);
  });
});

describe("autour vault passphrase", () => {
  // Planted: the new phrase taken from AUTOUR_PASSPHRASE.
  test("puts the new phrase in the place of the one before", async () => {
    const folder = await folderWithVault();
    const { status } = vaultCommand(folder, { passphrase, next: renewed }, "passphrase", "coffre");
    expect(status).toBe(0);
    await expect(open(folder)).rejects.toMatchObject({ code: "WRONG_PASSPHRASE" });
    await open(folder, renewed);
  });

  // Planted: `changePassphrase` without `isWeak`.
  test.each<[string, Secrets, string]>([
    ["the new one is weak", { passphrase, next: "azerty" }, "trop facile à deviner"],
    ["the current one is wrong", { passphrase: renewed, next: renewed }, "pas la bonne phrase"],
    ["the new one is not given", { passphrase }, "AUTOUR_NEW_PASSPHRASE"],
  ])("refuses when %s, and the old one goes on", async (_what, secrets, sentence) => {
    const folder = await folderWithVault();
    const { status, stderr } = vaultCommand(folder, secrets, "passphrase", "coffre");
    expect(stderr).toContain(sentence);
    expect(status).toBe(1);
    await open(folder);
  });
});

describe("autour vault import", () => {
  // Planted: said to be imported without being.
  test("takes a dossier into the vault", async () => {
    const folder = await folderWithVault();
    const { stdout, status } = vaultCommand(
      folder,
      { passphrase },
      "import",
      "coffre",
      "arc-01.json",
    );
    expect(stdout).toBe("ARC-01 : importé\n");
    expect(status).toBe(0);
    expect(await numbersIn(folder)).toEqual(["ARC-01", "KIR-01"]);
  });

  // Planted: `replace: true` always; then a refusal that ends the process while the vault is open.
  test("refuses a number that is here already, says how to go on, and locks the vault again", async () => {
    const folder = await folderWithVault();
    const { stderr, status } = vaultCommand(
      folder,
      { passphrase },
      "import",
      "coffre",
      "kir-01.json",
    );
    expect(stderr).toContain("KIR-01 existe déjà");
    expect(stderr).toContain("--replace");
    expect(status).toBe(1);
    expect(readdirSync(path.join(folder, "coffre")).toSorted()).toEqual([
      "vault.copy.json",
      "vault.db",
      "vault.json",
    ]);
  });

  // Planted: `--beside` not looked at.
  test("replaces it, or puts it beside, when asked", async () => {
    const folder = await folderWithVault();
    const run = (how: string) =>
      vaultCommand(folder, { passphrase }, "import", "coffre", "kir-01.json", how);
    expect(run("--replace")).toMatchObject({ status: 0, stdout: "KIR-01 : importé\n" });
    expect(run("--beside")).toMatchObject({ status: 0, stdout: "KIR-01-2 : importé\n" });
    expect(await numbersIn(folder)).toContain("KIR-01-2");
  });

  // Planted: both answers at once taken for `--beside`.
  test.each([
    ["a file that is no dossier", ["import", "coffre", "lettre.txt"], "n’est pas lisible"],
    ["a file that is not there", ["import", "coffre", "rien.json"], "introuvable"],
    [
      "both answers at once",
      ["import", "coffre", "kir-01.json", "--replace", "--beside"],
      "pas les deux",
    ],
  ])("refuses %s", async (_what, parameters, sentence) => {
    const folder = await folderWithVault();
    writeFileSync(path.join(folder, "lettre.txt"), "Bonjour");
    const { stderr, status } = vaultCommand(folder, { passphrase }, ...parameters);
    expect(stderr).toContain(sentence);
    expect(status).toBe(1);
  });
});

describe("autour vault export", () => {
  // Planted: private notes included by default.
  test("writes the exchange file, without the private notes unless asked", async () => {
    const withNote = demonstrationText("kir-01").replace(
      `"channel": "visite"`,
      `"private": true, "channel": "visite"`,
    );
    const folder = await folderWithVault(withNote);
    const run = (...options: ReadonlyArray<string>) =>
      vaultCommand(folder, { passphrase }, "export", "coffre", "KIR-01", ...options);
    expect(run("--out", "sans.json").status).toBe(0);
    expect(run("--out", "avec.json", "--private").status).toBe(0);
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(path.join(folder, name), "utf8"));
    expect(read("avec.json")).toEqual(JSON.parse(withNote));
    expect(JSON.stringify(read("avec.json"))).toContain("arrivées à 9 h 10");
    expect(JSON.stringify(read("sans.json"))).not.toContain("arrivées à 9 h 10");
  });

  // Planted: an empty file written before the dossier is looked for.
  test.each([
    ["a number that is not in the vault", "KIR-99", passphrase, "Il n'y a pas de dossier KIR-99"],
    ["a wrong passphrase", "KIR-01", renewed, "pas la bonne phrase"],
  ])("refuses %s, and writes nothing", async (_what, number, typed, sentence) => {
    const folder = await folderWithVault();
    const { stderr, status } = vaultCommand(
      folder,
      { passphrase: typed },
      "export",
      "coffre",
      number,
      "--out",
      "x.json",
    );
    expect(stderr).toContain(sentence);
    expect(status).toBe(1);
    expect(existsSync(path.join(folder, "x.json"))).toBe(false);
  });
});

describe("autour vault key", () => {
  // Planted: no warning.
  test("warns, and prints the key that the page shows too", async () => {
    const folder = await folderWithVault();
    const { stdout, stderr, status } = vaultCommand(folder, { passphrase }, "key", "coffre");
    expect(status).toBe(0);
    expect(stderr).toContain("Attention");
    const client = await open(folder);
    expect(stdout).toBe(`${(await client.vault.databaseKey({ passphrase })).key}\n`);
  });

  // Planted: the key given only when the vault opens.
  test("prints it also when the database is damaged: it may be all that is left", async () => {
    const folder = await folderWithVault();
    writeFileSync(path.join(folder, "coffre", "vault.db"), "x".repeat(8192));
    const { stdout, status } = vaultCommand(folder, { passphrase }, "key", "coffre");
    expect(stdout).toMatch(/^[0-9a-f]{64}\n$/);
    expect(status).toBe(0);
  });

  // Planted: a refusal that is printed as if it were a key.
  test("prints nothing for a wrong passphrase", async () => {
    const folder = await folderWithVault();
    const { stdout, status } = vaultCommand(folder, { passphrase: renewed }, "key", "coffre");
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });
});

const script = "/usr/bin/script";

// Planted: the question asked with an output that repeats what is typed.
test.runIf(existsSync(script))(
  "a terminal is asked for the passphrase, which is not shown",
  async () => {
    const folder = await folderWithVault();
    const { AUTOUR_PASSPHRASE: _given, ...env } = process.env;
    const command = `'${process.execPath}' '${commandLine}' vault key coffre`;
    const terminal = spawn(script, ["-qec", command, "/dev/null"], {
      cwd: folder,
      env: { ...env, INIT_CWD: folder },
    });
    let shown = "";
    terminal.stdout.on("data", (data) => {
      shown += String(data);
      if (shown.endsWith("Phrase de passe : ")) terminal.stdin.write(`${passphrase}\r`);
    });
    await once(terminal, "exit");
    expect(shown).toMatch(/[0-9a-f]{64}/);
    expect(shown).not.toContain(passphrase);
  },
);
