import { expect, test } from "vitest";
import { demonstrationCaseFile, demonstrationText } from "#tests/support/demonstration.ts";
import { openCore } from "#tests/support/core-harness.ts";

const withArchipel = async () => {
  const { client } = await openCore();
  const { caseFileId } = await client.exchange.import({
    text: demonstrationText("arc-01"),
    replace: false,
  });
  const { clarification } = demonstrationCaseFile("arc-01");
  if (!clarification) throw new Error("the demonstration has no clarification");
  return { client, caseFileId, clarification };
};

test("a clarification of version 1 comes from an interview", async () => {
  const { client, caseFileId } = await withArchipel();
  const { supplement } = await client.caseFiles.open({ caseFileId });
  expect(supplement.clarificationSource).toBe("interview");
});

// Planted fault: with `source` unread in saveClarification, both are one again.
test("without an interview the requester informs: that is kept apart, said in the history, and nobody was there", async () => {
  const { client, caseFileId, clarification } = await withArchipel();
  expect(clarification.presentIds).not.toEqual([]);

  const view = await client.clarifications.save({
    caseFileId,
    clarification: { ...clarification, place: "par téléphone" },
    source: "requester",
  });

  expect(view.supplement.clarificationSource).toBe("requester");
  expect(view.caseFile.clarification).toMatchObject({ place: "par téléphone", presentIds: [] });
  expect(await client.caseFiles.open({ caseFileId })).toEqual(view);
  const changes = await client.changes.list({ caseFileId });
  expect(changes.find(({ part }) => part === "clarificationSource")?.fields).toMatchObject([
    { from: "interview", to: "requester" },
  ]);
  const clarified = view.progress.steps
    .flatMap(({ checks }) => checks)
    .find(({ id }) => id === "clarificationHeld");
  expect(clarified?.state).toBe("met");
});
