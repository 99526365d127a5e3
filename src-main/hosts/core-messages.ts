import { type FolderPurpose, isFolderPurpose } from "#domain/folder-purpose.ts";
import { isLockReason, type LockReason } from "#domain/lock-reason.ts";
import {
  type ColourTheme,
  colourThemes,
  type InterfaceLanguage,
  interfaceLanguages,
  languageOf,
} from "#domain/preference-choices.ts";
import {
  isKeychainRequest,
  type KeychainReply,
  type KeychainRequest,
} from "./keychain-messages.ts";

export { interfaceLanguages, languageOf };
export type { ColourTheme, FolderPurpose, InterfaceLanguage, LockReason };

/** What the main process asks of the core's process. Content never passes here: each page has its own port. */
export type MessageToCore =
  /** Carries one port: the core's end of a page's connection. */
  | { readonly type: "connect" }
  /** Answers "choose-save-path"; null when the person gave up. */
  | { readonly type: "save-path-chosen"; readonly id: number; readonly path: string | null }
  /** Answers "choose-folder"; null when the person gave up. */
  | { readonly type: "folder-chosen"; readonly id: number; readonly path: string | null }
  /** Answered by "locked" once everything is in the vault's file, also when it was locked already. */
  | { readonly type: "lock"; readonly reason: LockReason }
  /** Somebody opened this file with Autour. Answered by "file-waiting" and, once it was looked at, by "file-settled". */
  | { readonly type: "file-opened"; readonly path: string }
  /** The computer woke up or somebody came back to the window: it may have been too long. */
  | { readonly type: "check-idle" }
  | KeychainReply
  | { readonly type: "close" };

/** What the core's process tells the main process. */
export type MessageFromCore =
  | { readonly type: "choose-save-path"; readonly id: number; readonly suggestedName: string }
  | { readonly type: "choose-folder"; readonly id: number; readonly purpose: FolderPurpose }
  | { readonly type: "opened" }
  /** A file that was opened with Autour is known: the page may ask for it. */
  | { readonly type: "file-waiting" }
  /** The one that waited longest was taken or left. */
  | { readonly type: "file-settled" }
  /** Null: somebody asked for it on the page. */
  | { readonly type: "locked"; readonly reason: LockReason | null }
  /** At the start and after each change: how the menus and the window's own parts are to look and speak. */
  | {
      readonly type: "preferences";
      readonly theme: ColourTheme;
      readonly language: InterfaceLanguage | null;
    }
  | KeychainRequest;

/** The core reads files from elsewhere, so the main process does not take its word for what it sends. */
export const isMessageFromCore = (data: unknown): data is MessageFromCore => {
  if (typeof data !== "object" || data === null || !("type" in data)) return false;
  switch (data.type) {
    case "opened":
    case "file-waiting":
    case "file-settled":
      return true;
    case "locked":
      return "reason" in data && (data.reason === null || isLockReason(data.reason));
    case "preferences":
      return (
        "theme" in data &&
        colourThemes.some((theme) => theme === data.theme) &&
        "language" in data &&
        (data.language === null || interfaceLanguages.some((known) => known === data.language))
      );
    case "keychain":
      return isKeychainRequest(data);
    case "choose-folder":
      return (
        "id" in data &&
        Number.isInteger(data.id) &&
        "purpose" in data &&
        isFolderPurpose(data.purpose)
      );
    case "choose-save-path":
      return (
        "id" in data &&
        Number.isInteger(data.id) &&
        "suggestedName" in data &&
        typeof data.suggestedName === "string" &&
        data.suggestedName !== "" &&
        data.suggestedName.length <= 200
      );
    default:
      return false;
  }
};
