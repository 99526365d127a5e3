import type { BrowserWindow } from "electron";
import type { StartFailure } from "#hosts/start-failure.ts";

/** How long a page may take to show something before somebody is asked, in milliseconds: old computers, virus scanners. */
const PATIENCE_MS = 20_000;

/** Nobody is left before a blank window, or before one that does not answer. `solved`: it has come right by itself. */
export const watchPage = (
  window: BrowserWindow,
  onFailure: (failure: StartFailure, solved?: AbortSignal) => void,
): void => {
  const { webContents } = window;
  let silence: NodeJS.Timeout | undefined;
  let solving = new AbortController();

  const stopWaiting = () => {
    clearTimeout(silence);
    solving.abort();
  };
  const waitForPage = () => {
    stopWaiting();
    const { signal } = (solving = new AbortController());
    silence = setTimeout(() => {
      // Else it would stay hidden behind the question.
      window.show();
      onFailure("pageSilent", signal);
    }, PATIENCE_MS);
  };
  const fail = (failure: StartFailure) => {
    stopWaiting();
    if (!window.isDestroyed()) onFailure(failure);
  };

  waitForPage();
  webContents.ipc.on("page-painted", (_event, isThere: unknown) =>
    isThere === true ? stopWaiting() : waitForPage(),
  );
  webContents.on("did-fail-load", (_event, code, _words, _url, isMainFrame) => {
    if (isMainFrame && code !== INTERRUPTED) fail("pageMissing");
  });
  webContents.on("did-navigate", (_event, _url, status) => {
    if (status >= 400) fail("pageMissing");
  });
  webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason !== "clean-exit") fail("pageEnded");
  });
  window.on("closed", stopWaiting);

  let answering = new AbortController();
  window.on("unresponsive", () => {
    answering = new AbortController();
    onFailure("pageFrozen", answering.signal);
  });
  window.on("responsive", () => answering.abort());
};

/** A load that another one took the place of, or a window that was closed before. */
const INTERRUPTED = -3;
