import type { Page } from "@playwright/test";
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
import { followedDay, inFigures, inWords } from "#tests/support/demonstration.ts";

test("each says where they stand on the plan, in their words, and is asked anew when it is amended", async ({
  app,
}) => {
  const { page } = app;
  await openZoe(page);
  await goTo(page, "Plan");
  const form = formOf(page, "L’accord de chacun");
  await answer(form, "Accord de Maëva N'Kulu", "D’accord");
  await answer(form, "Accord de Sylvie Vandenbroucke", "Avec réserve");
  await form.getByRole("button", { name: "Enregistrer l’accord de chacun" }).click();
  await expect(form.getByText("Notez ce que dit Sylvie Vandenbroucke.")).toBeVisible();
  await write(form, "Sa réserve, avec ses mots", "« Pas le samedi. »");
  await save(form, "Enregistrer l’accord de chacun");

  const versions = page.getByRole("list", { name: "Versions du plan" });
  await versions.getByLabel("L’accord de chacun avec la version 1").click();
  await expect(versions.getByText("Sylvie Vandenbroucke : Avec réserve")).toBeVisible();
  await expect(versions.getByText("« Pas le samedi. »")).toBeVisible();

  const plan = formOf(page, "Le plan");
  await plan.getByRole("button", { name: "Voir ou modifier : Action 4" }).click();
  await write(plan, "Quoi", "Prévenir le père, par la case manager");
  await plan.getByRole("button", { name: "Enregistrer les changements du plan" }).click();
  const dialog = page.getByRole("dialog", { name: "Pourquoi le plan change-t-il ?" });
  await write(dialog, "Motif de l’amendement", "Le père a appelé.");
  await dialog.getByRole("button", { name: "Enregistrer la version 2" }).click();
  await plan.getByText("Enregistré.").waitFor();

  await expect(form.getByText("Version 1 : Avec réserve")).toBeVisible();
  await expect(form.getByRole("radio", { checked: true })).toHaveCount(0);
  await answer(form, "Accord de Sylvie Vandenbroucke", "D’accord");
  await save(form, "Enregistrer l’accord de chacun");
  await expect(form.getByText("Version 1 : Avec réserve")).toHaveCount(0);
  await versions.getByLabel("L’accord de chacun avec la version 2").click();
  await expect(versions.getByText("Sylvie Vandenbroucke : D’accord")).toBeVisible();

  await goTo(page, "Historique");
  const answered = page.getByRole("main").getByText(/Sylvie Vandenbroucke\s+Réponse\s:\sD’accord/);
  await expect(answered.first()).toBeVisible();
});

test("what is reported of a baby is not held before somebody is named who observed it", async ({
  app,
}) => {
  const { page } = app;
  await openZoe(page);
  await goTo(page, "Demande");
  const person = formOf(page, "La personne");
  await person.getByLabel("Date de naissance").fill("1/1/2026");
  await person.getByRole("button", { name: "Enregistrer" }).click();
  await person.getByText("Enregistré.").waitFor();

  await goTo(page, "Concertation");
  await page.getByRole("button", { name: "Corriger la concertation 1" }).click();
  const form = formOf(page, "Corriger la concertation 1");
  await expect(form.getByLabel("Ce qu’elle a montré, observé pour elle")).not.toHaveValue("");
  await expect(form.getByText(/^Pour un bébé, ce qui est rapporté a été observé/)).toBeVisible();
  await write(form, "Observé par", "Sylvie, puéricultrice");
  await expect(form.getByText(/Tout est réuni/)).toBeVisible();
  await form.getByRole("button", { name: "Enregistrer la correction" }).click();
  await form.waitFor({ state: "detached" });
  await expect(page.getByText(/^Observé par Sylvie, puéricultrice/).first()).toBeVisible();
});

test("without an interview, the requester informs: nobody is said to have been there", async ({
  app,
}) => {
  const { page } = app;
  await openZoe(page);
  await goTo(page, "Clarification");
  const form = formOf(page, "La clarification de la demande");
  await expect(form.getByText("Qui était là")).toBeVisible();
  await form.getByRole("radio", { name: "Sans entretien : le demandeur informe" }).check();
  await expect(form.getByText("Le demandeur : Dr Cœlia Haot, pédopsychiatre")).toBeVisible();
  await expect(form.getByText("Qui était là")).toHaveCount(0);
  await write(form, "Par quel moyen", "par téléphone");
  await save(form, "Enregistrer la clarification");
  await goTo(page, "Historique");
  const main = page.getByRole("main");
  await expect(main.getByText("Source de la clarification")).toBeVisible();
  await expect(main.getByText("Sans entretien : le demandeur informe")).toBeVisible();
});

test("a complaint says which paper was corrected because of it, and when", async ({ app }) => {
  const { page } = app;
  await openZoe(page);
  await goTo(page, /suivi/);
  await page
    .getByRole("button", { name: /^Suivre : / })
    .first()
    .click();
  const form = formOf(page, "Nouveau désidérata ou nouvelle plainte");
  const correctedOn = followedDay("ARC-01", "2026-03-13");
  await choose(form, "Papier corrigé à la suite de cela", "Note de synthèse de la concertation 1");
  await form.getByRole("button", { name: "Enregistrer" }).click();
  await expect(form.getByText("Indiquez le jour de la correction.")).toBeVisible();
  await form.getByLabel("Corrigé le").fill(inFigures(correctedOn));
  await form.getByRole("button", { name: "Enregistrer" }).click();
  await form.waitFor({ state: "detached" });
  await expect(
    page.getByText(
      `Papier corrigé le ${inWords(correctedOn)} : Note de synthèse de la concertation 1`,
    ),
  ).toBeVisible();
});

const openZoe = async (page: Page): Promise<void> => {
  await openDemonstration(page);
  await page.getByRole("link", { name: /Zoé/ }).click();
};
