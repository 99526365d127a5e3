import { describe, expect, test } from "vitest";
import { openJsonFile } from "#domain/json-file.ts";

const opened = (format: string, version: number) =>
  openJsonFile(JSON.stringify({ format, version }), {
    newestVersions: { "essai.un": 1, "essai.deux": 2 },
    maximumBytes: 1000,
  });

describe("a file of one of two formats", () => {
  // Planted fault: with one newest version for both, the second format's own is refused.
  test("is read up to the newest version of its own format, and refused by name above it", () => {
    expect(opened("essai.deux", 2).ok).toBe(true);
    expect(opened("essai.un", 2)).toEqual({
      ok: false,
      error: { type: "NewerVersion", version: 2 },
    });
    expect(opened("essai.deux", 3)).toMatchObject({ error: { type: "NewerVersion", version: 3 } });
  });

  test("is nothing of ours under any other name, also one that every object has", () => {
    for (const format of ["essai.trois", "toString", "__proto__"])
      expect(opened(format, 1)).toEqual({ ok: false, error: { type: "NotAutour" } });
  });
});
