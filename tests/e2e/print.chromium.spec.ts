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

test("everything for a meeting is one job: a named copy for each, every one on a sheet of its own, then noted", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, "Papiers");
  await page.getByRole("button", { name: "Émettre ce papier" }).click();
  await page.getByRole("button", { name: "Émettre la version 1" }).click();
  await expect(page.getByText("La version 1 est émise.")).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const note = await readPdf(
    await readFile(await app.savedFile("note-de-synthese-KIR-01-1-v1.pdf")),
  );
  // The dialog of the system would wait for somebody.
  await page.evaluate(() => {
    window.print = () => {};
  });

  await page.getByRole("button", { name: "Tout imprimer pour cette réunion" }).click();
  const dialog = page.getByRole("dialog", { name: "Tout imprimer pour cette réunion" });
  // The next one is awaited; its papers come first.
  await dialog.getByLabel("Pour quelle concertation").selectOption("Concertation 1");
  const section = dialog.getByRole("region", { name: "Note de synthèse" });
  await expect(section.getByRole("checkbox", { name: "Dr Anaïs Hœrnaert" })).toBeChecked();
  await expect(section.getByRole("checkbox", { name: "Kévin Déom" })).toHaveCount(0);
  const readers = (await section.getByRole("checkbox").count()) - 1;
  for (const other of await dialog.getByRole("region").all())
    if ((await other.getAttribute("aria-label")) !== "Note de synthèse")
      await other.getByRole("checkbox").first().uncheck();
  await dialog.getByLabel("J’imprime en recto verso").check();
  await dialog.getByRole("button", { name: "Imprimer", exact: true }).click();

  const noting = page.getByRole("dialog", { name: /remis à/ });
  // Eight papers are laid out first, on a computer that may be busy.
  await expect(noting.getByText(/Les exemplaires sont prêts/)).toBeVisible({ timeout: 60_000 });
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const sides = note.pages.length + (note.pages.length % 2);
  expect(sheets.pages).toHaveLength(readers * sides);
  await noting.getByRole("button", { name: /^Noter la remise à/ }).click();
  await expect(noting).toHaveCount(0);
  await expect(
    page.getByRole("region", { name: "Qui reçoit quoi" }).getByRole("row", { name: /Hœrnaert/ }),
  ).toContainText("sur papier");
  await expect(page.locator(".print-job")).toHaveCount(0);
});
