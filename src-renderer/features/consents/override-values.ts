import * as z from "zod";
import type { CaseFile } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { proposedReviewOn, WrittenOverride } from "#domain/consent-override.ts";
import type { Option } from "#renderer/shared/forms/ChoiceFields.tsx";
import { cleanForm, type FormValues } from "#renderer/shared/forms/clean-form.ts";

export const OverrideSection = z.strictObject({ consentOverride: WrittenOverride });
export type OverrideValues = FormValues<typeof OverrideSection>;

/** The steps of the sheet, in the order the seed tells the procedure; the last one reads it all again. */
export const overrideSteps = [
  "dangers",
  "attempts",
  "information",
  "limits",
  "decision",
  "review",
  "summary",
] as const;
export type OverrideStep = (typeof overrideSteps)[number];

export const overrideValues = ({ caseFile, today }: CaseFileView): OverrideValues => ({
  consentOverride: caseFile.consentOverride ?? {
    decidedOn: today,
    decidedBy: [],
    dangers: [],
    attempts: [{ on: today, by: "", how: "" }],
    informationGiven: { on: today, by: "", how: "", text: "" },
    limits: [],
    reviewOn: proposedReviewOn(today),
    writtenJustification: "",
  },
});

/** Where a field of the sheet stands. */
export const stepOfField = (name: string): OverrideStep => {
  const [, key = ""] = name.split(".");
  return stepByField[key] ?? "summary";
};

/** The steps where something that is required is not written yet. */
export const incompleteSteps = (values: OverrideValues): ReadonlySet<OverrideStep> => {
  const { error } = OverrideSection.safeParse(cleanForm(OverrideSection, values));
  return new Set(error?.issues.map(({ path }) => stepOfField(path.join("."))));
};

/** Members by id, the organiser by name, and any other name an imported file holds: all stay choosable. */
export const peopleNamed = ({
  network,
  organiser,
  consentOverride,
}: CaseFile): ReadonlyArray<Option> => {
  const options = [
    ...network
      .filter(({ category }) => category !== "person")
      .map(({ id, name }) => ({ value: id, label: name })),
    { value: organiser.name, label: organiser.name },
  ];
  const known = new Set(options.map(({ value }) => value));
  const written = consentOverride
    ? [
        ...consentOverride.decidedBy,
        ...consentOverride.attempts.map(({ by }) => by),
        consentOverride.informationGiven.by,
      ]
    : [];
  const others = [...new Set(written)].filter((name) => !known.has(name));
  return [...options, ...others.map((name) => ({ value: name, label: name }))];
};

const stepByField: Readonly<Record<string, OverrideStep>> = {
  dangers: "dangers",
  attempts: "attempts",
  informationGiven: "information",
  limits: "limits",
  decidedBy: "decision",
  decidedOn: "decision",
  writtenJustification: "decision",
  reviewOn: "review",
};
