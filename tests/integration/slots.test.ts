import { describe, expect, test } from "vitest";
import { day } from "#tests/support/builders.ts";
import { fixedClock, openCore } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

const withDossier = async () => {
  const { client } = await openCore({ clock: fixedClock("2026-05-04") });
  const text = demonstrationText("kir-01");
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  return { client, caseFileId };
};
const afternoon = { on: day("2026-05-12"), start: "14:00", end: "16:00" };

describe("moments for a concertation", () => {
  test("are kept with who can come, and said in the history", async () => {
    const { client, caseFileId } = await withDossier();
    await client.slots.add({ caseFileId, ...afternoon });
    await client.slots.answer({ caseFileId, id: "s01", memberId: "p02", answer: "no" });
    const view = await client.slots.answer({
      caseFileId,
      id: "s01",
      memberId: "p02",
      answer: "ifNeeded",
    });

    const slots = [{ id: "s01", ...afternoon, answers: [{ memberId: "p02", answer: "ifNeeded" }] }];
    expect(view.supplement.slots).toEqual(slots);
    expect((await client.caseFiles.open({ caseFileId })).supplement.slots).toEqual(slots);
    expect((await client.changes.list({ caseFileId }))[0]).toMatchObject({ part: "slots" });
  });

  test("are there once, however often they are added, and can be removed", async () => {
    const { client, caseFileId } = await withDossier();
    await client.slots.add({ caseFileId, ...afternoon });
    const twice = await client.slots.add({ caseFileId, ...afternoon });
    expect(twice.supplement.slots).toHaveLength(1);
    const none = await client.slots.remove({ caseFileId, id: "s01" });
    expect(none.supplement.slots).toEqual([]);
  });

  test("take no answer of somebody who is not in the network, nor for a moment that is gone", async () => {
    const { client, caseFileId } = await withDossier();
    await client.slots.add({ caseFileId, ...afternoon });
    for (const wrong of [
      { id: "s01", memberId: "p99" },
      { id: "s09", memberId: "p02" },
    ])
      await expect(
        client.slots.answer({ caseFileId, ...wrong, answer: "yes" }),
      ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("go with the dossier to a colleague", async () => {
    const { client, caseFileId } = await withDossier();
    await client.slots.add({ caseFileId, ...afternoon });
    const handed = await client.exchange.handOver({ caseFileId, includePrivate: false });
    if (handed.outcome !== "download") throw new Error("no file");
    const colleague = (await openCore()).client;
    const { caseFileId: theirs } = await colleague.exchange.import({
      text: Buffer.from(await handed.file.arrayBuffer()).toString(),
      replace: false,
    });
    const { supplement } = await colleague.caseFiles.open({ caseFileId: theirs });
    expect(supplement.slots).toMatchObject([{ id: "s01", start: "14:00" }]);
  });
});
