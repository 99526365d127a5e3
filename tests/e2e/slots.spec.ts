import { readFile } from "node:fs/promises";
import { expect, test } from "#tests/support/app-fixture.ts";
import { goTo, openDemonstration } from "#tests/support/desk.ts";

test("a moment is found while phoning: one press an answer, the best first, and kept", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, /Concertation/);
  const panel = page.getByRole("region", { name: "Trouver un moment" });
  const year = new Date().getFullYear() + 1;
  for (const day of ["12/5", "13/5"]) {
    await panel.getByLabel("Jour").fill(`${day}/${year}`);
    await panel.getByLabel("De", { exact: true }).fill("14h");
    await panel.getByLabel("À (facultatif)").fill("16h");
    await panel.getByRole("button", { name: "Ajouter ce moment" }).click();
    await expect(panel.getByLabel("Jour")).toHaveValue("");
  }
  const ranking = panel.getByRole("region", { name: "Du meilleur moment au moins bon" });
  await expect(ranking.getByRole("listitem")).toHaveCount(2);

  // The person can come on the second day only.
  const cell = (day: string) =>
    panel.getByRole("button", { name: new RegExp(`^Léandre.*${day} mai`) });
  for (const answer of ["Oui", "Si besoin", "Non"]) {
    await cell("12").click();
    await expect(cell("12")).toHaveText(answer);
  }
  await cell("13").click();
  await expect(ranking.getByRole("listitem").first()).toContainText("13 mai");
  await expect(ranking.getByRole("listitem").first()).toContainText("La personne peut venir");

  await ranking.getByRole("button", { name: /^Retenir ce moment : .*13 mai/ }).click();
  await expect(ranking.getByText("Retenu", { exact: true })).toBeVisible();
  const planned = page.getByRole("region", { name: "Prochaine concertation" });
  await expect(planned).toContainText(`13 mai ${year} à 14 h`);

  await ranking.getByRole("button", { name: /^Enregistrer dans l’agenda .*13 mai/ }).click();
  await expect(page.getByText(/Le fichier ne nomme personne/)).toBeVisible();
  const calendar = await readFile(await app.savedFile(`KIR-01-${year}-05-13.ics`), "utf8");
  expect(calendar).toContain("SUMMARY:Réunion KIR-01");
  // 14 h in Belgium, in May.
  expect(calendar).toContain(`DTSTART:${year}0513T120000Z`);
  expect(calendar).not.toMatch(/Léo|Léandre/);
});
