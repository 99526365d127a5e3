import { readFile } from "node:fs/promises";
import { expect, test } from "#tests/support/app-fixture.ts";
import { openDemonstration } from "#tests/support/desk.ts";
import { readPdf } from "#tests/support/pdf.ts";

test("the report of a year is read as it will be printed, and saved", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("button", { name: "Plus" }).click();
  await page.getByRole("menuitem", { name: "Rapport d’activité" }).click();

  await expect(page.getByRole("img", { name: /^Rapport d’activité, page 1 sur/ })).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const year = new Date().getFullYear();
  const file = await readFile(await app.savedFile(`rapport-activite-${year}.pdf`));
  expect((await readPdf(file)).text).toContain(`Année ${year}`);
});
