import { Buffer } from "node:buffer";
import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import {
  answer,
  choose,
  createVault,
  formOf,
  goTo,
  openDemonstration,
  save,
  tabTo,
  unlock,
  write,
} from "#tests/support/desk.ts";

test("a refusal in danger is documented step by step, ends with the consent and opens again without it", async ({
  app,
}) => {
  await createVault(app.page);
  await importRefusal(app.page);
  await goTo(app.page, "Clarification");
  await overridePanel(app.page).getByRole("button", { name: "Documenter un refus" }).click();
  const sheet = formOf(app.page, "Refus et danger : la voie documentée");

  await sheet.getByRole("button", { name: "se met en danger" }).click();
  await sheet.getByLabel("Quels dangers ?, ligne 2").fill("fugues de nuit (fictives)");
  await tabTo(app.page, sheet.getByRole("button", { name: "Continuer" }));
  await app.page.keyboard.press("Enter");
  await expect(sheet.getByRole("heading", { name: "Obtenir son accord" })).toBeFocused();
  await choose(sheet, "Par", /Maëva/);
  await sheet.getByLabel("Comment", { exact: true }).fill("rencontre au parc");
  await expect(sheet.getByText(/Brouillon enregistré à/)).toBeVisible();

  const page = await app.restart();
  await unlock(page);
  await openClarification(page);
  const kept = formOf(page, "Refus et danger : la voie documentée");
  const steps = kept.getByRole("navigation", { name: "Étapes de la fiche" });
  await expect(steps.getByRole("button", { name: "Complet 2. Obtenir son accord" })).toBeVisible();
  await steps.getByRole("button", { name: /Relire et enregistrer/ }).click();
  await expect(kept.getByText("fugues de nuit (fictives)")).toBeVisible();
  await kept.getByRole("button", { name: "Enregistrer le refus documenté" }).click();
  await kept
    .getByRole("alert")
    .getByRole("button", { name: "Ce qui lui a été dit, mot pour mot" })
    .click();
  const told = kept.getByRole("textbox", { name: "Ce qui lui a été dit, mot pour mot" });
  await expect(told).toBeFocused();
  await told.fill("« Nous nous réunirons sans toi. Voici pourquoi. »");
  await choose(kept, "Par qui", /Maëva/);
  await kept.getByLabel("De quelle façon").fill("de vive voix");
  await steps.getByRole("button", { name: /La décision/ }).click();
  await kept
    .getByText("Maëlle Fictive", { exact: true })
    .or(kept.getByText(/^Anne-Lys/))
    .click();
  await write(kept, "Justification écrite", "Trois tentatives ; un danger répété.");
  await kept.getByRole("button", { name: "Continuer" }).click();
  await expect(kept.getByRole("textbox", { name: "À revoir le" })).toHaveValue(/\d\d\/\d\d\/\d{4}/);
  await kept.getByRole("button", { name: "Relire la fiche" }).click();
  await kept.getByRole("button", { name: "Enregistrer le refus documenté" }).click();

  const state = overridePanel(page).getByRole("alert");
  await expect(state).toContainText("Ouverte");
  await expect(page.getByText("Refus documenté", { exact: true })).toBeVisible();

  await overridePanel(page).getByRole("button", { name: "Noter la révision" }).click();
  const review = page.getByRole("dialog", { name: "Revoir le refus documenté" });
  await review.getByLabel("Ce que la révision a donné").fill("Le danger demeure.");
  await review.getByRole("button", { name: "Noter la révision" }).click();
  await expect(overridePanel(page).getByText(/Maëlle Fictive : Le danger demeure\./)).toBeVisible();

  const form = formOf(page, "Noter une réponse");
  await answer(form, "Réponse", "Accord");
  await save(form, "Noter cette réponse");
  await expect(state).toContainText("Elle a pris fin d’elle-même");
  await expect(page.getByText("Refus documenté", { exact: true })).toHaveCount(0);

  await consentPanel(page)
    .getByRole("button", { name: "Retirer cet accord : Zoé, dispositif" })
    .click();
  const dialog = page.getByRole("dialog", { name: "Retirer un accord" });
  await dialog.getByLabel("Ses mots").fill("« Finalement, non. »");
  await dialog.getByRole("button", { name: "Retirer cet accord" }).click();

  await expect(page.getByText("Participation : Accord retiré")).toBeVisible();
  await expect(state).toContainText("Rouverte le");
  await expect(consentPanel(page)).toContainText("« Finalement, non. »");
  await consentPanel(page).getByText("2 réponses antérieures").click();
  await expect(consentPanel(page).getByText(/^remplacée le/)).toHaveCount(2);
});

test("an answer for some people only stands beside the one for everybody", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await openClarification(page);
  const form = formOf(page, "Noter une réponse");
  const note = async (status: string) => {
    await choose(form, "Accord pour", "Transmettre des informations");
    await form.getByLabel("Sujet précis").fill("la note de synthèse");
    await answer(form, "Réponse", status);
  };
  await note("Accord");
  await save(form, "Noter cette réponse");
  await note("Accord avec limites");
  await form.getByText("Mamie Josée", { exact: true }).click();
  await form.getByRole("button", { name: "Noter cette réponse" }).click();
  await expect(form.getByText("Écrivez les limites, dans ses mots.")).toBeVisible();
  await answer(form, "Réponse", "Refus");
  await save(form, "Noter cette réponse");

  const threads = page.getByRole("list", { name: "Transmettre des informations · la note" });
  await expect(threads.getByRole("listitem")).toHaveCount(2);
  await expect(threads.getByRole("listitem").first()).toContainText("Accord");
  await expect(threads.getByRole("listitem").last()).toContainText("pour Mamie Josée");
  await expect(page.getByRole("list", { name: "Ce que cela donne pour chacun" })).toContainText(
    "Mamie JoséeZoé · Refus",
  );
});

test("a trusted person has two rights, each asked and each shown, until taken out after a question", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await openClarification(page);
  const panel = page.getByRole("region", { name: "Personne de confiance" });
  await panel.getByRole("button", { name: "Noter la personne désignée" }).click();
  const form = formOf(page, "Personne de confiance");
  await answer(form, "Peut-elle assister aux réunions ?", "Oui");
  await answer(form, "Peut-elle lire le dossier ?", "Non");
  await form.getByRole("button", { name: "Enregistrer" }).click();
  await expect(
    form.getByText("Choisissez quelqu’un dans le réseau, ou indiquez un nom."),
  ).toBeVisible();
  await write(form, "Ou son nom", "Tante Fictive");
  await form.getByRole("button", { name: "Enregistrer" }).click();

  await expect(panel).toContainText("Peut assister aux réunions");
  await expect(panel).toContainText("Ne lit pas le dossier");
  await panel.getByRole("button", { name: "Retirer : Personne de confiance" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer" }).click();
  await expect(panel).toContainText("La personne n’a désigné personne.");
});

/** Zoé before anything was written on her refusal; her dossier opens by itself. */
const importRefusal = async (page: Page): Promise<void> => {
  const file: unknown = JSON.parse(demonstrationText("arc-01"));
  const consents = [
    {
      id: "c1",
      kind: "participate",
      subject: "dispositif",
      givenBy: "person",
      status: "refused",
      on: "2026-02-06",
    },
  ];
  const text = JSON.stringify({ ...Object(file), consents, consentOverride: null });
  await page
    .getByLabel("Importer un dossier")
    .setInputFiles({ name: "zoe.json", mimeType: "application/json", buffer: Buffer.from(text) });
};

const openClarification = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: /^Zoé/ }).click();
  await goTo(page, "Clarification");
};

const overridePanel = (page: Page) => page.getByRole("region", { name: /^Refus et danger/ });

const consentPanel = (page: Page) => page.getByRole("region", { name: "Accords" });
