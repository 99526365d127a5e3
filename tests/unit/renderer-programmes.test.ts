import { t } from "i18next";
import { beforeAll, describe, expect, test } from "vitest";
import { builtInProgrammes } from "#core/programmes/programmes.ts";
import { ProgrammeContent } from "#domain/programme.ts";
import {
  describeCriterion,
  describeProgrammeValue,
  jsonPathLabel,
  pathLabels,
} from "#renderer/features/programmes/describe-programme.ts";
import {
  newCriterion,
  newFeeRate,
  newFunding,
  newReminder,
  programmeValues,
} from "#renderer/features/programmes/programme-values.ts";
import { cleanForm } from "#renderer/shared/forms/clean-form.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import { frenchSpacing } from "#renderer/shared/i18n/french-spacing.ts";
import { startI18n } from "#renderer/shared/i18n/i18n.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

beforeAll(startI18n);

const kirikou = shippedProgramme("kirikou");

type Path = ReadonlyArray<string | number>;

/** Every place of a definition that holds something. */
const pathsIn = (value: unknown, path: Path = []): ReadonlyArray<Path> =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, field]) => {
        const step = Array.isArray(value) ? Number(key) : key;
        return [[...path, step], ...pathsIn(field, [...path, step])];
      })
    : [];

const labels: ReadonlySet<string> = new Set(
  Object.values(frenchSpacing(fr.programmes.fields)).map(String),
);

describe("every field of a programme", () => {
  test.each(builtInProgrammes.map((programme) => [programme.id, programme] as const))(
    "of %s has a label in French",
    (_id, programme) => {
      const unlabelled = pathsIn(programme)
        .map((path) => pathLabels(t, path).map((label) => label.replace(/( \d+)+$/, "")))
        .filter((names) => names.some((name) => !labels.has(name)));
      expect(pathsIn(programme).length).toBeGreaterThan(100);
      expect(unlabelled).toEqual([]);
    },
  );

  test("is named for who reads why a file was refused", () => {
    expect(jsonPathLabel(t, "$.programme.funding.ceilings[0].validFrom")).toBe(
      "Intervention financière › Plafonds 1 › À partir du",
    );
    expect(jsonPathLabel(t, "$.programme.steps[2].checks[1]")).toBe(
      "Les six étapes 3 › Ce qu’Autour vérifie 2",
    );
    expect(jsonPathLabel(t, "$.programme.colour")).toBe("colour");
    expect(jsonPathLabel(t, "$.programme")).toBe("Dispositif");
  });
});

const describeAt = (path: Path, value: unknown) => describeProgrammeValue(t, path, value);

test("values are said in the words of the page", () => {
  expect(describeAt(["steps", 0, "checks"], ["personInformed", "decisionTaken"])).toBe(
    "La personne est informée de la demande\nLa décision est prise, avec sa date et sa raison",
  );
  expect(describeAt(["meeting", "personPresence"], "required")).toBe("La personne est présente");
  expect(describeAt(["hasPreparation"], true)).toBe("Oui");
  expect(
    describeAt(["funding", "ceilings", 1], { cents: 5, validFrom: "2027-01-01" }).replaceAll(
      /\s/g,
      " ",
    ),
  ).toBe("Plafond : 0,05 € À partir du : 1er janvier 2027");
});

test("a condition says how it is judged", () => {
  const said = [shippedProgramme("brusano"), kirikou].flatMap(({ criteria }) =>
    criteria.map((criterion) => describeCriterion(t, criterion).replaceAll("\u00A0", " ")),
  );
  expect(said).toContain("Calculé d’après l’âge au jour de la demande : 18 ans ou plus");
  expect(said).toContain("Calculé d’après l’âge au jour de la demande : jusqu’à 23 ans inclus");
  expect(said).toContain("Calculé d’après le code postal : de 1000 à 1212");
  expect(said).toContain("À vérifier, avec un commentaire");
});

describe("the form of a programme", () => {
  test.each(builtInProgrammes.map((programme) => [programme.id, programme] as const))(
    "gives %s back as it was when nothing was typed",
    (_id, programme) => {
      const { id: _programmeId, version: _version, ...content } = programme;
      expect(
        ProgrammeContent.parse(cleanForm(ProgrammeContent, programmeValues(programme))),
      ).toEqual(content);
    },
  );

  test("leaves behind the ages of a condition that is attested now", () => {
    const values = programmeValues(kirikou);
    const criteria = values.criteria.map((one) => ({ ...one, kind: "attested" }));
    const cleaned = ProgrammeContent.parse(cleanForm(ProgrammeContent, { ...values, criteria }));
    expect(cleaned.criteria.map(({ kind }) => kind)).toEqual(criteria.map(() => "attested"));
    expect(cleaned.criteria[6]).not.toHaveProperty("maximumYears");
  });

  test("names a new condition, rate and reminder as nothing else is named", () => {
    const values = programmeValues(kirikou);
    const first = newCriterion(values.criteria);
    const second = newCriterion([...values.criteria, first]);
    expect(first.id).not.toBe(second.id);
    expect(values.criteria.map(({ id }) => id)).not.toContain(first.id);
    expect(newFeeRate([newFeeRate([])]).id).not.toBe(newFeeRate([]).id);
    expect(values.reminders.map(({ id }) => id)).not.toContain(newReminder(values.reminders).id);
  });

  test("keeps what the programme says in another language, and leaves a language without any out", () => {
    const { translations: _none, ...untranslated } = kirikou;
    const values = programmeValues(untranslated);
    expect(ProgrammeContent.parse(cleanForm(ProgrammeContent, values))).not.toHaveProperty(
      "translations",
    );
    const words = { person: "de jongere", organiser: "initiatiefnemer", carrier: "x", plan: "y" };
    const nl = { words, organiser: "Wie uitnodigt.", afterwards: "Wat volgt." };
    const typed = { ...values, translations: { nl } };
    expect(ProgrammeContent.parse(cleanForm(ProgrammeContent, typed)).translations).toEqual({ nl });
  });

  test("asks for what a funding that was just added still misses", () => {
    const values = { ...programmeValues(kirikou), funding: newFunding() };
    const { error } = ProgrammeContent.safeParse(cleanForm(ProgrammeContent, values));
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["funding.addressedTo"]);
  });
});
