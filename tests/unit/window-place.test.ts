import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepWindowPlace, placeOn, readWindowPlace } from "#hosts/window-place.ts";

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const beside = { x: 1366, y: 0, width: 1920, height: 1080 };
const kept = (bounds: { x: number; y: number; width: number; height: number }) => ({
  bounds,
  isMaximized: false,
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "autour-place-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a window comes back where it stood, also on the second screen", () => {
  const bounds = { x: 1500, y: 60, width: 1400, height: 900 };

  expect(placeOn([laptop, beside], kept(bounds))).toEqual(bounds);
});

test("a window whose screen was taken away comes back on the one that is left, no larger than it", () => {
  const bounds = { x: 1500, y: 60, width: 1400, height: 900 };

  expect(placeOn([laptop], kept(bounds))).toEqual({ width: 1366, height: 728 });
});

test("a window that no mouse can take hold of is brought back", () => {
  expect(placeOn([laptop], kept({ x: 1300, y: 10, width: 900, height: 600 }))).toEqual({
    width: 900,
    height: 600,
  });
  expect(placeOn([laptop], kept({ x: 10, y: -40, width: 900, height: 600 }))).toEqual({
    width: 900,
    height: 600,
  });
});

test("the first time, the window fits the screen of a small laptop", () => {
  expect(placeOn([laptop], null)).toEqual({ width: 1280, height: 728 });
});

test("the window fits a small screen at 200 %", () => {
  expect(placeOn([{ x: 0, y: 0, width: 683, height: 364 }], null)).toEqual({
    width: 683,
    height: 364,
  });
});

test("what is kept comes back the same, and nothing unfinished stays beside it", () => {
  const file = path.join(folder, "window", "place.json");
  const place = { bounds: { x: 1, y: 2, width: 900, height: 700 }, isMaximized: true };

  keepWindowPlace(file, place);

  expect(readWindowPlace(file)).toEqual(place);
  expect(readdirSync(path.dirname(file))).toEqual(["place.json"]);
});

test.each([
  ["nothing", ""],
  ["no JSON", "{"],
  ["another thing", "[]"],
  ["a side that is missing", '{"isMaximized":false,"bounds":{"x":0,"y":0,"width":900}}'],
  [
    "a size no desktop has",
    '{"isMaximized":false,"bounds":{"x":0,"y":0,"width":1e9,"height":700}}',
  ],
])("a file with %s in it is as if there were none", (_what, text) => {
  const file = path.join(folder, "place.json");
  writeFileSync(file, text);

  expect(readWindowPlace(file)).toBeNull();
});

test("a folder that cannot be written to stops nobody", () => {
  writeFileSync(path.join(folder, "file"), "");
  const file = path.join(folder, "file", "place.json");

  keepWindowPlace(file, { bounds: laptop, isMaximized: false });

  expect(readWindowPlace(file)).toBeNull();
});
