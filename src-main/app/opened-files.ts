import { statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { app } from "electron";
import { handOverFileIn, missingFileIn } from "#hosts/hand-over-file.ts";

export interface OpenedFiles {
  /** False in a second Autour: the first one has been told of its file and comes forward, and this one is to end. */
  readonly isFirst: boolean;
  /** Another Autour was there and did not answer: the system was made to end it, and this one takes its place. */
  readonly hasEndedAnother: boolean;
  /** From now on, and what was opened so far. */
  readonly deliverTo: (receiver: OpenedFilesReceiver) => void;
}

interface OpenedFilesReceiver {
  readonly openFile: (file: string) => void;
  /** Autour was to open a file of this name, and there is none. */
  readonly onMissing: (name: string) => void;
  /** Somebody launched Autour again, with or without a file. */
  readonly onLaunch: () => void;
}

/**
 * Files that somebody opens with Autour: a double click starts it with a path (Windows, Linux), starts it a second time
 * while it runs, or is an event (macOS). To be called before the app is ready. Nothing of a file is read here.
 */
export const awaitOpenedFiles = (): OpenedFiles => {
  const words = process.argv.slice(1);
  const mine = handOverFileIn(words, place);
  const missing = missingFileIn(words, place);
  let early: ReadonlyArray<(receiver: OpenedFilesReceiver) => void> = [];
  let receiver: OpenedFilesReceiver | undefined;
  const deliver = (act: (receiver: OpenedFilesReceiver) => void) => {
    if (receiver) act(receiver);
    else early = [...early, act];
  };
  const open = (file: string | null) => {
    if (file !== null) deliver(({ openFile }) => openFile(file));
  };
  const miss = (name: string | null) => {
    if (name !== null) deliver(({ onMissing }) => onMissing(name));
  };
  open(mine);
  miss(missing);

  app.on("open-file", (event, file) => {
    event.preventDefault();
    open(handOverFileIn([file], place));
  });
  app.on("second-instance", (_event, _arguments, _folder, data) => {
    receiver?.onLaunch();
    const said = wordsOf(data);
    open(handOverFileIn(said.file, place));
    miss(missingFileIn(said.missing, place));
  });

  // The system may change the order of arguments on the way to the first one, and its folder is another.
  const askedAt = performance.now();
  const isFirst = app.requestSingleInstanceLock({ file: mine, missing });
  return {
    isFirst,
    hasEndedAnother: isFirst && performance.now() - askedAt > HANGING_MS,
    deliverTo: (next) => {
      receiver = next;
      for (const act of early) act(next);
      early = [];
    },
  };
};

/** Chromium asks another one for twenty seconds, in milliseconds, and then ends it; one that answers does so at once. */
const HANGING_MS = 15_000;

/** What another process of this user says is looked at as if it were typed. */
const wordsOf = (data: unknown) => {
  const said = typeof data === "object" && data !== null ? data : {};
  return {
    file: "file" in said && typeof said.file === "string" ? [said.file] : [],
    missing: "missing" in said && typeof said.missing === "string" ? [said.missing] : [],
  };
};

const place = {
  absolute: (file: string) => path.resolve(file),
  fromAddress: (address: string) => fileURLToPath(address),
  isFile: (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false,
};
