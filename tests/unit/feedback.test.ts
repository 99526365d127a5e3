import { expect, test } from "vitest";
import { isClosedUninformed } from "#domain/feedback.ts";

test.each([
  { closedOn: null, informedIds: [], informedOn: null, asks: false },
  { closedOn: "2026-04-10", informedIds: [], informedOn: null, asks: true },
  { closedOn: "2026-04-10", informedIds: ["p01"], informedOn: null, asks: true },
  { closedOn: "2026-04-10", informedIds: [], informedOn: "2026-04-05", asks: true },
  { closedOn: "2026-04-10", informedIds: ["p01"], informedOn: "2026-04-05", asks: false },
])(
  "closed on $closedOn, $informedIds informed on $informedOn: asking about it is $asks",
  ({ asks, ...feedback }) => {
    expect(isClosedUninformed(feedback)).toBe(asks);
  },
);
