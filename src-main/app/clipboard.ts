import { clipboard } from "electron";

/** What a copy made in the window leaves with the main process: enough to know it again, not to read it. */
export interface CopyMark {
  /** Chosen anew for each copy. */
  readonly salt: string;
  /** SHA-256 of the salt and of what was copied, without its blanks, in hexadecimal. */
  readonly digest: string;
}

export interface CopiesMade {
  readonly note: (mark: CopyMark) => void;
  /** Empties the clipboard if it still holds what was last copied in the window; never otherwise. */
  readonly takeBack: () => Promise<void>;
}

const PATIENCE_MS = 500;

export const rememberCopies = (): CopiesMade => {
  let last: CopyMark | undefined;
  return {
    note: (mark) => {
      last = mark;
    },
    takeBack: async () => {
      const mark = last;
      last = undefined;
      // Whoever copied nothing here is not read.
      if (mark && (await isMarked(await Promise.race([clipboard.readText(), nothingRead()]), mark)))
        clipboard.clear();
    },
  };
};

export const isCopyMark = (data: unknown): data is CopyMark =>
  typeof data === "object" &&
  data !== null &&
  "salt" in data &&
  typeof data.salt === "string" &&
  data.salt.length <= 100 &&
  "digest" in data &&
  typeof data.digest === "string" &&
  /^[0-9a-f]{64}$/.test(data.digest);

const isMarked = async (text: string, { salt, digest }: CopyMark): Promise<boolean> => {
  // Not at the start, where reading it would hold the window up.
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256").update(salt + withoutBlanks(text));
  return hash.digest("hex") === digest;
};

// Another program may own the clipboard and not answer.
const nothingRead = () =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve(""), PATIENCE_MS).unref();
  });

// Line ends and blanks differ between a page, a system and its clipboard; src-main/preload does the same.
const withoutBlanks = (text: string) => text.replace(/\s+/gu, "");
