import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault, formOf, goTo, openDemonstration, unlock } from "#tests/support/desk.ts";

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const list = (page: Page) => page.getByRole("table", { name: "Dossiers", exact: true });
const board = (page: Page) => page.getByRole("region", { name: "Dossiers par étape" });
const home = (page: Page) =>
  page.getByRole("link", { name: "Tous les dossiers", exact: true }).click();

/** As it is typed, so many days from the laptop's own today. */
const typedDay = (page: Page, days: number) =>
  page.evaluate((offset) => {
    const day = new Date();
    day.setDate(day.getDate() + offset);
    return day.toLocaleDateString("fr-BE");
  }, days);

const planMeeting = async (page: Page, person: RegExp, days: number) => {
  await list(page).getByRole("link", { name: person }).click();
  await goTo(page, /Concertation/);
  const panel = region(page, "Prochaine concertation");
  await panel.getByRole("button", { name: /Non, elle est déplacée|Prévoir|Déplacer/ }).click();
  const form = formOf(page, "Prévoir la concertation");
  await form.getByLabel("Jour", { exact: true }).fill(await typedDay(page, days));
  await form.getByLabel("Heure", { exact: true }).fill("9:30");
  await form.getByRole("button", { name: "Garder cette date" }).click();
  await form.waitFor({ state: "hidden" });
  await home(page);
};

test("a note that is not sent waits under its subject and opens where it is issued", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  const waiting = region(page, "Ce qui m’attend");
  const notes = waiting.getByRole("tab", { name: /^Notes à envoyer/ });
  await expect(notes).toContainText("2");
  await notes.click();
  const panel = waiting.getByRole("tabpanel", { name: /^Notes à envoyer/ });
  await expect(panel.getByRole("link")).toHaveCount(2);
  await panel
    .getByRole("listitem")
    .filter({ hasText: "KIR-01" })
    .getByRole("link", { name: "Note de la concertation 1 : pas encore émise" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /Léo/ })).toBeVisible();
  expect(page.url()).toContain("/papiers");
});

test("the groups of what waits are gone through with the arrow keys", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  const tabs = region(page, "Ce qui m’attend").getByRole("tab");
  await tabs.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(tabs.nth(1)).toBeFocused();
  await expect(tabs.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(region(page, "Ce qui m’attend").getByText("Rien de ce côté.")).toBeVisible();
});

test("the next meetings stand on the first page, and today's opens from there", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  const meetings = region(page, "Prochaines réunions");
  await expect(meetings.getByRole("listitem")).toHaveCount(1);
  await expect(meetings.getByRole("listitem")).toContainText("Léo · KIR-01");
  await planMeeting(page, /Léo/, 1);
  await planMeeting(page, /Zoé/, 0);

  const lines = meetings.getByRole("listitem");
  await expect(lines).toHaveCount(2);
  await expect(lines.nth(0)).toContainText(/Aujourd’hui à 9\sh\s30/);
  await expect(lines.nth(0)).toContainText("Zoé · ARC-01");
  await expect(lines.nth(1)).toContainText(/Demain à 9\sh\s30/);
  await expect(lines.nth(1)).toContainText(/la personne et \d+ autres/);
  await expect(meetings.getByRole("link", { name: /^Ouvrir/ })).toHaveCount(1);
  await meetings.getByRole("link", { name: "Ouvrir la concertation de Zoé" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Zoé/ })).toBeVisible();
  expect(page.url()).toContain("/concertation");
});

test("the list is sorted by any column and narrowed down by the filters", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  const numbers = () => list(page).locator("tbody td:first-child").allTextContents();
  const head = list(page).getByRole("columnheader", { name: "Numéro" });

  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await expect.poll(numbers).toEqual(["ARC-01", "BRU-02", "KIR-01"]);
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expect.poll(numbers).toEqual(["KIR-01", "BRU-02", "ARC-01"]);

  await page.getByRole("combobox", { name: "État" }).selectOption({ label: "Ouverts" });
  await expect.poll(numbers).toEqual(["KIR-01", "ARC-01"]);
  await expect(list(page)).toHaveAttribute("aria-rowcount", "3");
  await page
    .getByRole("combobox", { name: "Dispositif" })
    .selectOption({ label: "Casemanagement Kirikou" });
  await expect.poll(numbers).toEqual(["KIR-01"]);
  await page.getByRole("combobox", { name: "Étape" }).selectOption({ label: "Demande" });
  await expect(page.getByText("Aucun dossier ne correspond à ces filtres.")).toBeVisible();
  await page.getByRole("button", { name: "Tout montrer" }).click();
  await expect.poll(numbers).toEqual(["KIR-01", "BRU-02", "ARC-01"]);
});

test("the board shows the open dossiers by step, goes with the arrows, and is remembered", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openDemonstration(page);
  await page.getByText("Tableau", { exact: true }).click();
  const followUp = board(page).getByRole("region", { name: /^Suivi/ });
  await expect(followUp.getByRole("link")).toHaveCount(2);
  await expect(board(page).getByRole("link", { name: /Ezgi/ })).toHaveCount(0);
  await expect(board(page).getByRole("region", { name: /^Plan/ })).toContainText("Aucun dossier");

  await followUp.getByRole("link").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(followUp.getByRole("link").nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(followUp.getByRole("link").first()).toBeFocused();
  const name = await followUp.getByRole("link").first().textContent();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText((name ?? "").split(" ")[0]!);

  await home(page);
  await expect(followUp.getByRole("link")).toHaveCount(2);
  const again = await app.lock();
  await unlock(again);
  await expect(board(again).getByRole("link").first()).toBeVisible();
});

test("the figures read as tables: dossiers by step, and the time to the first concertation", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  const steps = page.getByRole("table", { name: "Dossiers ouverts par étape" });
  await expect(steps.getByRole("row", { name: /^Suivi/ })).toContainText("2");
  const times = page.getByRole("table", { name: "De la demande à la première concertation" });
  await expect(times.getByRole("row").nth(1)).toContainText(/jours/);
});

test("an empty vault says how to begin", async ({ app }) => {
  const { page } = app;
  await createVault(page);
  await expect(page.getByRole("heading", { name: "Aucun dossier pour l’instant" })).toBeVisible();
  await expect(page.getByText("Ce qui m’attend")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Accueil", exact: true })).toBeVisible();
});
