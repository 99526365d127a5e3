import { expect, test } from "vitest";
import { languageOf } from "#domain/preference-choices.ts";
import { defaultPreferences, preferencesFrom } from "#domain/preferences.ts";

const spoken = (tag: string) => languageOf(defaultPreferences, tag);

test("as long as nobody chose, Autour speaks Dutch or English when the computer does, else French", () => {
  expect(["nl-BE", "en-GB", "fr-BE", "de-BE", ""].map(spoken)).toEqual([
    "nl",
    "en",
    "fr",
    "fr",
    "fr",
  ]);
  expect(languageOf({ language: "fr" }, "nl-BE")).toBe("fr");
});

test("what a later Autour or a damaged file says otherwise leaves the other preferences as they are", () => {
  expect(preferencesFrom({ language: "nl", theme: "sepia", textSize: "large", font: 3 })).toEqual({
    ...defaultPreferences,
    language: "nl",
    textSize: "large",
  });
  expect(preferencesFrom("{")).toEqual(defaultPreferences);
});
