import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault, openDemonstration, tabTo } from "#tests/support/desk.ts";
import { followedDay, inWords } from "#tests/support/demonstration.ts";

const openBoard = (page: Page) =>
  page
    .getByRole("navigation", { name: "Pages principales" })
    .getByRole("link", { name: "Actions" })
    .click();
const lane = (page: Page, name: string) =>
  page.getByRole("main").getByRole("region", { name: new RegExp(`^${name}`) });

test("the actions of all dossiers stand in three lanes, and one is done where it stands, then taken back", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await openBoard(page);
  const late = lane(page, "En retard");
  await expect(late.getByRole("heading", { name: "En retard 3" })).toBeVisible();
  const card = late.getByRole("listitem").filter({ hasText: "Arrivée à 9 h 10" });
  await expect(card).toContainText("Léo · KIR-01");
  await expect(card).toContainText(`(${inWords(followedDay("KIR-01", "2026-03-02"))})`);

  await card.getByRole("button", { name: /^Faite : Arrivée/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click();
  await expect(card).toHaveCount(0);
  await expect(late.getByRole("heading", { name: "En retard 2" })).toBeVisible();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(card).toBeVisible();
});

test("an action is blocked with its reason, then put to another day, and found by who carries it", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await openBoard(page);
  await lane(page, "En retard")
    .getByRole("button", { name: /^Bloquée : Courrier/ })
    .click();
  await page.getByRole("dialog").getByLabel("Motif").fill("Plus de place avant l'été.");
  await page.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click();
  const blocked = lane(page, "Bloquées").getByRole("listitem");
  await expect(blocked).toContainText("Plus de place avant l'été.");
  await blocked.getByRole("button", { name: /^Débloquée/ }).click();
  await expect(lane(page, "Bloquées").getByText("Rien n’est bloqué.")).toBeVisible();

  await lane(page, "En retard")
    .getByRole("button", { name: /^Reporter : Courrier/ })
    .click();
  const soon = new Date(Date.now() + 3 * 86_400_000).toLocaleDateString("fr-BE");
  await page.getByRole("dialog").getByLabel("Pour le").fill(soon);
  await page.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click();
  await expect(lane(page, "Bientôt").getByRole("listitem")).toHaveCount(3);

  await page.getByRole("searchbox", { name: "Portée par (nom ou service)" }).fill("coelia");
  await expect(lane(page, "En retard").getByText("Rien ici pour")).toBeVisible();
  await expect(lane(page, "Bientôt").getByRole("listitem")).toContainText([
    "Courrier d'information",
  ]);
  await page.keyboard.press("Escape");
  await expect(lane(page, "En retard").getByRole("listitem")).toHaveCount(2);
});

test("the keyboard alone opens an action in its dossier", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await openBoard(page);
  const first = lane(page, "En retard").getByRole("link").first();
  await tabTo(page, first);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Léo/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "Les actions" })).toBeVisible();
});

test("an empty board says what will come there", async ({ app }) => {
  const { page } = app;
  await createVault(page);
  await openBoard(page);
  await expect(page.getByText("Aucune action à suivre pour l’instant")).toBeVisible();
});
