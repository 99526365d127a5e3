import { readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { interfaceLanguages } from "#domain/preference-choices.ts";
import { startFailures } from "#domain/start-failure.ts";
import { hasDisplay } from "#hosts/has-display.ts";
import { prepareFolder } from "#hosts/prepare-folder.ts";
import { exitCodeOf, startFailureOf, startFailureOfExit } from "#hosts/start-failure.ts";
import { languageOfTerminal, startFailureWords } from "#hosts/start-failure-words.ts";
import { temporaryFolder } from "#tests/support/core-harness.ts";

test("every failure says what happened and what to do, in each language", () => {
  for (const language of interfaceLanguages) {
    const said = startFailures.map((failure) => startFailureWords[language][failure]);
    expect(new Set(said.map(({ happened }) => happened)).size).toBe(startFailures.length);
    for (const { happened, advice } of said) {
      expect(happened).toMatch(/^[A-Z].*\.$/);
      // Whether anything is lost is said first.
      expect(advice).toMatch(/intact|changé|gewijzigd|changed|enregistré|opgeslagen|saved/);
    }
  }
});

test("a parent hears from the exit code what ended its child, and nothing from other codes", () => {
  for (const failure of startFailures)
    expect(startFailureOfExit(exitCodeOf(failure))).toBe(failure);
  for (const code of [null, 0, 1, 9, 126, 139]) expect(startFailureOfExit(code)).toBeUndefined();
});

test("what a system refuses is told apart, and what nobody foresaw is said to be so", () => {
  expect(failing({ code: "EROFS" })).toBe("folderReadOnly");
  expect(failing({ code: "ENOSPC" })).toBe("diskFull");
  expect(failing({ code: "ENOTDIR" })).toBe("folderBlocked");
  expect(failing({ code: "EACCES", syscall: "listen" })).toBe("portRefused");
  expect(failing({ code: "ERR_MODULE_NOT_FOUND" })).toBe("filesMissing");
  expect(startFailureOf("fictif")).toBe("unexpected");
});

test("a folder Autour makes is entered by its owner only, and no trial stays in it", () => {
  const folder = path.join(temporaryFolder(), "Autour", "window");
  expect(prepareFolder(folder)).toBeUndefined();
  for (const made of [folder, path.dirname(folder)])
    expect(statSync(made).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o700);
  expect(readdirSync(folder)).toEqual([]);

  const file = path.join(temporaryFolder(), "file");
  writeFileSync(file, "");
  expect(prepareFolder(path.join(file, "window"))).toBe("folderBlocked");
});

test("a screen of this computer must be there; one of another is believed", () => {
  expect(hasDisplay("linux", {})).toBe(false);
  expect(hasDisplay("linux", { DISPLAY: ":7777" })).toBe(false);
  expect(hasDisplay("linux", { DISPLAY: "essais.example:0" })).toBe(true);
  expect(hasDisplay("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(true);
  expect(hasDisplay("win32", {})).toBe(true);
});

test("a terminal is spoken to in its language, in French when it has another or none", () => {
  expect(languageOfTerminal({ LANG: "nl_BE.UTF-8" })).toBe("nl");
  expect(languageOfTerminal({ LANG: "nl_BE.UTF-8", LC_ALL: "en_GB.UTF-8" })).toBe("en");
  expect(languageOfTerminal({ LANG: "C" })).toBe("fr");
  expect(languageOfTerminal({})).toBe("fr");
});

const failing = (fields: object) => startFailureOf(Object.assign(new Error("fictif"), fields));
