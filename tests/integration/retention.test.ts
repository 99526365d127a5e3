import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { aCaseFile, anObjective, day } from "#tests/support/builders.ts";
import { fixedClock, openCore } from "#tests/support/core-harness.ts";

const take = async (client: CoreClient, caseFile: CaseFile) =>
  (await client.exchange.import({ text: writeExchangeFile(caseFile), replace: false })).caseFileId;

const declined = (number: string, settings: CaseFile["programme"]["settings"]) =>
  aCaseFile({
    number,
    programme: { id: "brusano", settings },
    request: { ...aCaseFile().request, decision: "ineligible", decidedOn: day("2025-03-01") },
  });

const ended = (number: string) =>
  aCaseFile({
    number,
    cycles: [
      {
        number: 1,
        plan: { validatedOn: day("2024-01-10"), objectives: [anObjective()], actions: [] },
        followUps: [],
        evaluation: null,
        outcome: "exit",
        closedOn: day("2025-02-01"),
      },
    ],
  });

const aVault = async () => {
  const clock = fixedClock("2026-05-04");
  const { client } = await openCore({ clock });
  return { client, clock };
};

const setClosedMonths = async (client: CoreClient, months: number | null) => {
  const known = (await client.programmes.list()).find(({ programme: { id } }) => id === "archipel");
  if (!known) throw new Error("no programme");
  const { id, version: _version, ...content } = known.programme;
  await client.programmes.save({ id, content: { ...content, closedRetentionMonths: months } });
};

describe("what need not be kept any longer", () => {
  test("is proposed with its motive, since when and by which rule; nothing goes by itself", async () => {
    const { client } = await aVault();
    const caseFileId = await take(client, declined("ESS-01", { ineligibleRetentionMonths: 12 }));
    await take(client, aCaseFile({ number: "ESS-02" }));

    const { proposals } = await client.retention.list();

    expect(proposals).toMatchObject([
      {
        caseFileId,
        number: "ESS-01",
        rule: "ineligible",
        since: "2025-03-01",
        months: 12,
        endsOn: "2026-03-01",
      },
    ]);
    await client.caseFiles.open({ caseFileId });
  });

  test("follows, for a dossier that ended, what the programme says today", async () => {
    const { client } = await aVault();
    await take(client, ended("ESS-01"));
    expect(await client.retention.list()).toMatchObject({
      proposals: [],
      silent: [{ programmeId: "archipel", rule: "closed", caseFiles: 1 }],
    });
    await setClosedMonths(client, 12);
    const { proposals, silent } = await client.retention.list();
    expect(proposals).toMatchObject([{ number: "ESS-01", rule: "closed", endsOn: "2026-02-01" }]);
    expect(silent).toEqual([]);
  });

  test("is kept longer until a day, for a written reason that the history of the dossier says", async () => {
    const { client, clock } = await aVault();
    const caseFileId = await take(client, declined("ESS-01", { ineligibleRetentionMonths: 12 }));
    const reason = "Une plainte est en cours.";
    await client.retention.keepLonger({ caseFileId, until: day("2026-12-31"), reason });

    expect(await client.retention.list()).toMatchObject({
      proposals: [],
      held: [{ number: "ESS-01", hold: { until: "2026-12-31", reason } }],
    });
    const [change] = await client.changes.list({ caseFileId });
    expect(change).toMatchObject({ part: "retentionHold", by: "Colombe Fictive" });
    clock.moveTo("2026-12-31");
    expect((await client.retention.list()).proposals).toHaveLength(1);
  });

  test("is never kept until a day that is not to come", async () => {
    const { client } = await aVault();
    const caseFileId = await take(client, declined("ESS-01", { ineligibleRetentionMonths: 12 }));
    const kept = client.retention.keepLonger({
      caseFileId,
      until: day("2026-05-04"),
      reason: "Trop tôt.",
    });
    expect((await safe(kept)).error).toMatchObject({ code: "KEPT_UNTIL_PAST" });
  });
});
