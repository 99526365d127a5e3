import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createDraftKeeper, draftName } from "#renderer/shared/forms/draft-keeper.ts";

const key = { caseFileId: null, form: "newCaseFile" } as const;
const SAVED = { savedAt: "2026-05-12T12:32:00.000Z" };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const stateOf = (keeper: ReturnType<typeof createDraftKeeper>) =>
  keeper.status.getState()[draftName(key)]?.state;

describe("an unfinished form", () => {
  test("is sent once the typing pauses, with the last text only", async () => {
    const put = vi.fn(async () => SAVED);
    const keeper = createDraftKeeper(put);

    keeper.change(key, "a");
    await vi.advanceTimersByTimeAsync(500);
    keeper.change(key, "ab");
    await vi.advanceTimersByTimeAsync(800);

    expect(put.mock.calls).toEqual([[{ ...key, values: "ab" }]]);
    expect(stateOf(keeper)).toBe("saved");
  });

  test("is on disk two seconds after the first letter, even if the typing never pauses", async () => {
    const put = vi.fn(async () => SAVED);
    const keeper = createDraftKeeper(put);

    for (let letter = 0; letter < 20; letter += 1) {
      keeper.change(key, letter);
      await vi.advanceTimersByTimeAsync(110);
    }

    expect(put).toHaveBeenCalled();
  });

  test("is never called saved before the core answered", async () => {
    const { promise, resolve } = Promise.withResolvers<typeof SAVED>();
    const keeper = createDraftKeeper(() => promise);

    keeper.change(key, "a");
    await vi.advanceTimersByTimeAsync(800);
    expect(stateOf(keeper)).toBe("saving");

    resolve(SAVED);
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.status.getState()[draftName(key)]).toMatchObject({ state: "saved", ...SAVED });
  });

  test("stays and is tried again when the disk refuses it", async () => {
    const put = vi.fn(async () => SAVED).mockRejectedValueOnce(new Error("disk full"));
    const keeper = createDraftKeeper(put);

    keeper.change(key, "a");
    await vi.advanceTimersByTimeAsync(800);
    expect(stateOf(keeper)).toBe("failed");
    expect(await keeper.flushAll()).toBe(true);

    expect(put).toHaveBeenLastCalledWith({ ...key, values: "a" });
    expect(stateOf(keeper)).toBe("saved");
  });

  test("tells who wants to lock that something could not be written", async () => {
    const keeper = createDraftKeeper(() => Promise.reject(new Error("disk full")));

    keeper.change(key, "a");

    expect(await keeper.flushAll()).toBe(false);
  });

  test("is not written after the save that replaced it", async () => {
    const put = vi.fn(async () => SAVED);
    const keeper = createDraftKeeper(put);

    keeper.change(key, "a");
    await keeper.settle(key);
    keeper.forget(key);
    await vi.advanceTimersByTimeAsync(10_000);

    expect(put).not.toHaveBeenCalled();
    expect(keeper.unsaved(key)).toBeNull();
  });
});
