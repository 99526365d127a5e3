// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page cannot call what stands outside
import type { Page } from "@playwright/test";

/** One thing that somebody did and the page answered, as the Event Timing standard groups events; milliseconds. */
interface Interaction {
  /** From the hand to the next paint; the browser rounds it to 8. */
  readonly duration: number;
  /** Of that, what the page's own handlers took. */
  readonly processing: number;
  readonly what: string;
}

interface Shift {
  readonly value: number;
  readonly what: string;
}

export interface Measured {
  readonly interactions: ReadonlyArray<Interaction>;
  /** Nobody had touched anything for half a second when it happened. */
  readonly shifts: ReadonlyArray<Shift>;
  /** Milliseconds of each task over 50. */
  readonly longTasks: ReadonlyArray<number>;
}

/** From now on the page keeps what each key and each click costs, and what moves by itself. */
export const startMeter = async (page: Page): Promise<void> => {
  await page.addInitScript(watch);
  await page.reload();
};

/** What was measured since the last time it was asked for. */
export const readMeter = async (page: Page): Promise<Measured> => {
  // An interaction is reported after its paint.
  await page.waitForTimeout(200);
  return page.evaluate(() => {
    const { meter } = window as unknown as { meter: { take: () => Measured } };
    return meter.take();
  });
};

/** The value that a share of them do not exceed. */
export const percentile = (values: ReadonlyArray<number>, share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

/** Runs in the page, on its own. */
const watch = () => {
  const interactions = new Map<number, { duration: number; processing: number; what: string }>();
  const shifts: Array<{ value: number; what: string }> = [];
  const longTasks: number[] = [];
  // What is faster than the browser reports at all: counted, at the shortest duration it could have had told.
  const UNREPORTED = 16;
  let counted = 0;

  const describe = (node: unknown): string => {
    if (!(node instanceof Element)) return "";
    const label = node.getAttribute("aria-label") ?? node.textContent?.trim().slice(0, 40);
    return `${node.tagName.toLowerCase()}.${String(node.getAttribute("class")).split(" ").at(-1)} « ${label} »`;
  };
  // What was pressed may be gone when its duration is told.
  const pressed = new Map<number, string>();
  for (const name of ["pointerdown", "keydown", "pointerup", "click"])
    addEventListener(
      name,
      ({ timeStamp, target }) => pressed.set(Math.round(timeStamp), describe(target)),
      true,
    );
  const observe = (options: PerformanceObserverInit, use: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe(options);

  observe({ type: "event", durationThreshold: UNREPORTED } as PerformanceObserverInit, (entry) => {
    const { interactionId, processingStart, processingEnd, target } =
      entry as PerformanceEventTiming;
    if (!interactionId) return;
    const known = interactions.get(interactionId);
    const processing = processingEnd - processingStart + (known?.processing ?? 0);
    if (known && known.duration >= entry.duration) known.processing = processing;
    else
      interactions.set(interactionId, {
        duration: entry.duration,
        processing,
        what: `${entry.name} on ${pressed.get(Math.round(entry.startTime)) ?? describe(target)}`,
      });
  });
  observe({ type: "layout-shift", buffered: true }, (entry) => {
    const { hadRecentInput, value, sources } = entry as PerformanceEntry & {
      hadRecentInput: boolean;
      value: number;
      sources: ReadonlyArray<{ node: unknown }>;
    };
    if (!hadRecentInput)
      shifts.push({ value, what: sources.map(({ node }) => describe(node)).join(", ") });
  });
  observe({ type: "longtask" }, ({ duration }) => longTasks.push(duration));

  const take = () => {
    const all = (performance as unknown as { interactionCount: number }).interactionCount;
    const reported = [...interactions.values()];
    const faster = Math.max(0, all - counted - reported.length);
    counted = all;
    interactions.clear();
    pressed.clear();
    const unreported = Array.from({ length: faster }, () => ({
      duration: UNREPORTED,
      processing: 0,
      what: "",
    }));
    return {
      interactions: [...reported, ...unreported],
      shifts: shifts.splice(0),
      longTasks: longTasks.splice(0),
    };
  };
  Object.assign(window, { meter: { take } });
};
