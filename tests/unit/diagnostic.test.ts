import { describe, expect, expectTypeOf, test } from "vitest";
import { type Verb, verbs } from "#contract/verbs.ts";
import type { DiagnosticEvent } from "#core/rpc/diagnostic-log.ts";
import { diagnosticEvent } from "#domain/diagnostic.ts";

type Values<T> = T extends unknown ? T[keyof T] : never;
type Logged = Values<DiagnosticEvent>;
/** Whether a type lets a text of any words through. */
type IsFreeText<T> = string extends T ? true : false;

describe("an event of the diagnostic log (G22)", () => {
  // Planted: a field `message: z.string()` makes this line a type error.
  test("cannot say a free text: its type is closed lists, numbers and null", () => {
    expectTypeOf<IsFreeText<Logged>>().toEqualTypeOf<false>();
    expectTypeOf<IsFreeText<Verb>>().toEqualTypeOf<false>();
    expectTypeOf<Exclude<Logged, string | number | null>>().toEqualTypeOf<never>();
  });

  // Planted: z.object instead of z.strictObject lets the second one through.
  test("is refused with a field or a word that is not on the list", () => {
    const event = diagnosticEvent(verbs);
    const slow = { event: "slow", verb: "plans.save", ms: 2500 };
    expect(event.safeParse(slow).success).toBe(true);
    for (const other of [
      { ...slow, name: "Zibeline" },
      { ...slow, message: "Zibeline est introuvable" },
      { ...slow, verb: "Zibeline" },
      { ...slow, ms: "Zibeline" },
      { event: "crashed", kind: "Zibeline" },
    ])
      expect(event.safeParse(other).success).toBe(false);
  });
});
