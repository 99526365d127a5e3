import type { BrowserWindow } from "electron";
import type { LockReason } from "#hosts/core-messages.ts";
import type { CopiesMade } from "./clipboard.ts";
import type { CoreProcess } from "./core-process.ts";
import { bidFarewell, stanceOf, type WindowStance } from "./windows.ts";

/** The window there is, whichever it is by now. */
export interface Desk {
  readonly window: () => BrowserWindow | undefined;
  readonly open: () => Promise<void>;
  /** Locks an open vault for a reason the page does not know of: it saves its drafts first. */
  readonly lock: (reason: LockReason) => void;
  /** The vault is closed: ends the process that held it and the page that showed it, and opens others. */
  readonly startOver: (reason: LockReason | null) => Promise<void>;
}

interface DeskDeps {
  readonly core: () => CoreProcess;
  readonly copies: CopiesMade;
  readonly createWindow: (stance?: WindowStance) => BrowserWindow;
  readonly homeUrl: string;
}

/** How long the page that says « Verrouillage… » may stay until the next one can be shown, in milliseconds. */
const OVERLAP_MS = 400;

export const setDesk = ({ core, copies, createWindow, homeUrl }: DeskDeps): Desk => {
  let window: BrowserWindow | undefined;
  // As it stood before it was hidden.
  let stance: WindowStance | undefined;

  const startOver: Desk["startOver"] = async (reason) => {
    const old = window;
    if (!old || old.isDestroyed()) return;
    core().replace(reason);
    copies.takeBack().catch(() => {});
    const stood = stance ?? stanceOf(old);
    stance = undefined;
    const next = createWindow(stood);
    window = next;
    const isShown = new Promise<void>((resolve) => next.once("ready-to-show", () => resolve()));
    next.loadURL(homeUrl + placeIn(old)).catch(() => {});
    if (old.isVisible()) await Promise.race([isShown, pause(OVERLAP_MS)]);
    const { session } = old.webContents;
    old.destroy();
    await Promise.all([session.clearStorageData(), session.clearCache()]).catch(() => {});
  };

  return {
    window: () => window,
    open: async () => {
      const first = createWindow();
      window = first;
      let isClosing = false;
      first.once("close", () => {
        isClosing = true;
      });
      await first.loadURL(homeUrl).catch((error: unknown) => {
        // Whoever closes the window before its page is there has not met a failure: the loading ends before the window does.
        if (!isClosing && !first.isDestroyed()) throw error;
      });
    },
    lock: (reason) => {
      if (!window || window.isDestroyed() || !core().isVaultOpen() || stance) return;
      stance = stanceOf(window);
      void lockAfter(core, bidFarewell(window), reason);
    },
    startOver,
  };
};

const lockAfter = async (
  core: DeskDeps["core"],
  farewell: Promise<void>,
  reason: LockReason,
): Promise<void> => {
  await farewell;
  core().lock(reason);
};

/** Where the person was: ids and names of sections only, so that nothing of a dossier passes through here. */
const placeIn = (window: BrowserWindow): string =>
  /#\/[\w/-]*$/.exec(window.webContents.getURL())?.[0] ?? "";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
