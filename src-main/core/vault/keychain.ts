import { randomBytes } from "node:crypto";
import { err, ok, type Result } from "#domain/result.ts";
import { isPassphraseDue, type KeychainStatus } from "#domain/vault.ts";
import {
  dataKeyByKeychain,
  dataKeyByPassphrase,
  type KeyFileRefusal,
  type KeyRingDeps,
  keychainSlotOf,
  type PassphraseRefusal,
  putInKeychain,
  takeOutOfKeychain,
  usableHeader,
} from "./key-ring.ts";

/**
 * The keychain of the operating system, as a host offers it. It keeps one secret under a name, encrypted; whatever goes
 * wrong in it is an answer, never an exception.
 */
export interface Keychain {
  readonly isAvailable: () => Promise<boolean>;
  /** Whether it was kept. Replaces what was kept under this name. */
  readonly seal: (name: string, secret: Uint8Array) => Promise<boolean>;
  /** Null when nothing is kept under this name, or it cannot be read any more. Whoever gets it wipes it. */
  readonly unseal: (name: string) => Promise<Uint8Array | null>;
  readonly forget: (name: string) => Promise<void>;
}

/**
 * The keychain as a way into one vault. Off until somebody turns it on, never the only way: a lost or damaged secret
 * only means that the passphrase is asked for, which puts a new one in its place.
 */
export interface KeychainWay {
  readonly status: () => Promise<KeychainStatus>;
  /** The data key, which whoever gets it wipes; null when the passphrase is to be asked for. */
  readonly dataKey: () => Promise<Buffer | null>;
  readonly turnOn: (passphrase: string) => Promise<Result<void, KeychainRefusal>>;
  readonly turnOff: (passphrase: string) => Promise<Result<void, PassphraseRefusal>>;
  /** Told after the passphrase opened the vault: makes the keychain ready for the days to come. Comes back at once. */
  readonly passphraseTyped: (dataKey: Uint8Array) => void;
  /** Told after a passphrase was refused: until the right one is typed, the keychain opens nothing. */
  readonly passphraseRefused: () => void;
}

type KeychainRefusal = PassphraseRefusal | { readonly type: "KeychainUnavailable" };

export interface KeychainWayDeps extends KeyRingDeps {
  /** Null where the host has none: the browser, the command line. */
  readonly keychain?: Keychain | null | undefined;
}

const SECRET_BYTES = 32;

export const createKeychainWay = (deps: KeychainWayDeps): KeychainWay => {
  const keychain = deps.keychain ?? noKeychain;
  let hasFailed = false;

  // The keychain's copy first: killed between the two, the slot opens nothing and the passphrase is asked for.
  const keep = async (
    vaultId: string,
    dataKey: Uint8Array,
    isStillWanted: () => boolean,
  ): Promise<Result<void, KeyFileRefusal | { readonly type: "KeychainUnavailable" }>> => {
    const kept = randomBytes(SECRET_BYTES);
    try {
      if (!(await keychain.seal(vaultId, kept))) return err({ type: "KeychainUnavailable" });
      if (!isStillWanted()) {
        await keychain.forget(vaultId);
        return ok(undefined);
      }
      hasFailed = false;
      return putInKeychain(deps, { kept, dataKey });
    } finally {
      kept.fill(0);
    }
  };

  const distrust = async (vaultId: string): Promise<void> => {
    hasFailed = true;
    await keychain.forget(vaultId);
  };

  return {
    status: async () => {
      const isAvailable = await keychain.isAvailable();
      const slot = keychainSlotOf(deps)?.slot;
      const isDue = slot !== undefined && isPassphraseDue(slot.createdOn, deps.today());
      const isReady = isAvailable && slot !== undefined && !isDue && !hasFailed;
      return { isAvailable, isOn: slot !== undefined, isReady };
    },

    dataKey: async () => {
      const on = keychainSlotOf(deps);
      if (!on || hasFailed || isPassphraseDue(on.slot.createdOn, deps.today())) return null;
      const kept = await keychain.unseal(on.vaultId);
      const dataKey = kept && dataKeyByKeychain(deps, kept);
      kept?.fill(0);
      if (!dataKey) await distrust(on.vaultId);
      return dataKey;
    },

    turnOn: async (passphrase) => {
      const dataKey = await dataKeyByPassphrase(deps, passphrase);
      if (!dataKey.ok) return dataKey;
      try {
        const header = usableHeader(deps.folder);
        if (!header.ok) return header;
        return await keep(header.value.vaultId, dataKey.value, () => true);
      } finally {
        dataKey.value.fill(0);
      }
    },

    turnOff: async (passphrase) => {
      const dataKey = await dataKeyByPassphrase(deps, passphrase);
      if (!dataKey.ok) return dataKey;
      dataKey.value.fill(0);
      const on = keychainSlotOf(deps);
      const ended = takeOutOfKeychain(deps);
      if (on) await keychain.forget(on.vaultId);
      return ended;
    },

    passphraseTyped: (dataKey) => {
      const on = keychainSlotOf(deps);
      if (!on) return;
      // Behind the page: a keychain that asks its own question must not hold up a vault whose passphrase was typed.
      const copy = Buffer.from(dataKey);
      const isStillOn = () => keychainSlotOf(deps) !== null;
      void keep(on.vaultId, copy, isStillOn)
        // A full or read-only disk: the keychain then opens nothing, and the passphrase goes on doing so.
        .catch(() => undefined)
        .finally(() => copy.fill(0));
    },

    passphraseRefused: () => {
      const on = keychainSlotOf(deps);
      if (on) void distrust(on.vaultId);
    },
  };
};

const noKeychain: Keychain = {
  isAvailable: () => Promise.resolve(false),
  seal: () => Promise.resolve(false),
  unseal: () => Promise.resolve(null),
  forget: () => Promise.resolve(),
};
