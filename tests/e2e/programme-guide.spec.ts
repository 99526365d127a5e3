import { expect, test } from "#tests/support/app-fixture.ts";
import { goTo, openDemonstration } from "#tests/support/desk.ts";

test("what the programme says stands beside the step, follows from step to step and is closed again", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await page.getByRole("button", { name: "Que dit le dispositif ?" }).click();
  const guide = page.getByRole("complementary", { name: /^Ce que dit :/ });
  await expect(guide).toContainText("Tout partenaire impliqué peut initier une concertation.");

  await goTo(page, "Concertation");
  await expect(guide).toContainText("Donner la parole à toutes les personnes présentes.");
  await expect(guide).toContainText("45 jours après l’acceptation de la demande");

  await guide.getByRole("button", { name: "Fermer ce que dit le dispositif" }).click();
  await expect(guide).toHaveCount(0);
});

test("going from step to step leaves one section on the page", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  for (const section of [/Phase préparatoire/, "Concertation", /Actions convenues/, "Papiers"]) {
    await goTo(page, section);
    await expect(page.getByRole("main")).toHaveCount(1);
  }
});
