import { expect, test } from "#tests/support/app-fixture.ts";
import {
  createVault,
  formOf,
  goTo,
  openDemonstration,
  unlock,
  write,
} from "#tests/support/desk.ts";

test("what was said to be saved survives a power cut in the middle of typing", async ({ app }) => {
  await createVault(app.page);
  await app.page.getByRole("link", { name: "Nouvelle demande" }).first().click();
  await write(app.page, "Nom d’usage", "Camille");
  await write(app.page, "Qui demande ?", "Sa marraine");
  await expect(app.page.getByText(/Brouillon enregistré à/)).toBeVisible();
  await write(app.page, "En quelle qualité ?", "encore en train d’écrire");
  await app.kill();

  const page = await app.restart();
  await unlock(page);
  await page.getByRole("link", { name: "Nouvelle demande" }).first().click();

  await expect(page.getByText(/Brouillon repris/)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Nom d’usage" })).toHaveValue("Camille");
  await expect(page.getByRole("textbox", { name: "Qui demande ?" })).toHaveValue("Sa marraine");
});

test("closing Autour in the middle of typing loses nothing", async ({ app }) => {
  await openDemonstration(app.page);
  await app.page.getByRole("link", { name: /Léo/ }).click();
  await goTo(app.page, /suivi/);
  const text = "Ce qui s’est dit ou passé";
  await write(formOf(app.page, "Noter au journal"), text, "Appel interrompu : rappeler");

  const page = await app.restart();
  await unlock(page);
  await page.getByRole("link", { name: /Léo/ }).click();
  await goTo(page, /suivi/);

  await expect(page.getByRole("textbox", { name: text })).toHaveValue(
    "Appel interrompu : rappeler",
  );
});

test("a draft that is given up leaves the saved version as it was", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /Zoé/ }).click();
  await goTo(page, "Clarification");
  const form = formOf(page, "La clarification de la demande");
  const place = form.getByRole("textbox", { name: "Lieu" });
  await place.fill("ailleurs");
  await expect(form.getByText(/Brouillon enregistré à/)).toBeVisible();
  await goTo(page, "Demande");
  await goTo(page, "Clarification");
  await form.getByRole("button", { name: "Reprendre la version enregistrée" }).click();
  await page.getByRole("button", { name: "Abandonner le brouillon" }).click();

  await expect(place).toHaveValue("skatepark");
});

test("a wrong passphrase says so and nothing else", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /Zoé/ }).click();
  await expect(page).toHaveTitle("ARC-01 · Autour");
  await page.getByRole("button", { name: "Verrouiller" }).click();
  await expect(page).toHaveTitle("Autour");
  await unlock(page, "une tout autre phrase");

  await expect(page.getByText("Ce n’est pas la bonne phrase de passe")).toBeVisible();
  await expect(page.getByText("Zoé")).toHaveCount(0);
  await unlock(page);
  await expect(page.getByRole("heading", { level: 1, name: /Zoé/ })).toBeVisible();
});

test("a core that dies is replaced, and what was typed is still there", async ({ app }) => {
  test.skip(app.host === "chromium", "in a browser the host itself has to be started again");
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /Léo/ }).click();
  await goTo(page, /suivi/);
  const text = page.getByRole("textbox", { name: "Ce qui s’est dit ou passé" });
  await text.fill("Avant la panne");
  await expect(page.getByText(/Brouillon enregistré à/)).toBeVisible();

  await app.killCore();
  await unlock(page);

  await expect(text).toHaveValue("Avant la panne");
});
