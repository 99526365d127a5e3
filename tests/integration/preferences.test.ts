import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { defaultPreferences } from "#domain/preferences.ts";
import { inProcess, startCore, temporaryFolder } from "#tests/support/core-harness.ts";

const dark = { ...defaultPreferences, theme: "dark", language: "nl" } as const;

test("preferences are kept for the computer, without a vault, and the window is told at the start and at each change", async () => {
  const file = path.join(temporaryFolder(), "not yet there", "preferences.json");
  const told: unknown[] = [];
  const onKnown = (preferences: unknown) => void told.push(preferences);
  const client = inProcess(startCore({ preferences: { file, onKnown } }));

  expect(await client.preferences.save(dark)).toEqual(dark);
  expect(await inProcess(startCore({ preferences: { file } })).preferences.read()).toEqual(dark);
  expect(told).toEqual([defaultPreferences, dark]);
});

test("a damaged file is as if nothing had been chosen, and is replaced by the next choice", async () => {
  const file = path.join(temporaryFolder(), "preferences.json");
  writeFileSync(file, '{"theme": "dar');
  const client = inProcess(startCore({ preferences: { file } }));

  expect(await client.preferences.read()).toEqual(defaultPreferences);
  await client.preferences.save(dark);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(dark);
});
