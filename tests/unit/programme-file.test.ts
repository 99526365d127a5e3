import { describe, expect, test } from "vitest";
import { builtInProgrammes } from "#core/programmes/programmes.ts";
import {
  PROGRAMME_FILE_MAXIMUM_BYTES,
  programmeFileName,
  type ProgrammeFileRefusal,
  readProgrammeFile,
  writeProgrammeFile,
} from "#domain/programme-file.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

type Json = Record<string, never>;

const kirikouText = writeProgrammeFile(shippedProgramme("kirikou"));

const refusalOfText = (text: string): ProgrammeFileRefusal => {
  const read = readProgrammeFile(text);
  if (read.ok) throw new Error("the file was accepted");
  return read.error;
};

/** Kirikou with one thing changed in it. */
const refusalOf = (damage: (file: Json) => void): ProgrammeFileRefusal => {
  const file = JSON.parse(kirikouText);
  damage(file);
  return refusalOfText(JSON.stringify(file));
};

const at = (file: unknown, ...path: ReadonlyArray<string | number>): Record<string, unknown> =>
  path.reduce<never>((value, key) => value[key], file as never);

const list = (file: unknown, ...path: ReadonlyArray<string | number>): unknown[] =>
  path.reduce<never>((value, key) => value[key], file as never);

test.each(builtInProgrammes.map((programme) => [programme.id, programme] as const))(
  "%s comes back from its file as it was",
  (_id, programme) => {
    expect(readProgrammeFile(writeProgrammeFile(programme))).toEqual({
      ok: true,
      value: programme,
    });
  },
);

test("a definition file is named after the programme and its version", () => {
  expect(programmeFileName({ id: "kirikou", version: 3 })).toBe("programme-kirikou-v3.json");
});

describe("a definition file is refused", () => {
  test("when it is far too big, before it is read", () => {
    expect(refusalOfText(" ".repeat(PROGRAMME_FILE_MAXIMUM_BYTES + 1))).toEqual({
      type: "TooLarge",
      maximumBytes: PROGRAMME_FILE_MAXIMUM_BYTES,
    });
  });

  test("when it is a heap of brackets", () => {
    expect(refusalOfText("[".repeat(500_000))).toEqual({ type: "TooDeep" });
  });

  test("when it is no JSON", () => {
    expect(refusalOfText(kirikouText.slice(0, -40))).toEqual({ type: "NotJson" });
  });

  test("when it is a dossier and not a programme", () => {
    expect(refusalOfText(demonstrationText("kir-01"))).toEqual({ type: "NotAutour" });
  });

  test("when a later Autour wrote it", () => {
    expect(refusalOf((file) => (at(file)["version"] = 2))).toEqual({
      type: "NewerVersion",
      version: 2,
    });
  });
});

describe("a definition file that is wrong names the field", () => {
  test.each<[string, (file: Json) => void, string, string]>([
    [
      "a missing key",
      (file) => delete at(file, "programme", "words")["person"],
      "$.programme.words.person",
      "missing",
    ],
    [
      "a word that is not translated",
      (file) => delete at(file, "programme", "translations", "nl", "words")["carrier"],
      "$.programme.translations.nl.words.carrier",
      "missing",
    ],
    [
      "a language that no paper has",
      (file) => (at(file, "programme", "translations")["de"] = {}),
      "$.programme.translations.de",
      "unknownKey",
    ],
    [
      "a key nobody knows",
      (file) => (at(file, "programme")["colour"] = "teal"),
      "$.programme.colour",
      "unknownKey",
    ],
    [
      "a key beside the programme",
      (file) => (at(file)["signature"] = "x"),
      "$.signature",
      "unknownKey",
    ],
    [
      "a wrong type",
      (file) => (at(file, "programme", "meeting")["minimumProfessionals"] = "2"),
      "$.programme.meeting.minimumProfessionals",
      "wrongType",
    ],
    ["an empty name", (file) => (at(file, "programme")["name"] = ""), "$.programme.name", "empty"],
    [
      "an id with capitals",
      (file) => (at(file, "programme")["id"] = "Kirikou"),
      "$.programme.id",
      "wrongFormat",
    ],
    [
      "a check that does not exist",
      (file) => (list(file, "programme", "steps", 0, "checks")[1] = "moonPhase"),
      "$.programme.steps[0].checks[1]",
      "notInList",
    ],
    [
      "the same check twice in a step",
      (file) => list(file, "programme", "steps", 0, "checks").push("personInformed"),
      "$.programme.steps[0].checks[5]",
      "duplicateId",
    ],
    [
      "no check in any step",
      (file) => {
        for (const step of list(file, "programme", "steps")) at(step)["checks"] = [];
      },
      "$.programme.steps",
      "noCheck",
    ],
    [
      "a step too few",
      (file) => list(file, "programme", "steps").pop(),
      "$.programme.steps",
      "stepsIncomplete",
    ],
    [
      "a letter too few",
      (file) => list(file, "programme", "letters").pop(),
      "$.programme.letters",
      "lettersIncomplete",
    ],
    [
      "a blank that no paper can fill",
      (file) => (at(file, "programme", "letters", 1)["body"] = "Bonjour {prénom}"),
      "$.programme.letters[1].body",
      "unknownBlank",
    ],
    [
      "a person named in the subject of a letter",
      (file) => (at(file, "programme", "letters", 0)["subject"] = "Autour de {personne}"),
      "$.programme.letters[0].subject",
      "unknownBlank",
    ],
    [
      "two conditions with the same id",
      (file) => (at(file, "programme", "criteria", 1)["id"] = "psychic-difficulty"),
      "$.programme.criteria[1].id",
      "duplicateId",
    ],
    [
      "two conditions with the same words",
      (file) => (at(file, "programme", "criteria", 1)["label"] = "Difficulté psychique avérée"),
      "$.programme.criteria[1].label",
      "duplicateId",
    ],
    [
      "ages the wrong way round",
      (file) =>
        Object.assign(at(file, "programme", "criteria", 6), { minimumYears: 18, maximumYears: 12 }),
      "$.programme.criteria[6].maximumYears",
      "rangeReversed",
    ],
    [
      "an age without any limit",
      (file) => {
        delete at(file, "programme", "criteria", 6)["minimumYears"];
        delete at(file, "programme", "criteria", 6)["maximumYears"];
      },
      "$.programme.criteria[6].minimumYears",
      "ageMissing",
    ],
    [
      "postcodes the wrong way round",
      (file) => (at(file, "programme", "criteria", 7, "ranges", 0)["to"] = 4999),
      "$.programme.criteria[7].ranges[0].to",
      "rangeReversed",
    ],
    [
      "a postcode of five digits",
      (file) => (at(file, "programme", "criteria", 7, "ranges", 0)["to"] = 56_800),
      "$.programme.criteria[7].ranges[0].to",
      "tooBig",
    ],
    [
      "a day that does not exist",
      (file) => (at(file, "programme", "funding", "ceilings", 0)["validFrom"] = "2026-02-30"),
      "$.programme.funding.ceilings[0].validFrom",
      "wrongFormat",
    ],
    [
      "two ceilings from the same day",
      (file) =>
        list(file, "programme", "funding", "ceilings").push({
          cents: 1,
          validFrom: "2026-01-01",
        }),
      "$.programme.funding.ceilings[1].validFrom",
      "duplicateId",
    ],
    [
      "a document with its recipients twice",
      (file) => (at(file, "programme", "recipients", 1)["document"] = "preparation"),
      "$.programme.recipients[1].document",
      "duplicateId",
    ],
    [
      "a reminder of no delay",
      (file) => (at(file, "programme", "reminders", 0)["days"] = 0),
      "$.programme.reminders[0].days",
      "tooSmall",
    ],
  ])("%s", (_what, damage, path, rule) => {
    const refusal = refusalOf(damage);
    expect(refusal.type).toBe("Invalid");
    const problems = refusal.type === "Invalid" ? refusal.problems : [];
    expect(problems).toContainEqual(expect.objectContaining({ path, rule }));
    expect(Object.keys(fr.problems)).toContain(rule);
  });

  test("all of them at once", () => {
    const refusal = refusalOf((file) => {
      at(file, "programme")["name"] = "";
      at(file, "programme", "words")["plan"] = 3;
    });
    expect(refusal).toMatchObject({
      problems: [{ path: "$.programme.name" }, { path: "$.programme.words.plan" }],
    });
  });
});
