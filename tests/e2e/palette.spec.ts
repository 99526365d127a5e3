import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { formOf, goTo, openDemonstration, write } from "#tests/support/desk.ts";

test("a dossier, somebody, a paper and a page are opened by a few letters without accents", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);

  await look(page, "wojcik");
  await expect(option(page, /Léo Wójcik/).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Étapes du dossier" }).waitFor();

  await look(page, "note de synth");
  await expect(option(page, /^Note de synthèse/).first()).toHaveAttribute(
    "data-combobox-selected",
    "true",
  );
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/papiers\?papier=synthesisNote/);

  await look(page, "securite");
  await expect(option(page, "Sécurité du coffre")).toBeVisible();
  await option(page, "Sécurité du coffre").click();
  await expect(page.getByRole("heading", { level: 1, name: "Sécurité du coffre" })).toBeVisible();
});

test("it says the step of a dossier in the language of the screen", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("button", { name: "Plus", exact: true }).click();
  await page.getByRole("menuitem", { name: "Réglages" }).click();
  await page.getByRole("radio", { name: "Nederlands" }).check();

  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("wojcik");

  await expect(option(page, /Léo Wójcik/).first()).toContainText("Uitvoering en opvolging");
});

test("the dossier that was open a moment ago comes first when nothing is typed", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /Zoé/ }).click();
  await page.getByRole("navigation", { name: "Étapes du dossier" }).waitFor();
  await page.getByRole("link", { name: "Accueil", exact: true }).click();
  await page.getByRole("button", { name: "Rechercher" }).click();

  await expect(page.getByRole("group", { name: "Vus récemment" })).toBeVisible();
  await expect(option(page, /Zoé/).first()).toHaveAttribute("data-combobox-selected", "true");
});

test("the arrows walk through what is offered, Escape closes it, and a command is carried out", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await look(page, "");
  const selected = page.locator("[data-combobox-selected]");
  const first = await selected.textContent();
  await page.keyboard.press("ArrowDown");
  await expect(selected).not.toHaveText(first ?? "");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await look(page, "sauvegarde maintenant");
  await expect(option(page, "Faire une sauvegarde maintenant")).toBeVisible();
  await page.keyboard.press("Enter");

  await expect(
    page.getByText("Vos dossiers sont sauvegardés, et la copie est vérifiée."),
  ).toBeVisible();
});

test("what stands in a private note is never offered", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, /suivi/);
  const journal = formOf(page, "Noter au journal");
  for (const [text, isPrivate] of [
    ["La tante hésite : zibeline.", true],
    ["L’école rappelle : marmotte.", false],
  ] as const) {
    await journal.getByLabel("Par quel canal").fill("téléphone");
    await write(journal, "Ce qui s’est dit ou passé", text);
    const box = journal.getByLabel("Privé : n’apparaîtra sur aucun papier");
    await box.setChecked(isPrivate);
    await journal.getByRole("button", { name: "Ajouter au journal" }).click();
    await page.locator(".journal").getByText(text).waitFor();
  }

  await look(page, "marmotte");
  await expect(option(page, /marmotte/)).toBeVisible();
  await page.keyboard.press("Escape");
  await look(page, "zibeline");

  await expect(page.getByText("Rien ne correspond à « zibeline ».")).toBeVisible();
});

const look = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Rechercher ou lancer une commande" });
  await field.fill(text);
};

const option = (page: Page, name: string | RegExp) =>
  page.getByRole("dialog").getByRole("option", { name });
