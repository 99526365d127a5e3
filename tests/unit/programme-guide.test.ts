import { describe, expect, test } from "vitest";
import { programmeGuide } from "#domain/programme-guide.ts";
import { stepIds } from "#domain/step.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const archipel = shippedProgramme("archipel");
const kirikou = shippedProgramme("kirikou");

describe("what a programme says of a step", () => {
  test("has the questions its own text asks at that step", () => {
    expect(programmeGuide(archipel, "request").watchFor.join("\n")).toMatch(
      /Sont-ils prêts à y participer\s\?/,
    );
  });

  test("says everything the programme says of itself at one step or another", () => {
    const said = stepIds.flatMap((step) =>
      programmeGuide(kirikou, step).rows.map(({ text }) => text),
    );
    for (const text of Object.values(kirikou.description)) expect(said).toContain(text);
  });

  test("gives every delay and every reader of a paper at exactly one step", () => {
    const guides = stepIds.map((step) => programmeGuide(archipel, step));
    expect(guides.flatMap(({ delays }) => delays)).toHaveLength(archipel.reminders.length);
    expect(guides.flatMap(({ recipients }) => recipients)).toHaveLength(archipel.recipients.length);
  });

  test("leaves out what the programme leaves empty", () => {
    const silent = { ...kirikou, description: { ...kirikou.description, end: " " } };
    expect(programmeGuide(silent, "evaluation").rows).toEqual([]);
  });
});
