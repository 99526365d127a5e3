import { safe } from "@orpc/client";
import { describe, expect, test, vi } from "vitest";
import type { Moment } from "#domain/idle-policy.ts";
import type { LockReason } from "#domain/lock-reason.ts";
import { openCore, passphrase } from "#tests/support/core-harness.ts";

const MINUTE = 60_000;

/** Two clocks that stand still until somebody moves them. */
const twoClocks = () => {
  let now: Moment = { wallMs: 1_800_000_000_000, monotonicMs: 1_000 };
  return {
    moment: () => now,
    pass: (ms: number) => {
      now = { wallMs: now.wallMs + ms, monotonicMs: now.monotonicMs + ms };
    },
    sleep: (ms: number) => {
      now = { ...now, wallMs: now.wallMs + ms };
    },
    setWall: (byMs: number) => {
      now = { ...now, wallMs: now.wallMs + byMs };
    },
  };
};

/** An open vault with a host that writes down what it is told. */
const attendedVault = async () => {
  const clocks = twoClocks();
  const told: Array<LockReason | "opened" | "asked"> = [];
  const opened = await openCore({
    moment: clocks.moment,
    lock: {
      lockedBefore: null,
      onOpened: () => told.push("opened"),
      onLocked: (by) => told.push(by ?? "asked"),
    },
  });
  return { ...opened, clocks, told };
};

const codeOf = async (answer: Promise<unknown>) => {
  const { error } = await safe(answer);
  return error && "code" in error ? error.code : null;
};

describe("a question after the limit", () => {
  // Planted: the check after the answer instead of before it; a check that only runs on the tick.
  test("is answered LOCKED, and nothing is read", async () => {
    const { client, core, clocks, told } = await attendedVault();
    await client.exchange.importDemonstration();
    clocks.pass(10 * MINUTE);
    const db = vi.spyOn(core.context.vault, "db");

    expect(await codeOf(client.caseFiles.list({}))).toBe("LOCKED");

    const handedOut = db.mock.results.map(({ value }) => value);
    expect(handedOut.at(-1)).toBeNull();
    expect(told).toEqual(["opened", "idle"]);
    expect(await client.vault.status()).toEqual({ state: "locked", lockedBy: "idle" });
  });

  test("that says somebody is there comes too late", async () => {
    const { client, clocks } = await attendedVault();
    clocks.pass(10 * MINUTE);

    expect(await codeOf(client.vault.touch())).toBe("LOCKED");
    expect(await client.vault.status()).toMatchObject({ state: "locked" });
  });

  test.each([
    ["a sleep", (clocks: Clocks) => clocks.sleep(11 * MINUTE)],
    ["a clock put forward a year", (clocks: Clocks) => clocks.setWall(365 * 24 * 60 * MINUTE)],
    [
      "a clock put back an hour, then the time itself",
      (clocks: Clocks) => {
        clocks.setWall(-60 * MINUTE);
        clocks.pass(10 * MINUTE);
      },
    ],
  ])("is answered LOCKED after %s", async (_what, happen) => {
    const { client, clocks } = await attendedVault();

    happen(clocks);

    expect(await codeOf(client.caseFiles.list({}))).toBe("LOCKED");
  });
});

type Clocks = ReturnType<typeof twoClocks>;

describe("the vault", () => {
  // Planted: any call taken for a sign of life. A page that fetches by itself would then keep it open for ever.
  test("is not kept open by what a page asks by itself", async () => {
    const { client, clocks } = await attendedVault();
    for (let minute = 0; minute < 9; minute += 1) {
      clocks.pass(MINUTE);
      await client.caseFiles.list({});
      await client.vault.idle();
    }
    clocks.pass(MINUTE);

    expect(await codeOf(client.vault.idle())).toBe("LOCKED");
  });

  test("stays open as long as somebody touches the page", async () => {
    const { client, clocks } = await attendedVault();
    for (let minute = 0; minute < 30; minute += 5) {
      clocks.pass(5 * MINUTE);
      expect(await client.vault.touch()).toEqual({ minutes: 10, locksInMs: 10 * MINUTE });
    }

    expect(await client.vault.status()).toEqual({ state: "open" });
  });

  test("locks after the minutes that were chosen, also after it was closed and opened again", async () => {
    const { client, clocks } = await attendedVault();
    expect(await client.vault.chooseIdleMinutes({ idleMinutes: 3 })).toEqual({
      minutes: 3,
      locksInMs: 3 * MINUTE,
    });
    await client.vault.lock();
    await client.vault.unlock({ passphrase });
    expect(await client.vault.idle()).toEqual({ minutes: 3, locksInMs: 3 * MINUTE });

    clocks.pass(3 * MINUTE);

    expect(await codeOf(client.vault.idle())).toBe("LOCKED");
  });

  test.each([0, 31, 2.5])("refuses to wait %f minutes", async (idleMinutes) => {
    const { client } = await attendedVault();

    expect(await codeOf(client.vault.chooseIdleMinutes({ idleMinutes }))).toBe("BAD_REQUEST");
  });

  test("says nothing of why it is locked when somebody asked for it", async () => {
    const { client, told } = await attendedVault();

    await client.vault.lock();

    expect(await client.vault.status()).toEqual({ state: "locked" });
    expect(told).toEqual(["opened", "asked"]);
  });

  test("forgets why it was locked once it is open again", async () => {
    const { client, clocks, told } = await attendedVault();
    clocks.pass(10 * MINUTE);
    await client.vault.status();

    await client.vault.unlock({ passphrase });
    await client.vault.lock();

    expect(await client.vault.status()).toEqual({ state: "locked" });
    expect(told).toEqual(["opened", "idle", "opened", "asked"]);
  });

  // Planted: no tick, or one that looks after the monotonic clock only.
  test("locks by itself when nothing is asked any more", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      const { core, clocks, told } = await attendedVault();
      clocks.sleep(10 * MINUTE);

      vi.advanceTimersByTime(5_000);

      expect(told).toEqual(["opened", "idle"]);
      expect(core.context.vault.db()).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});
