import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import { aCaseFile } from "#tests/support/builders.ts";
import { inProcess, organiser, passphrase, startCore } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

const { person, request } = aCaseFile();
const newRequest = { number: "ARC-1", programmeId: "archipel", person, request };

describe("a vault of which nobody has said yet whose it is", () => {
  test("opens, and names nobody", async () => {
    const client = await vaultOfNobody();
    expect(await client.organisers.get()).toBeNull();
  });

  test("opens no dossier: its papers would be signed by nobody", async () => {
    const client = await vaultOfNobody();
    const { error } = await safe(client.caseFiles.create(newRequest));
    expect(error).toMatchObject({ code: "ORGANISER_MISSING" });
  });

  test("opens one as soon as it has been said", async () => {
    const client = await vaultOfNobody();
    expect(await client.organisers.save(organiser)).toEqual(organiser);
    const { caseFile } = await client.caseFiles.create(newRequest);
    expect(caseFile.organiser.name).toBe(organiser.name);
  });

  test("changes the fictional dossiers in the name of who leads them", async () => {
    const client = await vaultOfNobody();
    const text = demonstrationText("kir-01");
    const { caseFileId } = await client.exchange.import({ text, replace: false });
    const { caseFile } = await client.caseFiles.open({ caseFileId });
    await client.people.save({ caseFileId, person: { ...caseFile.person, usualName: "Léandre" } });
    const [change] = await client.changes.list({ caseFileId });
    expect(change?.by).toBe(caseFile.organiser.name);
  });
});

const vaultOfNobody = async () => {
  const client = inProcess(startCore());
  await client.vault.create({ passphrase });
  return client;
};
