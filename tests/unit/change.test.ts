import { expect, test } from "vitest";
import * as z from "zod";
import { CaseFile } from "#domain/case-file.ts";
import { changeParts, describeChange } from "#domain/change.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import { aMember } from "#tests/support/builders.ts";

test("a text that was replaced is given whole, before and after, and what stayed is not", () => {
  const before = { name: "Camille", address: { city: "Dinant", street: "Rue A 1" } };
  const after = { name: "Camille", address: { city: "Ciney", street: "Rue A 1" } };
  expect(describeChange({ before, after })).toEqual([
    { path: ["address", "city"], item: null, from: "Dinant", to: "Ciney" },
  ]);
});

test("a field that appears or goes is said against nothing", () => {
  expect(describeChange({ before: { a: 1 }, after: { b: 2 } })).toEqual([
    { path: ["a"], item: null, from: 1, to: null },
    { path: ["b"], item: null, from: null, to: 2 },
  ]);
});

test("items are known by their id, wherever they moved to", () => {
  const anne = aMember({ id: "p01", name: "Anne" });
  const bo = aMember({ id: "p02", name: "Bo", phone: "1" });
  const chris = aMember({ id: "p03", name: "Chris" });
  const after = [{ ...bo, phone: "2" }, chris];
  expect(describeChange({ before: [anne, bo], after })).toEqual([
    { path: [0, "phone"], item: "Bo", from: "1", to: "2" },
    { path: [1], item: "Chris", from: null, to: chris },
    { path: [0], item: "Anne", from: anne, to: null },
  ]);
});

test("reminders that were let go are known by their key: taking the first back removes that one only", () => {
  const first = { key: "birthday:18", on: "2026-05-04", by: "Colombe Fictive" };
  const second = { key: "programme:decision", on: "2026-05-04", by: "Colombe Fictive" };
  expect(describeChange({ before: [first, second], after: [second] })).toEqual([
    { path: [0], item: "2026-05-04", from: first, to: null },
  ]);
});

test("items without an id are known by their place, and lists of texts stay whole", () => {
  const before = { lines: [{ text: "A", ok: true }], languages: ["fr"] };
  const after = { lines: [{ text: "A", ok: false }], languages: ["fr", "nl"] };
  expect(describeChange({ before, after })).toEqual([
    { path: ["lines", 0, "ok"], item: "A", from: true, to: false },
    { path: ["languages"], item: null, from: ["fr"], to: ["fr", "nl"] },
  ]);
});

test("a part that is written for the first time is added as one", () => {
  expect(describeChange({ before: null, after: { needs: ["Dormir"] } })).toEqual([
    { path: [], item: null, from: null, to: { needs: ["Dormir"] } },
  ]);
});

test("every part and every key of a case file has its French word", () => {
  const keys = keysOf(z.toJSONSchema(CaseFile, { io: "input" }).properties ?? {});
  const scale = new Set(["-2", "-1", "0", "1", "2"]);
  const words = { ...fr.fields, ...fr.changes.parts };
  expect(keys.filter((key) => !(key in words) && !scale.has(key))).toEqual([]);
  expect(changeParts.filter((part) => !(part in fr.changes.parts))).toEqual([]);
});

const keysOf = (properties: Readonly<Record<string, unknown>>): ReadonlyArray<string> =>
  Object.entries(properties).flatMap(([key, schema]) => [key, ...keysIn(schema)]);

const keysIn = (schema: unknown): ReadonlyArray<string> => {
  const parsed = Schema.safeParse(schema);
  if (!parsed.success) return [];
  const { properties = {}, items, anyOf = [] } = parsed.data;
  return [...keysOf(properties), ...keysIn(items), ...anyOf.flatMap(keysIn)];
};

const Schema = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});
