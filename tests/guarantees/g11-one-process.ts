import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createORPCClient, safe } from "@orpc/client";
import { RPCLink } from "@orpc/client/websocket";
import type { CoreClient } from "#contract/contract.ts";
import { vaultsFolderIn } from "#hosts/data-folder.ts";
import { passphrase, projectFolder } from "#tests/support/core-harness.ts";
import { bundleChild } from "./bundle-child.ts";
import { examples } from "./examples.ts";
import type { Guarantee } from "./guarantee.ts";
import { enterHost } from "./host-client.ts";
import {
  addRecoveryCode,
  codeOf,
  makeTrialVault,
  nextPassphrase,
  startTrialCore,
  type TrialVault,
} from "./trial-vault.ts";
import { workFolder } from "./work-folder.ts";

const REFUSED_WITHIN_SECONDS = 1;

/**
 * Planted fault: with `locking_mode = NORMAL` in open-database.ts, the second process opens what the first one holds.
 */
export const oneProcess: Guarantee = {
  id: "G11",
  promise: "A second process is refused, and told why",
  claimed: `every one VAULT_IN_USE, naming the other, within ${REFUSED_WITHIN_SECONDS} s, nothing written; free once the first is dead`,
  run: async ({ long, progress }) => {
    using work = workFolder();
    // Where the browser host looks for the vaults of its data folder.
    const vault = await makeTrialVault(vaultsFolderIn(work.folder), 1);
    const code = await addCode(vault);
    const child = await bundleChild("holding-child");
    const rounds = long ? 10 : 1;
    const seen: Attempt[] = [];
    let isFreed = true;
    for (let at = 0; at < rounds; at += 1) {
      await using host = await startHost(work.folder);
      const holder = await hold(child, vault.vaultFolder);
      try {
        seen.push(await tryCore(vault, code), await tryHost(vault, host.client));
      } finally {
        await holder[Symbol.asyncDispose]();
      }
      isFreed &&= (await safe(host.client.vault.unlock({ passphrase }))).error === null;
      seen.push(await tryCore(vault, code));
      progress(at + 1, rounds);
    }
    // The quickest: what other programs on the machine take is not what the refusal takes.
    const quickest = Math.min(...seen.map(({ seconds }) => seconds ?? Infinity));
    const others = seen.map((attempt) => attempt.said).filter((said) => !REFUSED.has(said));
    const written = seen.filter(({ isUntouched }) => !isUntouched).length;
    return {
      measured: `${seen.length - others.length} of ${seen.length} refused${examples(others)}, within ${quickest.toFixed(2)} s, ${written} written; ${isFreed ? "free" : "NOT FREE"} after a kill`,
      passed: others.length === 0 && written === 0 && isFreed && quickest <= REFUSED_WITHIN_SECONDS,
    };
  },
};

interface Attempt {
  readonly said: string;
  /** Null where the derivation of the passphrase is in it. */
  readonly seconds: number | null;
  readonly isUntouched: boolean;
}

const addCode = async ({ vaultFolder }: TrialVault): Promise<string> => {
  using trial = startTrialCore(vaultFolder);
  await trial.client.vault.unlock({ passphrase });
  return await addRecoveryCode(trial);
};

/** This process, with the recovery code, which needs no slow derivation. */
const tryCore = async (vault: TrialVault, code: string): Promise<Attempt> => {
  const before = digestOf(vault);
  using trial = startTrialCore(vault.vaultFolder);
  const start = performance.now();
  const { error } = await safe(trial.client.vault.recover({ code, passphrase: nextPassphrase }));
  const seconds = (performance.now() - start) / 1000;
  const said = await saidBy(trial.client, error);
  return { said, seconds, isUntouched: digestOf(vault) === before };
};

const tryHost = async (vault: TrialVault, client: CoreClient): Promise<Attempt> => {
  const before = digestOf(vault);
  const { error } = await safe(client.vault.unlock({ passphrase }));
  const said = await saidBy(client, error);
  return { said, seconds: null, isUntouched: digestOf(vault) === before };
};

// First a child holds it, as the command line would; then the browser host, once it is free.
const REFUSED: ReadonlySet<string> = new Set(
  ["commandLine", "browser"].map((holder) => `VAULT_IN_USE by ${holder}`),
);

/** As the page hears it: the refusal, and who has the vault. */
const saidBy = async (client: CoreClient, error: Error | null): Promise<string> => {
  const code = codeOf(error);
  if (code !== "VAULT_IN_USE") return code;
  const { holder } = await client.vault.holder();
  return `${code} by ${holder ?? "nobody"}`;
};

const digestOf = ({ databaseFile }: TrialVault): string =>
  createHash("sha256").update(readFileSync(databaseFile)).digest("hex");

interface Running extends AsyncDisposable {
  readonly process: ChildProcess;
}

const start = (file: string, parameters: ReadonlyArray<string>, environment = {}): Running => {
  const child = fork(file, parameters, {
    execArgv: [],
    stdio: ["pipe", "pipe", "inherit", "ipc"],
    env: { ...process.env, ...environment },
  });
  const ended = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  return { process: child, [Symbol.asyncDispose]: kill };
};

/** A process that has the vault open, killed when it is disposed of. */
const hold = async (file: string, vaultFolder: string): Promise<Running> => {
  const running = start(file, [vaultFolder]);
  if (running.process.stdout) await once(running.process.stdout, "data");
  return running;
};

/** The browser host as `npm start` runs it, and a page that entered by its link. */
const startHost = async (dataFolder: string) => {
  const running = start(path.join(projectFolder, "src-main/hosts/node-server.ts"), [], {
    AUTOUR_DATA: dataFolder,
  });
  const [{ link }] = await once(running.process, "message");
  const websocket = (await enterHost(String(link))) as unknown as WebSocket;
  const client: CoreClient = createORPCClient(new RPCLink({ websocket }));
  return { client, [Symbol.asyncDispose]: running[Symbol.asyncDispose] };
};
