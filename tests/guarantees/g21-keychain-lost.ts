import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import { organiser, passphrase } from "#tests/support/core-harness.ts";
import { type FakeKeychain, fakeKeychain } from "#tests/support/fake-keychain.ts";
import { examples } from "./examples.ts";
import type { Guarantee } from "./guarantee.ts";
import { addRecoveryCode, codeOf, startTrialCore } from "./trial-vault.ts";
import { workFolder } from "./work-folder.ts";

/**
 * Planted faults: no secret taken for one; a key made up where unwrapping fails; a header refused whole for one bad slot;
 * a wrapping that is not bound to its day.
 */
export const keychainLost: Guarantee = {
  id: "G21",
  promise: "A lost or spoilt keychain locks nobody out",
  claimed:
    "passphrase and recovery code open the vault whatever became of it, and it opens nothing itself",
  run: async ({ progress }) => {
    using work = workFolder();
    const { original, kept, code } = await vaultWithKeychain(work.folder);
    const wrong: string[] = [];
    for (const [at, [what, harm]] of harms.entries()) {
      const vaultFolder = path.join(work.folder, String(at));
      cpSync(original, vaultFolder, { recursive: true });
      const keychain = fakeKeychain();
      for (const [name, secret] of kept) keychain.kept.set(name, secret);
      harm({ vaultFolder, keychain });

      using trial = startTrialCore(vaultFolder, { keychain });
      const { vault } = trial.client;
      const said = codeOf((await safe(vault.unlockByKeychain())).error);
      if (said !== "KEYCHAIN_REFUSED") wrong.push(`${what}: keychain ${said}`);
      // The code costs no slow derivation where it is only asked whether it opens.
      for (const open of [
        () => vault.checkRecoveryCode({ code }),
        () => vault.unlock({ passphrase }),
      ]) {
        const opened = codeOf((await safe(open())).error);
        if (opened !== "opened") wrong.push(`${what}: ${opened}`);
      }
      progress(at + 1, harms.length);
    }
    return {
      measured: `${harms.length} keychains spoilt: ${wrong.length} wrong${examples(wrong)}`,
      passed: wrong.length === 0,
    };
  },
};

const vaultWithKeychain = async (folder: string) => {
  const original = path.join(folder, "original");
  const keychain = fakeKeychain();
  using trial = startTrialCore(original, { keychain });
  const { vault } = trial.client;
  await vault.create({ passphrase, organiser });
  const code = await addRecoveryCode(trial);
  await vault.turnKeychainOn({ passphrase });
  await vault.lock();
  return { original, kept: keychain.kept, code };
};

interface Spoilt {
  readonly vaultFolder: string;
  readonly keychain: FakeKeychain;
}

const harms: ReadonlyArray<readonly [what: string, harm: (vault: Spoilt) => void]> = [
  ["its secret is gone", ({ keychain }) => keychain.kept.clear()],
  ["its secret is another", ({ keychain }) => keepInstead(keychain, new Uint8Array(32))],
  ["its secret is cut short", ({ keychain }) => keepInstead(keychain, new Uint8Array(3))],
  ["there is none any more", ({ keychain }) => keychain.setAvailable(false)],
  ["its slot is garbage", editing((slot) => (slot["wrappedKey"] = "garbage"))],
  [
    "its slot is of a later Autour",
    editing((slot) => (slot["derivation"] = { algorithm: "of 2031" })),
  ],
  ["its day was changed", editing((slot) => (slot["createdOn"] = "2026-05-03"))],
];

function keepInstead({ kept }: FakeKeychain, secret: Uint8Array): void {
  for (const name of kept.keys()) kept.set(name, secret);
}

/** Rewrites the slot of the keychain in both copies, as somebody with an editor, or a failing disk, would. */
function editing(change: (slot: Record<string, unknown>) => void) {
  return ({ vaultFolder }: Spoilt): void => {
    for (const copy of ["vault.json", "vault.copy.json"]) {
      const file = path.join(vaultFolder, copy);
      const header: { slots: Array<Record<string, unknown>> } = JSON.parse(
        readFileSync(file, "utf8"),
      );
      for (const slot of header.slots) if (slot["type"] === "keychain") change(slot);
      writeFileSync(file, `${JSON.stringify(header, null, 2)}\n`);
    }
  };
}
