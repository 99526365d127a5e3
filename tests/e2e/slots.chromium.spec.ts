import { expect, test } from "#tests/support/app-fixture.ts";
import { goTo, openDemonstration } from "#tests/support/desk.ts";
import { readPdf } from "#tests/support/pdf.ts";

test("the possible moments are printed on one sheet, with who is lost in each, and nothing of the window", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, /Concertation/);
  const panel = page.getByRole("region", { name: "Trouver un moment" });
  const year = new Date().getFullYear() + 1;
  await panel.getByLabel("Jour").fill(`12/5/${year}`);
  await panel.getByLabel("De", { exact: true }).fill("14h");
  await panel.getByRole("button", { name: "Ajouter ce moment" }).click();
  const answer = panel.getByRole("button", { name: /^Dr Anaïs Hœrnaert.*12 mai/ });
  for (const words of ["Oui", "Si besoin", "Non"]) {
    await answer.click();
    await expect(answer).toHaveText(words);
  }
  // The dialog of the system would wait for somebody.
  await page.evaluate(() => {
    window.print = () => {};
  });
  await panel.getByRole("button", { name: "Imprimer la liste" }).click();

  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets.pages).toHaveLength(1);
  expect(sheets.text).toContain("Moments possibles, dossier KIR-01");
  expect(sheets.text).toContain("Perdus");
  expect(sheets.text).toContain("Hœrnaert");
  expect(sheets.text).not.toContain("Trouver un moment");
});
