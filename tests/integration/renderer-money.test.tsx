// @vitest-environment jsdom
import { within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { insertProgramme } from "#core/db/queries/programmes.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { aCaseFile, aConcertation, aMember, day } from "#tests/support/builders.ts";
import { databaseOf, openCore } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { openPage, usePage } from "#tests/support/page-harness.tsx";
import { shippedProgramme } from "#tests/support/programmes.ts";

usePage();

const PATIENCE = { timeout: 10_000 };
const rateFrom = (id: string, label: string, cents: number) => ({
  id,
  label,
  amounts: [{ cents, validFrom: day("2026-01-01") }],
});

test("where places differ, the organiser says which rate holds before anything is proposed", async () => {
  const { core, client } = await openCore();
  const db = databaseOf(core);
  insertProgramme(db, {
    programme: {
      ...shippedProgramme("brusano"),
      id: "essai",
      feeRates: [rateFrom("cabinet", "En cabinet", 5500), rateFrom("domicile", "À domicile", 7250)],
    },
    origin: "edited",
    addedAt: "2026-01-01T09:00:00.000Z",
  });
  const text = writeExchangeFile(
    aCaseFile({
      programme: { id: "essai", settings: {} },
      network: [aMember({ name: "Éducatrice d'essai" })],
      concertations: [aConcertation({ attendance: [{ memberId: "p01", attendance: "present" }] })],
    }),
  );
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  window.location.hash = `#/dossiers/${caseFileId}/financement`;
  const page = openPage(client);
  const user = userEvent.setup();
  const fees = within(
    await page.findByRole("region", { name: "Le relevé de rémunération" }, PATIENCE),
  );

  expect(fees.getByText("Barème à choisir")).toBeTruthy();
  expect(fees.queryByRole("button", { name: "Appliquer le barème" })).toBeNull();

  await user.click(fees.getByRole("combobox", { name: "Barème de cette concertation" }));
  await user.click(await page.findByText(/^À domicile : 72,50/, {}, PATIENCE));
  await user.click(await fees.findByRole("button", { name: "Appliquer le barème" }, PATIENCE));

  const total = await fees.findByRole("row", { name: /^Total enregistré\s?72,50/ }, PATIENCE);
  expect(total).toBeTruthy();
});

test("a programme that pays nobody shows no fee statement", async () => {
  const { client } = await openCore();
  const text = demonstrationText("kir-01");
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  window.location.hash = `#/dossiers/${caseFileId}/financement`;
  const page = openPage(client);

  await page.findByRole("region", { name: "La décision" }, PATIENCE);

  expect(page.queryByRole("region", { name: "Le relevé de rémunération" })).toBeNull();
});

test("an invalid IBAN of who is paid is flagged in the request that is read again", async () => {
  const { client } = await openCore();
  const text = demonstrationText("kir-01").replace("BE71 0961 2345 6769", "BE71 0961 2345 6768");
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  window.location.hash = `#/dossiers/${caseFileId}/financement`;
  const page = openPage(client);

  expect(await page.findByText("IBAN à vérifier", {}, PATIENCE)).toBeTruthy();
  expect(page.getByText("BE71 0961 2345 6768")).toBeTruthy();
});

test("the history names the outcome and the line in the users' words", async () => {
  const { client } = await openCore();
  const text = demonstrationText("kir-01");
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  await client.fundingDecisions.save({
    caseFileId,
    fundingDecision: {
      outcome: "granted",
      on: day("2026-03-02"),
      by: "Coordination fictive",
      grantedCents: 250_000,
      reason: null,
    },
  });
  await client.receipts.save({
    caseFileId,
    id: null,
    receipt: {
      on: day("2026-03-20"),
      label: "Trajets de mars",
      supplier: null,
      amountCents: 36_800,
      lineId: "l2",
    },
  });
  window.location.hash = `#/dossiers/${caseFileId}/historique`;
  const page = openPage(client);

  const main = within(await page.findByRole("main", {}, PATIENCE));
  expect(await main.findByText(/Ligne de la demande\s: Trajets Dinant/, {}, PATIENCE)).toBeTruthy();
  expect(main.getByText(/Issue\s: Accordée/)).toBeTruthy();
});
