import type { Locator, Page } from "@playwright/test";
import type { OrganiserProfile } from "#domain/organiser.ts";

export const passphrase = "sept mots fictifs pour un essai";

const fictionalOrganiser = {
  name: "Maëlle Fictive",
  function: "Initiatrice de la concertation",
  organisation: "Service fictif des Essais",
  email: "maelle@essais.example",
  phone: "0470 00 00 21",
};

type OrganiserDetails = Pick<
  OrganiserProfile,
  "name" | "function" | "organisation" | "email" | "phone"
>;

/** What the step « Et vous, qui êtes-vous ? » of the first run asks. */
export const sayWhoYouAre = async (
  page: Page,
  organiser: OrganiserDetails = fictionalOrganiser,
): Promise<void> => {
  await page.getByLabel("Prénom et nom").fill(organiser.name);
  await page.getByLabel("Fonction").fill(organiser.function);
  await page.getByLabel("Organisation", { exact: true }).fill(organiser.organisation);
  await page.getByLabel("E-mail").fill(organiser.email);
  await page.getByLabel("Téléphone").fill(organiser.phone);
  await page.getByRole("button", { name: "Continuer" }).click();
};

/** First run: the vault, and the organiser's details, asked once. */
export const createVault = async (
  page: Page,
  organiser: OrganiserDetails = fictionalOrganiser,
): Promise<void> => {
  await page.getByRole("button", { name: "Commencer" }).click();
  await page.getByLabel("Phrase de passe", { exact: true }).fill(passphrase);
  await page.getByLabel("La même, encore une fois").fill(passphrase);
  await page.getByLabel("J’ai noté ma phrase de passe").check();
  await page.getByRole("button", { name: "Créer mon coffre" }).click();
  await page.getByRole("button", { name: "Plus tard" }).click();
  await sayWhoYouAre(page, organiser);
  await page.getByRole("button", { name: "Voir la page d’accueil" }).click();
  await page.getByRole("heading", { level: 1, name: "Vos dossiers" }).waitFor();
};

/** Leaves what is left of the first run for later, from the step « Et vous, qui êtes-vous ? » on. */
export const skipToDesk = async (page: Page): Promise<void> => {
  await page.getByRole("heading", { level: 1, name: "Et vous, qui êtes-vous ?" }).waitFor();
  await page.getByRole("button", { name: "Plus tard" }).click();
  await page.getByRole("button", { name: "Voir la page d’accueil" }).click();
};

export const unlock = async (page: Page, typed = passphrase): Promise<void> => {
  await page.getByLabel("Phrase de passe", { exact: true }).fill(typed);
  await page.getByRole("button", { name: "Déverrouiller" }).click();
};

/** Types into one field, by its label. */
export const write = async (scope: Page | Locator, label: string, text: string) => {
  await scope
    .getByRole("textbox", { name: label, exact: true })
    .or(scope.getByRole("combobox", { name: label, exact: true }))
    .fill(text);
};

/** Leaves a first run behind with the three fictional dossiers. */
export const openDemonstration = async (page: Page): Promise<void> => {
  await createVault(page);
  await page.getByRole("button", { name: "Essayer avec trois dossiers fictifs" }).click();
  await page.getByRole("link", { name: /Zoé/ }).waitFor();
};

/** Comes to one of the pages that « Réglages » leads to, as somebody does who looks for it. */
export const openSetting = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("button", { name: "Plus", exact: true }).click();
  await page.getByRole("menuitem", { name: "Réglages" }).click();
  await page.getByRole("main").getByRole("link", { name }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
};

/** One answer of a group of two or more side by side. */
export const answer = async (scope: Page | Locator, group: string, choice: string) => {
  const radios = scope.getByRole("radiogroup", { name: group });
  await radios.getByText(choice, { exact: true }).click();
};

/** One of a longer list. */
export const choose = async (scope: Page | Locator, label: string, option: string | RegExp) => {
  await scope.getByRole("combobox", { name: label }).click();
  const page = "page" in scope ? scope.page() : scope;
  await page.getByRole("option", { name: option }).first().click();
};

/** Lines of a list of short texts, typed with Enter between them. */
export const writeLines = async (
  scope: Page | Locator,
  label: string,
  lines: ReadonlyArray<string>,
): Promise<void> => {
  for (const [index, line] of lines.entries())
    await scope.getByLabel(`${label}, ligne ${index + 1}`).fill(line);
};

export const goTo = async (page: Page, section: string | RegExp): Promise<void> => {
  const rail = page.getByRole("navigation", { name: "Étapes du dossier" });
  await rail
    .getByRole("button", { name: section })
    .or(rail.getByRole("link", { name: section }))
    .click();
};

/** A form of the page by its name. */
export const formOf = (page: Page, name: string): Locator => page.getByRole("form", { name });

/** Saves a form and waits until the core has said that it is on disk. */
export const save = async (form: Locator, button: string): Promise<void> => {
  await form.getByRole("button", { name: button }).click();
  await form.getByText("Enregistré.").waitFor();
};

/** Presses Tab until the focus is there, as who never touches a mouse does. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("the focus never came there");
};
