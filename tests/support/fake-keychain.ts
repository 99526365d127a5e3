import type { Keychain } from "#core/create-core.ts";

/** A keychain in memory, and what may go wrong with one. */
export interface FakeKeychain extends Keychain {
  readonly kept: Map<string, Uint8Array>;
  /** As when the keyring of the session is gone, or locked. */
  setAvailable: (isAvailable: boolean) => void;
}

export const fakeKeychain = (): FakeKeychain => {
  const kept = new Map<string, Uint8Array>();
  let isThere = true;
  return {
    kept,
    setAvailable: (isAvailable) => {
      isThere = isAvailable;
    },
    isAvailable: () => Promise.resolve(isThere),
    seal: (name, secret) => {
      if (isThere) kept.set(name, new Uint8Array(secret));
      return Promise.resolve(isThere);
    },
    unseal: (name) => {
      const secret = isThere ? kept.get(name) : undefined;
      return Promise.resolve(secret ? new Uint8Array(secret) : null);
    },
    forget: (name) => {
      kept.delete(name);
      return Promise.resolve();
    },
  };
};
