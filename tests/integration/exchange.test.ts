import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import type { SavedFile } from "#contract/saved-file.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import { openCore } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

const textOf = async (saved: SavedFile): Promise<string> => {
  if (saved.outcome !== "download") throw new Error("expected a download");
  return new TextDecoder().decode(await saved.file.arrayBuffer());
};

const exportOf = async (client: CoreClient, caseFileId: CaseFileId): Promise<unknown> =>
  JSON.parse(await textOf(await client.exchange.export({ caseFileId, includePrivate: true })));

const openWith = async (name: "arc-01" | "kir-01") => {
  const { client } = await openCore();
  const text = demonstrationText(name);
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  return { client, text, caseFileId };
};

const reason = "Vu au téléphone avant l'ouverture du dossier.";

/** Something that version 1 of the exchange format cannot say. */
const setSomethingAside = async (client: CoreClient, caseFileId: CaseFileId) => {
  const { progress } = await client.caseFiles.open({ caseFileId });
  const open = progress.steps.flatMap(({ checks }) => checks).find((one) => one.state === "open");
  if (!open) throw new Error("nothing is open");
  return client.checks.setAside({ caseFileId, checkId: open.id, reason });
};

describe("a file in exchange format v1", () => {
  test.each(["arc-01", "bru-02", "kir-01"] as const)(
    "%s comes back from the encrypted database with nothing dropped and nothing invented",
    async (name) => {
      const { client } = await openCore();
      const text = demonstrationText(name);

      const { caseFileId } = await client.exchange.import({ text, replace: false });

      expect(await exportOf(client, caseFileId)).toEqual(JSON.parse(text));
    },
  );

  test("leaves private notes behind unless they are asked for", async () => {
    const { client, caseFileId } = await openWith("kir-01");
    const before = await exportOf(client, caseFileId);
    await client.followUps.add({
      caseFileId,
      followUp: {
        on: (await client.caseFiles.open({ caseFileId })).today,
        channel: "téléphone",
        withIds: [],
        text: "Note privée : zibeline.",
        signal: "neutral",
        private: true,
      },
    });

    const without = await textOf(
      await client.exchange.export({ caseFileId, includePrivate: false }),
    );

    expect(JSON.parse(without)).toEqual(before);
    expect(JSON.stringify(await exportOf(client, caseFileId))).toContain("zibeline");
    const handedOver = await client.exchange.handOver({ caseFileId, includePrivate: false });
    expect(await textOf(handedOver)).not.toContain("zibeline");
  });
});

describe("a file whose number is already here", () => {
  test("is not written until asked, and says what it would change", async () => {
    const { client, text, caseFileId } = await openWith("kir-01");
    const changed = text.replace("« Une seule réunion.", "« Deux réunions.");

    const asked = await safe(client.exchange.import({ text: changed, replace: false }));

    expect(asked.error).toMatchObject({
      code: "ALREADY_HERE",
      data: {
        number: "KIR-01",
        caseFileId,
        drafts: 0,
        differences: [{ part: "clarification", fields: [{ path: ["demand"] }] }],
      },
    });
    expect(await exportOf(client, caseFileId)).toEqual(JSON.parse(text));
  });

  test("says so when it brings nothing new", async () => {
    const { client, text } = await openWith("kir-01");
    const asked = await safe(client.exchange.import({ text, replace: false }));
    expect(asked.error).toMatchObject({ code: "ALREADY_HERE", data: { differences: [] } });
  });

  test("replaces what is here when asked, and the history keeps it", async () => {
    const { client, text, caseFileId } = await openWith("kir-01");
    const changed = text.replace("« Une seule réunion.", "« Deux réunions.");

    const replaced = await client.exchange.import({ text: changed, replace: true });

    expect(replaced.caseFileId).toBe(caseFileId);
    expect(await exportOf(client, caseFileId)).toEqual(JSON.parse(changed));
    const [last] = await client.changes.list({ caseFileId });
    expect(last?.fields[0]?.from).toContain("« Une seule réunion.");
  });

  test("gives up the forms begun on what was here, and says how many before", async () => {
    const { client, text, caseFileId } = await openWith("kir-01");
    await client.drafts.put({ caseFileId, form: "person", values: { person: {} } });
    const changed = text.replace("« Une seule réunion.", "« Deux réunions.");

    const asked = await safe(client.exchange.import({ text: changed, replace: false }));
    expect(asked.error).toMatchObject({ data: { drafts: 1 } });
    expect((await client.caseFiles.open({ caseFileId })).drafts).toHaveLength(1);

    await client.exchange.import({ text: changed, replace: true });
    expect((await client.caseFiles.open({ caseFileId })).drafts).toEqual([]);
  });

  test("stands beside it under the next free number when both are kept", async () => {
    const { client, text, caseFileId } = await openWith("kir-01");

    const beside = await client.exchange.importBeside({ text });
    const again = await client.exchange.importBeside({ text });

    expect([beside.number, again.number]).toEqual(["KIR-01-2", "KIR-01-3"]);
    expect(await exportOf(client, caseFileId)).toEqual(JSON.parse(text));
    expect(await exportOf(client, beside.caseFileId)).toEqual({
      ...JSON.parse(text),
      number: "KIR-01-2",
    });
  });
});

describe("a dossier handed over to a colleague's Autour", () => {
  test("arrives with what version 1 of the format cannot say", async () => {
    const { client, caseFileId } = await openWith("kir-01");
    const { supplement } = await setSomethingAside(client, caseFileId);
    const file = await textOf(await client.exchange.handOver({ caseFileId, includePrivate: true }));

    const { client: colleague } = await openCore();
    const received = await colleague.exchange.import({ text: file, replace: false });
    const view = await colleague.caseFiles.open({ caseFileId: received.caseFileId });

    expect(view.supplement).toEqual(supplement);
    expect(view.supplement.checkWaivers).toMatchObject([{ reason }]);
    expect(await exportOf(colleague, received.caseFileId)).toEqual(
      await exportOf(client, caseFileId),
    );
  });

  test("shows what it brings beside the case file, and brings it when asked", async () => {
    const { client, text, caseFileId } = await openWith("kir-01");
    await setSomethingAside(client, caseFileId);
    const file = await textOf(await client.exchange.handOver({ caseFileId, includePrivate: true }));
    const { client: colleague } = await openCore();
    const there = await colleague.exchange.import({ text, replace: false });

    const asked = await safe(colleague.exchange.import({ text: file, replace: false }));
    expect(asked.error).toMatchObject({ data: { differences: [{ part: "checkWaivers" }] } });

    await colleague.exchange.import({ text: file, replace: true });
    const view = await colleague.caseFiles.open({ caseFileId: there.caseFileId });
    expect(view.supplement.checkWaivers).toMatchObject([{ reason }]);
  });

  test("is refused with a path when what stands beside it speaks of somebody who is not in it", async () => {
    const { client, caseFileId } = await openWith("kir-01");
    const file = JSON.parse(
      await textOf(await client.exchange.handOver({ caseFileId, includePrivate: true })),
    );
    file.dossier.number = "KIR-77";
    file.supplement.consentScopes = [{ consentId: "c1", memberIds: ["p99"] }];

    const refused = await safe(
      client.exchange.import({ text: JSON.stringify(file), replace: false }),
    );

    expect(refused.error).toMatchObject({
      code: "EXCHANGE_REFUSED",
      data: {
        problems: [
          { path: "$.supplement.consentScopes[0].memberIds[0]", rule: "danglingReference" },
        ],
      },
    });
    expect((await client.caseFiles.list({})).caseFiles).toHaveLength(1);
  });
});
