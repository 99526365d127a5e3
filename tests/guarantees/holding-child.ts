import { writeSync } from "node:fs";
import { passphrase } from "#tests/support/core-harness.ts";
import { startTrialCore } from "./trial-vault.ts";

/** A process that opens a vault and holds it until it is killed. Says "ready" once it has it. */
const [vaultFolder = ""] = process.argv.slice(2);
using trial = startTrialCore(vaultFolder);
await trial.client.vault.unlock({ passphrase });
await trial.core.context.vault.backups.settled();
writeSync(1, "ready\n");
await new Promise((resolve) => process.stdin.on("close", resolve).resume());
