/**
 * Fills the vault of a folder with so many unremarkable dossiers, whose reminders an earlier version of the rules left:
 * `node tests/support/fill-vault.ts FOLDER COUNT PASSPHRASE`. In a process of its own, for the tests that drive a page.
 */
import path from "node:path";
import { createRouterClient } from "@orpc/server";
import { createCore } from "#core/create-core.ts";
import { besideChain } from "#core/db/operations.ts";
import { caseFileTable } from "#core/db/schema/index.ts";
import { router } from "#core/rpc/router.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { fill } from "./fill.ts";

const [vaultFolder = "", count = "", passphrase = ""] = process.argv.slice(2);

using core = createCore({
  vaultFolder,
  resources: resourcesIn(path.join(import.meta.dirname, "../..")),
  saveFile: () => Promise.resolve("unsupported"),
});
const { vault } = core.context;
const unlocked = await vault.unlock(passphrase);
if (!unlocked.ok) throw new Error(unlocked.error.type);
await fill(createRouterClient(router, { context: core.context }), Number(count));
await vault.backups.settled();
const db = vault.db();
if (!db) throw new Error("the vault was locked meanwhile");
besideChain(db).update(caseFileTable).set({ reminderRules: 0 }).run();
