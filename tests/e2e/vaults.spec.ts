import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault, sayWhoYouAre, unlock } from "#tests/support/desk.ts";

const secondPassphrase = "un tramway mauve danse sous la neige fictive";

const makeSecondVault = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Nouveau coffre" }).click();
  // The page that is left has a field of the same name.
  await page.getByRole("heading", { level: 1, name: "Bienvenue dans Autour" }).waitFor();
  await page.getByRole("button", { name: "Commencer" }).click();
  await page.getByLabel("Phrase de passe", { exact: true }).fill(secondPassphrase);
  await page.getByLabel("La même, encore une fois").fill(secondPassphrase);
  await page.getByLabel("J’ai noté ma phrase de passe").check();
  await page.getByLabel("Nom du coffre").fill("Atelier de Basile");
  await page.getByRole("button", { name: "Créer mon coffre" }).click();
  await page.getByRole("button", { name: "Plus tard" }).click();
  await sayWhoYouAre(page, {
    name: "Basile Inventé",
    function: "Organisateur de concertation",
    organisation: "Service fictif des Essais",
    email: "basile@essais.example",
    phone: "0470 00 00 22",
  });
  await page.getByRole("button", { name: "Voir la page d’accueil" }).click();
  await page.getByRole("heading", { level: 1, name: "Vos dossiers" }).waitFor();
};

test("with one vault there is nothing to choose, and its name is shown before it is open", async ({
  app,
}) => {
  await createVault(app.page);
  const page = await app.restart();
  await expect(page.getByText(/^Coffre du \d/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Ouvrir un autre coffre" })).toHaveCount(0);

  // Back from a new vault that nobody wanted after all.
  await page.getByRole("button", { name: "Nouveau coffre" }).click();
  // The page that is left has a field of the same name.
  await page.getByRole("heading", { level: 1, name: "Bienvenue dans Autour" }).waitFor();
  await page.getByRole("button", { name: "Revenir au coffre de cet ordinateur" }).click();
  await page.getByRole("heading", { level: 1, name: "Vos dossiers sont verrouillés" }).waitFor();
  await unlock(page);
  await page.getByRole("heading", { level: 1, name: "Vos dossiers" }).waitFor();
});

test("two organisers share a computer, each with a vault of their own", async ({ app }) => {
  test.slow();
  await createVault(app.page);
  await makeSecondVault(await app.lock());
  const folders = await readdir(path.join(app.dataFolder, "vaults"));
  expect(folders.filter((name) => /^[0-9a-f]{8}$/.test(name))).toHaveLength(2);

  const page = await app.restart();
  await page.getByRole("button", { name: "Atelier de Basile" }).click();
  await expect(page.getByText("Atelier de Basile")).toBeVisible();
  await unlock(page);
  await expect(page.getByText("Ce n’est pas la bonne phrase de passe")).toBeVisible();
  await unlock(page, secondPassphrase);
  await page.getByRole("heading", { level: 1, name: "Vos dossiers" }).waitFor();

  // On a shared computer a lock asks again whose turn it is.
  await page.getByRole("button", { name: "Verrouiller" }).click();
  await expect
    .poll(() =>
      app.page
        .getByText("Quel coffre voulez-vous ouvrir ?")
        .count()
        .catch(() => 0),
    )
    .toBe(1);
  await app.page.getByRole("button", { name: /^Coffre du / }).click();
  await unlock(app.page);
  await app.page.getByRole("heading", { level: 1, name: "Vos dossiers" }).waitFor();
});

test("the page of security names the vault, shows its raw key once, and says what the keychain can do", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page);
  await page.goto(`${page.url().replace(/#.*$/, "")}#/securite`);
  await expect(page.getByText(/Cet ordinateur n’a pas de trousseau/)).toBeVisible();

  await page.getByLabel("Nom affiché avant l’ouverture").fill("Bureau de Namur");
  await page.getByRole("button", { name: "Changer le nom" }).click();
  await expect(page.getByText("Le nom du coffre est changé.")).toBeVisible();

  await page.getByRole("button", { name: "Afficher la clé" }).click();
  await page.getByLabel("Votre phrase de passe actuelle").fill(secondPassphrase);
  await page.getByRole("button", { name: "Afficher la clé" }).click();
  await expect(page.getByText("Ce n’est pas la bonne phrase de passe")).toBeVisible();
  await page.getByLabel("Votre phrase de passe actuelle").fill("sept mots fictifs pour un essai");
  await page.getByRole("button", { name: "Afficher la clé" }).click();
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await page.getByRole("button", { name: "Masquer la clé" }).click();
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toHaveCount(0);

  const locked = await app.lock();
  await expect(locked.getByText("Bureau de Namur")).toBeVisible();
});
