import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import {
  answer,
  choose,
  formOf,
  goTo,
  openDemonstration,
  save,
  write,
} from "#tests/support/desk.ts";
import { followedDay, inFigures } from "#tests/support/demonstration.ts";

const kirDay = (written: string) => inFigures(followedDay("KIR-01", written));

const networkForm = (page: Page) => formOf(page, "Les personnes du réseau");

const openNetwork = async (page: Page, person: RegExp): Promise<Locator> => {
  await page.getByRole("link", { name: "Autour — tous les dossiers" }).click();
  await page.getByRole("link", { name: person }).click();
  await goTo(page, "Réseau");
  return networkForm(page);
};

const openBook = async (page: Page): Promise<Locator> => {
  await page.getByRole("link", { name: "Carnet d’adresses" }).click();
  await page.getByRole("heading", { level: 1, name: "Carnet d’adresses" }).waitFor();
  return page.getByRole("main");
};

const addRow = async (form: Locator): Promise<Locator> => {
  await form.getByRole("button", { name: "Ajouter une personne" }).click();
  return form.locator("fieldset[data-open='true']").last();
};

const addProfessional = async (page: Page): Promise<void> => {
  const form = await openNetwork(page, /^Léo/);
  const row = await addRow(form);
  await write(row, "Nom", "Noémie Fictive");
  await write(row, "Rôle", "Logopède");
  await write(row, "Téléphone", "0470 00 00 61");
  await choose(row, "Catégorie", "Première ligne");
  await expect(row.getByLabel("Ajouter au carnet d’adresses")).toBeChecked();
  await save(form, "Enregistrer le réseau");
};

test("a professional typed once is found in the next dossier, and follows a new phone only where asked", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await addProfessional(page);

  const second = await openNetwork(page, /^Zoé/);
  const row = await addRow(second);
  await write(row, "Nom", "noem");
  await row.getByRole("button", { name: "Noémie Fictive · Logopède" }).click();
  await expect(row.getByRole("textbox", { name: "Téléphone" })).toHaveValue("0470 00 00 61");
  await expect(row.getByText("Dans le carnet d’adresses : Noémie Fictive")).toBeVisible();
  await save(second, "Enregistrer le réseau");

  const book = await openBook(page);
  await book.getByLabel("Chercher un nom, un rôle, une organisation…").fill("LOGOPEDE noemie");
  await expect(book.getByRole("row", { name: /Noémie Fictive/ })).toContainText("KIR-01");
  await book.getByRole("button", { name: "Modifier la fiche : Noémie Fictive" }).click();
  const form = formOf(page, "Fiche : Noémie Fictive");
  await write(form, "Téléphone", "0470 00 00 62");
  await expect(form.getByText("Cette fiche est reprise dans 2 dossiers en cours.")).toBeVisible();
  await form.getByLabel(/^KIR-01/).check();
  await form.getByRole("button", { name: "Enregistrer la fiche" }).click();
  await expect(page.getByText("1 dossier mis à jour.")).toBeVisible();

  const phone = async (person: RegExp) => {
    const network = await openNetwork(page, person);
    await network.getByRole("button", { name: "Modifier Noémie Fictive" }).click();
    return network.getByRole("textbox", { name: "Téléphone" });
  };
  await expect(await phone(/^Léo/)).toHaveValue("0470 00 00 62");
  await expect(await phone(/^Zoé/)).toHaveValue("0470 00 00 61");
  await expect(
    networkForm(page).getByText("ici : 0470 00 00 61 · dans le carnet : 0470 00 00 62"),
  ).toBeVisible();
});

test("somebody who may be there already is asked about, and two people become one by hand only", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await addProfessional(page);
  const book = await openBook(page);

  await book.getByRole("button", { name: "Ajouter au carnet" }).click();
  const form = formOf(page, "Nouvelle fiche");
  await write(form, "Nom", "FICTIVE, Noemie");
  await write(form, "Rôle", "Logopède en école");
  await choose(form, "Catégorie", "Première ligne");
  await choose(form, "Secret", "Secret professionnel");
  await expect(form.getByText("Est-ce la même personne ?")).toBeVisible();
  await form.getByRole("button", { name: "Enregistrer la fiche" }).click();
  await expect(form.getByText("Quelqu’un du carnet lui ressemble")).toBeVisible();
  await form.getByRole("button", { name: /c’est la même personne$/ }).click();

  const dialog = page.getByRole("dialog", { name: "Réunir en une seule fiche" });
  await dialog.getByRole("radio", { name: "Logopède en école" }).check();
  await dialog.getByRole("button", { name: "Réunir en une seule fiche" }).click();
  await expect(book.getByRole("row")).toHaveCount(2);
  const row = book.getByRole("row", { name: /Noémie Fictive/ });
  await expect(row).toContainText("Logopède en école");
  await expect(row).toContainText("KIR-01");

  await book.getByRole("button", { name: "Retirer Noémie Fictive du carnet" }).click();
  await page.getByRole("button", { name: "Retirer du carnet", exact: true }).click();
  await expect(book.getByText("Le carnet est encore vide.")).toBeVisible();
  const network = await openNetwork(page, /^Léo/);
  await expect(network.getByRole("button", { name: "Modifier Noémie Fictive" })).toBeVisible();
});

test("who leaves hands over their open actions when that is chosen, and stays in the dossier", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  const form = await openNetwork(page, /^Léo/);
  await form.getByRole("button", { name: "Modifier Hugues de l'Oréelle" }).click();
  const row = form.getByRole("group", { name: "Hugues de l'Oréelle" });
  await write(row, "Arrivée le", kirDay("2026-03-01"));
  await write(row, "Départ le", kirDay("2026-02-28"));
  await form.getByRole("button", { name: "Enregistrer le réseau" }).click();
  await expect(row.getByText("Le départ ne peut pas précéder l’arrivée")).toBeVisible();

  await write(row, "Départ le", kirDay("2026-04-01"));
  const leaving = form.getByRole("alert").filter({ hasText: "s’en va" });
  await expect(leaving).toContainText("Équithérapie le mercredi");
  await row.getByRole("button", { name: "Ajouter la personne qui la remplace" }).click();
  const next = form.getByRole("group", { name: "Nouvelle personne" });
  await write(next, "Nom", "Ondine Fictive");
  await leaving.getByLabel("Confier à Ondine Fictive, qui prend le relais").check();
  await save(form, "Enregistrer le réseau");
  await expect(form.getByRole("region", { name: "Ont quitté le réseau" })).toContainText(
    "Hugues de l'Oréelle",
  );

  await goTo(page, /suivi/);
  await expect(page.getByText("Ondine Fictive").first()).toBeVisible();
  await goTo(page, "Concertation");
  await page.getByRole("button", { name: "Noter une concertation" }).click();
  const held = formOf(page, "Nouvelle concertation");
  await expect(held.getByText("Ondine Fictive").first()).toBeVisible();
  await expect(held.getByText("Hugues de l'Oréelle")).toHaveCount(0);
});

test("a new request for somebody who has a dossier says so before another one is made", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: "Nouvelle demande" }).click();
  await page.getByRole("radio", { name: /Archipel/ }).click();
  await write(page, "Nom de famille", "CELIK VANDENBROUCKE");
  await write(page, "Prénoms", "zoe anais");
  await write(page, "Nom d’usage", "Zoé");
  await write(page, "Date de naissance", inFigures(followedDay("ARC-01", "2009-07-19")));
  const notice = page.getByRole("alert").filter({ hasText: "Un dossier existe déjà pour Zoé" });
  await expect(notice).toContainText("ARC-01");

  await answer(page, "Genre", "Femme");
  await write(page, "Rue et numéro", "Rue de l’Essai 1");
  await write(page, "Code postal", "1340");
  await write(page, "Commune", "Ottignies");
  await write(page, "Qui demande ?", "Maëlle Fictive");
  await write(page, "En quelle qualité ?", "professionnelle");
  await write(page, "La demande, dans les mots de qui la fait", "Une homonyme, peut-être.");
  await answer(page, "La personne est-elle informée de cette demande ?", "Oui");
  await page.getByRole("button", { name: "Créer le dossier" }).click();
  await expect(page.getByText("Rien n’a été créé.")).toBeVisible();

  await notice.getByRole("button", { name: "C’est quelqu’un d’autre, continuer" }).click();
  await expect(notice).toHaveCount(0);
  await page.getByRole("button", { name: "Créer le dossier" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Zoé");
});
