import { describe, expect, test } from "vitest";
import type { NetworkMember } from "#domain/network-member.ts";
import { rankSlots, type Slot, type SlotAnswer } from "#domain/slot.ts";
import { aMember, day } from "#tests/support/builders.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const today = day("2026-05-04");
// Asks for two professionals.
const programme = shippedProgramme("archipel");

const person = aMember({ id: "p01", name: "Camille Fictif", category: "person" });
const nurse = aMember({ id: "p02", name: "Infirmière d'essai", category: "frontline" });
const teacher = aMember({ id: "p03", name: "Enseignant d'essai", category: "society" });
const aunt = aMember({ id: "p04", name: "Tante d'essai", category: "natural" });
const network: ReadonlyArray<NetworkMember> = [person, nurse, teacher, aunt];

const slot = (
  id: string,
  answers: Readonly<Record<string, SlotAnswer>>,
  overrides: Partial<Slot> = {},
): Slot => ({
  id,
  on: day("2026-05-12"),
  start: "14:00",
  end: null,
  answers: Object.entries(answers).map(([memberId, answer]) => ({ memberId, answer })),
  ...overrides,
});
const everybody = { p01: "yes", p02: "yes", p03: "yes", p04: "yes" } as const;

const ranked = (...slots: ReadonlyArray<Slot>) => rankSlots(slots, network, programme, today);
const order = (...slots: ReadonlyArray<Slot>) => ranked(...slots).map((one) => one.slot.id);

describe("finding the slot", () => {
  test("puts the person first, before how many others can come", () => {
    const without = slot("without", { ...everybody, p01: "no" });
    const alone = slot("alone", { p01: "yes", p02: "no", p03: "no", p04: "no" });
    const unknown = slot("unknown", { p02: "yes", p03: "yes", p04: "yes" });
    const maybe = slot("maybe", { ...everybody, p01: "ifNeeded" });
    expect(order(without, unknown, maybe, alone)).toEqual(["alone", "maybe", "unknown", "without"]);
  });

  test("then asks for the programme's minimum of professionals", () => {
    const two = slot("two", { ...everybody, p04: "no" });
    const one = slot("one", { p01: "yes", p02: "yes", p04: "yes" });
    expect(order(one, two)).toEqual(["two", "one"]);
    expect(ranked(two, one).map(({ meetsMinimum }) => meetsMinimum)).toEqual([true, false]);
  });

  test("counts a professional who would come if need be", () => {
    const [only] = ranked(slot("only", { ...everybody, p03: "ifNeeded" }));
    expect(only).toMatchObject({ professionals: 2, meetsMinimum: true });
  });

  test("then loses the fewest, and names who is lost in each slot", () => {
    const losesOne = slot("losesOne", { ...everybody, p04: "no" });
    expect(order(losesOne, slot("all", everybody))).toEqual(["all", "losesOne"]);
    expect(ranked(losesOne)[0]?.lost).toEqual([aunt]);
  });

  test("prefers what is answered, then what asks less of people, then the earlier day", () => {
    const answered = slot("answered", everybody);
    const open = slot("open", { p01: "yes", p02: "yes", p03: "yes" });
    const asking = slot("asking", { ...everybody, p04: "ifNeeded" });
    const later = slot("later", everybody, { on: day("2026-05-13") });
    expect(order(later, open, asking, answered)).toEqual(["answered", "later", "asking", "open"]);
  });

  test("puts days that went by last", () => {
    const past = slot("past", everybody, { on: day("2026-05-03") });
    expect(order(past, slot("poor", { p01: "no" }))).toEqual(["poor", "past"]);
  });

  test("counts only those who are in the network that day", () => {
    const gone = { ...nurse, leftOn: day("2026-05-10") };
    const [only] = rankSlots([slot("only", everybody)], [person, gone, teacher], programme, today);
    expect(only).toMatchObject({ professionals: 1, lost: [], unasked: [] });
    expect(only?.coming.map(({ id }) => id)).toEqual(["p01", "p03"]);
  });
});
