import { argon2Sync } from "node:crypto";
import { readHeader } from "#core/vault/header.ts";
import { calibrateArgon2 } from "#core/vault/keys.ts";
import { organiser, passphrase } from "#tests/support/core-harness.ts";
import path from "node:path";
import type { Guarantee } from "./guarantee.ts";
import { startTrialCore } from "./trial-vault.ts";
import { workFolder } from "./work-folder.ts";

const GUESSES_PER_SECOND = 10;
const UNLOCK_SECONDS = 1.5;

/**
 * Planted fault: with the bounds in header.ts at 8 MiB and one pass, and a target of 9 ms in keys.ts, a hundred guesses a
 * second are possible.
 */
export const slowGuessing: Guarantee = {
  id: "G9",
  promise: "Guessing a passphrase is slow, also with native code",
  claimed: `${GUESSES_PER_SECOND} guesses per second and core at most; unlocking within ${UNLOCK_SECONDS} s of processor time`,
  run: async ({ long }) => {
    using work = workFolder();
    const vaultFolder = path.join(work.folder, "vault");
    using trial = startTrialCore(vaultFolder, {
      passphraseCost: () => calibrateArgon2(() => performance.now()),
    });
    await trial.client.vault.create({ passphrase, organiser });
    await trial.client.vault.lock();
    const unlocking = await processorSeconds(() => trial.client.vault.unlock({ passphrase }));

    const header = readHeader(vaultFolder);
    const slot = header.ok && header.value.slots.find(({ type }) => type === "passphrase");
    if (!slot || slot.type !== "passphrase") throw new Error("the vault has no passphrase");
    const { memoryKiB, iterations, salt } = slot.derivation;
    const guesses = long ? 10 : 3;
    const guessing = await processorSeconds(() => {
      for (let at = 0; at < guesses; at += 1)
        argon2Sync("argon2id", {
          message: Buffer.from(`essai ${at}`),
          nonce: Buffer.from(salt, "base64"),
          parallelism: 1,
          tagLength: 32,
          memory: memoryKiB,
          passes: iterations,
        });
    });
    const rate = guesses / guessing;
    return {
      measured: `${memoryKiB / 1024} MiB, ${iterations} passes: ${rate.toFixed(1)} guesses per second and core; unlocking ${unlocking.toFixed(2)} s`,
      passed: rate <= GUESSES_PER_SECOND && unlocking <= UNLOCK_SECONDS,
    };
  },
};

/** What other programs on the machine take does not count. */
const processorSeconds = async (work: () => unknown): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};
