import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import {
  inProcess,
  openCore,
  organiser,
  passphrase,
  startCore,
  temporaryFolder,
} from "#tests/support/core-harness.ts";

const renewed = "un tramway mauve danse sous la neige fictive";

const copies = ["vault.json", "vault.copy.json"] as const;

const textOf = (folder: string, copy: string): string =>
  readFileSync(path.join(folder, copy), "utf8");

const headerDigest = (folder: string): string =>
  createHash("sha256")
    .update(copies.map((copy) => textOf(folder, copy)).join(""))
    .digest("hex");

interface LooseHeader {
  formatVersion: number;
  vaultId: string;
  slots: Array<Record<string, unknown> & { derivation: Record<string, unknown> }>;
}

const headerOf = (folder: string): LooseHeader => JSON.parse(textOf(folder, "vault.json"));

/** Rewrites both copies as somebody with an editor, or a failing disk, would. */
const editHeader = (folder: string, edit: (header: LooseHeader) => void): void => {
  for (const copy of copies) {
    const header: LooseHeader = JSON.parse(textOf(folder, copy));
    edit(header);
    writeFileSync(path.join(folder, copy), `${JSON.stringify(header, null, 2)}\n`);
  }
};

const openVault = async () => {
  const vaultFolder = path.join(temporaryFolder(), "vault");
  return { vaultFolder, ...(await openCore({ vaultFolder })) };
};

const makeRecoveryCode = async (client: CoreClient, by = passphrase): Promise<string> => {
  const { code } = await client.vault.draftRecoveryCode({ passphrase: by });
  await client.vault.activateRecoveryCode({ code });
  return code;
};

const codeOf = async (call: Promise<unknown>): Promise<unknown> => {
  const { error } = await safe(call);
  return error && "code" in error ? error.code : error;
};

/** Locked after a change of passphrase; `before` is the header as it stood until then. */
const vaultWithNewPassphrase = async () => {
  const { client, vaultFolder } = await openVault();
  const before = textOf(vaultFolder, "vault.json");
  await client.vault.changePassphrase({ current: passphrase, next: renewed });
  await client.vault.lock();
  return { client, vaultFolder, before };
};

/** One bit of what base64 stands for. */
const flip = (base64: unknown): string => {
  const bytes = Buffer.from(String(base64), "base64");
  bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
  return bytes.toString("base64");
};

/** Locked, with a recovery code. */
const lockedVault = async () => {
  const opened = await openVault();
  const code = await makeRecoveryCode(opened.client);
  await opened.client.vault.lock();
  return { ...opened, code };
};

describe("a new passphrase", () => {
  test("takes the place of the one before, which opens nothing any more", async () => {
    const { client } = await openVault();
    await client.vault.changePassphrase({ current: passphrase, next: renewed });
    await client.vault.lock();

    expect(await codeOf(client.vault.unlock({ passphrase }))).toBe("WRONG_PASSPHRASE");
    await client.vault.unlock({ passphrase: renewed });
    expect(await client.organisers.get()).toEqual(organiser);
  });

  test("is not set without the current one", async () => {
    const { client, vaultFolder } = await openVault();
    const before = headerDigest(vaultFolder);
    const change = client.vault.changePassphrase({ current: `${passphrase}!`, next: renewed });
    expect(await codeOf(change)).toBe("WRONG_PASSPHRASE");
    expect(headerDigest(vaultFolder)).toBe(before);
  });

  test("that is easy to guess is refused by the core itself", async () => {
    const { client, vaultFolder } = await openVault();
    const before = headerDigest(vaultFolder);
    const change = client.vault.changePassphrase({ current: passphrase, next: "azertyuiop1234" });
    expect(await codeOf(change)).toBe("WEAK_PASSPHRASE");
    expect(headerDigest(vaultFolder)).toBe(before);
  });

  test("made of the organiser's own name is refused when the vault is made, and nothing is written", async () => {
    const client = inProcess(startCore());
    const create = client.vault.create({ passphrase: "Colombe Fictive 2026", organiser });
    expect(await codeOf(create)).toBe("WEAK_PASSPHRASE");
    expect(await client.vault.status()).toEqual({ state: "missing" });
  });

  test("leaves the recovery code as it was", async () => {
    const { client } = await openVault();
    const code = await makeRecoveryCode(client);
    await client.vault.changePassphrase({ current: passphrase, next: renewed });
    await client.vault.lock();
    await expect(client.vault.checkRecoveryCode({ code })).resolves.toBeUndefined();
  });

  test("is the same with a space too many", async () => {
    const { client } = await openVault();
    await client.vault.lock();
    await client.vault.unlock({ passphrase: ` ${passphrase.replaceAll(" ", "  ")} ` });
    expect(await client.vault.status()).toEqual({ state: "open" });
  });

  test("costs each guess at least 64 MiB and three passes (G9)", async () => {
    const { client, vaultFolder } = await openVault();
    await client.vault.changePassphrase({ current: passphrase, next: renewed });
    const [slot] = headerOf(vaultFolder).slots;
    expect(slot?.derivation).toMatchObject({ algorithm: "argon2id", parallelism: 1 });
    expect(slot?.derivation["memoryKiB"]).toBeGreaterThanOrEqual(64 * 1024);
    expect(slot?.derivation["iterations"]).toBeGreaterThanOrEqual(3);
  });
});

describe("a change of passphrase cut short", () => {
  test("between the two copies opens with the new one, and makes both copies new", async () => {
    const { client, vaultFolder, before } = await vaultWithNewPassphrase();
    writeFileSync(path.join(vaultFolder, "vault.copy.json"), before);

    expect(await codeOf(client.vault.unlock({ passphrase }))).toBe("WRONG_PASSPHRASE");
    await client.vault.unlock({ passphrase: renewed });

    expect(textOf(vaultFolder, "vault.copy.json")).toBe(textOf(vaultFolder, "vault.json"));
  });

  test("in the middle of the first copy opens with the old one", async () => {
    const { client, vaultFolder, before } = await vaultWithNewPassphrase();
    const after = textOf(vaultFolder, "vault.json");
    writeFileSync(path.join(vaultFolder, "vault.json"), after.slice(0, after.length / 2));
    writeFileSync(path.join(vaultFolder, "vault.copy.json"), before);

    await client.vault.unlock({ passphrase });

    const { slots }: LooseHeader = JSON.parse(before);
    expect(headerOf(vaultFolder).slots).toEqual(slots);
  });

  test("leaves no revoked code behind in the second copy once the vault was opened", async () => {
    const { client, vaultFolder } = await openVault();
    const code = await makeRecoveryCode(client);
    const before = textOf(vaultFolder, "vault.copy.json");
    await client.vault.revokeRecoveryCode({ passphrase });
    await client.vault.lock();
    writeFileSync(path.join(vaultFolder, "vault.copy.json"), before);

    await client.vault.unlock({ passphrase });
    await client.vault.lock();
    writeFileSync(path.join(vaultFolder, "vault.json"), "{");

    expect(await codeOf(client.vault.checkRecoveryCode({ code }))).toBe("WRONG_RECOVERY_CODE");
  });
});

describe("a recovery code", () => {
  test("opens nothing before it was typed back", async () => {
    const { client } = await openVault();
    const { code } = await client.vault.draftRecoveryCode({ passphrase });
    expect(await codeOf(client.vault.checkRecoveryCode({ code }))).toBe("WRONG_RECOVERY_CODE");
    expect(await client.vault.keys()).toMatchObject({ recoveryCodeSince: null });
  });

  test("that was never typed back is forgotten when the vault is locked", async () => {
    const { client } = await openVault();
    const { code } = await client.vault.draftRecoveryCode({ passphrase });
    await client.vault.lock();
    await client.vault.unlock({ passphrase });
    expect(await codeOf(client.vault.activateRecoveryCode({ code }))).toBe("WRONG_RECOVERY_CODE");
  });

  test("is made, replaced and revoked by who knows the passphrase only", async () => {
    const { client, vaultFolder } = await openVault();
    await makeRecoveryCode(client);
    const before = headerDigest(vaultFolder);
    const wrong = { passphrase: renewed };
    expect(await codeOf(client.vault.draftRecoveryCode(wrong))).toBe("WRONG_PASSPHRASE");
    expect(await codeOf(client.vault.revokeRecoveryCode(wrong))).toBe("WRONG_PASSPHRASE");
    expect(headerDigest(vaultFolder)).toBe(before);
  });

  test("opens the vault for who forgot the passphrase, and sets a new one at once", async () => {
    const { client } = await openVault();
    const code = await makeRecoveryCode(client);
    await client.vault.lock();

    await client.vault.recover({ code: code.toLowerCase(), passphrase: renewed });

    expect(await client.organisers.get()).toEqual(organiser);
    await client.vault.lock();
    expect(await codeOf(client.vault.unlock({ passphrase }))).toBe("WRONG_PASSPHRASE");
    await client.vault.unlock({ passphrase: renewed });
  });

  test("opens the vault on another computer's core: all it needs is in the folder", async () => {
    const { client, vaultFolder } = await openVault();
    const code = await makeRecoveryCode(client);
    await client.vault.lock();
    const other = inProcess(startCore({ vaultFolder }));
    await other.vault.recover({ code, passphrase: renewed });
    expect(await other.organisers.get()).toEqual(organiser);
  });

  test("with a new passphrase made of the organiser's name leaves the vault locked and as it was", async () => {
    const { client, vaultFolder } = await openVault();
    const code = await makeRecoveryCode(client);
    await client.vault.lock();
    const before = headerDigest(vaultFolder);
    const recovery = client.vault.recover({ code, passphrase: "Colombe Fictive 2026" });
    expect(await codeOf(recovery)).toBe("WEAK_PASSPHRASE");
    expect(await client.vault.status()).toEqual({ state: "locked" });
    expect(headerDigest(vaultFolder)).toBe(before);
  });

  test("that was mistyped and one that is wrong are told apart (G10), and nothing is written", async () => {
    const { client, vaultFolder } = await openVault();
    const code = await makeRecoveryCode(client);
    const foreign = await makeRecoveryCode((await openVault()).client);
    await client.vault.lock();
    const before = headerDigest(vaultFolder);
    const check = (typed: string) => codeOf(client.vault.checkRecoveryCode({ code: typed }));

    expect(await check(code.slice(0, -1))).toBe("RECOVERY_CODE_MISTYPED");
    expect(await check(foreign)).toBe("WRONG_RECOVERY_CODE");
    expect(headerDigest(vaultFolder)).toBe(before);
  });

  test("ends when it is replaced", async () => {
    const { client } = await openVault();
    const former = await makeRecoveryCode(client);
    const current = await makeRecoveryCode(client);
    await client.vault.checkRecoveryCode({ code: current });
    const check = client.vault.checkRecoveryCode({ code: former });
    expect(await codeOf(check)).toBe("WRONG_RECOVERY_CODE");
  });

  test("stays valid while its replacement was not typed back", async () => {
    const { client } = await openVault();
    const former = await makeRecoveryCode(client);
    await client.vault.draftRecoveryCode({ passphrase });
    const check = client.vault.checkRecoveryCode({ code: former });
    await expect(check).resolves.toBeUndefined();
  });

  test("ends when it is revoked, and the passphrase stays", async () => {
    const { client, vaultFolder } = await openVault();
    const code = await makeRecoveryCode(client);
    await client.vault.revokeRecoveryCode({ passphrase });
    await client.vault.lock();

    expect(await codeOf(client.vault.checkRecoveryCode({ code }))).toBe("WRONG_RECOVERY_CODE");
    expect(headerOf(vaultFolder).slots.map(({ type }) => type)).toEqual(["passphrase"]);
    await client.vault.unlock({ passphrase });
  });

  test("and the passphrase say since when they are there, also while locked", async () => {
    const { client } = await openVault();
    await makeRecoveryCode(client);
    await client.vault.lock();
    expect(await client.vault.keys()).toEqual({
      passphraseSince: "2026-05-04",
      recoveryCodeSince: "2026-05-04",
    });
  });

  test("is nowhere in the vault's folder, nor is the passphrase", async () => {
    const { client, vaultFolder } = await openVault();
    const code = await makeRecoveryCode(client);
    await client.vault.lock();
    const bytes = [...copies, "vault.db"].map((file) => readFileSync(path.join(vaultFolder, file)));
    const found = [code, code.replaceAll("-", ""), passphrase].filter((secret) =>
      bytes.some((content) => content.includes(secret)),
    );
    expect(found).toEqual([]);
  });
});

describe("a key file that was tampered with", () => {
  test.each<[string, (slot: LooseHeader["slots"][number]) => void]>([
    ["its passes", (slot) => (slot.derivation["iterations"] = 4)],
    ["its memory", (slot) => (slot.derivation["memoryKiB"] = 128 * 1024)],
    ["its salt", (slot) => (slot.derivation["salt"] = flip(slot.derivation["salt"]))],
    ["its nonce", (slot) => (slot["nonce"] = flip(slot["nonce"]))],
    ["its wrapped key", (slot) => (slot["wrappedKey"] = flip(slot["wrappedKey"]))],
    ["its tag", (slot) => (slot["tag"] = flip(slot["tag"]))],
    ["its day", (slot) => (slot["createdOn"] = "2026-05-05")],
    ["its id", (slot) => (slot["id"] = "00000000-0000-4000-8000-000000000000")],
  ])("in the passphrase's slot, %s, does not open", async (_what, edit) => {
    const { client, vaultFolder } = await lockedVault();
    editHeader(vaultFolder, ({ slots: [slot] }) => slot && edit(slot));
    expect(await codeOf(client.vault.unlock({ passphrase }))).toBe("WRONG_PASSPHRASE");
  });

  test("in what the slots belong to does not open", async () => {
    const { client, code, vaultFolder } = await lockedVault();
    editHeader(vaultFolder, (header) => {
      header.vaultId = "00000000-0000-4000-8000-000000000000";
    });
    expect(await codeOf(client.vault.unlock({ passphrase }))).toBe("WRONG_PASSPHRASE");
    expect(await codeOf(client.vault.checkRecoveryCode({ code }))).toBe("WRONG_RECOVERY_CODE");
  });

  test("with the slots of another vault opens with neither's passphrase", async () => {
    const { client, vaultFolder } = await lockedVault();
    const other = await openVault();
    await other.client.vault.changePassphrase({ current: passphrase, next: renewed });
    const { slots } = headerOf(other.vaultFolder);
    editHeader(vaultFolder, (header) => {
      header.slots = slots;
    });
    expect(await codeOf(client.vault.unlock({ passphrase: renewed }))).toBe("WRONG_PASSPHRASE");
    expect(await codeOf(client.vault.unlock({ passphrase }))).toBe("WRONG_PASSPHRASE");
  });

  test.each([
    ["guessing made cheap", { memoryKiB: 8 }],
    ["fewer passes than three", { iterations: 1 }],
    ["a mountain of memory", { memoryKiB: 64 * 1024 * 1024 }],
    ["passes without end", { iterations: 1_000_000 }],
  ])("in the passphrase's slot, %s, is not even tried", async (_what, parameters) => {
    const { client, vaultFolder } = await lockedVault();
    editHeader(vaultFolder, (header) => {
      header.slots = header.slots.slice(0, 1);
      Object.assign(header.slots[0]?.derivation ?? {}, parameters);
    });
    expect(await codeOf(client.vault.unlock({ passphrase }))).toBe("VAULT_DAMAGED");
  });

  test("in the recovery slot never closes the passphrase's (G21)", async () => {
    const { client, vaultFolder } = await lockedVault();
    editHeader(vaultFolder, (header) => {
      Object.assign(header.slots[1] ?? {}, { type: "garbage", derivation: 7 });
    });
    await client.vault.unlock({ passphrase });
    expect(await client.organisers.get()).toEqual(organiser);
  });

  test("in the passphrase's slot never closes the recovery code's (G21)", async () => {
    const { client, code, vaultFolder } = await lockedVault();
    editHeader(vaultFolder, (header) => {
      Object.assign(header.slots[0] ?? {}, { wrappedKey: "garbage" });
    });
    await client.vault.recover({ code, passphrase: renewed });
    expect(await client.organisers.get()).toEqual(organiser);
  });

  test("in one copy is read from the other when that one is whole", async () => {
    const { client, vaultFolder } = await lockedVault();
    const whole = textOf(vaultFolder, "vault.copy.json");
    editHeader(vaultFolder, (header) => {
      Object.assign(header.slots[0] ?? {}, { wrappedKey: "garbage" });
    });
    writeFileSync(path.join(vaultFolder, "vault.copy.json"), whole);
    await client.vault.unlock({ passphrase });
    expect(textOf(vaultFolder, "vault.json")).toBe(whole);
  });

  test("by a newer version of the program is said to be newer, and left untouched", async () => {
    const { client, code, vaultFolder } = await lockedVault();
    editHeader(vaultFolder, (header) => {
      header.formatVersion = 2;
    });
    const before = headerDigest(vaultFolder);
    expect(await codeOf(client.vault.unlock({ passphrase }))).toBe("VAULT_NEWER");
    expect(await codeOf(client.vault.checkRecoveryCode({ code }))).toBe("VAULT_NEWER");
    expect(await client.vault.keys()).toBeNull();
    expect(headerDigest(vaultFolder)).toBe(before);
  });
});
