// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { IdleState } from "#contract/vault.ts";
import { keepFieldsOutOfHistory } from "#renderer/app/keep-out-of-history.ts";
import { watchIdleness } from "#renderer/features/vault/watch-idleness.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe("a page that is watched", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("tells the core of a person at once, then every ten seconds, whatever they do", async () => {
    const { told, pass } = await watched(10);
    for (let second = 0; second < 25; second += 1) {
      window.dispatchEvent(new KeyboardEvent("keydown"));
      await pass(SECOND);
    }

    expect(told()).toBe(3);
  });

  test("tells the core of the last touch too, so that no minute is taken away", async () => {
    const { told, pass } = await watched(10);
    window.dispatchEvent(new KeyboardEvent("keydown"));
    await pass(SECOND);
    window.dispatchEvent(new KeyboardEvent("keydown"));
    await pass(MINUTE);

    expect(told()).toBe(2);
  });

  // Planted: a page that says « somebody is there » each time it asks how long is left.
  test("says nothing when nobody touches it", async () => {
    const { told, pass } = await watched(10);

    await pass(9 * MINUTE + 59 * SECOND);

    expect(told()).toBe(0);
  });

  test("does not take a page that moves under a still mouse for somebody", async () => {
    const { told, pass } = await watched(10);
    window.dispatchEvent(new MouseEvent("pointermove", { movementX: 0, movementY: 0 }));
    await pass(SECOND);

    expect(told()).toBe(0);
  });

  test.each([
    [10, 9 * MINUTE, MINUTE],
    [1, 30 * SECOND, 30 * SECOND],
  ])("announces the lock of a vault of %i minutes after %i ms", async (minutes, after, leadMs) => {
    const { announced, pass } = await watched(minutes);
    await pass(after - SECOND);
    expect(announced()).toBeNull();

    await pass(SECOND);

    expect(announced()).toBe(leadMs);
  });

  test("takes the announcement back when somebody stays", async () => {
    const { announced, pass, watch } = await watched(10);
    await pass(9 * MINUTE);

    watch.stay();
    await pass(0);

    expect(announced()).toBeNull();
  });

  test("learns that the vault is locked without anybody asking", async () => {
    const { refusals, pass } = await watched(2);

    await pass(2 * MINUTE + SECOND);

    expect(refusals()).toBeGreaterThan(0);
  });
});

/** A core that counts by the timers of the test. */
const watched = async (minutes: number) => {
  let activeAt = performance.now();
  let touches = 0;
  let refused = 0;
  let leadMs: number | null = null;
  const idle = async (): Promise<IdleState> => {
    const locksInMs = activeAt + minutes * MINUTE - performance.now();
    if (locksInMs <= 0) throw new Error("LOCKED");
    return { minutes, locksInMs };
  };
  const watch = watchIdleness({
    core: {
      idle,
      touch: () => {
        touches += 1;
        activeAt = performance.now();
        return idle();
      },
    },
    onSoon: (lead) => {
      leadMs = lead;
    },
    onRefused: () => {
      refused += 1;
    },
  });
  onTestFinished(watch.stop);
  await pass(0);
  return { watch, pass, told: () => touches, announced: () => leadMs, refusals: () => refused };
};

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("what is typed stays out of the history of the tab", () => {
  // Planted: see tests/e2e/lock.electron.spec.ts, where three records were left in the main process.
  test("in forms, in fields of none, and in those that come later", async () => {
    document.body.innerHTML = `<form><textarea></textarea></form><input><textarea id="alone"></textarea>`;
    keepFieldsOutOfHistory(document);
    const later = document.createElement("form");
    later.innerHTML = `<input autocomplete="current-password">`;
    document.body.append(later);
    await Promise.resolve();

    const forms = [...document.querySelectorAll("form")].filter(({ hidden }) => !hidden);
    expect(forms.map(({ autocomplete }) => autocomplete)).toEqual(["off", "off"]);
    const inputs = [...document.querySelectorAll("input")];
    expect(inputs.map(({ autocomplete }) => autocomplete)).toEqual(["off", "off"]);
    const alone = document.querySelector<HTMLTextAreaElement>("#alone");
    expect(alone?.getAttribute("form")).toBe("fields-of-no-form");
  });
});
