import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import { checkPicture } from "#core/documents/pictures/check-picture.ts";
import { createTypesetter } from "#core/documents/typesetting/create-typesetter.ts";
import type { CoreClient } from "#contract/contract.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { PICTURE_MAXIMUM_BYTES } from "#domain/picture.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { openCore, projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { jpegLogo, pngLogo, svgLogo } from "#tests/support/logos.ts";
import { demonstrationDossiers, everyPaper } from "#tests/support/paper-dossiers.ts";
import { readPdf } from "#tests/support/pdf.ts";

const programmeId = "kirikou";
const alt = "Logo du réseau fictif";
const note = aboutTheLatest("synthesisNote");

const withDossier = async () => {
  const { client } = await openCore();
  const { caseFileId } = await client.exchange.import({
    text: demonstrationText("kir-01"),
    replace: false,
  });
  return { client, caseFileId };
};

const give = (client: CoreClient, file: string | Buffer) =>
  client.letterheads.save({ programmeId, alt, picture: Buffer.from(file).toString("base64") });

const errorOf = async (promise: Promise<unknown>) => (await safe(promise)).error;

describe("a logo", () => {
  test("stands with the network's address on the first page of its papers, and is read out", async () => {
    const { client, caseFileId } = await withDossier();
    const print = async () => {
      const saved = await client.documents.save({ caseFileId, paper: note, language: "fr" });
      if (saved.outcome !== "download") throw new Error("no file");
      return Buffer.from(await saved.file.arrayBuffer());
    };
    const before = await readPdf(await print());
    expect(before.text).not.toContain("liaison@kirikou.be");
    await give(client, svgLogo());
    const { pages, roles, alternatives, claimsAccessibility } = await readPdf(await print());
    expect(claimsAccessibility).toBe(true);
    expect(roles).toContain("Figure");
    expect(pages[0]).toContain("liaison@kirikou.be");
    expect(pages.slice(1).join(" ")).not.toContain("liaison@kirikou.be");
    expect(alternatives).toEqual([alt]);
  });

  test.each([
    ["png", pngLogo()],
    ["jpeg", jpegLogo()],
    ["svg", svgLogo()],
  ])("may be %s, and is drawn by both compilers", async (type, file) => {
    const { client } = await withDossier();
    expect(await give(client, file)).toMatchObject({ type, alt });
    const [paper] = demonstrationDossiers().flatMap((dossier) => everyPaper(dossier));
    const logo = await client.letterheads.get({ programmeId });
    if (!paper || !logo) throw new Error("no paper, or no logo");
    const source = { ...paper.source, letterhead: { logo, address: ["Rue fictive 1"] } };
    for (const engine of ["native", "wasm"] as const) {
      const typesetter = await createTypesetter(resourcesIn(projectFolder), engine);
      const [first = "", second = ""] = await typesetter.pages(source);
      expect(first).toMatch(/<image[\s\S]*data:image\//);
      expect(second).not.toContain("<image");
      typesetter.close();
    }
  });

  test("is one per programme: another takes its place, and it can be taken away", async () => {
    const { client } = await withDossier();
    await give(client, svgLogo());
    await give(client, pngLogo());
    expect(await client.letterheads.get({ programmeId })).toMatchObject({ type: "png" });
    await client.letterheads.remove({ programmeId });
    expect(await client.letterheads.get({ programmeId })).toBeNull();
    expect(await client.letterheads.get({ programmeId: "archipel" })).toBeNull();
  });

  test("does not change a paper that was issued before it", async () => {
    const { client, caseFileId } = await withDossier();
    await client.issuedDocuments.issue({
      caseFileId,
      paper: note,
      version: 1,
      languages: ["fr"],
      correction: null,
    });
    await give(client, svgLogo());
    const issued = { caseFileId, number: 1, version: 1, language: "fr" } as const;
    const { pages } = await client.issuedDocuments.preview(issued);
    expect(pages[0]).not.toContain("<image");
  });
});

const uses = (count: number) =>
  `<defs><g id="a0"><path d="M0 0h1v1z"/></g>${Array.from({ length: count }, (_, index) => `<g id="a${index + 1}"><use href="#a${index}"/><use href="#a${index}"/></g>`).join("")}</defs><use href="#a${count}"/>`;

describe("what may not stand on a paper is refused by its content, whatever its name:", () => {
  test.each([
    ["a text", "notAnImage", "Bonjour"],
    ["a web page", "notAnImage", "<html><body><svg></svg></body></html>"],
    ["a PNG that unpacks into gigabytes", "tooManyPixels", pngLogo({ saidWidth: 60_000 })],
    ["a JPEG without a picture", "unreadable", Buffer.from("ffd8ffe000104a4649460001", "hex")],
    ["a JPEG in printers' inks", "printersInks", Buffer.from("ffd8ffc0001408001000100400", "hex")],
    ["a script", "unsafeDrawing", svgLogo("<script>alert(1)</script>")],
    ["an event handler", "unsafeDrawing", svgLogo('<path onload="alert(1)" d="M0 0h9v9z"/>')],
    ["a web page inside", "unsafeDrawing", svgLogo("<foreignObject><p>x</p></foreignObject>")],
    ["a file of this computer", "unsafeDrawing", svgLogo('<image href="file:///etc/passwd"/>')],
    ["another address", "unsafeDrawing", svgLogo('<use xlink:href="http://x.example/a.svg#b"/>')],
    [
      "a style from elsewhere",
      "unsafeDrawing",
      svgLogo("<style>@import 'http://x.example';</style>"),
    ],
    ["entities", "notAnImage", `<!DOCTYPE svg [<!ENTITY a "aa">]>${svgLogo("<path/>")}`],
    ["symbols that double and double", "unsafeDrawing", svgLogo(uses(30))],
    ["typed text", "unsafeDrawing", svgLogo("<text>Réseau</text>")],
  ])("%s", (_what, error, file) => {
    expect(checkPicture(Buffer.from(file))).toEqual({ ok: false, error });
  });
});

describe("a file that is refused leaves the logo before it in place:", () => {
  test.each([
    ["a script", "unsafeDrawing", svgLogo("<script>alert(1)</script>")],
    ["a damaged PNG", "unreadable", pngLogo().subarray(0, 60)],
    ["a PNG whose head lies", "unreadable", pngLogo({ saidWidth: 3000 })],
    ["an SVG cut off", "unreadable", svgLogo().slice(0, 90)],
  ])("%s", async (_what, reason, file) => {
    const { client } = await openCore();
    await give(client, pngLogo());
    expect(await errorOf(give(client, file))).toMatchObject({
      code: "LOGO_REFUSED",
      data: { reason },
    });
    expect(await client.letterheads.get({ programmeId })).toMatchObject({ type: "png" });
  });

  test("more than 300 kB", async () => {
    const { client } = await openCore();
    const tooLarge = Buffer.concat([pngLogo(), Buffer.alloc(PICTURE_MAXIMUM_BYTES)]);
    expect(await errorOf(give(client, tooLarge))).not.toBeNull();
    expect(await client.letterheads.get({ programmeId })).toBeNull();
  });
});
