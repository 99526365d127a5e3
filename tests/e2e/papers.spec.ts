import { expect, test } from "#tests/support/app-fixture.ts";
import { formOf, goTo, openDemonstration, tabTo, write } from "#tests/support/desk.ts";

test("a step shows the papers it yields, and leads to each of them", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, "Concertation");
  const papers = page.getByRole("region", { name: "Papiers de cette étape" });
  await papers.getByRole("link", { name: "Demande d’intervention financière" }).click();

  await expect(page).toHaveURL(/papier=fundingRequest$/);
  const desk = page.getByRole("region", { name: "Demande d’intervention financière", exact: true });
  await expect(desk.first()).toBeVisible();
  const list = page.getByRole("navigation", { name: "Papiers" });
  await list.getByRole("link", { name: /^Note de synthèse/ }).click();
  await expect(page).toHaveURL(/papier=synthesisNote$/);
  await expect(page.getByRole("img", { name: "Note de synthèse, page 1" })).toBeVisible();
});

test("a paper is shown first in the language in which one works", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.evaluate(() => (location.hash = "#/reglages"));
  await page.getByRole("radio", { name: "Nederlands" }).check();
  await page.evaluate(() => (location.hash = "#/"));
  await page.getByRole("link", { name: /^Léo/ }).click();
  const address = new URL(page.url()).hash.replace(/\/[^/]*$/, "/papiers?papier=synthesisNote");
  await page.evaluate((hash) => (location.hash = hash), address);
  const language = page.getByRole("radiogroup", { name: "Taal van het document" });
  await expect(language.getByRole("radio", { name: "Nederlands" })).toBeChecked();
  await expect(page.getByRole("img", { name: "Syntheseverslag, bladzijde 1" })).toBeVisible();
});

test("the pages of a paper are leafed through and enlarged with the keyboard", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, "Papiers");

  const thumbnails = page.getByRole("navigation", { name: "Pages du papier" });
  const current = thumbnails.locator("[aria-current=page]");
  await tabTo(page, thumbnails.getByRole("button", { name: "Aller à la page 1" }));
  await page.keyboard.press("ArrowDown");
  await expect(current).toHaveAccessibleName(/page 2/);
  await expect(current).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("PageDown");
  await expect(current).toHaveAccessibleName(/page 3/);
  await page.keyboard.press("Home");
  await expect(current).toHaveAccessibleName(/page 1/);

  const zoom = page.getByRole("group", { name: /^Taille de l’affichage/ });
  await page.keyboard.press("+");
  await expect(zoom).toContainText("75 %");
  await page.keyboard.press("-");
  await expect(zoom).toContainText("50 %");
  await zoom.getByRole("button", { name: "La page entière" }).click();
  await expect(zoom).toContainText("Page");
});

test("the paper beside a form follows what is typed, saved or not", async ({ app }) => {
  test.slow();
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, "Concertation");
  await page.getByRole("button", { name: "Corriger" }).click();
  await page.getByRole("switch", { name: "Aperçu" }).click();

  const beside = page.getByRole("complementary", { name: /^Aperçu du papier/ });
  await expect(beside.getByRole("img", { name: /page 1 sur/ })).toBeVisible();
  const picturesOf = (sheet: number) =>
    beside
      .locator(".paper-sheet")
      .nth(sheet)
      .locator("img")
      .evaluateAll((pictures) => pictures.map((picture) => picture.getAttribute("src")));
  const [before, untouched] = [await picturesOf(0), await picturesOf(1)];
  const form = formOf(page, "Corriger la concertation 1");
  await write(form, "Lieu", "Grenier fictif");
  await expect.poll(() => picturesOf(0)).not.toEqual(before);
  await expect(beside.locator("[data-waiting]")).toHaveCount(0);
  expect(await picturesOf(1)).toEqual(untouched);
  const after = await picturesOf(0);

  await write(form, "Lieu", "");
  await expect(beside.getByRole("status")).toHaveText(
    "L’aperçu attend que le formulaire soit complet.",
  );
  expect(await picturesOf(0)).toEqual(after);

  await goTo(page, "Historique");
  await expect(page.getByText("Grenier fictif")).toHaveCount(0);
});
