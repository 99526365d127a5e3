import { expect, test } from "#tests/support/app-fixture.ts";
import { openDemonstration } from "#tests/support/desk.ts";

test("what happened in a dossier is read at a glance, narrowed, and leads to where it stands", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await page.getByRole("link", { name: "Chronologie" }).click();
  const past = page.getByRole("region", { name: "Ce qui s’est passé" });
  await expect(past.getByRole("listitem").last()).toContainText("Demande reçue");

  await past.getByText("Réseau et rencontres").click();
  await expect(past.getByText("Demande reçue")).toHaveCount(0);
  await past.getByRole("link", { name: "Concertation 1" }).click();

  await expect(page).toHaveURL(/\/concertation$/);
});
