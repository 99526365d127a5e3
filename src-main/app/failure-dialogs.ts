import { app, dialog } from "electron";
import type { InterfaceLanguage } from "#hosts/core-messages.ts";
import type { StartFailure } from "#hosts/start-failure.ts";
import { failureSentence, startFailureWords } from "#hosts/start-failure-words.ts";
import { dialogWords } from "./dialog-words.ts";

/** What somebody wants done about it. */
type FailureAnswer = (typeof answers)[number];
const answers = ["restart", "quit", "wait", "goOn"] as const;

export interface FailureDialogs {
  /** Until somebody has answered, or until `solved`, which counts as having waited. While one is open no other is shown. */
  readonly tell: (failure: StartFailure, solved?: AbortSignal) => Promise<FailureAnswer>;
}

interface FailureDialogOptions {
  readonly language: () => InterfaceLanguage;
  readonly diagnosticFile: string;
  /** For tests: given instead of by somebody, so that what follows can be seen from outside. */
  readonly givenAnswer?: string | undefined;
}

/**
 * The one way by which the window's process says that something went wrong: a sentence in a dialog, the same one on the
 * terminal if there is one, a word in the diagnostic log.
 */
export const createFailureDialogs = ({
  language,
  diagnosticFile,
  givenAnswer,
}: FailureDialogOptions): FailureDialogs => {
  let isOpen = false;

  const ask = async (failure: StartFailure, solved?: AbortSignal): Promise<FailureAnswer> => {
    await app.whenReady();
    const given = answers.find((answer) => answer === givenAnswer);
    if (given !== undefined) return await pause(READING_MS).then(() => given);
    const words = dialogWords[language()];
    const { happened, advice } = startFailureWords[language()][failure];
    const offered = offeredFor(failure);
    // Without a window, Electron 33 hears an answer only when something else happens: half a minute later.
    const awake = setInterval(() => {}, AWAKE_MS);
    const { response } = await dialog.showMessageBox({
      type: failure === "otherSilent" ? "info" : "error",
      title: "Autour",
      message: happened,
      detail: advice,
      buttons: offered.map((answer) => words[answer]),
      defaultId: 0,
      cancelId: offered.length - 1,
      ...(solved && { signal: solved }),
    });
    clearInterval(awake);
    return solved?.aborted ? "wait" : (offered[response] ?? "quit");
  };

  return {
    tell: async (failure, solved) => {
      console.error(failureSentence(failure, language()));
      // Read only now: what writes it has no place on the way to the first window.
      await import("#hosts/note-start-failure.ts").then(
        ({ noteStartFailure }) => noteStartFailure(diagnosticFile, failure),
        () => {},
      );
      if (isOpen) return "wait";
      isOpen = true;
      try {
        return await ask(failure, solved);
      } finally {
        isOpen = false;
      }
    },
  };
};

/** Nobody answers sooner; and Electron 33 falls over when it ends while a first window is being loaded. */
const READING_MS = 2_000;

/** How late an answer may be heard, in milliseconds. */
const AWAKE_MS = 200;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The first one for who presses Enter, the last one for who closes the dialog. */
const offeredFor = (failure: StartFailure): ReadonlyArray<FailureAnswer> => {
  switch (failure) {
    // It is over, and there is nothing to choose.
    case "otherSilent":
      return ["goOn"];
    // Of which only somebody who sees the computer can say whether it is one.
    case "pageSilent":
    case "pageFrozen":
      return ["restart", "quit", "wait"];
    default:
      return ["restart", "quit"];
  }
};
