import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { CaseFileId } from "#domain/case-file.ts";
import { knownMigrations } from "#core/db/migrate.ts";
import type { OpenDatabase } from "#core/db/open-database.ts";
import { passphrase, projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import {
  lookInto,
  makeTrialVault,
  migrationsFolder,
  openTrialDatabase,
  startTrialCore,
  type TrialCore,
} from "./trial-vault.ts";

/** A small vault as some release made it, and what was in it. */
export interface VaultOfRelease {
  /** How many migrations its database has had: the name of its folder. */
  readonly schemaVersion: number;
  readonly vaultFolder: string;
  readonly content: Content;
}

const Content = z.strictObject({
  /** The whole of each dossier, as it is handed over, by its number. */
  dossiers: z.record(z.string(), z.string()),
  /** How many rows each table had. */
  rows: z.record(z.string(), z.int()),
});
type Content = z.infer<typeof Content>;

const STORED = path.join(projectFolder, "tests/fixtures/vaults");
const CONTENT_FILE = "content.json";

/** The vaults that the releases so far have left in the repository. */
export const storedVaults = (): ReadonlyArray<VaultOfRelease> =>
  existsSync(STORED)
    ? readdirSync(STORED).map((name) => ({
        schemaVersion: Number(name),
        vaultFolder: path.join(STORED, name, "vault"),
        content: Content.parse(
          JSON.parse(readFileSync(path.join(STORED, name, CONTENT_FILE), "utf8")),
        ),
      }))
    : [];

/** The vault that a release of today would leave, made in `folder`. */
export const makeVaultOfToday = async (folder: string = STORED): Promise<VaultOfRelease> => {
  const schemaVersion = knownMigrations(migrationsFolder).length;
  const own = path.join(folder, String(schemaVersion));
  mkdirSync(own, { recursive: true });
  const { vaultFolder } = await makeTrialVault(own, 2);
  const handedOver = new Map<string, string>();
  using trial = startTrialCore(vaultFolder, keepFiles(handedOver));
  await trial.client.vault.unlock({ passphrase });
  for (const name of ["arc-01", "bru-02", "kir-01"] as const)
    await trial.client.exchange.import({ text: demonstrationText(name), replace: false });
  const dossiers = await handOverAll(trial, handedOver);
  await trial.core.context.vault.backups.settled();
  await trial.client.vault.lock();
  using database = openTrialDatabase(await lookInto(vaultFolder));
  const content: Content = { dossiers, rows: countRows(database) };
  writeFileSync(path.join(own, CONTENT_FILE), `${JSON.stringify(content, null, 2)}\n`);
  return { schemaVersion, vaultFolder, content };
};

/** What is in a vault that was opened with `keepFiles`. */
export const handOverAll = async (
  { client }: TrialCore,
  kept: Map<string, string>,
): Promise<Content["dossiers"]> => {
  const dossiers: Content["dossiers"] = {};
  for (const { id, number } of (await client.caseFiles.list({})).caseFiles) {
    kept.clear();
    await client.exchange.handOver({ caseFileId: CaseFileId.parse(id), includePrivate: true });
    dossiers[number] = [...kept.values()].join("");
  }
  return dossiers;
};

/** A core that leaves in `kept` what it would save. */
export const keepFiles = (kept: Map<string, string>) => ({
  saveFile: async (name: string, bytes: Uint8Array) => {
    kept.set(name, Buffer.from(bytes).toString("utf8"));
    return "saved" as const;
  },
});

/** By table, told without a schema. */
export const countRows = ({ connection }: OpenDatabase): Content["rows"] => {
  const tables = connection
    .prepare("select name from pragma_table_list where schema = 'main' and type = 'table'")
    .pluck()
    .all();
  const count = (table: string) =>
    Number(connection.prepare(`select count(*) from "${table}"`).pluck().get());
  return Object.fromEntries(
    z
      .array(z.string())
      .parse(tables)
      .map((table) => [table, count(table)]),
  );
};
