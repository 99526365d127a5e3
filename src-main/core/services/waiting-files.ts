import { open } from "node:fs/promises";
import path from "node:path";
import { EXCHANGE_MAXIMUM_BYTES, type ExchangeRefusal } from "#domain/exchange-file.ts";
import { err, ok, type Result } from "#domain/result.ts";

export interface WaitingFilesDep {
  readonly waitingFiles: WaitingFiles;
}

/** Files that somebody opened with Autour, until they have decided about each. Only their paths are kept, and nowhere else. */
export interface WaitingFiles {
  readonly add: (file: string) => void;
  /** The name of the one that waits longest; null when none does. */
  readonly next: () => string | null;
  /** Reads it; it no longer waits. Null when none did. A file that cannot be read is no dossier. */
  readonly take: () => Promise<Result<string, ExchangeRefusal> | null>;
  /** It no longer waits, and was not read. */
  readonly leave: () => void;
}

export interface WaitingFileListener {
  readonly onAdded: () => void;
  /** Taken or left. */
  readonly onSettled: () => void;
}

export const createWaitingFiles = (listener?: WaitingFileListener): WaitingFiles => {
  let waiting: ReadonlyArray<string> = [];

  const settle = (): string | undefined => {
    const [first, ...others] = waiting;
    if (first === undefined) return undefined;
    waiting = others;
    listener?.onSettled();
    return first;
  };

  return {
    add: (file) => {
      waiting = [...waiting, file];
      listener?.onAdded();
    },
    next: () => {
      const [first] = waiting;
      return first === undefined ? null : path.basename(first);
    },
    take: async () => {
      const file = settle();
      return file === undefined ? null : readText(file);
    },
    leave: () => void settle(),
  };
};

const readText = async (file: string): Promise<Result<string, ExchangeRefusal>> => {
  try {
    await using handle = await open(file);
    const stat = await handle.stat();
    if (!stat.isFile()) return err({ type: "NotJson" });
    // A film opened by mistake is refused before it fills the memory.
    if (stat.size > EXCHANGE_MAXIMUM_BYTES)
      return err({ type: "TooLarge", maximumBytes: EXCHANGE_MAXIMUM_BYTES });
    // As a page reads a file: without the mark that some editors put before the first letter.
    return ok(new TextDecoder().decode(await handle.readFile()));
  } catch {
    return err({ type: "NotJson" });
  }
};
