import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { answer, formOf, goTo, openDemonstration, write } from "#tests/support/desk.ts";

const toDo = (page: Page) => page.getByRole("region", { name: "Ce qui m’attend" });
const group = async (page: Page, name: RegExp) => {
  await toDo(page).getByRole("tab", { name }).click();
  return toDo(page).getByRole("tabpanel", { name });
};
const home = (page: Page) =>
  page.getByRole("link", { name: "Tous les dossiers", exact: true }).click();

/** As it is typed, so many days from the laptop's own today. */
const typedDay = (page: Page, days: number) =>
  page.evaluate((offset) => {
    const day = new Date();
    day.setDate(day.getDate() + offset);
    return day.toLocaleDateString("fr-BE");
  }, days);

const openFile = async (page: Page, name: RegExp) => {
  await page.getByRole("table").getByRole("link", { name }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
};

const planFor = async (page: Page, days: number) => {
  const form = formOf(page, "Prévoir la concertation");
  await form.getByLabel("Jour", { exact: true }).fill(await typedDay(page, days));
  await form.getByLabel("Heure", { exact: true }).fill("14:00");
  await form.getByRole("button", { name: "Garder cette date" }).click();
  await form.waitFor({ state: "hidden" });
};

test("a planned concertation is announced, asked for once its day went by, and can be called off", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await openFile(page, /Zoé/);
  await goTo(page, "Concertation");
  const panel = page.getByRole("region", { name: "Prochaine concertation" });
  await expect(panel.getByText(/pas encore enregistrée\s: a-t-elle eu lieu/)).toBeVisible();
  await panel.getByRole("button", { name: "Non, elle est déplacée" }).click();
  await planFor(page, 1);
  await expect(panel.getByText(/^Le .* à 14 h 00$/)).toBeVisible();

  await home(page);
  const week = await group(page, /Cette semaine/);
  const announced = week.getByRole("link", { name: "Concertation prévue à 14 h 00" });
  await expect(announced).toHaveAccessibleDescription("Zoé · ARC-01 demain");
  await announced.focus();
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "Déplacer" }).click();
  await planFor(page, -2);
  await panel.getByRole("button", { name: "Oui, l’enregistrer" }).click();
  await expect(page.getByRole("button", { name: "Noter une concertation" })).toBeFocused();

  await home(page);
  const late = await group(page, /En retard/);
  await late.getByRole("button", { name: /^Afficher/ }).click();
  const missed = late
    .getByRole("listitem")
    .filter({ hasText: "ARC-01" })
    .getByRole("link", { name: /pas encore enregistrée/ });
  await expect(missed).toHaveAccessibleDescription("Zoé · ARC-01 en retard de 2 jours");
  await missed.click();
  await panel.getByRole("button", { name: "Non, elle n’a pas eu lieu" }).click();
  await page.getByRole("status").getByRole("button", { name: "Annuler" }).click();
  await panel.getByRole("button", { name: "Non, elle n’a pas eu lieu" }).click();
  await expect(panel.getByText("Aucune n’est prévue.")).toBeVisible();
  await home(page);
  await late.getByRole("button", { name: /^Afficher/ }).click();
  await expect(late.getByRole("listitem").first()).toBeVisible();
  await expect(missed).toHaveCount(0);
});

test("a reminder that is seen to leaves the list, can be taken back, and stays in the history", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  const late = await group(page, /En retard/);
  await late.getByRole("button", { name: /^Afficher/ }).click();
  const birthday = late.getByRole("link", { name: /^18 ans : l’âge demandé est atteint/ });
  const settle = late.getByRole("button", { name: /^C’est réglé : 18 ans/ });
  await expect(birthday).toBeVisible();
  await settle.focus();
  await page.keyboard.press("Enter");
  await expect(birthday).toHaveCount(0);
  await expect(toDo(page)).toBeFocused();

  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(birthday).toBeVisible();
  await settle.click();
  await expect(birthday).toHaveCount(0);
  await openFile(page, /Ezgi/);
  await goTo(page, "Historique");
  await expect(page.getByText("Rappels réglés").first()).toBeVisible();
  await expect(page.getByText(/Rappel\s: Anniversaire/).first()).toBeVisible();

  await goTo(page, /suivi/i);
  const own = page.getByRole("region", { name: "Rappels de ce dossier" });
  await own.getByRole("button", { name: "1 rappel réglé" }).click();
  await own.getByRole("button", { name: /^Rappeler : 18 ans/ }).click();
  await expect(own.getByRole("link", { name: /^18 ans/ })).toBeVisible();
});

test("an action leaves the list by being done, not by being let go", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  const late = await group(page, /En retard/);
  const action = late.getByRole("link", { name: /^Arrivée à 9 h 10/ });
  await expect(action).toBeVisible();
  await expect(late.getByRole("button", { name: /^C’est réglé : Arrivée/ })).toHaveCount(0);
  await action.click();
  await page.getByRole("combobox", { name: /^État : Arrivée/ }).click();
  await page.getByRole("option", { name: "Fait", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText(/^«\sArrivée .*\s: Fait/)).toBeVisible();

  await home(page);
  await expect(late.getByRole("listitem").first()).toBeVisible();
  await expect(action).toHaveCount(0);
});

test("a complaint is closed after a question when nobody was informed", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await openFile(page, /Léo/);
  await goTo(page, /suivi/);
  await page.getByRole("button", { name: "Noter un désidérata ou une plainte" }).click();
  const form = formOf(page, "Nouveau désidérata ou nouvelle plainte");
  await answer(form, "De qui", "La personne");
  await write(form, "Mot pour mot", "On ne m’a pas prévenu.");
  const warning = form.getByText(/sans avoir noté qui a été informé/);
  await expect(warning).toHaveCount(0);
  await form.getByLabel("Clos le").fill(await typedDay(page, 0));
  await expect(warning).toBeVisible();
  await form
    .getByRole("button", { name: "Madame Ö." })
    .or(form.getByText("Kévin Déom"))
    .first()
    .click();
  await form.getByLabel("Informés le").fill(await typedDay(page, 0));
  await expect(warning).toHaveCount(0);
  await form.getByRole("button", { name: "Enregistrer" }).click();

  const closed = page.getByRole("region", { name: "Clos" });
  await expect(closed.getByText("On ne m’a pas prévenu.")).toBeVisible();
});

test("the journal shows the entries of one signal", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await openFile(page, /Léo/);
  await goTo(page, /suivi/);
  const entries = page.locator(".journal").getByRole("listitem");
  await expect(entries).toHaveCount(2);
  await page.getByText("Positif (1)").click();
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText("3 arrivées à 9 h 10");
});
