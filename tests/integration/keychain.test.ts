import { readFileSync } from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, test, vi } from "vitest";
import {
  fixedClock,
  inProcess,
  openCore,
  organiser,
  passphrase,
  startCore,
  temporaryFolder,
} from "#tests/support/core-harness.ts";
import { fakeKeychain } from "#tests/support/fake-keychain.ts";

const renewed = "un tramway mauve danse sous la neige fictive";

const codeOf = async (call: Promise<unknown>): Promise<unknown> => {
  const { error } = await safe(call);
  return error && "code" in error ? error.code : error;
};

/** An open vault on a computer that has a keychain; off, as every vault is at first. */
const aVault = async () => {
  const vaultFolder = path.join(temporaryFolder(), "vault");
  const keychain = fakeKeychain();
  const clock = fixedClock();
  const opened = await openCore({ vaultFolder, keychain, clock });
  return { vaultFolder, keychain, clock, ...opened };
};

/** Locked, with the keychain turned on. */
const lockedWithKeychain = async () => {
  const vault = await aVault();
  await vault.client.vault.turnKeychainOn({ passphrase });
  await vault.client.vault.lock();
  return vault;
};

const slotsOf = (folder: string): ReadonlyArray<string> => {
  const header: { slots: Array<{ type: string }> } = JSON.parse(
    readFileSync(path.join(folder, "vault.json"), "utf8"),
  );
  return header.slots.map(({ type }) => type);
};

/** What the keychain kept is replaced after the passphrase was typed, behind the page. */
const untilRenewed = ({ client }: Awaited<ReturnType<typeof aVault>>) =>
  vi.waitFor(async () => expect(await client.vault.keychain()).toMatchObject({ isReady: true }));

const never = <Answer>() => new Promise<Answer>(() => {});

describe("the keychain", () => {
  // Planted: said to be on where there is no slot.
  test("is off until somebody turns it on", async () => {
    const { client, keychain, vaultFolder } = await aVault();
    expect(await client.vault.keychain()).toEqual({
      isAvailable: true,
      isOn: false,
      isReady: false,
    });
    expect(keychain.kept.size).toBe(0);
    expect(slotsOf(vaultFolder)).toEqual(["passphrase"]);
  });

  // Planted: a slot wrapped with another secret than the one that was sealed.
  test("opens the vault without the passphrase once it is on", async () => {
    const { client } = await lockedWithKeychain();
    expect(await client.vault.keychain()).toMatchObject({ isOn: true, isReady: true });
    await client.vault.unlockByKeychain();
    expect(await client.organisers.get()).toEqual(organiser);
  });

  // Planted: `turnOff` without a look at the passphrase.
  test("is turned on and off with the passphrase only", async () => {
    const { client, keychain, vaultFolder } = await aVault();
    const wrong = { passphrase: renewed };
    expect(await codeOf(client.vault.turnKeychainOn(wrong))).toBe("WRONG_PASSPHRASE");
    expect(keychain.kept.size).toBe(0);
    await client.vault.turnKeychainOn({ passphrase });
    expect(await codeOf(client.vault.turnKeychainOff(wrong))).toBe("WRONG_PASSPHRASE");
    expect(slotsOf(vaultFolder)).toEqual(["passphrase", "keychain"]);
  });

  // Planted: the slot left in the header; then the secret left in the keychain.
  test("that is turned off opens nothing and keeps nothing", async () => {
    const { client, keychain, vaultFolder } = await aVault();
    await client.vault.turnKeychainOn({ passphrase });
    await client.vault.turnKeychainOff({ passphrase });
    await client.vault.lock();
    expect(slotsOf(vaultFolder)).toEqual(["passphrase"]);
    expect(keychain.kept.size).toBe(0);
    expect(await codeOf(client.vault.unlockByKeychain())).toBe("KEYCHAIN_REFUSED");
  });

  // Planted: the secret taken for the salt of its own derivation.
  test("keeps a secret that stands nowhere in the vault's folder", async () => {
    const { keychain, vaultFolder } = await lockedWithKeychain();
    const [secret = new Uint8Array()] = keychain.kept.values();
    expect(secret).toHaveLength(32);
    const header = readFileSync(path.join(vaultFolder, "vault.json"), "utf8");
    expect(header).not.toContain(Buffer.from(secret).toString("base64"));
    expect(readFileSync(path.join(vaultFolder, "vault.db")).includes(Buffer.from(secret))).toBe(
      false,
    );
  });

  // Planted: eight days; then six.
  test("asks for the passphrase again after seven days, and not before", async () => {
    const vault = await lockedWithKeychain();
    vault.clock.moveTo("2026-05-10");
    await vault.client.vault.unlockByKeychain();
    await vault.client.vault.lock();

    vault.clock.moveTo("2026-05-11");
    expect(await vault.client.vault.keychain()).toMatchObject({ isOn: true, isReady: false });
    expect(await codeOf(vault.client.vault.unlockByKeychain())).toBe("KEYCHAIN_REFUSED");

    await vault.client.vault.unlock({ passphrase });
    await untilRenewed(vault);
    await vault.client.vault.lock();
    await vault.client.vault.unlockByKeychain();
  });

  // Planted: a day before the one it was typed on not looked at.
  test("is not prolonged by a clock put back", async () => {
    const { client, clock } = await lockedWithKeychain();
    clock.moveTo("2026-05-03");
    expect(await codeOf(client.vault.unlockByKeychain())).toBe("KEYCHAIN_REFUSED");
  });

  // Planted: `passphraseRefused` left out.
  test("opens nothing after a wrong passphrase until the right one was typed", async () => {
    const vault = await lockedWithKeychain();
    await codeOf(vault.client.vault.unlock({ passphrase: renewed }));
    expect(await codeOf(vault.client.vault.unlockByKeychain())).toBe("KEYCHAIN_REFUSED");
    // Nor for an Autour that was started again.
    const { vaultFolder, keychain, clock } = vault;
    const again = inProcess(startCore({ vaultFolder, keychain, clock }));
    expect(await codeOf(again.vault.unlockByKeychain())).toBe("KEYCHAIN_REFUSED");

    await vault.client.vault.unlock({ passphrase });
    await untilRenewed(vault);
    await vault.client.vault.lock();
    await vault.client.vault.unlockByKeychain();
  });

  // Planted: nothing kept anew when the passphrase is typed.
  test("keeps another secret each time the passphrase is typed", async () => {
    const vault = await lockedWithKeychain();
    const [before] = vault.keychain.kept.values();
    vault.clock.moveTo("2026-05-05");
    await vault.client.vault.unlock({ passphrase });
    await vi.waitFor(() => {
      const [after] = vault.keychain.kept.values();
      expect(after).toBeDefined();
      expect(after).not.toEqual(before);
    });
  });

  // Planted: every other slot left out when the passphrase is replaced.
  test("goes on when the passphrase is changed", async () => {
    const { client } = await aVault();
    await client.vault.turnKeychainOn({ passphrase });
    await client.vault.changePassphrase({ current: passphrase, next: renewed });
    await client.vault.lock();
    await client.vault.unlockByKeychain();
    expect(await client.vault.status()).toEqual({ state: "open" });
  });
});

describe("a keychain that was lost (G21)", () => {
  // Planted: `unlock` that waits for the keychain to keep its secret.
  test("does not hold up the passphrase when it never answers", async () => {
    const { vaultFolder, clock } = await lockedWithKeychain();
    const mute = { ...fakeKeychain(), seal: never<boolean>, forget: never<undefined> };
    const client = inProcess(startCore({ vaultFolder, clock, keychain: mute }));
    await client.vault.unlock({ passphrase });
    expect(await client.vault.status()).toEqual({ state: "open" });
  });

  // Planted: `turnOff` refused where there is no keychain.
  test("can be turned off where there is none, as in the browser", async () => {
    const { vaultFolder, clock } = await lockedWithKeychain();
    const client = inProcess(startCore({ vaultFolder, clock }));
    await client.vault.unlock({ passphrase });
    expect(await client.vault.keychain()).toEqual({
      isAvailable: false,
      isOn: true,
      isReady: false,
    });
    await client.vault.turnKeychainOff({ passphrase });
    expect(slotsOf(vaultFolder)).toEqual(["passphrase"]);
  });
});

// Planted: a slot written although nothing was sealed.
test("a computer without a keychain refuses it, and the key file stays as it was", async () => {
  const vaultFolder = path.join(temporaryFolder(), "vault");
  const { client } = await openCore({ vaultFolder });
  const refusal = await codeOf(client.vault.turnKeychainOn({ passphrase }));
  expect(refusal).toBe("KEYCHAIN_UNAVAILABLE");
  expect(slotsOf(vaultFolder)).toEqual(["passphrase"]);
});
