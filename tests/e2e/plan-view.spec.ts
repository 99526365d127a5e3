import { expect, test } from "#tests/support/app-fixture.ts";
import { choose, goTo, openDemonstration } from "#tests/support/desk.ts";
import { followedDay, inWords } from "#tests/support/demonstration.ts";

test("the plan is looked at as cards, with the five levels in words, and an action changes there", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, "Actions convenues");
  await page.getByText("Cartes", { exact: true }).click();
  const card = page
    .getByRole("region", { name: /^Le plan/ })
    .getByRole("region")
    .first();
  const levels = card.getByRole("list").first().getByRole("listitem");
  await expect(levels).toHaveCount(5);
  await expect(levels.first()).toContainText("+2 · Bien mieux qu’espéré");
  await expect(page.getByText(/score T|GAS/)).toHaveCount(0);

  const what = "Deux week-ends de répit";
  const action = page.getByRole("listitem").filter({ hasText: what });
  await choose(action, `État : ${what}`, "En cours");
  await expect(page.getByText(/«\sDeux week-ends de répit.*\s: En cours/)).toBeVisible();
  await expect(action.getByRole("combobox")).toHaveValue("En cours");
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect(action.getByRole("combobox")).toHaveValue("À faire");
});

test("the actions stand along time, late and done told in words, in a table that can be read aloud", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, "Actions convenues");
  await page.getByText("Ligne du temps", { exact: true }).click();
  const table = page.getByRole("table", { name: "Les actions dans le temps" });
  await expect(table.getByRole("columnheader")).toHaveText([
    "Action",
    "Pour quand, et où l’on en est",
  ]);
  const rowOf = (what: RegExp) => table.getByRole("row").filter({ hasText: what });
  await expect(rowOf(/^Téléphone dans la cuisine/)).toContainText(
    `Fait le ${inWords(followedDay("KIR-01", "2026-03-01"))}, avec 14 jours de retard`,
  );
  await expect(rowOf(/^Tenir le tableau/)).toContainText(
    `Fait le ${inWords(followedDay("KIR-01", "2026-02-22"))}, à temps`,
  );
  await expect(rowOf(/^Arrivée à 9 h 10/)).toContainText(
    `c’était pour le ${inWords(followedDay("KIR-01", "2026-03-02"))}`,
  );

  // The way of looking is kept from one page to the next.
  await goTo(page, /suivi/i);
  await goTo(page, "Actions convenues");
  await expect(table).toBeVisible();
  await page.getByText("Formulaire", { exact: true }).click();
  await expect(page.getByRole("form", { name: "Le plan" })).toBeVisible();
});
