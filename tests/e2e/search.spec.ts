import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { formOf, goTo, openDemonstration, write } from "#tests/support/desk.ts";

const field = (page: Page) => page.getByRole("textbox", { name: /^Chercher un nom/ });
const inside = (page: Page) => page.getByRole("region", { name: "Dans les dossiers" });

test("a word without its accents finds an action, and leads to the page where it stands", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await field(page).fill("equitherapie mercr");

  const action = inside(page).getByRole("link", { name: /^Action/ });
  await expect(action).toHaveCount(1);
  await expect(action.locator("mark")).toHaveText(["Équithérapie", "mercredi"]);
  await expect(inside(page).getByRole("heading", { level: 3 })).toContainText("KIR-01");
  await action.click();
  await expect(page.getByRole("heading", { level: 1, name: /^Léo/ })).toBeVisible();
  expect(page.url()).toMatch(/\/plan$/);
});

test("what is found is walked through and opened with the keyboard alone", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await field(page).fill("ecole");
  const links = inside(page).getByRole("link");
  await expect(links.first().locator("mark").first()).toHaveText(/^école/i);

  await field(page).press("ArrowDown");
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
  await expect(inside(page)).toHaveCount(0);

  await page.keyboard.type("equitherapie mercr");
  await expect(inside(page).getByRole("link")).toHaveCount(1);
  await expect(inside(page)).toHaveAttribute("aria-busy", "false");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Léo/ })).toBeVisible();
});

test("a private note is found only when asked for", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, /suivi/);
  const journal = formOf(page, "Noter au journal");
  await journal.getByLabel("Par quel canal").fill("téléphone");
  await write(journal, "Ce qui s’est dit ou passé", "La tante hésite : zibeline.");
  await journal.getByLabel("Privé : n’apparaîtra sur aucun papier").check();
  await journal.getByRole("button", { name: "Ajouter au journal" }).click();
  await expect(page.locator(".journal").getByText("zibeline")).toBeVisible();

  await page.getByRole("link", { name: "Tous les dossiers", exact: true }).click();
  await field(page).fill("zibel");
  await expect(inside(page).getByText("Rien dans les dossiers pour « zibel ».")).toBeVisible();
  await page.getByLabel("Chercher aussi dans les notes privées").check();
  await expect(inside(page).getByRole("link", { name: /^Note privée/ })).toHaveCount(1);
  await page.getByLabel("Chercher aussi dans les notes privées").uncheck();
  await expect(inside(page).getByRole("link")).toHaveCount(0);
});
