import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createRouterClient } from "@orpc/server";
import { onTestFinished } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import { type Core, type CoreOptions, createCore } from "#core/create-core.ts";
import type { WriteDb } from "#core/db/db.ts";
import { besideChain } from "#core/db/operations.ts";
import { router } from "#core/rpc/router.ts";
import { ARGON2_FLOOR } from "#core/vault/keys.ts";
import type { OrganiserProfile } from "#domain/organiser.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { day } from "./builders.ts";

export const projectFolder = path.join(import.meta.dirname, "../..");

export const passphrase = "sept mots fictifs pour un essai";

export const organiser: OrganiserProfile = {
  name: "Colombe Fictive",
  function: "Case manager",
  organisation: "Réseau fictif des Essais",
  email: "colombe@essais.example",
  phone: "0470 00 00 99",
};

/** A folder of its own for one test, removed afterwards. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), "autour-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A clock that stands still until it is moved. */
export const fixedClock = (today = "2026-05-04") => {
  let now = day(today);
  return {
    today: () => now,
    now: () => `${now}T09:00:00.000Z`,
    utcOffset: () => 120,
    moveTo: (next: string) => {
      now = day(next);
    },
  };
};

/** A real core on a real encrypted vault folder; only the clock, the save dialog and the cost of a passphrase are not the machine's. */
export const startCore = (options: Partial<CoreOptions> = {}): Core => {
  const core = createCore({
    vaultFolder: path.join(temporaryFolder(), "vault"),
    resources: resourcesIn(projectFolder),
    saveFile: () => Promise.resolve("unsupported"),
    clock: fixedClock(),
    passphraseCost: () => Promise.resolve(ARGON2_FLOOR),
    ...options,
  });
  onTestFinished(() => core[Symbol.dispose]());
  return core;
};

export const inProcess = (core: Core): CoreClient =>
  createRouterClient(router, { context: core.context });

/** A core whose vault is made and open. */
export const openCore = async (options: Partial<CoreOptions> = {}) => {
  const core = startCore(options);
  const client = inProcess(core);
  await client.vault.create({ passphrase, organiser });
  return { core, client };
};

/** The open database as it is, for a test that looks or writes behind the program's back. */
export const databaseOf = (core: Core): WriteDb => {
  const db = core.context.vault.db();
  if (!db) throw new Error("the vault is locked");
  return besideChain(db);
};
