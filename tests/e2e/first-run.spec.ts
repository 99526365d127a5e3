import type { Page } from "@playwright/test";
import { violationsOf } from "#tests/support/accessibility.ts";
import { expect, test } from "#tests/support/app-fixture.ts";
import { formOf, passphrase, skipToDesk, unlock, write } from "#tests/support/desk.ts";

test("the first run is done with the keyboard alone: Enter goes on, and each step is read from its title", async ({
  app,
}) => {
  const { page } = app;
  await atStep(page, "Bienvenue dans Autour", "Étape 1 sur 5");
  await page.keyboard.press("Enter");

  await atStep(page, "Votre phrase de passe", "Étape 2 sur 5");
  await page.getByLabel("Phrase de passe", { exact: true }).focus();
  // After each of the two comes the button that shows what was typed.
  for (let times = 0; times < 2; times += 1) {
    await page.keyboard.type(passphrase);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");

  await atStep(page, "Et si vous oubliez votre phrase de passe ?", "Étape 3 sur 5");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");

  await atStep(page, "Et vous, qui êtes-vous ?", "Étape 4 sur 5");
  for (const text of ["Maëlle Fictive", "Initiatrice", "Service fictif", "m@essais.example"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  await page.keyboard.press("Tab");
  await page.keyboard.type("0470 00 00 21");
  await page.keyboard.press("Enter");

  await atStep(page, "Tout est prêt", "Étape 5 sur 5");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Nouvelle demande" }).waitFor();
});

test("whoever goes back finds the phrase that was proposed, in the look that was chosen meanwhile", async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole("button", { name: "Commencer" }).click();
  await page.getByRole("button", { name: "Proposer une phrase" }).click();
  const words = page.locator(".vault-proposal-words");
  const phrase = await words.textContent();
  await page.getByLabel("La même, encore une fois").fill("commencée");

  await page.getByRole("button", { name: "Retour" }).click();
  await page.getByRole("radio", { name: "Sombre" }).check();
  await page.getByRole("button", { name: "Commencer" }).click();

  await expect(words).toHaveText(phrase ?? "");
  await expect(page.getByLabel("Phrase de passe", { exact: true })).toHaveValue(phrase ?? "");
  await expect(page.getByLabel("La même, encore une fois")).toHaveValue("commencée");
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
});

test("whoever stops in the middle goes on there the next day, with what was typed", async ({
  app,
}) => {
  test.slow();
  await makeVault(app.page);
  await app.page.getByLabel("Prénom et nom").fill("Maëlle Fictive");
  await app.page.getByText(/Brouillon enregistré à/).waitFor();

  const page = await app.restart();
  await unlock(page);
  await expect(page.getByLabel("Prénom et nom")).toHaveValue("Maëlle Fictive");
});

test("details that are put off are asked for on the first page and before the first dossier", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await makeVault(page);
  await skipToDesk(page);
  await expect(page.getByText("Vos papiers ne disent pas encore qui vous êtes.")).toBeVisible();

  await page.getByRole("link", { name: "Nouvelle demande" }).first().click();
  const form = formOf(page, "Mes coordonnées");
  await write(form, "Prénom et nom", "Maëlle Fictive");
  await write(form, "Fonction", "Initiatrice");
  await write(form, "Organisation", "Service fictif");
  await write(form, "E-mail", "maelle@essais.example");
  await write(form, "Téléphone", "0470 00 00 21");
  await form.getByRole("button", { name: "Continuer" }).click();

  await expect(page.getByRole("radio", { name: /Kirikou/ })).toBeVisible();
  await page.getByRole("link", { name: "Autour" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Vos dossiers" }).waitFor();
  await expect(page.getByText("Vos papiers ne disent pas encore qui vous êtes.")).toHaveCount(0);
});

test("the fictional dossiers are one click away at the end of the first run", async ({ app }) => {
  const { page } = app;
  await makeVault(page);
  await page.getByRole("button", { name: "Plus tard" }).click();
  await page.getByRole("button", { name: "Essayer avec trois dossiers fictifs" }).click();
  await page.getByRole("link", { name: /Zoé/ }).waitFor();
});

test("every step of the first run meets WCAG 2.2 AA, in the light and in the dark", async ({
  app,
}) => {
  test.setTimeout(240_000);
  const { page } = app;
  const found = [...(await violationsOf(page, "welcome"))];
  await page.getByRole("button", { name: "Commencer" }).click();
  await page.getByRole("button", { name: "Proposer une phrase" }).click();
  await page.getByText("Solide : elle résisterait").waitFor();
  found.push(...(await violationsOf(page, "passphrase")));
  await fillPassphrase(page);
  await page.getByRole("button", { name: "Préparer mon code de secours" }).waitFor();
  found.push(...(await violationsOf(page, "recovery code")));
  await page.getByRole("button", { name: "Plus tard" }).click();
  await page.getByLabel("Prénom et nom").waitFor();
  found.push(...(await violationsOf(page, "you")));
  await page.getByRole("button", { name: "Plus tard" }).click();
  await page.getByRole("button", { name: "Ouvrir une première demande" }).waitFor();
  found.push(...(await violationsOf(page, "where to begin")));
  await page.getByRole("button", { name: "Voir la page d’accueil" }).click();
  await page.getByText("Vos papiers ne disent pas encore qui vous êtes.").waitFor();
  found.push(...(await violationsOf(page, "home of nobody")));

  expect(found).toEqual([]);
});

/** The focus is on the title, which says how far one is. */
const atStep = async (page: Page, title: string, progress: string): Promise<void> => {
  const heading = page.getByRole("heading", { level: 1, name: title });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveAccessibleDescription(progress);
};

const fillPassphrase = async (page: Page): Promise<void> => {
  await page.getByLabel("Phrase de passe", { exact: true }).fill(passphrase);
  await page.getByLabel("La même, encore une fois").fill(passphrase);
  await page.getByLabel("J’ai noté ma phrase de passe").check();
  await page.getByRole("button", { name: "Créer mon coffre" }).click();
};

/** Up to the step « Et vous, qui êtes-vous ? ». */
const makeVault = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Commencer" }).click();
  await fillPassphrase(page);
  await page.getByRole("button", { name: "Plus tard" }).click();
  await page.getByRole("heading", { level: 1, name: "Et vous, qui êtes-vous ?" }).waitFor();
};
