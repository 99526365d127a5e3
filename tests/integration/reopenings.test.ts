import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import { aConcertation, anAction, anObjective, day } from "#tests/support/builders.ts";
import { openCore } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

const evaluation = {
  on: day("2026-05-02"),
  levels: [],
  cooperationQuality: "Bonne.",
  criticalMoments: [],
  positiveMoments: [],
  personSatisfaction: "« Je préfère arrêter. »",
};
const stopped = {
  evaluation,
  outcome: "stoppedByPerson",
  closedOn: day("2026-05-03"),
  outcomeReason: "Il veut souffler.",
} as const;
const plan = {
  validatedOn: "2026-02-10",
  objectives: [anObjective()],
  actions: [anAction({ responsibleId: "p01" })],
};

const withFile = async (name: "kir-01" | "bru-02") => {
  const { client } = await openCore();
  const text = demonstrationText(name);
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  return { client, caseFileId };
};

const withClosedFile = async () => {
  const opened = await withFile("kir-01");
  await opened.client.evaluations.save({ caseFileId: opened.caseFileId, ...stopped });
  return opened;
};

describe("an outcome", () => {
  test.each(["stoppedByPerson", "lostContact", "handedOver"] as const)(
    "%s is not recorded without its reason",
    async (outcome) => {
      const { client, caseFileId } = await withFile("kir-01");
      const ending = { ...stopped, outcome, outcomeReason: null };
      const { error } = await safe(client.evaluations.save({ caseFileId, ...ending }));
      expect(error).toMatchObject({ code: "OUTCOME_REASON_MISSING" });
    },
  );

  test.each(["exit", "secondPassage", "ongoing"] as const)("%s needs none", async (outcome) => {
    const { client, caseFileId } = await withFile("kir-01");
    const ending = { ...stopped, outcome, outcomeReason: null };
    const { caseFile } = await client.evaluations.save({ caseFileId, ...ending });
    expect(caseFile.cycles[0]?.outcome).toBe(outcome);
  });
});

describe("a closed dossier", () => {
  test("refuses a plan, an action, a follow-up, a concertation and an evaluation", async () => {
    const { client, caseFileId } = await withClosedFile();
    const { number: _number, cycle: _cycle, ...concertation } = aConcertation();
    const update = { status: "inProgress" as const, dueOn: null, doneOn: null };
    const followUp = { on: "2026-05-04", channel: "visite", withIds: [], text: "…" };
    const saves = [
      client.plans.save({ caseFileId, plan }),
      client.plans.updateAction({ caseFileId, actionId: "a06", update }),
      client.followUps.add({ caseFileId, followUp: { ...followUp, signal: "neutral" } }),
      client.concertations.save({ caseFileId, number: null, concertation }),
      client.evaluations.save({ caseFileId, ...stopped }),
    ];
    const answers = await Promise.all(saves.map((save) => safe(save)));
    expect(answers.map(({ error }) => error)).toEqual(
      saves.map(() => expect.objectContaining({ code: "CLOSED" })),
    );
  });

  test("is taken up again for a reason: its passage goes on, and how it had ended stays", async () => {
    const { client, caseFileId } = await withClosedFile();
    await client.drafts.put({ caseFileId, form: "reopening", values: { reason: "Il rev" } });
    const view = await client.reopenings.reopen({ caseFileId, reason: "Il revient." });

    expect(view.progress.isClosed).toBe(false);
    expect(view.drafts).toEqual([]);
    const [cycle] = view.caseFile.cycles;
    expect(cycle).toMatchObject({ outcome: "ongoing", evaluation });
    expect(cycle).not.toHaveProperty("closedOn");
    expect(cycle).not.toHaveProperty("outcomeReason");
    expect(view.supplement.reopenings).toEqual([
      {
        cycle: 1,
        outcome: "stoppedByPerson",
        closedOn: "2026-05-03",
        outcomeReason: "Il veut souffler.",
        on: "2026-05-04",
        by: "Colombe Fictive",
        reason: "Il revient.",
      },
    ]);
  });

  test("that was taken up again is written in again", async () => {
    const { client, caseFileId } = await withClosedFile();
    await client.reopenings.reopen({ caseFileId, reason: "Il revient." });
    const followUp = { on: "2026-05-04", channel: "visite", withIds: [], text: "Il est revenu." };
    const view = await client.followUps.add({
      caseFileId,
      followUp: { ...followUp, signal: "positive" },
    });
    expect(view.caseFile.cycles[0]?.followUps.at(-1)?.text).toBe("Il est revenu.");
  });
});

test("a dossier that goes on, or whose request was ineligible, is not reopened this way", async () => {
  for (const name of ["kir-01", "bru-02"] as const) {
    const { client, caseFileId } = await withFile(name);
    const { error } = await safe(client.reopenings.reopen({ caseFileId, reason: "Essai." }));
    expect(error).toMatchObject({ code: "NOT_CLOSED" });
  }
});
