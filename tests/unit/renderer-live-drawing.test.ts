import { describe, expect, test } from "vitest";
import type { LivePreview } from "#domain/live-preview.ts";
import { createLiveDrawing, type LiveState } from "#renderer/features/documents/live-drawing.ts";

/** A core that answers when told to, and what it was asked. */
const aDesk = () => {
  const asked: { typed: string; known: ReadonlyArray<string> }[] = [];
  const answers: ((answer: LivePreview | Error) => void)[] = [];
  const shown: LiveState[] = [];
  const drawing = createLiveDrawing<string>({
    draw: (typed, known) => {
      asked.push({ typed, known });
      return new Promise((resolve, reject) =>
        answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer))),
      );
    },
    show: (state) => shown.push(state),
  });
  return {
    drawing,
    asked,
    shown,
    type: (text: string | null) => drawing.want(() => text),
    answer: async (answer: LivePreview | Error) => {
      answers.shift()?.(answer);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
};

const drawn = (...pages: ReadonlyArray<readonly [id: string, picture: string | null]>) =>
  ({ state: "drawn", pages: pages.map(([id, picture]) => [{ id, picture }]) }) as const;

describe("a live drawing", () => {
  test("asks for one picture at a time, and then for what was typed last", async () => {
    const { type, asked, answer } = aDesk();
    type("a");
    type("ab");
    type("abc");
    expect(asked.map(({ typed }) => typed)).toEqual(["a"]);
    await answer(drawn(["1", "<svg/>"]));
    expect(asked.map(({ typed }) => typed)).toEqual(["a", "abc"]);
  });

  test("shows what was drawn while more is typed, so that who never pauses sees something", async () => {
    const { type, shown, answer } = aDesk();
    type("a");
    type("ab");
    await answer(drawn(["1", "<svg/>"]));
    expect(shown).toEqual([
      { pages: [[{ id: "1", picture: "<svg/>" }]], standing: { type: "current" } },
    ]);
  });

  test("drops an answer that comes after its end", async () => {
    const { type, shown, answer, drawing } = aDesk();
    type("a");
    drawing.stop();
    await answer(drawn(["1", "<svg/>"]));
    expect(shown).toEqual([]);
  });

  test("asks for nothing more after its end", async () => {
    const { type, asked, answer, drawing } = aDesk();
    type("a");
    type("ab");
    drawing.stop();
    await answer(drawn(["1", "<svg/>"]));
    expect(asked).toHaveLength(1);
  });

  test("keeps the pages that did not change, and says which it has", async () => {
    const { type, shown, asked, answer } = aDesk();
    type("a");
    await answer(drawn(["1", "<one/>"], ["2", "<two/>"]));
    type("ab");
    expect(asked[1]?.known).toEqual(["1", "2"]);
    await answer(drawn(["3", "<other/>"], ["2", null]));
    expect(shown.at(-1)?.pages).toEqual([
      [{ id: "3", picture: "<other/>" }],
      [{ id: "2", picture: "<two/>" }],
    ]);
  });

  test("keeps the last good pages while what is typed is not complete, and asks nothing", async () => {
    const { type, shown, asked, answer } = aDesk();
    type("a");
    await answer(drawn(["1", "<svg/>"]));
    type(null);
    await answer(drawn());
    expect(asked).toHaveLength(1);
    expect(shown.at(-1)).toEqual({
      pages: [[{ id: "1", picture: "<svg/>" }]],
      standing: { type: "waiting", reason: null },
    });
  });

  test("keeps the last good pages when the save would be refused, with the reason", async () => {
    const { type, shown, answer } = aDesk();
    type("a");
    await answer(drawn(["1", "<svg/>"]));
    type("ab");
    await answer({ state: "waiting", reason: "noConcertation" });
    expect(shown.at(-1)).toEqual({
      pages: [[{ id: "1", picture: "<svg/>" }]],
      standing: { type: "waiting", reason: "noConcertation" },
    });
  });

  test("goes on after a failure", async () => {
    const { type, shown, answer } = aDesk();
    const error = new Error("fictive");
    type("a");
    await answer(error);
    expect(shown.at(-1)?.standing).toEqual({ type: "failed", error });
    type("ab");
    await answer(drawn(["1", "<svg/>"]));
    expect(shown.at(-1)?.standing).toEqual({ type: "current" });
  });
});
