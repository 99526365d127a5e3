import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatRecoveryCode,
  newRecoverySecret,
  parseRecoveryCode,
} from "#core/vault/recovery-code.ts";

const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 });
const mistyped = { ok: false, error: { type: "RecoveryCodeMistyped" } };

describe("a recovery code", () => {
  test("is eight groups of four and a check group, without a letter that looks like a digit", () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(formatRecoveryCode(secret)).toMatch(
          /^(?:[0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/,
        );
      }),
    );
  });

  test("carries 160 bits: whatever they are, they come back from what was printed", () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(parseRecoveryCode(formatRecoveryCode(secret))).toEqual({
          ok: true,
          value: Buffer.from(secret),
        });
      }),
    );
  });

  test.each([
    ["in small letters", (code: string) => code.toLowerCase()],
    ["without dashes", (code: string) => code.replaceAll("-", "")],
    ["with spaces and line breaks", (code: string) => ` ${code.replaceAll("-", " \n")} `],
    ["with long dashes", (code: string) => code.replaceAll("-", "–")],
    ["with the letter O for zero", (code: string) => code.replaceAll("0", "O")],
    [
      "with the letters I and l for one",
      (code: string) => code.replaceAll("1", "l").replace("l", "I"),
    ],
  ])("is read all the same %s", (_how, type) => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(parseRecoveryCode(type(formatRecoveryCode(secret)))).toMatchObject({ ok: true });
      }),
    );
  });

  test("with one character taken for another is noticed, wherever it is", () => {
    const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const code = formatRecoveryCode(Buffer.alloc(20, 7)).replaceAll("-", "");
    const unnoticed: string[] = [];
    for (let at = 0; at < code.length; at += 1)
      for (const other of alphabet) {
        const typed = `${code.slice(0, at)}${other}${code.slice(at + 1)}`;
        if (typed !== code && parseRecoveryCode(typed).ok) unnoticed.push(typed);
      }
    expect(unnoticed).toEqual([]);
  });

  test("with two groups swapped is noticed", () => {
    const groups = formatRecoveryCode(
      Buffer.from(Array.from({ length: 20 }, (_, byte) => byte * 11)),
    ).split("-");
    const [first, second, ...others] = groups;
    expect(parseRecoveryCode([second, first, ...others].join("-"))).toEqual(mistyped);
  });

  test.each(["", "ABCD", "U".repeat(36), "é".repeat(36), `${"0".repeat(36)}0`])(
    "cannot be %j",
    (typed) => {
      expect(parseRecoveryCode(typed)).toEqual(mistyped);
    },
  );

  test("is never the same twice", () => {
    const codes = new Set(
      Array.from({ length: 1000 }, () => formatRecoveryCode(newRecoverySecret())),
    );
    expect(codes.size).toBe(1000);
  });
});
