/** What the main process asks of the core's process. Content never passes here: each page has its own port. */
export type MessageToCore =
  /** Carries one port: the core's end of a page's connection. */
  | { readonly type: "connect" }
  /** Answers "choose-save-path"; null when the person gave up. */
  | { readonly type: "save-path-chosen"; readonly id: number; readonly path: string | null }
  /** Answers "choose-folder"; null when the person gave up. */
  | { readonly type: "folder-chosen"; readonly id: number; readonly path: string | null }
  | { readonly type: "close" };

/** What the core's process asks of the main process. */
export type MessageFromCore =
  | { readonly type: "choose-save-path"; readonly id: number; readonly suggestedName: string }
  | { readonly type: "choose-folder"; readonly id: number };

/** The core reads files from elsewhere, so the main process does not take its word for what it sends. */
export const isMessageFromCore = (data: unknown): data is MessageFromCore =>
  typeof data === "object" &&
  data !== null &&
  "type" in data &&
  "id" in data &&
  Number.isInteger(data.id) &&
  (data.type === "choose-folder" || asksSavePath(data));

const asksSavePath = (data: { readonly type: unknown }): boolean =>
  data.type === "choose-save-path" &&
  "suggestedName" in data &&
  typeof data.suggestedName === "string" &&
  data.suggestedName !== "" &&
  data.suggestedName.length <= 200;
