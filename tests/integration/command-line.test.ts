import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  openCore,
  passphrase,
  projectFolder,
  temporaryFolder,
} from "#tests/support/core-harness.ts";
import { fill } from "#tests/support/fill.ts";

/** Runs the command line as a person would, from another folder. */
const autour = (cwd: string, ...parameters: ReadonlyArray<string>) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(projectFolder, "src-main/cli/autour.ts"), ...parameters],
    { cwd, encoding: "utf8", env: { ...process.env, INIT_CWD: cwd } },
  );
  return { status, stdout, stderr };
};

const demo = (name: string): string => path.join(projectFolder, "demo", `${name}.json`);

/** KIR-01 with one thing replaced in its text, in a folder of its own. */
const damaged = (from: string, to: string) => {
  const folder = temporaryFolder();
  const text = readFileSync(demo("kir-01"), "utf8");
  if (!text.includes(from)) throw new Error(`the demonstration has no ${from}`);
  writeFileSync(path.join(folder, "damaged.json"), text.replace(from, to));
  return folder;
};

describe("autour facts", () => {
  test.each([
    ["arc-01", "2026-04-20"],
    ["bru-02", "2026-01-20"],
    ["kir-01", "2026-05-04"],
  ])("computes for %s what the exchange format expects", (name, on) => {
    const { stdout, status } = autour(projectFolder, "facts", demo(name), "--on", on);
    const expected = path.join(projectFolder, "tests/fixtures/facts", `${name}.json`);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(expected, "utf8")));
    expect(status).toBe(0);
  });

  test("refuses a day that does not exist", () => {
    const { stderr, status } = autour(projectFolder, "facts", demo("kir-01"), "--on", "2026-02-30");
    expect(stderr).toContain("« 2026-02-30 » n'est pas un jour");
    expect(status).toBe(1);
  });
});

test("autour roundtrip gives the dossier back", () => {
  const { stdout } = autour(projectFolder, "roundtrip", demo("kir-01"));
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(demo("kir-01"), "utf8")));
});

describe("autour check", () => {
  test.each([
    ['"quantity": 12', '"quantity": 13', "$.fundingRequest.lines[0].amountCents"],
    [
      '"responsibleId": "p08"',
      '"responsibleId": "p80"',
      "$.cycles[0].plan.actions[3].responsibleId",
    ],
    ['"interpreterNeeded": false', '"interpreterNeeded": "non"', "$.person.interpreterNeeded"],
    ['"usualName": "Léo"', '"usualName": "Léo", "surnom": "L"', "$.person.surnom"],
    ['"version": 1', '"version": 2', "version plus récente d’Autour (format 2)"],
    ['"version": 1,', '"version": 1', "abîmé"],
  ])("says what is wrong when %s is %s", (from, to, sentence) => {
    const { stderr, stdout, status } = autour(damaged(from, to), "check", "damaged.json");
    expect(stderr).toContain(sentence);
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });

  test("refuses 50 MB of brackets with a sentence", () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "brackets.json"), "[".repeat(50_000_000));
    const { stderr, status } = autour(folder, "check", "brackets.json");
    expect(stderr).toContain("trop gros");
    expect(status).toBe(1);
  });
});

describe("autour render", () => {
  test("writes a tagged PDF where it is asked", () => {
    const folder = temporaryFolder();
    const { status } = autour(folder, "render", "note", demo("arc-01"), "--out", "note.pdf");
    expect(status).toBe(0);
    expect(readFileSync(path.join(folder, "note.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("says where it cannot write", () => {
    const folder = temporaryFolder();
    const { stderr, status } = autour(
      folder,
      "render",
      "note",
      demo("arc-01"),
      "--out",
      "no/x.pdf",
    );
    expect(stderr).toContain("Impossible d'écrire ici");
    expect(status).toBe(1);
  });

  test.each(["note", "funding"])("refuses an ineligible request a %s, and says why", (paper) => {
    const folder = temporaryFolder();
    const { stderr, status } = autour(folder, "render", paper, demo("bru-02"), "--out", "x.pdf");
    expect(stderr).toMatch(/éligible/);
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("autour demo", () => {
  test("makes a vault, the three dossiers and the papers they allow, without a name in any file name", () => {
    const folder = temporaryFolder();
    const { stdout, status } = autour(folder, "demo", "--out", "essai");
    expect(status).toBe(0);
    const files = readdirSync(path.join(folder, "essai"));
    expect(files).toEqual(
      expect.arrayContaining([
        "demande-intervention-financiere-KIR-01.pdf",
        "invitation-KIR-01.pdf",
        "lettre-reorientation-BRU-02.pdf",
        "note-de-synthese-ARC-01.pdf",
        "note-de-synthese-KIR-01.pdf",
      ]),
    );
    const named = files.filter((name) => !/^[a-z-]+-(?:ARC-01|BRU-02|KIR-01)\.pdf$/.test(name));
    expect(named).toEqual(["vaults"]);
    expect(stdout).toMatch(/BRU-02 .*refusé/);
  });

  test("writes nothing into a folder that is not empty", () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, "essai"));
    writeFileSync(path.join(folder, "essai", "lettre.txt"), "à garder");
    const { stderr, status } = autour(folder, "demo", "--out", "essai");
    expect(stderr).toContain("n'est pas vide");
    expect(status).toBe(1);
    expect(readdirSync(path.join(folder, "essai"))).toEqual(["lettre.txt"]);
  });
});

describe("autour vault info", () => {
  test("says what opens a vault and since when, without opening it", async () => {
    const folder = temporaryFolder();
    const { client } = await openCore({ vaultFolder: path.join(folder, "vault") });
    await client.vault.lock();

    const { stdout, status } = autour(folder, "vault", "info", "vault");

    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "Phrase de passe : depuis le 4 mai 2026",
      "Code de secours : il n'y en a pas",
    ]);
    expect(status).toBe(0);
  });

  test("says that there is no key file to be read", () => {
    const { stderr, status } = autour(temporaryFolder(), "vault", "info", ".");
    expect(stderr).toContain("Pas de fichier de clés lisible");
    expect(status).toBe(1);
  });
});

describe("autour generate", () => {
  test("makes a vault with a phrase of its own, and says which", () => {
    const folder = temporaryFolder();
    const { stdout, status } = autour(folder, "generate", "2", "--seed", "7", "--vault", "essai");
    expect(status).toBe(0);
    expect(stdout).toContain("Phrase de passe : « trois dossiers fictifs pour essayer Autour »");
    expect(readdirSync(path.join(folder, "essai"))).toContain("vault.db");
  });
});

describe("autour vault backup, verify and restore", () => {
  test("carry a vault to another place, and say why they do not", async () => {
    const folder = temporaryFolder();
    const { client } = await openCore({ vaultFolder: path.join(folder, "vault") });
    await fill(client, 2);
    await client.vault.lock();
    process.env["AUTOUR_PASSPHRASE"] = passphrase;
    onTestFinished(() => void delete process.env["AUTOUR_PASSPHRASE"]);

    const made = autour(folder, "vault", "backup", "vault");
    expect(made).toMatchObject({ status: 0, stderr: "" });
    const [file = ""] = made.stdout.split("\n");
    expect(made.stdout).toContain("nombre de dossiers : 2");

    expect(autour(folder, "vault", "verify", file).stdout).toContain("complète et lisible");
    expect(autour(folder, "vault", "verify", "vault").stdout).toContain("Le coffre est en ordre");
    expect(autour(folder, "vault", "restore", file, "vault").stderr).toContain("n'est pas vide");
    expect(autour(folder, "vault", "restore", file, "other").status).toBe(0);
    expect(autour(folder, "vault", "info", "other").status).toBe(0);

    process.env["AUTOUR_PASSPHRASE"] = "ce n'est pas cette phrase";
    expect(autour(folder, "vault", "verify", file)).toMatchObject({
      status: 1,
      stderr: "Ce n’est pas la bonne phrase de passe\n",
    });
  });
});
