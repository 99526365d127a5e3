import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import {
  createVault,
  formOf,
  openDemonstration,
  tabTo,
  unlock,
  write,
  openSetting,
} from "#tests/support/desk.ts";

const openProgrammes = (page: Page): Promise<void> => openSetting(page, "Dispositifs");

const openKirikou = async (page: Page): Promise<void> => {
  await openProgrammes(page);
  await page.getByRole("link", { name: "Casemanagement Kirikou", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Casemanagement Kirikou" }).waitFor();
};

const panel = (page: Page, name: string) => page.getByRole("region", { name });

test("a programme is read from its conditions to its letters", async ({ app }) => {
  const { page } = app;
  await createVault(page);
  await openKirikou(page);

  await expect(panel(page, "Conditions d’accès").getByText("Nécessaire")).toHaveCount(8);
  await expect(panel(page, "Les six étapes")).toContainText("Étape 2 : Phase préparatoire");
  await expect(panel(page, "Les six étapes")).toContainText("La phase préparatoire est écrite");
  await expect(panel(page, "Montants")).toContainText(/2.500,00.€ à partir du 1er janvier 2026/);
  await expect(panel(page, "Qui reçoit quoi")).toContainText("Le réseau du dispositif");
  await panel(page, "Lettres").getByText("Invitation", { exact: true }).click();
  await expect(panel(page, "Lettres")).toContainText("Objet : Invitation à une rencontre");
  expect(app.complaints).toEqual([]);
});

test("a programme is read in the language of the screen, and its form asks for the translation of each French text", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page);
  await openKirikou(page);
  await page.getByRole("button", { name: "Modifier" }).click();
  const form = formOf(page, "Modifier : Casemanagement Kirikou");
  const french = form.getByRole("textbox", { name: "Territoire" });
  await french.fill("La province de Namur et ses voisines.");
  await form.getByRole("button", { name: "Modifier : Anglais" }).click();
  const texts = form.getByRole("region", { name: "Les textes à l’écran" });
  await expect(texts).toContainText("71 textes traduits sur 73");
  await texts.getByText(/^En quelques mots · /).click();
  await texts
    .getByRole("textbox", { name: "La province de Namur et ses voisines." })
    .fill("The province of Namur and its neighbours.");
  await expect(texts).toContainText("72 textes traduits sur 73");
  await form.getByRole("button", { name: "Enregistrer comme nouvelle version" }).click();
  await expect(page.getByText("Version 2 enregistrée.")).toBeVisible();
  await expect(panel(page, "En quelques mots")).toContainText(
    "La province de Namur et ses voisines.",
  );

  await page.evaluate(() => (location.hash = "#/reglages"));
  await page.getByRole("radio", { name: "English" }).check();
  await page.evaluate(() => (location.hash = "#/dispositifs/kirikou/2"));

  await expect(panel(page, "In a few words")).toContainText(
    "The province of Namur and its neighbours.",
  );
  await expect(panel(page, "The six steps")).toContainText("Step 2: Preparatory phase");
  expect(app.complaints).toEqual([]);
});

test("a ceiling is edited, an open dossier keeps its own until somebody lets it follow", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openDemonstration(page);
  await openKirikou(page);
  await page.getByRole("button", { name: "Modifier" }).click();
  const form = formOf(page, "Modifier : Casemanagement Kirikou");
  await expect(page.getByText("ceux qui existent gardent la leur")).toBeVisible();

  // A ceiling without its date is said beside its field, and nothing is saved.
  const funding = form.getByRole("group", { name: "Intervention financière" });
  await funding.getByRole("button", { name: "Ajouter un montant" }).click();
  const added = funding.getByRole("group", { name: "Montant 2" });
  await added.getByRole("textbox", { name: "Plafond" }).fill("3000");
  await form.getByRole("button", { name: "Enregistrer comme nouvelle version" }).click();
  await expect(added.getByText("Indiquez une date")).toBeVisible();
  await added.getByRole("textbox", { name: "À partir du" }).fill("1/2/2026");
  await form.getByRole("button", { name: "Enregistrer comme nouvelle version" }).click();
  await expect(page.getByText("Version 2 enregistrée.")).toBeVisible();
  await expect(panel(page, "Montants")).toContainText(/3.000,00.€ à partir du 1er février 2026/);

  await page.getByRole("link", { name: /^Autour/ }).click();
  await page.getByRole("link", { name: /Léo/ }).click();
  await page.getByRole("link", { name: "Financement" }).click();
  await expect(page.getByText(/2.500,00.€/).first()).toBeVisible();
  await expect(page.getByText("Suit la version 1 du dispositif")).toBeVisible();
  await page.getByRole("button", { name: "Voir ce qui change" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Plafond du financement");
  await expect(dialog).toContainText(/2.500,00.€/);
  await expect(dialog).toContainText(/3.000,00.€/);
  await expect(dialog).toContainText("1er février 2026");
  await dialog.getByRole("button", { name: "Passer à la version 2" }).click();

  await expect(page.getByText("Ce dossier suit maintenant la version 2.")).toBeVisible();
  await expect(page.getByText("Suit la version 2 du dispositif")).toBeVisible();
  await expect(page.getByRole("button", { name: "Voir ce qui change" })).toHaveCount(0);
  await expect(page.getByText(/3.000,00.€/).first()).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test("a programme is copied under a name of its own, and the copy is offered to a new request", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page);
  await openKirikou(page);
  await page.getByRole("button", { name: "Dupliquer" }).click();
  const dialog = page.getByRole("dialog");
  await write(dialog, "Nom du nouveau dispositif", "Essai namurois");
  await expect(dialog.getByRole("textbox", { name: "Repère" })).toHaveValue("essai-namurois");
  await write(dialog, "Repère", "archipel");
  await expect(dialog.getByText("Ce repère est déjà pris.")).toBeVisible();
  await write(dialog, "Repère", "namur");
  await dialog.getByRole("button", { name: "Créer la copie" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Essai namurois" })).toBeVisible();

  await page.getByRole("link", { name: /^Autour/ }).click();
  await page.getByRole("link", { name: "Nouvelle demande" }).first().click();
  await page.getByRole("radio", { name: "Essai namurois" }).click();
  await expect(page.getByLabel("Numéro de dossier")).toHaveValue(/^NAM-\d{4}-01$/);
});

test("a programme goes out as a file and comes in again; a bad file is refused naming its field", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page);
  await openKirikou(page);
  await page.getByRole("button", { name: "Exporter" }).click();
  await expect(page.getByText("Dispositif exporté.")).toBeVisible();
  const file = await app.savedFile("programme-kirikou-v1.json");

  await openProgrammes(page);
  const chooser = page.locator('input[type="file"]');
  await chooser.setInputFiles(file);
  await expect(page.getByText(/ce dispositif est déjà là, c’est la version 1/)).toBeVisible();

  const bad = path.join(app.saveFolder, "mauvais.json");
  const text = await readFile(file, "utf8");
  await writeFile(bad, text.replace('"validFrom": "2026-01-01"', '"validFrom": "2026-02-30"'));
  await openProgrammes(page);
  await chooser.setInputFiles(bad);
  const dialog = page.getByRole("dialog", { name: "Le dispositif n’a pas été importé" });
  await expect(dialog).toContainText("Intervention financière › Plafonds 1 › À partir du");
  await expect(dialog).toContainText("$.programme.funding.ceilings[0].validFrom");
  await dialog.getByRole("button", { name: "Fermer" }).click();

  const reformed = path.join(app.saveFolder, "reforme.json");
  await writeFile(reformed, text.replace('"Casemanagement Kirikou"', '"Kirikou réformé"'));
  await chooser.setInputFiles(reformed);
  await expect(page.getByText("Kirikou réformé : version 2 importée.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Kirikou réformé" })).toBeVisible();
});

test("what is typed about a programme is a draft, also after Autour was closed", async ({
  app,
}) => {
  test.slow();
  await createVault(app.page);
  await openKirikou(app.page);
  await app.page.getByRole("button", { name: "Modifier" }).click();
  await write(panel(app.page, "En quelques mots"), "Nom", "Kirikou en chantier");
  await expect(app.page.getByText(/Brouillon enregistré/)).toBeVisible();

  const page = await app.restart();
  await unlock(page);
  await openProgrammes(page);
  await page.getByRole("link", { name: "Case management Archipel", exact: true }).click();
  await page.getByRole("button", { name: "Modifier" }).click();
  await expect(page.getByText("Un brouillon attend encore : Casemanagement Kirikou")).toBeVisible();
  await expect(panel(page, "En quelques mots").getByLabel("Nom")).toHaveValue(
    "Case management Archipel",
  );

  await openKirikou(page);
  await page.getByRole("button", { name: "Modifier" }).click();
  await expect(page.getByText(/Brouillon repris/)).toBeVisible();
  await expect(panel(page, "En quelques mots").getByLabel("Nom")).toHaveValue(
    "Kirikou en chantier",
  );
});

test("the programmes are walked through with the keyboard alone", async ({ app }) => {
  const { page } = app;
  await createVault(page);
  await openProgrammes(page);
  const kirikou = page.getByRole("link", { name: "Casemanagement Kirikou", exact: true });
  await tabTo(page, page.getByRole("button", { name: "Importer un dispositif" }));
  await tabTo(page, kirikou);
  await page.keyboard.press("Enter");
  const duplicate = page.getByRole("button", { name: "Dupliquer" });
  await tabTo(page, duplicate);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Nom du nouveau dispositif" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await tabTo(page, page.getByRole("button", { name: "Modifier" }));
  await page.keyboard.press("Enter");
  await tabTo(page, panel(page, "En quelques mots").getByLabel("Nom"));
});
