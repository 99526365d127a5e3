import { expect, test } from "#tests/support/app-fixture.ts";
import { goTo, openDemonstration, unlock } from "#tests/support/desk.ts";

test("what was removed, or changed of state, by mistake comes back by « Annuler »", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  const takeBack = () => page.getByRole("button", { name: "Annuler", exact: true }).click();
  await openDemonstration(page);

  // A change of state.
  await page.getByRole("link", { name: "Actions", exact: true }).click();
  const card = page.getByRole("listitem").filter({ hasText: "Arrivée à 9 h 10" });
  await card.getByRole("button", { name: /^Faite : Arrivée/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click();
  await expect(card).toHaveCount(0);
  await takeBack();
  await expect(card).toBeVisible();

  // Something removed.
  await page.getByRole("link", { name: "Accueil", exact: true }).click();
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, /Concertation/);
  const finder = page.getByRole("region", { name: "Trouver un moment" });
  await finder.getByLabel("Jour").fill(`12/5/${new Date().getFullYear() + 1}`);
  await finder.getByLabel("De", { exact: true }).fill("14h");
  await finder.getByRole("button", { name: "Ajouter ce moment" }).click();
  const remove = finder.getByRole("button", { name: /^Retirer ce moment/ });
  await remove.click();
  await expect(remove).toHaveCount(0);
  await takeBack();
  await expect(remove).toBeVisible();

  // It is so on the disk too.
  const reopened = await app.restart();
  await unlock(reopened);
  await reopened.getByRole("link", { name: /^Léo/ }).click();
  await goTo(reopened, /Concertation/);
  await expect(reopened.getByRole("button", { name: /^Retirer ce moment/ })).toBeVisible();
});
