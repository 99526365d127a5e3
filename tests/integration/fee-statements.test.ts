import { safe } from "@orpc/client";
import { expect, test } from "vitest";
import { insertProgramme } from "#core/db/queries/programmes.ts";
import { type CaseFile, CaseFileId } from "#domain/case-file.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { aCaseFile, aConcertation, aMember, day } from "#tests/support/builders.ts";
import { databaseOf, openCore } from "#tests/support/core-harness.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const programme = {
  ...shippedProgramme("brusano"),
  id: "essai",
  version: 1,
  feeRates: [
    {
      id: "cabinet",
      label: "En cabinet",
      amounts: [
        { cents: 5500, validFrom: day("2026-01-01") },
        { cents: 6000, validFrom: day("2026-07-01") },
      ],
    },
    {
      id: "domicile",
      label: "À domicile",
      amounts: [{ cents: 7250, validFrom: day("2026-01-01") }],
    },
  ],
};

const network = [
  aMember({ id: "p01", name: "Camille Fictif", category: "person", secrecy: "none" }),
  aMember({ id: "p02", name: "Infirmière d'essai", category: "frontline" }),
  aMember({ id: "p03", name: "Psychologue d'essai", category: "mentalHealth" }),
  aMember({ id: "p04", name: "Voisin d'essai", category: "natural", secrecy: "none" }),
];

const concertation = aConcertation({
  attendance: [
    { memberId: "p01", attendance: "present" },
    { memberId: "p02", attendance: "present" },
    { memberId: "p03", attendance: "partial", payable: true, feeCents: 4000 },
    { memberId: "p04", attendance: "present", payable: false },
  ],
});

const withConcertation = async (overrides: Partial<CaseFile> = {}) => {
  const { core, client } = await openCore();
  const db = databaseOf(core);
  insertProgramme(db, { programme, origin: "edited", addedAt: "2026-01-01T09:00:00.000Z" });
  const text = writeExchangeFile(
    aCaseFile({
      programme: { id: "essai", settings: {} },
      network,
      concertations: [concertation],
      ...overrides,
    }),
  );
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  return { client, caseFileId };
};

test("the rate of the place is applied in one change, and what was recorded stays", async () => {
  const { client, caseFileId } = await withConcertation();
  await client.feeStatements.chooseRate({ caseFileId, concertationNumber: 1, rateId: "domicile" });

  const view = await client.feeStatements.apply({ caseFileId, concertationNumber: 1 });

  expect(view.caseFile.concertations[0]?.attendance).toEqual([
    { memberId: "p01", attendance: "present" },
    { memberId: "p02", attendance: "present", payable: true, feeCents: 7250 },
    { memberId: "p03", attendance: "partial", payable: true, feeCents: 4000 },
    { memberId: "p04", attendance: "present", payable: false },
  ]);
  expect(view.facts.concertations[0]).toMatchObject({ payable: 2, feesCents: 11_250 });
  const changes = await client.changes.list({ caseFileId });
  expect(changes.map(({ part }) => part)).toEqual(["concertations", "feeRateChoices"]);
});

test("another rate is chosen for the same concertation, and what is recorded is not computed again", async () => {
  const { client, caseFileId } = await withConcertation();
  await client.feeStatements.chooseRate({ caseFileId, concertationNumber: 1, rateId: "domicile" });
  await client.feeStatements.apply({ caseFileId, concertationNumber: 1 });

  const view = await client.feeStatements.chooseRate({
    caseFileId,
    concertationNumber: 1,
    rateId: "cabinet",
  });

  expect(view.supplement.feeRateChoices).toEqual([{ concertationNumber: 1, rateId: "cabinet" }]);
  expect(view.facts.concertations[0]?.feesCents).toBe(11_250);
});

test("without a rate for that day and place nothing is applied", async () => {
  const { client, caseFileId } = await withConcertation({
    concertations: [{ ...concertation, heldOn: day("2025-12-31") }],
  });
  const apply = () => safe(client.feeStatements.apply({ caseFileId, concertationNumber: 1 }));
  expect((await apply()).error).toMatchObject({ code: "NO_FEE_RATE" });

  await client.feeStatements.chooseRate({ caseFileId, concertationNumber: 1, rateId: "cabinet" });
  expect((await apply()).error).toMatchObject({ code: "NO_FEE_RATE" });
  const mark = { caseFileId, concertationNumber: 1, memberId: "p02" };
  expect((await safe(client.feeStatements.mark({ ...mark, isPaid: true }))).error).toMatchObject({
    code: "NO_FEE_RATE",
  });
});

test("the organiser's word on one member is written down, paid or not", async () => {
  const { client, caseFileId } = await withConcertation();
  await client.feeStatements.chooseRate({ caseFileId, concertationNumber: 1, rateId: "cabinet" });
  const about = { caseFileId, concertationNumber: 1 };
  await client.feeStatements.mark({ ...about, memberId: "p04", isPaid: true });

  const view = await client.feeStatements.mark({ ...about, memberId: "p03", isPaid: false });

  expect(view.caseFile.concertations[0]?.attendance.slice(2)).toEqual([
    { memberId: "p03", attendance: "partial", payable: false },
    { memberId: "p04", attendance: "present", payable: true, feeCents: 5500 },
  ]);
});

test("a wrong account number is kept as it was typed, and may be taken off", async () => {
  const { client, caseFileId } = await withConcertation();
  const iban = "BE71 0961 2345 6768";
  await client.drafts.put({ caseFileId, form: "fees", values: { about: "p02" } });
  const saved = await client.feeStatements.saveAccount({ caseFileId, memberId: "p02", iban });
  expect(saved.caseFile.network[1]).toEqual({ ...network[1], iban });
  expect(saved.drafts).toEqual([]);

  const emptied = await client.feeStatements.saveAccount({
    caseFileId,
    memberId: "p02",
    iban: null,
  });
  expect(emptied.caseFile.network[1]?.iban).toBeNull();
});

test("a concertation, a rate, a member or a dossier that is not there changes nothing", async () => {
  const { client, caseFileId } = await withConcertation();
  const elsewhere = CaseFileId.parse("00000000-0000-4000-8000-000000000000");
  const { feeStatements } = client;
  for (const asked of [
    feeStatements.chooseRate({ caseFileId, concertationNumber: 2, rateId: "cabinet" }),
    feeStatements.chooseRate({ caseFileId, concertationNumber: 1, rateId: "gone" }),
    feeStatements.apply({ caseFileId, concertationNumber: 2 }),
    feeStatements.apply({ caseFileId: elsewhere, concertationNumber: 1 }),
    feeStatements.mark({ caseFileId, concertationNumber: 1, memberId: "p99", isPaid: false }),
    feeStatements.saveAccount({ caseFileId, memberId: "p99", iban: null }),
  ])
    expect((await safe(asked)).error).toMatchObject({ code: "NOT_FOUND" });
  expect(await client.changes.list({ caseFileId })).toEqual([]);
});
