import path from "node:path";
import { createRouterClient } from "@orpc/server";
import type { CoreClient } from "#contract/contract.ts";
import { type Core, type CoreOptions, createCore } from "#core/create-core.ts";
import { type OpenDatabase, openDatabase } from "#core/db/open-database.ts";
import { router } from "#core/rpc/router.ts";
import { dataKeyByPassphrase } from "#core/vault/key-ring.ts";
import { ARGON2_FLOOR, auditKeyOf, backupKeyOf, databaseKeyOf } from "#core/vault/keys.ts";
import type { BackupKeys } from "#core/vault/make-backup.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { fixedClock, organiser, passphrase, projectFolder } from "#tests/support/core-harness.ts";
import { fill } from "#tests/support/fill.ts";

export const { migrationsFolder } = resourcesIn(projectFolder);

/** A core on a vault folder, with the floor of Argon2's cost; disposing it locks the vault. */
export interface TrialCore extends Disposable {
  readonly core: Core;
  readonly client: CoreClient;
}

/** The vault of a trial while nobody has it open, with everything needed to look into it. */
export interface TrialVault {
  readonly vaultFolder: string;
  readonly backupsFolder: string;
  readonly databaseFile: string;
  readonly keys: BackupKeys;
  readonly auditKey: Uint8Array;
  readonly dataKeyHex: string;
  readonly caseFileIds: ReadonlyArray<string>;
}

export const startTrialCore = (
  vaultFolder: string,
  options: Partial<CoreOptions> = {},
): TrialCore => {
  const core = createCore({
    vaultFolder,
    resources: resourcesIn(projectFolder),
    saveFile: () => Promise.resolve("unsupported"),
    clock: fixedClock(),
    passphraseCost: () => Promise.resolve(ARGON2_FLOOR),
    ...options,
  });
  const client: CoreClient = createRouterClient(router, { context: core.context });
  return { core, client, [Symbol.dispose]: () => core[Symbol.dispose]() };
};

/** Makes a vault with so many dossiers in `folder`, and locks it. */
export const makeTrialVault = async (folder: string, dossiers: number): Promise<TrialVault> => {
  const vaultFolder = path.join(folder, "vault");
  using trial = startTrialCore(vaultFolder);
  await trial.client.vault.create({ passphrase, organiser });
  const caseFileIds = await fill(trial.client, dossiers);
  await trial.client.vault.lock();
  return { ...(await lookInto(vaultFolder)), caseFileIds };
};

/** A recovery code for a vault that is open: unlike a passphrase, it is tried without a slow derivation. */
export const addRecoveryCode = async ({ client }: TrialCore): Promise<string> => {
  const { code } = await client.vault.draftRecoveryCode({ passphrase });
  await client.vault.activateRecoveryCode({ code });
  return code;
};

/** For `recover`, where the trial only asks whether the vault opens. */
export const nextPassphrase = "huit autres mots fictifs pour un nouvel essai";

/** What an answer was refused with; "opened" when it was not. */
export const codeOf = (error: Error | null): string => {
  if (error === null) return "opened";
  return "code" in error ? String(error.code) : error.message;
};

/** What is needed to look into a vault without its passphrase. */
export const lookInto = async (vaultFolder: string) => {
  const dataKey = await dataKeyByPassphrase({ folder: vaultFolder }, passphrase);
  if (!dataKey.ok) throw new Error(dataKey.error.type);
  return {
    vaultFolder,
    backupsFolder: `${vaultFolder}.backups`,
    databaseFile: path.join(vaultFolder, "vault.db"),
    keys: { database: databaseKeyOf(dataKey.value), backup: backupKeyOf(dataKey.value) },
    auditKey: auditKeyOf(dataKey.value),
    dataKeyHex: dataKey.value.toString("hex"),
  };
};

/** The database of the vault (or a copy of its file) as an Autour with these migrations opens it. Throws when refused. */
export const openTrialDatabase = (
  { keys, databaseFile }: Pick<TrialVault, "keys" | "databaseFile">,
  { file = databaseFile, migrations = migrationsFolder } = {},
): OpenDatabase => {
  const opened = openDatabase({ file, key: keys.database, migrationsFolder: migrations });
  if (!opened.ok) throw new Error(opened.error.type);
  return opened.value;
};
