import { describe, expect, test } from "vitest";
import { day } from "#tests/support/builders.ts";
import { fixedClock, openCore } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

const afternoon = { on: day("2026-05-12"), start: "14:00", end: "16:00" };

const withSlot = async (moment: { on: typeof afternoon.on; start: string; end: string | null }) => {
  const { client } = await openCore({ clock: fixedClock("2026-05-04") });
  const text = demonstrationText("kir-01");
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  const view = await client.slots.add({ caseFileId, ...moment });
  const calendar = async (language: "fr" | "nl" | "en" = "fr", id = "s01") => {
    const saved = await client.slots.saveCalendar({ caseFileId, id, language });
    if (saved.outcome !== "download") throw new Error("no file");
    const content = Buffer.from(await saved.file.arrayBuffer()).toString();
    return { name: saved.file.name, type: saved.file.type, lines: content.split("\r\n") };
  };
  return { client, caseFileId, view, calendar };
};

describe("a moment as a file for an agenda", () => {
  test("has its hours as Belgium's clocks say them, the place, and the number of the dossier", async () => {
    const { client, caseFileId, calendar } = await withSlot(afternoon);
    await client.plannedConcertations.save({
      caseFileId,
      planned: { on: afternoon.on, start: "14:00", place: "Salle d'essai, rue Fictive; 2e" },
    });
    const { name, type, lines } = await calendar();

    expect([name, type]).toEqual(["KIR-01-2026-05-12.ics", "text/calendar"]);
    expect(lines).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Autour//Autour//EN",
      "BEGIN:VEVENT",
      `UID:${caseFileId}.2026-05-12.1400@autour.invalid`,
      "SEQUENCE:0",
      "DTSTAMP:20260504T090000Z",
      "DTSTART:20260512T120000Z",
      "DTEND:20260512T140000Z",
      "SUMMARY:Réunion KIR-01",
      String.raw`LOCATION:Salle d'essai\, rue Fictive\; 2e`,
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
  });

  test("may have no end, and speaks the language that is asked for", async () => {
    const { calendar } = await withSlot({ ...afternoon, end: null });
    const { lines } = await calendar("nl");
    expect(lines).toContain("SUMMARY:Vergadering KIR-01");
    expect(lines.filter((line) => line.startsWith("DTEND"))).toEqual([]);
  });

  test("names nobody of the dossier", async () => {
    const { view, calendar } = await withSlot(afternoon);
    const { name, lines } = await calendar();
    const { person, network } = view.caseFile;
    const names = [person.familyName, person.givenNames, person.usualName];
    for (const word of [...names, ...network.map((member) => member.name)])
      expect([name, ...lines].join("\n")).not.toContain(word);
  });

  test("is refused for a moment that is gone", async () => {
    const { calendar } = await withSlot(afternoon);
    await expect(calendar("fr", "s09")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
