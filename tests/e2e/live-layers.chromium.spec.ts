import path from "node:path";
import { chromium, expect, type Page, test } from "@playwright/test";
import { createTypesetter } from "#core/documents/typesetting/create-typesetter.ts";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { documentSource } from "#core/documents/render-document.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { day } from "#tests/support/builders.ts";
import { chromiumLaunchOptions } from "#tests/support/chromium.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const root = path.join(import.meta.dirname, "../..");

const kirikou = demonstrationCaseFile("kir-01");
const withEmoji: CaseFile = {
  ...kirikou,
  concertations: kirikou.concertations.map((one) => ({ ...one, personVoice: "Ça va 🙂 مرحبا" })),
};

const noteOf = (caseFile: CaseFile) => {
  const made = documentSource({
    dossier: {
      caseFile,
      supplement: emptySupplement(1),
      programme: shippedProgramme(caseFile.programme.id),
    },
    paper: aboutTheLatest("synthesisNote"),
    standing: draftOn(day("2026-05-04")),
    language: "fr",
  });
  if (!made.ok) throw new Error(`refused: ${made.error}`);
  return made.value.source;
};

/** What a browser shows of pictures laid over one another. */
const shown = async (page: Page, pictures: ReadonlyArray<string>): Promise<string> => {
  const images = pictures.map(
    (svg) =>
      `<img style="position:absolute;inset:0;width:100%" src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}">`,
  );
  await page.setContent(`<body style="margin:0">${images.join("")}`, { waitUntil: "load" });
  return (await page.screenshot()).toString("base64");
};

for (const [what, caseFile] of [
  ["a note", kirikou],
  ["a note with an emoji and Arabic", withEmoji],
] as const)
  test(`the pictures of a live preview, laid over one another, are the pages of ${what}`, async () => {
    const typesetter = await createTypesetter({
      templatesFolder: path.join(root, "src-main/core/documents/templates"),
      fontsFolder: path.join(root, "node_modules/@expo-google-fonts"),
    });
    const source = noteOf(caseFile);
    const pages = await typesetter.pages(source);
    const layered = await typesetter.layers(source);
    typesetter.close();
    const browser = await chromium.launch(await chromiumLaunchOptions());
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });

    expect(layered).toHaveLength(pages.length);
    for (const [index, layers] of layered.entries()) {
      expect(layers.length).toBeGreaterThan(1);
      const whole = await shown(page, [pages[index] ?? ""]);
      expect(
        await shown(
          page,
          layers.map(({ picture }) => picture),
        ),
      ).toBe(whole);
    }
    await browser.close();
  });
