import { expect, test } from "vitest";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { openCore } from "#tests/support/core-harness.ts";

test("how the person wants to take part is kept, and said in the history", async () => {
  const { client } = await openCore();
  const { caseFileId } = await client.exchange.import({
    text: demonstrationText("arc-01"),
    replace: false,
  });
  const participation = {
    manner: "write" as const,
    wishes: "« Que Maëva lise ce que j'écris. »",
    contraIndication: null,
  };

  const view = await client.participations.save({ caseFileId, participation });

  expect(view.supplement.participation).toEqual(participation);
  expect(await client.caseFiles.open({ caseFileId })).toEqual(view);
  expect(await client.changes.list({ caseFileId })).toMatchObject([{ part: "participation" }]);
});
