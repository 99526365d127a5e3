import { expect, test } from "vitest";
import { openCore } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

test("a dossier's history says what changed, field by field, by whom, last first", async () => {
  const { client } = await openCore();
  const text = demonstrationText("kir-01");
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  expect(await client.changes.list({ caseFileId })).toEqual([]);
  const { caseFile } = await client.caseFiles.open({ caseFileId });
  await client.people.save({ caseFileId, person: { ...caseFile.person, usualName: "Léandre" } });
  const [first, ...others] = caseFile.network;
  if (!first) throw new Error("the network is empty");
  await client.network.save({
    caseFileId,
    network: [{ ...first, phone: "0470 00 00 77" }, ...others],
  });

  const changes = await client.changes.list({ caseFileId });

  expect(changes).toMatchObject([
    {
      part: "network",
      by: "Colombe Fictive",
      at: "2026-05-04T09:00:00.000Z",
      fields: [{ path: [0, "phone"], item: first.name, to: "0470 00 00 77" }],
    },
    { part: "person", fields: [{ path: ["usualName"], from: "Léo", to: "Léandre" }] },
  ]);
});
