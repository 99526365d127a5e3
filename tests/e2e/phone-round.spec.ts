import type { Page } from "@playwright/test";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import type { PlanAction } from "#domain/plan-action.ts";
import { expect, test } from "#tests/support/app-fixture.ts";
import {
  aCaseFile,
  aConcertation,
  aMember,
  anAction,
  anObjective,
  day,
} from "#tests/support/builders.ts";
import { createVault, goTo } from "#tests/support/desk.ts";

const dossierFile = (
  number: string,
  usualName: string,
  member: Parameters<typeof aMember>[0],
  actions: ReadonlyArray<PlanAction>,
) => {
  const { person } = aCaseFile();
  const caseFile = aCaseFile({
    number,
    person: { ...person, usualName },
    network: [aMember({ role: "Assistante sociale", ...member })],
    concertations: [aConcertation()],
    cycles: [
      {
        number: 1,
        plan: {
          validatedOn: day("2026-02-15"),
          objectives: [anObjective()],
          actions: [...actions],
        },
        followUps: [],
        evaluation: null,
        outcome: "ongoing",
      },
    ],
  });
  return {
    name: `${number}.json`,
    mimeType: "application/json",
    buffer: Buffer.from(writeExchangeFile(caseFile)),
  };
};

const aline = { name: "Aline Fictive", phone: "081 00 00 01" };
const files = [
  dossierFile("ESS-01", "Cam", aline, [
    anAction({ what: "Appeler l'école", dueOn: day("2026-03-01") }),
    anAction({ id: "a02", what: "Trouver un logement", status: "blocked", notDoneReason: "Rien." }),
  ]),
  dossierFile("ESS-02", "Sol", { ...aline, phone: "081/00.00.01" }, [
    anAction({ what: "Demander l'attestation", dueOn: day("2026-03-05") }),
  ]),
  dossierFile("ESS-03", "Lou", { name: "Bruno Fictif", phone: "0470 00 00 02" }, [
    anAction({ what: "Réserver la salle", dueOn: day("2026-03-10") }),
  ]),
];

const openRound = (page: Page) =>
  page
    .getByRole("navigation", { name: "Pages principales" })
    .getByRole("link", { name: "Appels" })
    .click();

const withDossiers = async (page: Page) => {
  await createVault(page);
  for (const file of files) {
    await page.getByLabel("Importer un dossier").setInputFiles(file);
    await page.getByRole("heading", { level: 1, name: /Cam|Sol|Lou/ }).waitFor();
    await page.getByRole("link", { name: "Accueil", exact: true }).click();
  }
  await openRound(page);
};

const callOf = (page: Page, name: string) => page.getByRole("region", { name: `Appel : ${name}` });
const answerOn = (page: Page, what: string, answer: string) =>
  page.getByRole("group", { name: what }).getByText(answer, { exact: true }).click();
const note = (page: Page) => page.getByRole("button", { name: "Noter l’appel" }).click();

test("one professional of two dossiers is one call, one dossier at a time, and the next card comes by itself", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await withDossiers(page);
  await expect(page.getByText("0 appel sur 2")).toBeVisible();
  const call = callOf(page, "Aline Fictive");
  await expect(call.getByText("081 00 00 01")).toBeVisible();
  await expect(call.getByText("Cet appel concerne 2 dossiers.")).toBeVisible();
  await expect(call.getByText("Au sujet de Cam · ESS-01")).toBeVisible();
  await expect(call.getByText("Sol")).toHaveCount(0);

  await answerOn(page, "Appeler l'école", "Fait");
  await answerOn(page, "Trouver un logement", "Pas encore");
  await expect(page.getByRole("button", { name: "Noter l’appel" })).toBeDisabled();
  await page.getByRole("button", { name: "Dans 14 jours" }).click();
  await page.getByLabel("Ajouter quelques mots").fill("Elle rappelle la commune.");
  await note(page);

  // The other dossier of the same professional, and only that one.
  await expect(call.getByText("Au sujet de Sol · ESS-02")).toBeVisible();
  await expect(call.getByText("Cam")).toHaveCount(0);
  await answerOn(page, "Demander l'attestation", "Pas joint");
  await page.getByRole("button", { name: "Demain" }).click();
  await note(page);
  await expect(callOf(page, "Bruno Fictif")).toBeVisible();
  await expect(page.getByText("1 appel sur 2")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Bruno Fictif" })).toBeFocused();

  // Everything stands in the dossier; nothing was typed a second time.
  await page.getByRole("link", { name: "Accueil", exact: true }).click();
  await page.getByRole("link", { name: /^Cam/ }).click();
  await goTo(page, /suivi/);
  const journal = page.locator(".journal").getByRole("listitem");
  await expect(journal).toContainText("téléphone · Aline Fictive");
  await expect(journal).toContainText(/Appeler l'école\s»\s: fait\./);
  await expect(journal).toContainText(/Trouver un logement\s»\s: pas encore, prévu pour le/);
  await expect(journal).toContainText("Elle rappelle la commune.");
  await expect(page.getByRole("region", { name: "Terminées" })).toContainText("Appeler l'école");
});

test("a call that was noted by mistake is taken back, and stands on the list again", async ({
  app,
}) => {
  const { page } = app;
  await withDossiers(page);
  await page.getByRole("button", { name: /^Bruno Fictif/ }).click();
  await answerOn(page, "Réserver la salle", "Fait");
  await note(page);
  await expect(page.getByText("1 appel sur 2")).toBeVisible();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(callOf(page, "Bruno Fictif").getByText("Réserver la salle")).toBeVisible();
  await expect(page.getByText("0 appel sur 2")).toBeVisible();
});

test("the number is copied, never dialled; and an empty round says what will come there", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page);
  await openRound(page);
  await expect(page.getByText("Personne à appeler aujourd’hui")).toBeVisible();
  await page.getByRole("link", { name: "Accueil", exact: true }).click();
  await page.getByLabel("Importer un dossier").setInputFiles(files.slice(2));
  await page.getByRole("heading", { level: 1, name: /Lou/ }).waitFor();
  await openRound(page);
  const call = callOf(page, "Bruno Fictif");
  await call.getByRole("button", { name: "Copier le numéro 0470 00 00 02" }).click();
  await expect(page.getByText(/Numéro copié|Le numéro est sélectionné/)).toBeVisible();
  await expect(call.locator("a[href^='tel:']")).toHaveCount(0);
});
