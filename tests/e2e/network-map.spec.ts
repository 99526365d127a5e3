import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { createVault, goTo, openDemonstration } from "#tests/support/desk.ts";
import { twoPassages } from "#tests/support/two-passages.ts";

test("the network is drawn around the person, moved by mouse and by keyboard, and put back in place", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await openMap(page);
  const map = page.getByRole("application", { name: /^Carte du réseau · Passage 1/ });
  await expect(map.getByRole("img")).toHaveCount(8);
  const grandmother = map.getByRole("img", { name: /^Wiesława Wójcik · .*lien fort/ });

  const before = await middleOf(grandmother);
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 40, before.y - 30, { steps: 4 });
  await page.mouse.move(before.x + 150, before.y - 50, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText("Wiesława Wójcik : nouvelle place enregistrée.")).toBeVisible();
  const dropped = await middleOf(grandmother);
  expect(Math.abs(dropped.x - before.x - 150)).toBeLessThan(4);

  const psychologist = map.getByRole("img", { name: /^Kévin Déom/ });
  const still = await middleOf(psychologist);
  await psychologist.focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(page.getByText("Kévin Déom : nouvelle place enregistrée.")).toBeVisible();
  expect((await middleOf(psychologist)).x).toBeLessThan(still.x);

  // Kept: it is there again after leaving the page.
  await goTo(page, /suivi/);
  await openMap(page);
  expect(Math.abs((await middleOf(grandmother)).x - dropped.x)).toBeLessThan(4);

  await page.getByRole("button", { name: "Remettre en place la carte du passage 1" }).click();
  await expect(page.getByText("La carte est remise en place.")).toBeVisible();
  expect(Math.abs((await middleOf(grandmother)).x - before.x)).toBeLessThan(4);
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect(
    page.getByRole("button", { name: "Remettre en place la carte du passage 1" }),
  ).toBeVisible();
});

test("who is around is also told in words, and what is being typed in the list survives a look at the map", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, /Réseau/);
  await page
    .getByRole("button", { name: /Kévin Déom/ })
    .first()
    .click();
  await page.getByRole("combobox", { name: "Rôle" }).fill("Psychologue fictif");
  await openMap(page);
  await page.getByText("Le réseau en mots").click();
  const words = page.getByRole("group").filter({ hasText: "Le réseau en mots" });
  await expect(words.getByRole("heading")).toHaveText([
    "Proches et représentants",
    "Santé mentale, social et aide à la jeunesse",
    "École, travail, loisirs et autres",
  ]);
  await expect(words.getByRole("listitem")).toHaveCount(8);
  await page.getByText("Liste", { exact: true }).click();
  await expect(page.getByRole("combobox", { name: "Rôle" })).toHaveValue("Psychologue fictif");
});

test("two passages stand beside each other, and what became different is said", async ({ app }) => {
  const { page } = app;
  await createVault(page);
  const file: unknown = JSON.parse(demonstrationText("kir-01"));
  const text = JSON.stringify({ ...Object(file), ...twoPassages() });
  await page
    .getByLabel("Importer un dossier")
    .setInputFiles({ name: "deux.json", mimeType: "application/json", buffer: Buffer.from(text) });
  // It opens by itself.
  await openMap(page);
  await expect(page.getByRole("application")).toHaveCount(2);
  const goneFrom = (passage: RegExp) =>
    page.getByRole("application", { name: passage }).getByRole("img", { name: /^Basile Parti/ });
  await expect(goneFrom(/Passage 1, au 12 juin 2026/)).toHaveAccessibleName(
    /lien rompu.*3 mars 2026/,
  );
  await expect(goneFrom(/Passage 2, aujourd/)).toHaveCount(0);
  const differences = page.getByRole("list").filter({ hasText: "prend le relais" });
  await expect(differences.getByRole("listitem")).toHaveText([
    /^Dr Essai a quitté le réseau le 1er septembre 2026\s; Dre Nouvelle prend le relais/,
    /^Dre Nouvelle a rejoint le réseau/,
  ]);
  await expect(page.getByText(/Rien n’avait été gardé des liens/)).toBeVisible();
});

const openMap = async (page: Page): Promise<void> => {
  await goTo(page, /Réseau/);
  await page.getByText("Carte", { exact: true }).click();
  await page.getByRole("application").first().waitFor();
};

const middleOf = async (card: Locator): Promise<{ readonly x: number; readonly y: number }> => {
  const box = await card.boundingBox();
  if (!box) throw new Error("the card is not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
