import {
  isKeychainRequest,
  type KeychainReply,
  type KeychainRequest,
} from "./keychain-messages.ts";

/** What the main process asks of the core's process. Content never passes here: each page has its own port. */
export type MessageToCore =
  /** Carries one port: the core's end of a page's connection. */
  | { readonly type: "connect" }
  /** Answers "choose-save-path"; null when the person gave up. */
  | { readonly type: "save-path-chosen"; readonly id: number; readonly path: string | null }
  | KeychainReply
  | { readonly type: "close" };

/** What the core's process asks of the main process. */
export type MessageFromCore = ChooseSavePath | KeychainRequest;

interface ChooseSavePath {
  readonly type: "choose-save-path";
  readonly id: number;
  readonly suggestedName: string;
}

/** The core reads files from elsewhere, so the main process does not take its word for what it sends. */
export const isMessageFromCore = (data: unknown): data is MessageFromCore =>
  typeof data === "object" && data !== null && (isKeychainRequest(data) || asksSavePath(data));

const asksSavePath = (data: object): data is ChooseSavePath =>
  "type" in data &&
  data.type === "choose-save-path" &&
  "id" in data &&
  Number.isInteger(data.id) &&
  "suggestedName" in data &&
  typeof data.suggestedName === "string" &&
  data.suggestedName !== "" &&
  data.suggestedName.length <= 200;
