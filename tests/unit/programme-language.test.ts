import { describe, expect, test } from "vitest";
import { builtInProgrammes } from "#core/programmes/programmes.ts";
import { progressOf } from "#domain/check.ts";
import { translationLanguages } from "#domain/letter.ts";
import { Programme } from "#domain/programme.ts";
import {
  programmeIn,
  programmeTextIn,
  progressIn,
  screenTextsOf,
} from "#domain/programme-language.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { aCaseFile, aConcertation, day } from "#tests/support/builders.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const archipel = shippedProgramme("archipel");
const kirikou = shippedProgramme("kirikou");

/** What a screen may show of a programme, and no paper translates. */
const screenTexts = ({ description, ...programme }: Programme): ReadonlyArray<string> => [
  programme.name,
  programme.network,
  ...Object.values(description),
  ...programme.criteria.flatMap(({ label, explanation }) => [label, explanation ?? label]),
  ...programme.steps.flatMap(({ title, watchFor }) => [title, ...watchFor]),
  ...programme.feeRates.map(({ label }) => label),
  ...(programme.funding?.requirements ?? []),
  ...programme.reminders.map(({ label }) => label),
];

/** The same in each language: names, and a word that all three share. */
const untranslated = new Set([
  "Casemanagement Kirikou",
  "Case management Archipel",
  "Plan",
  "Clarification",
]);

const shipped = builtInProgrammes.flatMap((programme) =>
  translationLanguages.map((language) => [programme.id, language, programme] as const),
);

describe.each(shipped)("%s as it ships, in %s", (_id, language, programme) => {
  test("leaves none of its texts in French", () => {
    const said = new Set(screenTexts(programmeIn(programme, language)));
    const french = screenTexts(programme).filter((text) => said.has(text));
    expect(french.filter((text) => !untranslated.has(text))).toEqual([]);
  });

  test("translates only what it says", () => {
    const said = new Set([
      ...screenTexts(programme),
      programme.funding?.addressedTo,
      ...programme.addresses.map(({ label }) => label),
    ]);
    const foreign = (programme.texts?.[language] ?? []).filter(({ french }) => !said.has(french));
    expect(foreign).toEqual([]);
  });

  test("is a programme still, with the same letters, figures and checks", () => {
    const translated = Programme.parse(programmeIn(programme, language));
    expect(translated.letters).toEqual(programme.letters);
    expect(translated.meeting).toEqual(programme.meeting);
    expect(translated.steps.map(({ checks }) => checks)).toEqual(
      programme.steps.map(({ checks }) => checks),
    );
    expect(translated.funding?.ceilings).toEqual(programme.funding?.ceilings);
  });
});

test.each(shipped)(
  "what %s translates into %s is what its form offers to translate",
  (_id, language, programme) => {
    const offered = new Set(screenTextsOf(programme, language).flatMap(({ texts }) => texts));
    const translated = (programme.texts?.[language] ?? []).map(({ french }) => french);
    expect(translated.filter((french) => !offered.has(french))).toEqual([]);
  },
);

test("a row that the papers translate is not asked for twice", () => {
  const { organiser, afterwards } = kirikou.description;
  const offered = screenTextsOf(kirikou, "nl").flatMap(({ texts }) => texts);
  expect(offered).not.toContain(organiser);
  expect(offered).not.toContain(afterwards);
});

test("a text that a programme says twice is translated once, and an empty one never", () => {
  const [condition] = archipel.criteria;
  const written = {
    ...archipel,
    network: "  ",
    criteria: [{ label: condition?.label ?? "", explanation: condition?.label ?? "" }],
  };
  const parts = screenTextsOf(written, "en");
  expect(parts.find(({ part }) => part === "criteria")?.texts).toEqual([condition?.label]);
  expect(parts.flatMap(({ texts }) => texts)).not.toContain("");
});

test("a programme names its steps, conditions and reminders in the language of the screen", () => {
  const { steps, criteria, reminders, words } = programmeIn(kirikou, "en");
  expect(steps.map(({ title }) => title)).toEqual([
    "Start of the programme",
    "Preparatory phase",
    "Meeting",
    "Agreed actions",
    "Action and follow-up",
    "Evaluation of the effects",
  ]);
  expect(criteria[0]?.label).toBe("Proven psychological difficulty");
  expect(reminders[0]?.label).toBe("Decide whether to start the programme");
  expect(words.carrier).toBe("care pathway coordinator");
});

test("in French a programme is as it was written", () => {
  expect(programmeIn(kirikou, "fr")).toBe(kirikou);
});

test("a text whose French was edited is said in French until somebody translates it", () => {
  const [first, ...others] = archipel.criteria;
  const edited = {
    ...archipel,
    criteria: [{ ...first, label: "0 à 25 ans" }, ...others].flatMap((one) =>
      "kind" in one ? [one] : [],
    ),
  };
  const labels = programmeIn(Programme.parse(edited), "en").criteria.map(({ label }) => label);
  expect(labels.slice(0, 2)).toEqual(["0 à 25 ans", "Lives in Walloon Brabant"]);
});

test("a programme that translates nothing speaks French, but for its words, which are then those of Autour", () => {
  const { texts: _texts, translations: _translations, ...written } = archipel;
  const { steps, words, description } = programmeIn(written, "nl");
  expect(steps).toEqual(archipel.steps);
  expect(description).toEqual(archipel.description);
  expect(words.person).toBe("de persoon");
});

test("a text that a dossier took over from its programme is found by its French", () => {
  const say = programmeTextIn(archipel, "en");
  expect(say("Vit en Brabant wallon")).toBe("Lives in Walloon Brabant");
  expect(say("Une condition d'un autre dispositif")).toBe("Une condition d'un autre dispositif");
});

test("what a dossier still misses names who carries the plan in the language of the screen", () => {
  const caseFile = aCaseFile({ concertations: [aConcertation()] });
  const progress = progressOf(caseFile, kirikou, day("2026-05-04"), emptySupplement(1));
  const { steps } = progressIn(progress, kirikou, "en");
  const open = steps.flatMap(({ checks }) => checks).find(({ id }) => id === "carrierDesignated");
  expect(open).toMatchObject({ parameters: { carrier: "care pathway coordinator" } });
  expect(steps.map(({ missing }) => missing)).toEqual(progress.steps.map(({ missing }) => missing));
});
