import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import { createTypesetter } from "#core/documents/typesetting/create-typesetter.ts";
import { typesettingFailureOf } from "#core/documents/typesetting/typesetting-failure.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { openCore, projectFolder, temporaryFolder } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { demonstrationDossiers, everyPaper } from "#tests/support/paper-dossiers.ts";

const resources = resourcesIn(projectFolder);

/** The templates as they are but for one line, which is not Typst any more. */
const brokenTemplates = () => {
  const templatesFolder = temporaryFolder();
  cpSync(resources.templatesFolder, templatesFolder, { recursive: true });
  const file = path.join(templatesFolder, "sections.typ");
  const lines = readFileSync(file, "utf8").split("\n");
  const at = lines.findIndex((line) => line.includes("#let bullets(items) = list("));
  lines[at] = "#let bullets(items) = no-such-function(items)";
  writeFileSync(file, lines.join("\n"));
  return { templatesFolder, line: at + 1 };
};

const errorOf = async (promise: Promise<unknown>) => (await safe(promise)).error;

describe("a template that fails", () => {
  test.each(["native", "wasm"] as const)(
    "gives no page, and says which line of which template (%s)",
    async (engine) => {
      const { templatesFolder, line } = brokenTemplates();
      const { fontsFolder } = resources;
      const typesetter = await createTypesetter({ templatesFolder, fontsFolder }, engine);
      const [paper] = demonstrationDossiers().flatMap((dossier) => everyPaper(dossier));
      if (!paper) throw new Error("no paper");
      for (const make of [typesetter.pdf, typesetter.pages])
        expect(typesettingFailureOf(await errorOf(make(paper.source)))).toEqual({
          file: "sections.typ",
          line,
        });
      typesetter.close();
    },
  );

  test("is told to whoever asked for the paper, with the place and nothing of the dossier", async () => {
    const { templatesFolder, line } = brokenTemplates();
    const { client } = await openCore({ resources: { ...resources, templatesFolder } });
    const { caseFileId } = await client.exchange.import({
      text: demonstrationText("kir-01"),
      replace: false,
    });
    const paper = aboutTheLatest("synthesisNote");
    expect(
      await errorOf(client.documents.preview({ caseFileId, paper, language: "fr" })),
    ).toMatchObject({ code: "PDF_FAILED", message: `sections.typ, line ${line}` });
  });

  test("issues nothing: no number is taken", async () => {
    const { templatesFolder } = brokenTemplates();
    const { client } = await openCore({ resources: { ...resources, templatesFolder } });
    const { caseFileId } = await client.exchange.import({
      text: demonstrationText("kir-01"),
      replace: false,
    });
    const issuing = client.issuedDocuments.issue({
      caseFileId,
      paper: aboutTheLatest("synthesisNote"),
      version: 1,
      languages: ["fr"],
      correction: null,
    });
    expect(await errorOf(issuing)).toMatchObject({ code: "PDF_FAILED" });
    const { supplement } = await client.caseFiles.open({ caseFileId });
    expect(supplement.issuedDocuments).toEqual([]);
  });
});
