import type { Page } from "@playwright/test";
import type { CaseFile } from "#domain/case-file.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { expect, test } from "#tests/support/app-fixture.ts";
import { aCaseFile, day } from "#tests/support/builders.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import {
  answer,
  choose,
  formOf,
  goTo,
  openDemonstration,
  openSetting,
  save,
  write,
} from "#tests/support/desk.ts";
import { lookAtLayers, troublesOf } from "#tests/support/layers.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();

const goToPage = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((hash) => (location.hash = hash), address);
  await page.getByRole("heading", { level: 1 }).waitFor();
};

const openDossier = async (page: Page, person: RegExp): Promise<void> => {
  await goToPage(page, "#/");
  await page.getByRole("link", { name: person }).first().click();
  await page.getByRole("heading", { level: 1, name: person }).waitFor();
};

/** Gives a file to « Importer un dossier ». */
const give = (page: Page, name: string, text: string) => () =>
  page
    .getByLabel("Importer un dossier")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

test("what opens over any page is readable, roomy and left by Escape", async ({ app }) => {
  test.setTimeout(400_000);
  const { page } = app;
  await openDemonstration(page);
  const anywhere = await lookAtLayers(page, [
    ["palette", () => page.keyboard.press("Control+k")],
    [
      "palette with what it found",
      async () => {
        await page.keyboard.press("Control+k");
        await page.keyboard.type("leo");
        await page.getByRole("dialog").getByRole("option", { name: /Léo/ }).first().waitFor();
      },
    ],
    ["keyboard sheet", () => page.keyboard.press("?")],
    ["the menu of further places", button(page, "Plus")],
    [
      "a file whose number is here",
      give(page, "kir-01.json", demonstrationText("kir-01").replace('"Léo"', '"Léon"')),
    ],
    ["a file that is refused", give(page, "autre.json", "{}")],
  ]);
  await page.getByRole("navigation", { name: "Pages principales" }).getByText("Actions").click();
  const board = await lookAtLayers(page, [
    ["done from the board", button(page, /^Faite : /)],
    ["put off from the board", button(page, /^Reporter : /)],
    ["blocked from the board", button(page, /^Bloquée : /)],
  ]);
  await openSetting(page, "Sauvegardes");
  await button(page, "Sauvegarder maintenant").click();
  await page.getByText("la copie est vérifiée").waitFor();
  const backups = await lookAtLayers(page, [
    ["restore a backup", button(page, /^Restaurer la sauvegarde du/)],
  ]);
  await goToPage(page, "#/a-propos");
  const about = await lookAtLayers(page, [["diagnostics", button(page, "Copier le diagnostic")]]);
  await goToPage(page, "#/dispositifs/kirikou/1");
  const programme = [
    ...(await troublesOf(page, "a programme")),
    ...(await lookAtLayers(page, [["copy of a programme", button(page, "Dupliquer")]])),
  ];
  await goToPage(page, "#/coordonnees");
  const notAPicture = { name: "signature.png", mimeType: "image/png", buffer: Buffer.from("…") };
  const signature = await lookAtLayers(page, [
    [
      "a picture that is no signature",
      () => page.getByLabel("Choisir une image…").setInputFiles(notAPicture),
    ],
  ]);
  await addContactTwice(page);
  const contacts = [
    ...(await troublesOf(page, "a contact who may be there already")),
    ...(await lookAtLayers(page, [
      ["contacts made one", button(page, /c’est la même personne$/)],
      ["contact taken out", button(page, /^Retirer .* du carnet$/)],
    ])),
  ];
  expect([
    ...anywhere,
    ...board,
    ...backups,
    ...about,
    ...programme,
    ...signature,
    ...contacts,
  ]).toEqual([]);
});

test("what opens over a dossier is readable, roomy and left by Escape", async ({ app }) => {
  test.setTimeout(400_000);
  const { page } = app;
  await openDemonstration(page);
  await openDossier(page, /^Léo/);
  await goTo(page, "Papiers");
  const drafts = await lookAtLayers(page, [
    ["issue a paper", button(page, "Émettre ce papier")],
    ["export a dossier", button(page, "Exporter le dossier")],
    ["answer a request for access", button(page, /^Répondre à une demande d’accès/)],
    ["print all for a meeting", button(page, "Tout imprimer pour cette réunion")],
  ]);
  await button(page, "Émettre ce papier").click();
  await button(page, "Émettre la version 1").click();
  await page.getByText("La version 1 est émise.").waitFor();
  const issued = await lookAtLayers(page, [
    ["other ways to save a paper", button(page, "Autres façons d’enregistrer")],
    ["a paper handed over", button(page, /^Noter une remise de la version 1/)],
    ["one copy for each", button(page, /^Un exemplaire par personne de la version 1/)],
    ["a corrected version", button(page, "Émettre une version corrigée")],
  ]);
  await goTo(page, /Mise en œuvre/);
  const followUp = await lookAtLayers(page, [
    ["another due day", button(page, /^Déplacer l’échéance/)],
  ]);
  await goTo(page, "Historique");
  const history = await lookAtLayers(page, [["erase a dossier", button(page, /^Effacer/)]]);
  expect([...drafts, ...issued, ...followUp, ...history]).toEqual([]);
});

test("what opens over consents and a validated plan is readable, roomy and left by Escape", async ({
  app,
}) => {
  test.setTimeout(300_000);
  const { page } = app;
  await openDemonstration(page);
  await openDossier(page, /^Zoé/);
  await goTo(page, "Clarification");
  await nameTrustedPerson(page);
  const form = formOf(page, "Noter une réponse");
  await answer(form, "Réponse", "Refus");
  await save(form, "Noter cette réponse");
  const refused = await lookAtLayers(page, [
    ["a documented refusal looked at again", button(page, "Noter la révision")],
    ["trusted person taken out", button(page, "Retirer : Personne de confiance")],
  ]);
  await button(page, "Corriger la fiche").click();
  await formOf(page, "Refus et danger : la voie documentée").waitFor();
  const sheet = await troublesOf(page, "the sheet of a documented refusal");
  await answer(form, "Réponse", "Accord");
  await save(form, "Noter cette réponse");
  const given = await lookAtLayers(page, [
    ["an agreement taken back", button(page, /^Retirer cet accord : Zoé/)],
  ]);

  await goTo(page, "Plan");
  const plan = formOf(page, "Le plan");
  await plan.getByRole("button", { name: "Voir ou modifier : Action 4" }).click();
  await write(plan, "Quoi", "Prévenir le père, par la case manager");
  const amended = await lookAtLayers(page, [
    ["a plan amended", plan.getByRole("button", { name: "Enregistrer les changements du plan" })],
  ]);
  expect([...refused, ...sheet, ...given, ...amended]).toEqual([]);
});

test("a moment that is looked for is readable and roomy, before and after the answers", async ({
  app,
}) => {
  test.setTimeout(240_000);
  const { page } = app;
  await openDemonstration(page);
  await openDossier(page, /^Léo/);
  await goTo(page, /Concertation/);
  const panel = page.getByRole("region", { name: "Trouver un moment" });
  const ranking = panel.getByRole("region", { name: "Du meilleur moment au moins bon" });
  const year = new Date().getFullYear() + 1;
  for (const [index, date] of ["12/5", "13/5", "14/5", "15/5"].entries()) {
    await panel.getByLabel("Jour").fill(`${date}/${year}`);
    await panel.getByLabel("De", { exact: true }).fill("14h");
    await panel.getByLabel("À (facultatif)").fill("16h");
    await panel.getByRole("button", { name: "Ajouter ce moment" }).click();
    await expect(ranking.getByRole("listitem")).toHaveCount(index + 1);
  }
  const asked = await troublesOf(page, "moments nobody was asked about");
  await panel.getByRole("button", { name: /^Léandre.*12 mai/ }).click();
  await panel.getByRole("button", { name: /^Léandre.*13 mai/ }).dblclick();
  await ranking.getByRole("button", { name: /^Retenir ce moment : .*12 mai/ }).click();
  await ranking.getByText("Retenu", { exact: true }).waitFor();
  const kept = await troublesOf(page, "a moment that is kept");
  expect([...asked, ...kept]).toEqual([]);
});

test("what opens over a dossier that is kept too long, or whose programme changed, is readable and roomy", async ({
  app,
}) => {
  test.setTimeout(240_000);
  const { page } = app;
  await openDemonstration(page);
  await give(page, "ESS-01.json", writeExchangeFile(keptTooLong()))();
  await page.getByText("Dossier ESS-01 importé.").waitFor();
  await openSetting(page, "Conservation");
  const retention = [
    ...(await troublesOf(page, "dossiers kept too long")),
    ...(await lookAtLayers(page, [["a dossier kept longer", button(page, /^Garder/)]])),
  ];
  await addCeiling(page);
  await openDossier(page, /^Léo/);
  const programme = await lookAtLayers(page, [
    ["what changes with a version", button(page, "Voir ce qui change")],
  ]);
  expect([...retention, ...programme]).toEqual([]);
});

/** A request that was declined years ago. */
const keptTooLong = (): CaseFile =>
  aCaseFile({
    number: "ESS-01",
    programme: { id: "brusano", settings: { ineligibleRetentionMonths: 12 } },
    request: { ...aCaseFile().request, decision: "ineligible", decidedOn: day("2024-03-01") },
  });

/** Makes the second version of a programme that a dossier of the demonstration follows. */
const addCeiling = async (page: Page): Promise<void> => {
  await goToPage(page, "#/dispositifs/kirikou/1");
  await button(page, "Modifier").click();
  const form = formOf(page, "Modifier : Casemanagement Kirikou");
  const funding = form.getByRole("group", { name: "Intervention financière" });
  await funding.getByRole("button", { name: "Ajouter un montant" }).click();
  const added = funding.getByRole("group", { name: "Montant 2" });
  await added.getByRole("textbox", { name: "Plafond" }).fill("3000");
  await added.getByRole("textbox", { name: "À partir du" }).fill("1/2/2026");
  await form.getByRole("button", { name: "Enregistrer comme nouvelle version" }).click();
  await page.getByText("Version 2 enregistrée.").waitFor();
};

test("a page that broke down, and one that does not exist, are readable and roomy", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await goToPage(page, "#/nulle-part");
  const nowhere = await troublesOf(page, "no such page");
  await page.evaluate(breakDays);
  await page.evaluate(() => (location.hash = "#/"));
  await page.getByRole("alert").getByRole("heading", { level: 1 }).waitFor();
  expect([...nowhere, ...(await troublesOf(page, "a page that broke down"))]).toEqual([]);
});

test("a meeting is readable and roomy before, during and after it", async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  await openDemonstration(page);
  await openDossier(page, /^Léo/);
  await goTo(page, /Concertation/);
  await page.getByRole("link", { name: "Ouvrir la réunion" }).click();
  const begin = page.getByRole("button", { name: "Commencer la réunion" });
  await begin.waitFor();
  const found = [...(await troublesOf(page, "before the meeting"))];

  await begin.click();
  const bar = page.getByRole("combobox", { name: "Parole" });
  await bar.waitFor();
  await page.getByRole("button", { name: "Tout le monde est là" }).click();
  await bar.focus();
  await page.keyboard.type("Je voudrais dormir chez moi.");
  await page.keyboard.press("Enter");
  await page.getByText("Je voudrais dormir chez moi.").waitFor();
  await page.keyboard.type("/d Un essai d'un mois.");
  await page.keyboard.press("Enter");
  await page.getByRole("listitem").filter({ hasText: "Un essai d'un mois." }).waitFor();
  // However many are in the room, what is typed stands at the foot of the screen.
  const overflow = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(overflow).toBe(0);
  await page.keyboard.type("/t @wies");
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  found.push(...(await troublesOf(page, "lines of the meeting, and names to choose from")));
  for (let typed = "@wies".length; typed > 0; typed -= 1) await page.keyboard.press("Backspace");

  await page.getByRole("button", { name: "Relire", exact: true }).click();
  await page.getByText(/^1 sur /).waitFor();
  found.push(...(await troublesOf(page, "reading back")));
  await page.keyboard.press("Enter");
  await page.getByText("Tout est relu.").waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Terminer la réunion" }).waitFor();
  found.push(...(await troublesOf(page, "the end of the meeting")));
  expect(found).toEqual([]);
});

test("the forms of a phone round are readable and roomy", async ({ app }) => {
  test.setTimeout(240_000);
  const { page } = app;
  await openDemonstration(page);
  await page.evaluate(() => (location.hash = "#/appels"));
  await page.getByRole("heading", { level: 1 }).waitFor();
  const found: string[] = [];
  for (const outcome of ["Fait", "Pas encore", "Pas joint"]) {
    await page.getByRole("main").getByText(outcome, { exact: true }).first().click();
    found.push(...(await troublesOf(page, `phone round: ${outcome}`)));
  }
  expect(found).toEqual([]);
});

/** Two people of the address book who look alike. */
const addContactTwice = async (page: Page): Promise<void> => {
  await goToPage(page, "#/carnet");
  for (const name of ["Noémie Fictive", "FICTIVE, Noemie"]) {
    await button(page, "Ajouter au carnet").click();
    const form = formOf(page, "Nouvelle fiche");
    await write(form, "Nom", name);
    await write(form, "Rôle", "Logopède");
    await choose(form, "Catégorie", "Première ligne");
    await choose(form, "Secret", "Secret professionnel");
    await form.getByRole("button", { name: "Enregistrer la fiche" }).click();
    await page
      .getByRole("row", { name: /Noémie Fictive/ })
      .or(page.getByRole("button", { name: /c’est la même personne$/ }))
      .first()
      .waitFor();
  }
};

const nameTrustedPerson = async (page: Page): Promise<void> => {
  const panel = page.getByRole("region", { name: "Personne de confiance" });
  await panel.getByRole("button", { name: "Noter la personne désignée" }).click();
  const form = formOf(page, "Personne de confiance");
  await answer(form, "Peut-elle assister aux réunions ?", "Oui");
  await answer(form, "Peut-elle lire le dossier ?", "Non");
  await write(form, "Ou son nom", "Tante Fictive");
  await form.getByRole("button", { name: "Enregistrer" }).click();
  await panel.getByText("Ne lit pas le dossier").waitFor();
};

/** In the page: no day can be said any more, as in a bug. */
const breakDays = () => {
  Object.defineProperty(Intl.DateTimeFormat.prototype, "format", {
    get: () => {
      throw new Error("fictional");
    },
  });
};
