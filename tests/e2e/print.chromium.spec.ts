import { readFile } from "node:fs/promises";
import { expect, test } from "#tests/support/app-fixture.ts";
import { goTo, openDemonstration } from "#tests/support/desk.ts";
import { readPdf } from "#tests/support/pdf.ts";

test("printing gives the pages of the paper, one to a sheet, and nothing of the window", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /Léo/ }).click();
  await goTo(page, "Papiers");
  await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const paper = await readPdf(await readFile(await app.savedFile("note-de-synthese-KIR-01.pdf")));

  // window.print() opens the system's dialog; the sheets it would get are those of the print stylesheet.
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

  expect(sheets.pages).toHaveLength(paper.pages.length);
  expect(sheets.text).not.toContain("Papiers");
});
