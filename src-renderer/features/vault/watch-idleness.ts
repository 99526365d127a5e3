import type { CoreClient } from "#contract/contract.ts";
import type { IdleState } from "#contract/vault.ts";

export interface IdlenessWatch {
  /** Says at once that somebody is there. */
  readonly stay: () => void;
  readonly stop: () => void;
}

interface WatchOptions {
  readonly core: Pick<CoreClient["vault"], "idle" | "touch">;
  /** How long before the lock it was announced, in milliseconds; null when none is near. */
  readonly onSoon: (leadMs: number | null) => void;
  /** The core did not answer, or answered that the vault is locked. */
  readonly onRefused: (error: unknown) => void;
}

/** The core need not hear of every move of the mouse: it knows to within this time, in milliseconds. */
const TOLD_EVERY_MS = 10_000;
const ASKED_EVERY_MS = 5_000;
const LEAD_MS = 60_000;

/**
 * Tells the core when somebody touches the page, and learns from it when the vault is about to lock: the core counts,
 * with clocks that this page does not have. What the page fetches by itself is never taken for somebody.
 */
export const watchIdleness = ({ core, onSoon, onRefused }: WatchOptions): IdlenessWatch => {
  let toldAt = Number.NEGATIVE_INFINITY;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const settle = ({ minutes, locksInMs }: IdleState) => {
    if (isStopped) return;
    // Of a single minute, half is left to be quiet in.
    const leadMs = Math.min(LEAD_MS, minutes * 30_000);
    const isSoon = locksInMs <= leadMs;
    onSoon(isSoon ? leadMs : null);
    clearTimeout(asking);
    asking = setTimeout(ask, isSoon ? Math.min(ASKED_EVERY_MS, locksInMs) : locksInMs - leadMs);
  };
  const refuse = (error: unknown) => {
    if (!isStopped) onRefused(error);
  };
  const ask = () => void core.idle().then(settle).catch(refuse);

  const stay = () => {
    clearTimeout(telling);
    telling = undefined;
    toldAt = performance.now();
    void core.touch().then(settle).catch(refuse);
  };

  const touched = (event: Event) => {
    // What lies under a mouse that stands still may move.
    if (event instanceof MouseEvent && event.type === "pointermove" && isStill(event)) return;
    const waitMs = toldAt + TOLD_EVERY_MS - performance.now();
    if (waitMs <= 0) stay();
    else telling ??= setTimeout(stay, waitMs);
  };

  const signs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;
  for (const sign of signs)
    window.addEventListener(sign, touched, { capture: true, passive: true });
  // Coming back is not touching yet: it may have been too long.
  window.addEventListener("focus", ask);
  ask();

  return {
    stay,
    stop: () => {
      isStopped = true;
      clearTimeout(telling);
      clearTimeout(asking);
      for (const sign of signs) window.removeEventListener(sign, touched, { capture: true });
      window.removeEventListener("focus", ask);
    },
  };
};

const isStill = ({ movementX, movementY }: MouseEvent) => movementX === 0 && movementY === 0;
