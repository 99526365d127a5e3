import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { CaseFile } from "#domain/case-file.ts";
import { findReferenceProblems } from "#domain/case-file-references.ts";
import { readExchangeFile, writeExchangeFile } from "#domain/exchange-file.ts";
import { anyCaseFile } from "#tests/support/arbitrary-case-file.ts";

type Schema = z.core.JSONSchema.JSONSchema;

const schema: Schema = z.toJSONSchema(CaseFile, { unrepresentable: "any", io: "input" });

describe("the arbitrary files that other tests try", () => {
  test("hold every key of the format given, every nullable one null, every optional one absent, every word of its list", () => {
    const seen = new Set<string>();
    for (const file of fc.sample(anyCaseFile(), { numRuns: 120, seed: 1 }))
      note(schema, JSON.parse(JSON.stringify(file)), "", seen);

    expect([...wanted(schema, "")].filter((one) => !seen.has(one))).toEqual([]);
  });

  test("never name what is not in them", () => {
    fc.assert(
      fc.property(anyCaseFile(), (file) => {
        expect(findReferenceProblems(file)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

test("what is written as a hand-over file reads as the same case file", () => {
  fc.assert(
    fc.property(anyCaseFile(), (caseFile) => {
      expect(readExchangeFile(writeExchangeFile(caseFile))).toEqual({
        ok: true,
        value: { caseFile, supplement: null },
      });
    }),
    { numRuns: 100 },
  );
});

const variantsOf = (one: Schema): ReadonlyArray<Schema> => (one.anyOf as Schema[]) ?? [one];

const propertiesOf = (one: Schema): ReadonlyArray<[key: string, property: Schema]> =>
  Object.entries(one.properties ?? {}).map(([key, property]) => [key, property as Schema]);

/** Every case the format has, as `.person.phone absent`. */
const wanted = (one: Schema, path: string): ReadonlyArray<string> =>
  variantsOf(one).flatMap((variant) => [
    `${path} ${variant.type === "null" ? "null" : "given"}`,
    ...(variant.enum ?? []).map((word) => `${path} = ${String(word)}`),
    ...(variant.items ? wanted(variant.items as Schema, `${path}[]`) : []),
    ...propertiesOf(variant).flatMap(([key, property]) => [
      ...(variant.required?.includes(key) ? [] : [`${path}.${key} absent`]),
      ...wanted(property, `${path}.${key}`),
    ]),
  ]);

const note = (one: Schema, value: unknown, path: string, seen: Set<string>): void => {
  if (value === undefined) {
    seen.add(`${path} absent`);
    return;
  }
  seen.add(`${path} ${value === null ? "null" : "given"}`);
  if (typeof value === "string") seen.add(`${path} = ${value}`);
  for (const variant of variantsOf(one)) {
    if (Array.isArray(value) && variant.items)
      for (const item of value) note(variant.items as Schema, item, `${path}[]`, seen);
    if (typeof value === "object" && value !== null)
      for (const [key, property] of propertiesOf(variant))
        note(property, Reflect.get(value, key), `${path}.${key}`, seen);
  }
};
