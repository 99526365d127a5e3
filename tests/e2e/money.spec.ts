import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { expect, test } from "#tests/support/app-fixture.ts";
import { aCaseFile, aConcertation, aMember } from "#tests/support/builders.ts";
import {
  answer,
  choose,
  createVault,
  formOf,
  goTo,
  openDemonstration,
  write,
} from "#tests/support/desk.ts";
import { followedDay, inFigures } from "#tests/support/demonstration.ts";

const kirDay = (written: string) => inFigures(followedDay("KIR-01", written));

test("a funding request is answered in part and accounted for to the cent", async ({ app }) => {
  test.slow();
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /Léo/ }).click();
  await goTo(page, "Financement");

  const request = page.getByRole("region", { name: "Demande d’intervention financière" });
  await expect(request).toContainText("3 412,60 €");
  await expect(request).toContainText("912,60 € (36,5 %)");
  await expect(request.getByRole("row", { name: /Week-end de répit/ })).toContainText(
    "Ne tient pas",
  );
  await expect(
    page.getByText("Les justificatifs se notent ici une fois un montant accordé."),
  ).toBeVisible();

  await page.getByRole("button", { name: "Noter la réponse" }).click();
  const form = formOf(page, "La décision");
  await answer(form, "L’intervention est", "Accordée");
  await expect(form.getByLabel("Montant accordé")).toHaveValue("2500,00");
  await answer(form, "L’intervention est", "Accordée en partie");
  await write(form, "Montant accordé", "3412,60");
  await form.getByRole("button", { name: "Enregistrer la décision" }).click();
  await expect(
    form.getByText("le montant doit être plus petit que le total demandé").first(),
  ).toBeVisible();
  await expect(form.getByText("Indiquez la raison donnée.").first()).toBeVisible();

  await write(form, "Montant accordé", "1000");
  await write(form, "Décidé le", kirDay("2026-03-02"));
  await write(form, "Raison", "L’enveloppe de l’année est presque épuisée.");
  await form.getByRole("button", { name: "Enregistrer la décision" }).click();
  const decision = page.getByRole("region", { name: "La décision" });
  await expect(decision.getByRole("row", { name: /Trajets/ })).toContainText("Couverte");
  await expect(decision.getByRole("row", { name: /Interprète/ })).toContainText("Non couverte");

  await addReceipt(page, { day: kirDay("2026-03-20"), label: "Premières séances", amount: "540" });
  await addReceipt(page, { day: kirDay("2026-03-01"), label: "Trajets", amount: "480,50" });
  const receipts = page.getByRole("region", { name: "Les justificatifs" });
  await expect(receipts).toContainText("Les dépenses dépassent le montant accordé de 20,50 €.");
  await expect(receipts.getByText("Daté d’avant la décision")).toBeVisible();

  await receipts.getByRole("button", { name: "Retirer : Trajets" }).click();
  await expect(receipts).toContainText("460,00 €");
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(receipts.getByRole("button", { name: "Retirer : Trajets" })).toBeVisible();

  await goTo(page, "Historique");
  await expect(page.getByRole("main")).toContainText("Accordée en partie");
});

test("who came is paid at the rate of that day, and a wrong account is put right on the spot", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page);
  await importConcertation(page, app.saveFolder);
  await goTo(page, "Financement");

  const fees = page.getByRole("region", { name: "Le relevé de rémunération" });
  await expect(fees).toContainText("55,00 € à partir du 1er janvier 2026");
  await expect(fees.getByRole("row", { name: /Voisine/ })).toContainText("Pas un professionnel");
  await expect(fees.getByRole("row", { name: /Psychologue/ })).toContainText("Pas venu");
  await fees.getByRole("button", { name: "Appliquer le barème" }).click();
  await expect(fees.getByRole("row", { name: "Total enregistré" })).toContainText("110,00 €");

  await fees.getByRole("button", { name: /^Compte de Infirmière/ }).click();
  const account = formOf(page, "Compte de Infirmière d’essai (IBAN)");
  await write(account, "Compte de Infirmière d’essai (IBAN)", "BE71 0961 2345 6769");
  await account.getByRole("button", { name: "Enregistrer le compte" }).click();
  await expect(fees.getByRole("row", { name: /Infirmière/ })).toContainText("IBAN valide");

  await fees.getByRole("button", { name: "Ne pas payer : Médecin d’essai" }).click();
  await expect(fees.getByRole("row", { name: "Total enregistré" })).toContainText("55,00 €");
});

interface ReceiptTyped {
  readonly day: string;
  readonly label: string;
  readonly amount: string;
}

const addReceipt = async (page: Page, { day, label, amount }: ReceiptTyped): Promise<void> => {
  await page.getByRole("button", { name: "Ajouter un justificatif" }).click();
  const form = formOf(page, "Nouveau justificatif");
  await write(form, "Date", day);
  await choose(form, "Ligne de la demande", /Équithérapie/);
  await write(form, "Intitulé", label);
  await write(form, "Montant", amount);
  await form.getByRole("button", { name: "Enregistrer le justificatif" }).click();
  await expect(form).toHaveCount(0);
};

const present = (memberId: string) => ({ memberId, attendance: "present" as const });

const importConcertation = async (page: Page, folder: string): Promise<void> => {
  const dossier = aCaseFile({
    programme: { id: "brusano", settings: {} },
    network: [
      aMember({ id: "p01", name: "Camille Fictif", category: "person", secrecy: "none" }),
      aMember({
        id: "p02",
        name: "Infirmière d’essai",
        category: "frontline",
        iban: "BE71 0961 2345 6768",
      }),
      aMember({ id: "p03", name: "Médecin d’essai", category: "frontline" }),
      aMember({ id: "p04", name: "Psychologue d’essai", category: "mentalHealth" }),
      aMember({ id: "p05", name: "Voisine d’essai", category: "natural", secrecy: "none" }),
    ],
    concertations: [
      aConcertation({
        attendance: [
          ...["p01", "p02", "p03", "p05"].map(present),
          { memberId: "p04", attendance: "excused" },
        ],
      }),
    ],
  });
  const file = path.join(folder, "dossier.json");
  await writeFile(file, writeExchangeFile(dossier));
  await page.locator("input[type=file]").setInputFiles(file);
};
