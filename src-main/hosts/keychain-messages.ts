import type { Keychain } from "#core/create-core.ts";

/** What the core's process asks of the operating system's keychain, which only the main process reaches. */
export type KeychainRequest = { readonly type: "keychain"; readonly id: number } & KeychainQuestion;

export type KeychainQuestion =
  | { readonly ask: "isAvailable" }
  | { readonly ask: "seal"; readonly name: string; readonly secret: Uint8Array }
  | { readonly ask: "unseal" | "forget"; readonly name: string };

/** True or false of what was asked; of "unseal" the secret, or null. */
export type KeychainAnswer = boolean | Uint8Array | null;

export interface KeychainReply {
  readonly type: "keychain-answered";
  readonly id: number;
  readonly answer: KeychainAnswer;
}

/** The keychain as the core's process sees it, and where the answers of the main process go. */
export const keychainOverMessages = (
  tellMain: (request: KeychainRequest) => void,
): { readonly keychain: Keychain; readonly receive: (reply: KeychainReply) => void } => {
  const awaited = new Map<number, (answer: KeychainAnswer) => void>();
  let asked = 0;

  const ask = (question: KeychainQuestion): Promise<KeychainAnswer> =>
    new Promise((resolve) => {
      asked += 1;
      awaited.set(asked, resolve);
      tellMain({ type: "keychain", id: asked, ...question });
    });

  return {
    keychain: {
      isAvailable: async () => (await ask({ ask: "isAvailable" })) === true,
      seal: async (name, secret) => (await ask({ ask: "seal", name, secret })) === true,
      unseal: async (name) => {
        const answer = await ask({ ask: "unseal", name });
        return answer instanceof Uint8Array ? answer : null;
      },
      forget: async (name) => void (await ask({ ask: "forget", name })),
    },
    receive: ({ id, answer }) => {
      awaited.get(id)?.(answer);
      awaited.delete(id);
    },
  };
};

/** The name becomes a file's name: it must be the id of a vault and nothing else. */
export const isKeychainRequest = (data: object): data is KeychainRequest => {
  if (!("type" in data && data.type === "keychain" && "id" in data && Number.isInteger(data.id)))
    return false;
  if (!("ask" in data)) return false;
  if (data.ask === "isAvailable") return true;
  if (!("name" in data && typeof data.name === "string" && VAULT_ID.test(data.name))) return false;
  if (data.ask === "unseal" || data.ask === "forget") return true;
  return (
    data.ask === "seal" &&
    "secret" in data &&
    data.secret instanceof Uint8Array &&
    data.secret.length === SECRET_BYTES
  );
};

const VAULT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SECRET_BYTES = 32;
