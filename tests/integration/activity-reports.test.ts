import { describe, expect, test } from "vitest";
import { fixedClock, openCore } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile, demonstrationText } from "#tests/support/demonstration.ts";
import { readPdf } from "#tests/support/pdf.ts";

const names = ["arc-01", "bru-02", "kir-01"] as const;

const withDossiers = async () => {
  const { client } = await openCore({ clock: fixedClock("2026-06-01") });
  for (const name of names)
    await client.exchange.import({ text: demonstrationText(name), replace: false });
  return client;
};

describe("the report of activity", () => {
  test("is a tagged PDF of counts without a name, whose small cells are hidden", async () => {
    const client = await withDossiers();
    const saved = await client.activityReports.save({ year: 2026 });
    if (saved.outcome !== "download") throw new Error("no file");
    expect(saved.file.name).toBe("rapport-activite-2026.pdf");
    const paper = await readPdf(new Uint8Array(await saved.file.arrayBuffer()));
    expect(paper).toMatchObject({ isTagged: true, claimsAccessibility: true, author: null });
    expect(paper.text).toContain("Rapport d’activité");
    expect(paper.text).toContain("Demandes reçues Moins de 5 cette année.");
    for (const name of names) {
      const { person, number } = demonstrationCaseFile(name);
      for (const word of [person.familyName, person.usualName, number])
        expect(paper.text).not.toContain(word);
    }
  });

  test("of fictional dossiers says so, and offers every year since the first request", async () => {
    const client = await withDossiers();
    const { years, preview } = await client.activityReports.preview({ year: 2026 });
    expect(years[0]).toBe(2026);
    expect(preview.pages.length).toBeGreaterThan(0);
    const saved = await client.activityReports.save({ year: 2026 });
    if (saved.outcome !== "download") throw new Error("no file");
    const { pages } = await readPdf(new Uint8Array(await saved.file.arrayBuffer()));
    for (const page of pages) expect(page).toContain("DOCUMENT FICTIF");
  });

  test("of a vault without dossiers is empty, not an error", async () => {
    const { client } = await openCore({ clock: fixedClock("2026-06-01") });
    expect((await client.activityReports.preview({ year: 2026 })).years).toEqual([2026]);
  });
});
