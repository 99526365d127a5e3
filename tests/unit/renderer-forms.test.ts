import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Concertation } from "#domain/concertation.ts";
import { Plan } from "#domain/plan.ts";
import { Request } from "#domain/request.ts";
import { cleanForm } from "#renderer/shared/forms/clean-form.ts";
import {
  centsToTyped,
  parseTypedDay,
  parseTypedEuros,
  parseTypedTime,
} from "#renderer/shared/forms/parse-typed.ts";

describe("a date as people type it", () => {
  test.each([
    ["31/3/2026", "2026-03-31"],
    ["31-03-26", "2026-03-31"],
    ["31.3.2026", "2026-03-31"],
    ["31032026", "2026-03-31"],
    [" 1/1/2009 ", "2009-01-01"],
    ["2026-03-31", "2026-03-31"],
    ["29/2/2024", "2024-02-29"],
  ])("%s is %s", (typed, day) => expect(parseTypedDay(typed)).toBe(day));

  test.each(["29/2/2026", "31/4/2026", "0/1/2026", "demain", "", "31/3", "1/13/2026"])(
    "%j is no day",
    (typed) => expect(parseTypedDay(typed)).toBeNull(),
  );
});

describe("a time as people type it", () => {
  test.each([
    ["9", "09:00"],
    ["9h", "09:00"],
    ["14h30", "14:30"],
    ["14 h 30", "14:30"],
    ["9:05", "09:05"],
    ["1430", "14:30"],
    ["9u", "09:00"],
    ["14u30", "14:30"],
    ["14.30 uur", "14:30"],
    ["14 uur", "14:00"],
  ])("%s is %s", (typed, time) => expect(parseTypedTime(typed)).toBe(time));

  test.each(["25h", "9h75", "", "midi", "uur"])("%j is no time", (typed) =>
    expect(parseTypedTime(typed)).toBeNull(),
  );
});

describe("an amount as people type it", () => {
  test.each([
    ["96,50", 9650],
    ["96.5", 9650],
    ["1 250", 125_000],
    ["1.250,00 €", 125_000],
    ["0", 0],
  ])("%s is %i cents", (typed, cents) => expect(parseTypedEuros(typed)).toBe(cents));

  test.each(["", "-5", "1,234", "beaucoup"])("%j is no amount", (typed) =>
    expect(parseTypedEuros(typed)).toBeNull(),
  );

  test("what a field shows is read back", () => {
    for (const cents of [0, 5, 99, 100, 250_000, 99_999_999_900])
      expect(parseTypedEuros(centsToTyped(cents))).toBe(cents);
  });
});

describe("what a form hands to the schema", () => {
  test("is trimmed, composed, and keeps its line breaks", () => {
    expect(cleanForm(z.string(), "  e\u0301cole\r\nmaison ")).toBe("école\nmaison");
  });

  test("leaves out an optional field that was emptied", () => {
    expect(cleanForm(Request, { reason: "x", decisionReason: "", revisitOn: "  " })).toEqual({
      reason: "x",
    });
  });

  test("says null for an empty field that may be null, and absent where it may also be absent", () => {
    expect(cleanForm(Concertation, { personVoice: "", nextOn: "" })).toMatchObject({
      personVoice: null,
    });
    expect(cleanForm(Concertation, { nextOn: "" })).not.toHaveProperty("nextOn");
  });

  test("keeps a required field empty, so that it is asked for", () => {
    expect(cleanForm(Concertation, { place: "  " })).toMatchObject({ place: "" });
  });

  test("drops the empty last line of a list", () => {
    expect(cleanForm(Request, { previousAttempts: ["une fois", " ", ""] })).toMatchObject({
      previousAttempts: ["une fois"],
    });
  });

  test("leaves out a safety plan nobody wrote in", () => {
    const safetyPlan = { warningSigns: [""], steps: [], doNot: [] };
    expect(cleanForm(Plan, { objectives: [], safetyPlan })).not.toHaveProperty("safetyPlan");
  });

  test("keeps a no as an answer", () => {
    expect(cleanForm(Request, { personAgreesToBeContacted: false })).toMatchObject({
      personAgreesToBeContacted: false,
    });
  });
});
