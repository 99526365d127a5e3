import { describe, expect, test } from "vitest";
import type { SavedFile } from "#contract/saved-file.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { possibleRecipients } from "#domain/possible-recipients.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { day } from "#tests/support/builders.ts";
import { openCore } from "#tests/support/core-harness.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";
import { demonstrationCaseFile, demonstrationText } from "#tests/support/demonstration.ts";

const openKirikou = async () => {
  const { client } = await openCore();
  const text = demonstrationText("kir-01");
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  return { client, caseFileId };
};

const lifeStory = { lines: ["Je suis Léo.", "J'aime les chevaux."] };
const retold = {
  about: "decision" as const,
  id: "d2",
  original: "Équithérapie 12 séances",
  text: "Vous voyez les chevaux.",
};

describe("a life story", () => {
  test("is kept as it was chosen, said in the history, and goes back to the proposal", async () => {
    const { client, caseFileId } = await openKirikou();

    const chosen = await client.lifeStories.save({ caseFileId, lifeStory });
    expect(chosen.supplement.lifeStory).toEqual(lifeStory);
    expect(await client.caseFiles.open({ caseFileId })).toEqual(chosen);

    const back = await client.lifeStories.save({ caseFileId, lifeStory: null });
    expect(back.supplement.lifeStory).toBeNull();
    expect(await client.changes.list({ caseFileId })).toMatchObject([
      { part: "lifeStory" },
      { part: "lifeStory" },
    ]);
  });

  test("has ten lines at most", async () => {
    const { client, caseFileId } = await openKirikou();
    const lines = Array.from({ length: 11 }, () => "Une ligne.");
    await expect(
      client.lifeStories.save({ caseFileId, lifeStory: { lines } }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("plain words", () => {
  test("are kept beside the concertation they retell, and said in the history", async () => {
    const { client, caseFileId } = await openKirikou();
    const view = await client.plainWords.save({
      caseFileId,
      concertationNumber: 1,
      texts: [retold],
    });
    expect(view.supplement.plainWords).toEqual([{ concertationNumber: 1, texts: [retold] }]);
    expect(await client.caseFiles.open({ caseFileId })).toEqual(view);
    expect(await client.changes.list({ caseFileId })).toMatchObject([{ part: "plainWords" }]);
  });

  test("are refused for a concertation that is not there", async () => {
    const { client, caseFileId } = await openKirikou();
    await expect(
      client.plainWords.save({ caseFileId, concertationNumber: 7, texts: [retold] }),
    ).rejects.toMatchObject({ code: "INVALID" });
  });
});

test("both go along when the dossier is handed over, and never into the exchange format", async () => {
  const { client, caseFileId } = await openKirikou();
  await client.lifeStories.save({ caseFileId, lifeStory });
  await client.plainWords.save({ caseFileId, concertationNumber: 1, texts: [retold] });

  const handedOver = await textOf(
    await client.exchange.handOver({ caseFileId, includePrivate: false }),
  );
  const exchanged = await textOf(
    await client.exchange.export({ caseFileId, includePrivate: true }),
  );

  expect(JSON.parse(handedOver)).toMatchObject({
    supplement: { lifeStory, plainWords: [{ concertationNumber: 1, texts: [retold] }] },
  });
  expect(exchanged).not.toContain(retold.text);
});

const textOf = async (saved: SavedFile): Promise<string> => {
  if (saved.outcome !== "download") throw new Error("expected a download");
  return new TextDecoder().decode(await saved.file.arrayBuffer());
};

test("a page of the version simplifiée is the person's: a member gets it with a written reason only", () => {
  const caseFile = demonstrationCaseFile("kir-01");
  for (const kind of ["meetingPageBefore", "meetingPageAfter", "lifeStory"] as const) {
    const recipients = possibleRecipients(
      { caseFile, supplement: emptySupplement(1), programme: shippedProgramme("kirikou") },
      aboutTheLatest(kind),
      day("2026-03-01"),
    );
    expect(recipients.map(({ refusal }) => refusal)).toEqual([
      null,
      ...recipients.slice(1).map(() => "personsOwn"),
    ]);
  }
});
