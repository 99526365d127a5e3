import { safe } from "@orpc/client";
import { expect, test } from "vitest";
import { day } from "#tests/support/builders.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { openCore } from "#tests/support/core-harness.ts";

const complaint = {
  on: day("2026-04-01"),
  kind: "complaint" as const,
  from: "person" as const,
  text: "« Ce n'est pas ce que j'ai dit. »",
  informedIds: [],
  informedOn: null,
  answer: null,
  closedOn: null,
};
const correction = { document: "synthesisNote" as const, number: 1, on: day("2026-04-10") };

const withKirikou = async () => {
  const { client } = await openCore();
  const { caseFileId } = await client.exchange.import({
    text: demonstrationText("kir-01"),
    replace: false,
  });
  return { client, caseFileId };
};

// Planted fault: without correctBecauseOf in saveFeedback no paper is linked to the complaint.
test("a complaint is closed with the paper that was corrected because of it, and when", async () => {
  const { client, caseFileId } = await withKirikou();
  const noted = await client.feedback.save({ caseFileId, id: null, feedback: complaint });
  expect(noted.supplement.feedbackCorrections).toEqual([]);
  const id = noted.caseFile.feedback.at(-1)?.id ?? "";

  const closed = await client.feedback.save({
    caseFileId,
    id,
    feedback: { ...complaint, closedOn: day("2026-04-10") },
    correction,
  });

  expect(closed.supplement.feedbackCorrections).toEqual([{ feedbackId: id, ...correction }]);
  expect(await client.caseFiles.open({ caseFileId })).toEqual(closed);
  const parts = (await client.changes.list({ caseFileId })).map(({ part }) => part);
  expect(parts).toContain("feedbackCorrections");
});

test("no paper is said to be corrected that the dossier does not have", async () => {
  const { client, caseFileId } = await withKirikou();
  const before = await client.caseFiles.open({ caseFileId });
  const { error } = await safe(
    client.feedback.save({
      caseFileId,
      id: null,
      feedback: complaint,
      correction: { ...correction, number: 9 },
    }),
  );
  expect(error).toMatchObject({
    code: "INVALID",
    data: { problems: [{ path: "$.supplement.feedbackCorrections[0].number" }] },
  });
  expect(await client.caseFiles.open({ caseFileId })).toEqual(before);
});
