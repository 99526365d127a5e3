import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { openCore } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

const note = { ...aboutTheLatest("synthesisNote"), concertation: 1 };

const withDossier = async (name: "kir-01" | "bru-02" = "kir-01") => {
  const { client } = await openCore();
  const { caseFileId } = await client.exchange.import({
    text: demonstrationText(name),
    replace: false,
  });
  return { client, caseFileId };
};

describe("a paper that is about to be issued", () => {
  test("says what it finds in the draft as it stands, and the paper is issued all the same", async () => {
    const { client, caseFileId } = await withDossier();
    const asked = { caseFileId, paper: note, language: "fr" } as const;
    const { caseFile } = await client.caseFiles.open({ caseFileId });
    expect((await client.documents.review(asked)).map(({ kind }) => kind)).toContain("civilName");

    await client.people.save({
      caseFileId,
      person: { ...caseFile.person, usualName: caseFile.person.givenNames },
    });
    expect((await client.documents.review(asked)).map(({ kind }) => kind)).not.toContain(
      "civilName",
    );

    const issue = { caseFileId, paper: note, version: 1, correction: null };
    const issued = await client.issuedDocuments.issue({ ...issue, languages: ["fr"] });
    expect(issued.supplement.issuedDocuments).toHaveLength(1);
  });

  test("is not read again where the dossier does not allow it", async () => {
    const { client, caseFileId } = await withDossier("bru-02");
    const paper = aboutTheLatest("synthesisNote");
    const { error } = await safe(client.documents.review({ caseFileId, paper, language: "fr" }));
    expect(error).toMatchObject({ code: "DOCUMENT_REFUSED", data: { reason: "ineligible" } });
  });
});
