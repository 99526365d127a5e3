import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { aCaseFile, aMember, anAction, anObjective, day } from "#tests/support/builders.ts";
import { openCore } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

const withPlan = async () => {
  const opened = await openCore();
  const text = demonstrationText("kir-01");
  const { caseFileId } = await opened.client.exchange.import({ text, replace: false });
  const { caseFile } = await opened.client.caseFiles.open({ caseFileId });
  const plan = caseFile.cycles[0]?.plan;
  if (!plan) throw new Error("the demonstration has no plan");
  return { ...opened, caseFileId, caseFile, plan };
};

const textWithoutPlan = writeExchangeFile(aCaseFile({ network: [aMember()] }));

const withoutPlan = async () => {
  const { client } = await openCore();
  const { caseFileId } = await client.exchange.import({ text: textWithoutPlan, replace: false });
  return { client, caseFileId };
};

const written = {
  validatedOn: day("2026-03-01"),
  objectives: [anObjective()],
  actions: [anAction({ responsibleId: "p01" })],
};

const evaluation = {
  on: day("2026-05-02"),
  levels: [],
  cooperationQuality: "Bonne.",
  criticalMoments: [],
  positiveMoments: [],
  personSatisfaction: "« Mieux. »",
};

describe("validating a plan", () => {
  test("freezes it as the first version of its passage", async () => {
    const { client, caseFileId } = await withoutPlan();
    const { supplement } = await client.plans.save({ caseFileId, plan: written });
    expect(supplement.planVersions).toEqual([
      {
        cycle: 1,
        version: 1,
        plan: written,
        on: "2026-03-01",
        by: "Colombe Fictive",
        reason: null,
      },
    ]);
  });

  test("again, where a hand-over file took its passage away since, makes the next version", async () => {
    const { client, caseFileId } = await withoutPlan();
    await client.plans.save({ caseFileId, plan: written });
    await client.exchange.import({ text: textWithoutPlan, replace: true });
    const { supplement } = await client.plans.save({ caseFileId, plan: written });
    expect(supplement.planVersions.map(({ version }) => version)).toEqual([1, 2]);
  });
});

describe("a validated plan", () => {
  test("is not changed without a reason, and stays as it was", async () => {
    const { client, caseFileId, plan } = await withPlan();
    const before = await client.caseFiles.open({ caseFileId });
    const amended = { ...plan, actions: plan.actions.slice(1) };
    const { error } = await safe(client.plans.save({ caseFileId, plan: amended }));
    expect(error).toMatchObject({ code: "AMENDMENT_REASON_MISSING" });
    expect(await client.caseFiles.open({ caseFileId })).toEqual(before);
  });

  test("that came without versions keeps what it was as the first, and its amendment as the second", async () => {
    const { client, caseFileId, caseFile, plan } = await withPlan();
    const amended = { ...plan, actions: plan.actions.slice(1) };
    const amendmentReason = "L'école tient le tableau elle-même.";
    const view = await client.plans.save({ caseFileId, plan: amended, amendmentReason });

    expect(view.caseFile.cycles[0]?.plan).toEqual(amended);
    expect(view.supplement.planVersions).toEqual([
      {
        cycle: 1,
        version: 1,
        plan,
        on: "2026-02-10",
        by: caseFile.organiser.name,
        reason: null,
      },
      {
        cycle: 1,
        version: 2,
        plan: amended,
        on: "2026-05-04",
        by: "Colombe Fictive",
        reason: amendmentReason,
      },
    ]);
  });

  test("that is saved as it stands makes no version and asks no reason", async () => {
    const { client, caseFileId, plan } = await withPlan();
    const view = await client.plans.save({ caseFileId, plan });
    expect(view.supplement.planVersions).toEqual([]);
  });

  test("keeps what follow-up noted while its form was open", async () => {
    const { client, caseFileId, plan } = await withPlan();
    await client.plans.updateAction({
      caseFileId,
      actionId: "a06",
      update: { status: "done", dueOn: day("2026-04-30"), doneOn: day("2026-04-28") },
    });
    const view = await client.plans.save({ caseFileId, plan });
    expect(view.caseFile.cycles[0]?.plan.actions.find(({ id }) => id === "a06")).toMatchObject({
      status: "done",
      doneOn: "2026-04-28",
    });
  });

  test("has its due days moved by follow-up without a new version", async () => {
    const { client, caseFileId } = await withPlan();
    const view = await client.plans.updateAction({
      caseFileId,
      actionId: "a06",
      update: { status: "todo", dueOn: day("2026-06-30"), doneOn: null },
    });
    expect(view.supplement.planVersions).toEqual([]);
    const [change] = await client.changes.list({ caseFileId });
    expect(change?.fields).toMatchObject([{ from: "2026-04-30", to: "2026-06-30" }]);
  });
});

test("an action is not settled without its day or its reason", async () => {
  const { client, caseFileId } = await withPlan();
  const update = { dueOn: null, doneOn: null };
  const refused = async (status: "done" | "blocked") => {
    const change = { caseFileId, actionId: "a06", update: { ...update, status } };
    return (await safe(client.plans.updateAction(change))).error;
  };
  expect(await refused("done")).toMatchObject({
    code: "ACTION_REFUSED",
    data: { reason: "dayMissing" },
  });
  expect(await refused("blocked")).toMatchObject({
    code: "ACTION_REFUSED",
    data: { reason: "reasonMissing" },
  });
});

const correctFirst = async ({
  client,
  caseFileId,
  caseFile,
}: Awaited<ReturnType<typeof withPlan>>) => {
  const [held] = caseFile.concertations;
  if (!held) throw new Error("the demonstration has no concertation");
  const { number, cycle: _cycle, ...concertation } = held;
  return safe(
    client.concertations.save({
      caseFileId,
      number,
      concertation: { ...concertation, place: "Ailleurs" },
    }),
  );
};

const withSecondPassage = async () => {
  const opened = await withPlan();
  const { client, caseFileId } = opened;
  await client.evaluations.save({
    caseFileId,
    evaluation,
    outcome: "secondPassage",
    closedOn: null,
    outcomeReason: null,
  });
  const corrected = await correctFirst(opened);
  await client.plans.save({ caseFileId, plan: written });
  return { ...opened, corrected };
};

describe("a passage that another follows", () => {
  test("has concertations that are read and no longer corrected; until then they are", async () => {
    const opened = await withSecondPassage();
    expect(opened.corrected.error).toBeNull();
    const { error } = await correctFirst(opened);
    expect(error).toMatchObject({ code: "FROZEN_CYCLE" });
  });

  test("keeps its evaluation: the next one is that of the passage under way", async () => {
    const { client, caseFileId } = await withSecondPassage();
    const before = await client.caseFiles.open({ caseFileId });
    const { caseFile } = await client.evaluations.save({
      caseFileId,
      evaluation: { ...evaluation, cooperationQuality: "Autre." },
      outcome: "ongoing",
      closedOn: null,
      outcomeReason: null,
    });
    expect(caseFile.cycles[0]).toEqual(before.caseFile.cycles[0]);
    expect(caseFile.cycles[1]?.evaluation?.cooperationQuality).toBe("Autre.");
  });

  test("is followed by one with versions of its own", async () => {
    const { client, caseFileId } = await withSecondPassage();
    const { supplement } = await client.caseFiles.open({ caseFileId });
    expect(supplement.planVersions).toMatchObject([{ cycle: 2, version: 1, reason: null }]);
  });
});
