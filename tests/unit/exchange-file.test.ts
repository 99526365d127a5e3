import { describe, expect, test } from "vitest";
import {
  type ExchangeRefusal,
  readExchangeFile,
  writeExchangeFile,
} from "#domain/exchange-file.ts";
import { aCaseFile } from "#tests/support/builders.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

type Json = Record<string, never>;

/** KIR-01 with one thing changed in it. */
const refusalOf = (damage: (file: Json) => void): ExchangeRefusal => {
  const file = JSON.parse(demonstrationText("kir-01"));
  damage(file);
  return refusalOfText(JSON.stringify(file));
};

const refusalOfText = (text: string): ExchangeRefusal => {
  const read = readExchangeFile(text);
  if (read.ok) throw new Error("the file was accepted");
  return read.error;
};

const at = (file: unknown, ...path: ReadonlyArray<string | number>): Record<string, unknown> =>
  path.reduce<never>((value, key) => value[key], file as never);

describe("a hand-over file is refused whole", () => {
  test.each<[string, (file: Json) => void, string, string]>([
    [
      "a wrong type",
      (file) => (at(file, "cycles", 0, "plan", "objectives", 1)["weight"] = "2"),
      "$.cycles[0].plan.objectives[1].weight",
      "wrongType",
    ],
    [
      "an unknown key",
      (file) => (at(file, "person")["nickname"] = "Léo"),
      "$.person.nickname",
      "unknownKey",
    ],
    [
      "a missing key",
      (file) => delete at(file, "request")["reason"],
      "$.request.reason",
      "missing",
    ],
    [
      "a word outside a closed list",
      (file) => (at(file, "network", 2)["category"] = "family"),
      "$.network[2].category",
      "notInList",
    ],
    [
      "a day that does not exist",
      (file) => (at(file, "person")["birthDate"] = "2011-02-30"),
      "$.person.birthDate",
      "wrongFormat",
    ],
    [
      "a responsible who is not in the network",
      (file) => (at(file, "cycles", 0, "plan", "actions", 3)["responsibleId"] = "p99"),
      "$.cycles[0].plan.actions[3].responsibleId",
      "danglingReference",
    ],
    [
      "an attendance of somebody who is not in the network",
      (file) => (at(file, "concertations", 0, "attendance", 4)["memberId"] = "p99"),
      "$.concertations[0].attendance[4].memberId",
      "notAMember",
    ],
    [
      "an id that stands twice",
      (file) => (at(file, "network", 1)["id"] = "p01"),
      "$.network[1].id",
      "duplicateId",
    ],
    [
      "a consent that supersedes a later one",
      (file) => (at(file, "consents", 0)["supersedesId"] = "c2"),
      "$.consents[0].supersedesId",
      "supersedesForward",
    ],
    [
      "an amount that is not quantity × unit price",
      (file) => (at(file, "fundingRequest", "lines", 2)["amountCents"] = 28_951),
      "$.fundingRequest.lines[2].amountCents",
      "amountMismatch",
    ],
    [
      "a text that is not Unicode NFC",
      (file) => (at(file, "person")["usualName"] = "Le\u0301o"),
      "$.person.usualName",
      "notNfc",
    ],
    [
      "a name of more than 400 characters",
      (file) => (at(file, "person")["usualName"] = "é".repeat(401)),
      "$.person.usualName",
      "tooLong",
    ],
    [
      "a key that reaches for the prototype",
      (file) =>
        Object.defineProperty(at(file, "person"), "__proto__", { value: {}, enumerable: true }),
      "$.person.__proto__",
      "unknownKey",
    ],
  ])("for %s, with its path", (_what, damage, path, rule) => {
    const refusal = refusalOf(damage);
    expect(refusal.type === "Invalid" && refusal.problems[0]).toMatchObject({ path, rule });
  });

  test("for a version above ours, by name", () => {
    expect(refusalOf((file) => (at(file)["version"] = 2))).toEqual({
      type: "NewerVersion",
      version: 2,
    });
  });

  test("for another format", () => {
    expect(refusalOf((file) => (at(file)["format"] = "word.document"))).toEqual({
      type: "NotAutour",
    });
    expect(refusalOfText("[]")).toEqual({ type: "NotAutour" });
    expect(refusalOfText("null")).toEqual({ type: "NotAutour" });
  });

  test("for broken JSON", () => {
    expect(refusalOfText('{ "format": "autour.dossier", ')).toEqual({ type: "NotJson" });
    expect(refusalOfText("")).toEqual({ type: "NotJson" });
  });

  test("for nesting without end, before it is parsed", () => {
    expect(refusalOfText("[".repeat(20_000_000))).toEqual({ type: "TooDeep" });
  });

  test("for a size no dossier has", () => {
    expect(refusalOfText(" ".repeat(33 * 1024 * 1024)).type).toBe("TooLarge");
  });
});

test("brackets inside what somebody said are not nesting", () => {
  const caseFile = aCaseFile();
  const reason = `${"[{".repeat(200)} \\" ${"[".repeat(200)}`;
  const text = writeExchangeFile({ ...caseFile, request: { ...caseFile.request, reason } });
  expect(readExchangeFile(text)).toMatchObject({
    ok: true,
    value: { caseFile: { request: { reason } } },
  });
});

test("400 characters outside the basic plane are 400 characters", () => {
  const caseFile = aCaseFile();
  const usualName = "🙂".repeat(400);
  const text = writeExchangeFile({ ...caseFile, person: { ...caseFile.person, usualName } });
  expect(readExchangeFile(text).ok).toBe(true);
});
