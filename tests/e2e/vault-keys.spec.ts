import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { openDemonstration, sayWhoYouAre, unlock } from "#tests/support/desk.ts";

/** The first run up to the button that makes the vault; a phrase is proposed, and typed a second time by hand. */
const createWithProposedPhrase = async (page: Page): Promise<string> => {
  await page.getByRole("button", { name: "Commencer" }).click();
  await page.getByRole("button", { name: "Proposer une phrase" }).click();
  await page.getByText("Solide : elle résisterait").waitFor();
  const phrase = await page.getByLabel("Phrase de passe", { exact: true }).inputValue();
  await page.getByLabel("La même, encore une fois").fill(phrase);
  await page.getByLabel("J’ai noté ma phrase de passe").check();
  await page.getByRole("button", { name: "Créer mon coffre" }).click();
  return phrase;
};

const shownCode = async (page: Page): Promise<string> => {
  const groups = page.getByRole("list", { name: "Code de secours" }).getByRole("listitem");
  await groups.first().waitFor();
  return (await groups.allTextContents()).join(" ");
};

const typeBack = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel("Code de secours").fill(code);
  await page.getByRole("button", { name: "Mettre le code en place" }).click();
};

test("who forgets a passphrase comes back with the printed code and chooses another", async ({
  app,
}) => {
  test.slow();
  let { page } = app;
  const phrase = await createWithProposedPhrase(page);
  expect(phrase.split(" ")).toHaveLength(7);

  await page.getByRole("button", { name: "Préparer mon code de secours" }).click();
  const code = await shownCode(page);
  await page.getByRole("button", { name: "Je l’ai sur papier" }).click();
  await typeBack(page, code.slice(0, -1));
  await page.getByText("Il y a une faute de frappe dans ce code").waitFor();
  await typeBack(page, code.toLowerCase());
  await sayWhoYouAre(page);
  await page.getByRole("button", { name: "Voir la page d’accueil" }).click();
  await page.getByRole("heading", { level: 1, name: "Vos dossiers" }).waitFor();
  await expect(page.getByText("Vous n’avez pas encore de code de secours")).toHaveCount(0);

  page = await app.lock();
  await page.getByRole("button", { name: "J’ai oublié ma phrase de passe" }).click();
  await page.getByLabel("Code de secours").fill(code);
  await page.getByRole("button", { name: "Continuer" }).click();
  const renewed = "un tramway mauve danse sous la neige fictive";
  await page.getByLabel("Nouvelle phrase de passe").fill(renewed);
  await page.getByLabel("La même, encore une fois").fill(renewed);
  await page.getByLabel("J’ai noté ma phrase de passe").check();
  await page.getByRole("button", { name: "Ouvrir mes dossiers" }).click();
  await page.getByRole("heading", { level: 1, name: "Vos dossiers" }).waitFor();

  page = await app.lock();
  await unlock(page, phrase);
  await page.getByText("Ce n’est pas la bonne phrase de passe").waitFor();
  await unlock(page, renewed);
  await page.getByRole("heading", { level: 1, name: "Vos dossiers" }).waitFor();
});

test("a postponed recovery code stays in sight until it is made", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: "Vous n’avez pas encore de code de secours" }).click();

  await page.getByRole("heading", { level: 1, name: "Sécurité du coffre" }).waitFor();
  await page.getByRole("button", { name: "Préparer mon code de secours" }).click();
  await page.getByLabel("Votre phrase de passe actuelle").fill("sept mots fictifs pour un essai");
  await page.getByRole("button", { name: "Afficher le code" }).click();
  const code = await shownCode(page);
  await page.getByRole("button", { name: "Je l’ai sur papier" }).click();
  await typeBack(page, code);

  await page.getByText("Votre code de secours est en place.").waitFor();
  await expect(page.getByText("Vous n’avez pas encore de code de secours")).toHaveCount(0);
});

test("the printed page is the code and nothing else", async ({ app }) => {
  const { page } = app;
  await createWithProposedPhrase(page);
  await page.getByRole("button", { name: "Préparer mon code de secours" }).click();
  await page.getByRole("list", { name: "Code de secours" }).waitFor();

  await page.emulateMedia({ media: "print" });

  await expect(page.getByRole("img", { name: /à lire avec un téléphone/ })).toBeVisible();
  await expect(page.getByRole("list", { name: "Code de secours" })).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
});

test("a phrase that is easy to guess is refused where it is typed", async ({ app }) => {
  const { page } = app;
  await page.getByRole("button", { name: "Commencer" }).click();
  await page.getByLabel("Phrase de passe", { exact: true }).fill("azertyuiop1234");
  await page.getByText("Les touches voisines du clavier se devinent vite.").waitFor();
  await page.getByLabel("La même, encore une fois").fill("azertyuiop1234");
  await page.getByLabel("J’ai noté ma phrase de passe").check();
  await page.getByRole("button", { name: "Créer mon coffre" }).click();

  await page.getByText("Cette phrase est trop facile à deviner.").waitFor();
  await expect(page.getByLabel("Phrase de passe", { exact: true })).toBeFocused();
});
