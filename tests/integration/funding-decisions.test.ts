import { safe } from "@orpc/client";
import { expect, test } from "vitest";
import { CaseFileId } from "#domain/case-file.ts";
import type { FundingDecision, Receipt } from "#domain/funding-decision.ts";
import { day } from "#tests/support/builders.ts";
import { openCore } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

const granted: FundingDecision = {
  outcome: "granted",
  on: day("2026-03-02"),
  by: "Coordination du réseau (fictive)",
  grantedCents: 250_000,
  reason: null,
};
const refused: FundingDecision = {
  ...granted,
  outcome: "refused",
  grantedCents: 0,
  reason: "L'enveloppe de l'année est épuisée.",
};
const receipt: Omit<Receipt, "id"> = {
  on: day("2026-03-20"),
  label: "Équithérapie, mars",
  supplier: "Écurie fictive",
  amountCents: 18_000,
  lineId: "l1",
};

const withDossier = async (name: "kir-01" | "arc-01" = "kir-01") => {
  const { client } = await openCore();
  const text = demonstrationText(name);
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  return { client, caseFileId };
};

test("a decision is noted, corrected, and its earlier version stays in the history", async () => {
  const { client, caseFileId } = await withDossier();
  await client.fundingDecisions.save({ caseFileId, fundingDecision: granted });

  const view = await client.fundingDecisions.save({ caseFileId, fundingDecision: refused });

  expect(view.supplement.fundingDecision).toEqual(refused);
  expect(await client.caseFiles.open({ caseFileId })).toEqual(view);
  expect(await client.changes.list({ caseFileId })).toMatchObject([
    {
      part: "fundingDecision",
      fields: [
        { path: ["outcome"], from: "granted", to: "refused" },
        { path: ["grantedCents"], from: 250_000, to: 0 },
        { path: ["reason"], from: null, to: refused.reason },
      ],
    },
    { part: "fundingDecision", fields: [{ path: [], from: null, to: granted }] },
  ]);
});

test("a decision without a funding request is refused", async () => {
  const { client, caseFileId } = await withDossier("arc-01");
  const { error } = await safe(
    client.fundingDecisions.save({ caseFileId, fundingDecision: granted }),
  );
  expect(error).toMatchObject({ code: "NO_FUNDING_REQUEST" });
});

test("a decision that contradicts itself is refused, with every field at fault", async () => {
  const { client, caseFileId } = await withDossier();
  const { error } = await safe(
    client.fundingDecisions.save({
      caseFileId,
      fundingDecision: { ...granted, outcome: "partly", grantedCents: 341_260 },
    }),
  );
  expect(error).toMatchObject({
    code: "INVALID",
    data: {
      problems: [
        { path: "$.fundingDecision.grantedCents", rule: "partlyWhole" },
        { path: "$.fundingDecision.reason", rule: "reasonMissing" },
      ],
    },
  });
  expect((await client.caseFiles.open({ caseFileId })).supplement.fundingDecision).toBeNull();
});

test("a decision noted by mistake is taken back, and the draft of its form with it", async () => {
  const { client, caseFileId } = await withDossier();
  await client.fundingDecisions.save({ caseFileId, fundingDecision: granted });
  await client.drafts.put({ caseFileId, form: "fundingDecision", values: { about: "" } });

  const view = await client.fundingDecisions.remove({ caseFileId });

  expect(view.supplement.fundingDecision).toBeNull();
  expect(view.drafts).toEqual([]);
});

test("a receipt is added, corrected and removed, and each is read in the history", async () => {
  const { client, caseFileId } = await withDossier();
  await client.fundingDecisions.save({ caseFileId, fundingDecision: granted });
  const added = await client.receipts.save({ caseFileId, id: null, receipt });
  expect(added.supplement.receipts).toEqual([{ id: "r01", ...receipt }]);

  const corrected = { ...receipt, amountCents: 18_050, lineId: null };
  const changed = await client.receipts.save({ caseFileId, id: "r01", receipt: corrected });
  expect(changed.supplement.receipts).toEqual([{ id: "r01", ...corrected }]);

  const removed = await client.receipts.remove({ caseFileId, id: "r01" });
  expect(removed.supplement.receipts).toEqual([]);
  const changes = await client.changes.list({ caseFileId });
  expect(changes.slice(0, 3)).toMatchObject([
    { part: "receipts", fields: [{ from: { label: receipt.label }, to: null }] },
    {
      part: "receipts",
      fields: [
        { path: [0, "amountCents"], item: receipt.label, from: 18_000, to: 18_050 },
        { path: [0, "lineId"], from: "l1", to: null },
      ],
    },
    { part: "receipts", fields: [{ from: null, to: { label: receipt.label } }] },
  ]);
});

test("more may be spent than was granted", async () => {
  const { client, caseFileId } = await withDossier();
  await client.fundingDecisions.save({ caseFileId, fundingDecision: granted });
  const dear = { ...receipt, amountCents: 300_000 };
  const view = await client.receipts.save({ caseFileId, id: null, receipt: dear });
  expect(view.supplement.receipts[0]?.amountCents).toBe(300_000);
});

test("a receipt needs a decision that granted something", async () => {
  const { client, caseFileId } = await withDossier();
  const add = () => safe(client.receipts.save({ caseFileId, id: null, receipt }));
  expect((await add()).error).toMatchObject({ code: "NOTHING_GRANTED" });

  await client.fundingDecisions.save({ caseFileId, fundingDecision: refused });
  expect((await add()).error).toMatchObject({ code: "NOTHING_GRANTED" });
});

test("a receipt that is there may still be corrected once the decision became a refusal", async () => {
  const { client, caseFileId } = await withDossier();
  await client.fundingDecisions.save({ caseFileId, fundingDecision: granted });
  await client.receipts.save({ caseFileId, id: null, receipt });
  await client.fundingDecisions.save({ caseFileId, fundingDecision: refused });

  const view = await client.receipts.save({
    caseFileId,
    id: "r01",
    receipt: { ...receipt, label: "Équithérapie" },
  });
  expect(view.supplement.receipts[0]?.label).toBe("Équithérapie");
});

test("a receipt for a line nobody asked for, or one that is not there, is refused", async () => {
  const { client, caseFileId } = await withDossier();
  await client.fundingDecisions.save({ caseFileId, fundingDecision: granted });
  const elsewhere = { ...receipt, lineId: "l99" };
  expect(
    (await safe(client.receipts.save({ caseFileId, id: null, receipt: elsewhere }))).error,
  ).toMatchObject({
    code: "INVALID",
    data: { problems: [{ path: "$.receipt.lineId", rule: "danglingReference" }] },
  });
  expect(
    (await safe(client.receipts.save({ caseFileId, id: "r77", receipt }))).error,
  ).toMatchObject({ code: "NOT_FOUND" });
});

test("for a dossier that is not there, nothing is noted", async () => {
  const { client } = await withDossier();
  const caseFileId = CaseFileId.parse("00000000-0000-4000-8000-000000000000");
  for (const asked of [
    client.fundingDecisions.save({ caseFileId, fundingDecision: granted }),
    client.fundingDecisions.remove({ caseFileId }),
    client.receipts.save({ caseFileId, id: null, receipt }),
    client.receipts.remove({ caseFileId, id: "r01" }),
  ])
    expect((await safe(asked)).error).toMatchObject({ code: "NOT_FOUND" });
});

test("amounts that are not whole cents never get in", async () => {
  const { client, caseFileId } = await withDossier();
  const { error } = await safe(
    client.fundingDecisions.save({
      caseFileId,
      fundingDecision: { ...granted, grantedCents: 1000.5 },
    }),
  );
  expect(error).toMatchObject({ code: "BAD_REQUEST" });
});
