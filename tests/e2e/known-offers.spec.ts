import type { Locator } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault, formOf, goTo, openDemonstration } from "#tests/support/desk.ts";
import { followedDay, inFigures } from "#tests/support/demonstration.ts";

const take = (scope: Locator, text: string | RegExp) =>
  scope.getByRole("group", { name: "Déjà connu" }).getByRole("button", { name: text }).click();

test("the organiser who asks is not asked for a name again", async ({ app }) => {
  const { page } = app;
  await createVault(page);
  await page.getByRole("link", { name: "Nouvelle demande" }).first().click();
  await take(page.getByRole("main"), "Maëlle Fictive");

  const field = page.getByRole("textbox", { name: "Qui demande ?" });
  await expect(field).toHaveValue("Maëlle Fictive");
  await expect(field).toBeFocused();
  await expect(page.getByRole("group", { name: "Déjà connu" })).toHaveCount(0);
});

test("what the dossier knows is taken with one press: a relative who represents, the day, what was proposed", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, /Phase préparatoire/);

  const held = inFigures(followedDay("KIR-01", "2026-01-21"));
  const consent = formOf(page, "Noter une réponse");
  await take(consent, `${held}, jour de la clarification`);
  await expect(consent.getByRole("textbox", { name: "Le", exact: true })).toHaveValue(held);

  const representatives = formOf(page, "Représentants légaux");
  await representatives.getByRole("button", { name: "Ajouter un représentant légal" }).click();
  const added = representatives.getByRole("group", { name: "Représentant 2", exact: true });
  await expect(added.getByRole("button", { name: "Wiesława Wójcik" })).toHaveCount(0);
  await take(added, /Gœtghebeur/);
  await take(added, /Famille d.accueil/);
  await take(added, "polski");
  await expect(added.getByRole("textbox", { name: "Qualité" })).toHaveValue(/Famille d.accueil/);
  await expect(added.getByRole("textbox", { name: "Langue" })).toHaveValue("polski");

  await goTo(page, "Concertation");
  await page.getByRole("button", { name: "Noter une concertation" }).click();
  const meeting = formOf(page, "Nouvelle concertation");
  await meeting.getByRole("button", { name: "Ajouter une décision" }).click();
  await take(meeting, "tableau hebdomadaire unique");
  await expect(meeting.getByRole("textbox", { name: "Décision" })).toHaveValue(
    "tableau hebdomadaire unique",
  );
});
