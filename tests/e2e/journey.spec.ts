import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import {
  answer,
  choose,
  createVault,
  formOf,
  goTo,
  openDemonstration,
  save,
  write,
  writeLines,
} from "#tests/support/desk.ts";
import { readPdf } from "#tests/support/pdf.ts";
import { followedDay, inFigures, inWords } from "#tests/support/demonstration.ts";

const professional = { secrecy: "Secret professionnel" };
const network = [
  {
    name: "Wiesława Fictive",
    role: "Grand-mère",
    category: "Proche",
    secrecy: "Aucune obligation",
  },
  { name: "Dr Anaïs d’Essai", role: "Pédopsychiatre", category: "Santé mentale", ...professional },
  {
    name: "Kévin Fictif",
    role: "Psychologue",
    category: "École, travail, vie sociale",
    ...professional,
  },
];

test("a new Kirikou dossier goes from its request to both papers", async ({ app }) => {
  test.slow();
  const { page } = app;
  await createVault(page);
  await writeKirikouRequest(page);
  await writeNetwork(page, network);
  await goTo(page, /Phase préparatoire/);
  await clarify(page, "« Une seule réunion. »");
  await recordConsent(page, "Accord");
  await prepare(page);
  await goTo(page, "Concertation");
  await holdConcertation(page);
  await goTo(page, /Actions convenues/);
  await agreeOnPlan(page);
  await goTo(page, /suivi/);
  await noteFollowUp(page);
  await goTo(page, "Financement");
  await askForMoney(page);

  await goTo(page, "Papiers");
  await expect(page.getByRole("img", { name: "Note de synthèse, page 1" })).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const note = await readPdf(
    await readFile(await app.savedFile("note-de-synthese-KIR-2026-01.pdf")),
  );
  for (const said of [
    "Léandre Świętosław Wójcik-d’Essai",
    ...network.map(({ name }) => name),
    "Je commence. 🙂",
    "Retour progressif par l’atelier",
    "Arrivée à 9 h 10",
    "2 mars 2026",
    "12 mai 2026",
  ])
    expect(note.text).toContain(said);

  await page
    .getByRole("navigation", { name: "Papiers" })
    .getByRole("link", { name: /^Demande/ })
    .click();
  await expect(page.getByRole("img", { name: /^Demande .*, page 1 sur/ })).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const form = await readPdf(
    await readFile(await app.savedFile("demande-intervention-financiere-KIR-2026-01.pdf")),
  );
  for (const amount of ["2 790,00 €", "2 500,00 €", "290,00 €", "11,6 %", "Équithérapie"])
    expect(form.text).toContain(amount);
});

test("an Archipel dossier is evaluated and opens a second passage with its objectives", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /Zoé/ }).click();
  await goTo(page, "Évaluation");
  const evaluation = formOf(page, "L’évaluation du passage 1");
  await evaluation.getByRole("radio", { name: "Fugues, lieu connu" }).click();
  await evaluation.getByRole("radio", { name: "Contact choisi, 1×/semaine" }).click();
  await write(evaluation, "La qualité de la coopération", "Meilleure depuis mars.");
  await write(evaluation, "Ce qu’en dit la personne", "« Ça va. Un peu. »");
  await evaluation.getByRole("radio", { name: "Nouveau passage" }).click();
  await save(evaluation, "Enregistrer l’évaluation");

  await goTo(page, "Plan");
  const plan = page.getByRole("region", { name: "Le plan du passage 2" });
  await expect(plan.getByRole("group", { name: "Objectif 1" })).toContainText(
    "Qu'il n'y ait plus de nuit dehors",
  );
  await expect(plan.getByText("Gardé du passage 1")).toHaveCount(2);
});

test("an action that was done earlier says the day it was done", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /Léo/ }).click();
  await goTo(page, /suivi/);
  const doneOn = followedDay("KIR-01", "2026-04-20");
  await choose(page, "État : Deux week-ends de répit", "Fait");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Fait le").fill(inFigures(doneOn));
  await dialog.getByRole("button", { name: "Enregistrer" }).click();

  await expect(page.getByText(`fait le ${inWords(doneOn)}`)).toBeVisible();
});

test("an ineligible request is refused its papers, with the reason", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /Ezgi/ }).click();
  await goTo(page, "Papiers");

  const list = page.getByRole("navigation", { name: "Papiers" });
  await expect(list.getByRole("link", { name: /^Lettre de réorientation/ })).toBeVisible();
  for (const refused of [/^Note de synthèse/, /^Demande d’intervention financière/])
    await expect(list.getByRole("link", { name: refused })).toHaveCount(0);
  await list.getByText(/^Pas encore possibles/).click();
  await expect(list.getByText(/La demande n’est pas éligible/).first()).toBeVisible();
});

const writeKirikouRequest = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Nouvelle demande" }).first().click();
  await page.getByRole("radio", { name: "Casemanagement Kirikou" }).click();
  await write(page, "Nom de famille", "Wójcik-d’Essai");
  await write(page, "Prénoms", "Léandre Świętosław");
  await write(page, "Nom d’usage", "Léo");
  await write(page, "Date de naissance", "8/11/2011");
  await answer(page, "Genre", "Homme");
  await write(page, "Rue et numéro", "Chemin du Tienne-Fictif 7");
  await write(page, "Code postal", "5500");
  await write(page, "Commune", "Dinant");
  await writeLines(page, "Langues", ["français", "polski"]);
  await write(page, "Qui demande ?", "Maëlle Fictive");
  await write(page, "En quelle qualité ?", "professionnelle");
  await write(page, "Demande reçue le", "12/1/2026");
  await write(page, "La demande, dans les mots de qui la fait", "Quatre projets en parallèle.");
  await answer(page, "La personne est-elle informée de cette demande ?", "Oui");
  for (const label of [
    "Difficulté psychique avérée",
    "Plusieurs partenaires, dont au moins un de la santé mentale",
    "Trajectoire de soin contrariée",
    "Un partenaire prend en charge l’organisation",
    "Usager, familiers et aidants naturels associés",
    "Action(s) soutenue(s) par l’ensemble des partenaires possible(s)",
  ])
    await answer(page, `${label} : est-ce rempli ?`, "Remplie");
  await answer(page, "La demande est", "Éligible");
  await page.getByRole("button", { name: "Créer le dossier" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Léo");
};

interface Member {
  readonly name: string;
  readonly role: string;
  readonly category: string;
  readonly secrecy: string;
}

const writeNetwork = async (page: Page, members: ReadonlyArray<Member>): Promise<void> => {
  await goTo(page, "Réseau");
  const form = formOf(page, "Les personnes du réseau");
  // What the file knows is offered, not asked again.
  await form.getByRole("button", { name: /La personne accompagnée/ }).click();
  for (const [at, { name, role, category, secrecy }] of members.entries()) {
    await form.getByRole("button", { name: "Ajouter une personne" }).click();
    // After the person: until it is drawn, the last that is open is the one before it.
    const row = form.locator("fieldset.member").nth(at + 1);
    await write(row, "Nom", name);
    await write(row, "Rôle", role);
    await choose(row, "Catégorie", category);
    await choose(row, "Secret", secrecy);
  }
  await save(form, "Enregistrer le réseau");
};

const clarify = async (page: Page, demand: string): Promise<void> => {
  const form = formOf(page, "La clarification de la demande");
  await write(form, "Date", "21/1/2026");
  await write(form, "Lieu", "au bord de la Meuse");
  await write(form, "La demande, mot pour mot", demand);
  await writeLines(form, "Ses besoins", ["dormir"]);
  await save(form, "Enregistrer la clarification");
};

const recordConsent = async (page: Page, status: string): Promise<void> => {
  const form = formOf(page, "Noter une réponse");
  await answer(form, "Réponse", status);
  await write(form, "Le", "21/1/2026");
  await save(form, "Noter cette réponse");
};

const prepare = async (page: Page): Promise<void> => {
  const form = formOf(page, "La phase préparatoire");
  await write(form, "Réseau prévenu le", "13/1/2026");
  await write(form, "Invitations envoyées le", "26/1/2026");
  await form.getByLabel("J’ai pris connaissance des modalités").check();
  await save(form, "Enregistrer la phase préparatoire");
};

const holdConcertation = async (page: Page): Promise<void> => {
  const form = formOf(page, "Nouvelle concertation");
  await write(form, "Date", "10/2/2026");
  await write(form, "Début", "16:15");
  await write(form, "Fin", "18:05");
  await write(form, "Lieu", "Salle des fêtes (fictive)");
  await form.getByRole("button", { name: "Tout le monde est là" }).click();
  await write(form, "Ce qu’elle a dit, mot pour mot", "« Je commence. 🙂 »");
  await form.getByRole("button", { name: "Ajouter une parole" }).click();
  await choose(form, "De qui", /Anaïs/);
  await write(form, "Ses mots", "Une seule prescriptrice : moi, jusqu’en juin.");
  await writeLines(form, "Accords", ["9 h 10", "un seul tableau"]);
  await form.getByRole("button", { name: "Ajouter une décision" }).click();
  await write(form, "Décision", "Retour progressif par l’atelier");
  await choose(form, "Coordinateur du trajet de soins", /Anaïs/);
  await write(form, "Prochaine concertation le", "12/5/2026");
  await form.getByRole("button", { name: "Marquer comme tenue" }).click();
  await expect(page.getByText("Concertation 1 — 10 février 2026")).toBeVisible();
};

const agreeOnPlan = async (page: Page): Promise<void> => {
  const form = formOf(page, "Le plan");
  await form.getByRole("button", { name: "Ajouter un objectif" }).click();
  await write(form, "L’objectif, tel que convenu", "Retourner à l’école");
  for (const level of ["−2 ", "−1 ", "0 ", "+1 ", "+2 "])
    await form.getByRole("textbox", { name: level }).fill(`ce que l’on verrait à ${level}`);
  await form.getByRole("button", { name: "Ajouter une action" }).click();
  await write(form, "Quoi", "Arrivée à 9 h 10 par l’atelier");
  await choose(form, "Qui", /Kévin/);
  await write(form, "Pour le", "2/3/2026");
  await answer(form, "Au plus près de la personne", "Première ligne");
  await write(form, "Validé le", "10/2/2026");
  await save(form, "Valider le plan");
};

const noteFollowUp = async (page: Page): Promise<void> => {
  const form = formOf(page, "Noter au journal");
  await write(form, "Le", "10/3/2026");
  await form.getByLabel("Par quel canal").fill("visite");
  await write(form, "Ce qui s’est dit ou passé", "3 arrivées à 9 h 10 sur 4.");
  await save(form, "Ajouter au journal");
};

const askForMoney = async (page: Page): Promise<void> => {
  const form = formOf(page, "Demande d’intervention financière");
  for (const [index, how] of ["il ouvre la réunion", "grand-mère", "école", "cherchées"].entries())
    await write(
      form.getByRole("group", { name: `Exigence ${index + 1}` }),
      "Comment elle est rencontrée",
      how,
    );
  await fundingLine(form, 1, { label: "Équithérapie", quantity: "62", unit: "45,00" });
  await write(form, "Titulaire du compte", "Service fictif des Essais");
  await write(form, "Numéro de compte (IBAN)", "BE71 0961 2345 6769");
  await expect(form.getByRole("region", { name: "Total et plafond" })).toContainText("290,00");
  await save(form, "Enregistrer la demande d’intervention");
};

const fundingLine = async (
  form: Locator,
  number: number,
  { label, quantity, unit }: { label: string; quantity: string; unit: string },
): Promise<void> => {
  const line = form.getByRole("group", { name: `Ligne ${number}` });
  await write(line, "Intitulé", label);
  await write(line, "Quantité", quantity);
  await write(line, "Prix unitaire", unit);
};
