import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import type { SavedFile } from "#contract/saved-file.ts";
import { createTypesetter } from "#core/documents/typesetting/create-typesetter.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { ChosenRecipient } from "#domain/delivery.ts";
import { aboutTheLatest, type PaperLanguage, type PaperSubject } from "#domain/paper-kind.ts";
import { PICTURE_MAXIMUM_BYTES } from "#domain/picture.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { day } from "#tests/support/builders.ts";
import { fixedClock, openCore, projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { jpegLogo, pngLogo, svgLogo } from "#tests/support/logos.ts";
import { demonstrationDossiers, everyPaper, papersToTry } from "#tests/support/paper-dossiers.ts";
import { readPdf } from "#tests/support/pdf.ts";

const person: ChosenRecipient = {
  recipient: "person",
  memberId: null,
  representative: null,
  language: "fr",
  overrideReason: null,
};

/** Who leads KIR-01, where they are a member of the network too. */
const name = "Maëlle Piérard-Noël";
const inFrench = `Signature de ${name}`;

const profile = {
  name,
  function: "Initiatrice de la concertation",
  organisation: "Service fictif des Essais",
  email: "maelle@essais.example",
  phone: "0470 00 00 21",
};

const atTheDesk = async () => {
  const { client } = await openCore({ clock: fixedClock("2026-05-04") });
  await client.organisers.save(profile);
  const takeIn = async (file: "kir-01" | "arc-01") =>
    (await client.exchange.import({ text: demonstrationText(file), replace: false })).caseFileId;
  return { client, mine: await takeIn("kir-01"), theirs: await takeIn("arc-01") };
};

const give = (client: CoreClient, file: string | Buffer = svgLogo(), isPrinted = true) =>
  client.organiserSignatures.save({
    name,
    picture: Buffer.from(file).toString("base64"),
    isPrinted,
  });

const bytesOf = async (saved: SavedFile) => {
  if (saved.outcome !== "download") throw new Error("no file");
  return Buffer.from(await saved.file.arrayBuffer());
};

const print = async (
  client: CoreClient,
  caseFileId: CaseFileId,
  paper: PaperSubject,
  language: PaperLanguage = "fr",
) => bytesOf(await client.documents.save({ caseFileId, paper, language }));

const alternativesOf = async (...order: Parameters<typeof print>) => {
  const { alternatives, claimsAccessibility } = await readPdf(await print(...order));
  expect(claimsAccessibility).toBe(true);
  return alternatives;
};

const certificate = { ...aboutTheLatest("attendanceCertificate"), concertation: 1 };

describe("the organiser's signature stands, once and read out,", () => {
  test.each([
    ["the information letter", aboutTheLatest("informationLetter")],
    ["the letter with the consent form", aboutTheLatest("consentForm")],
    ["the invitation", aboutTheLatest("invitation")],
    ["the certificate of attendance", { ...certificate, memberId: "p02" }],
    ["the preparatory phase", aboutTheLatest("preparation")],
    ["the funding request that they prepared", aboutTheLatest("fundingRequest")],
    ["the note, where they are a partner", aboutTheLatest("synthesisNote")],
    ["the plan, where they are a partner", aboutTheLatest("plan")],
  ])("on %s", async (_what, paper) => {
    const { client, mine } = await atTheDesk();
    const planned = { on: day("2026-06-02"), start: "14:00", place: null };
    await client.plannedConcertations.save({ caseFileId: mine, planned });
    const before = await print(client, mine, paper);
    expect((await readPdf(before)).alternatives).toEqual([]);

    await give(client);

    expect(await alternativesOf(client, mine, paper)).toEqual([inFrench]);
    await client.organiserSignatures.remove();
    expect(await print(client, mine, paper)).toEqual(before);
  });

  test("on the fee statement", async () => {
    const statement = papersToTry().find(({ kind }) => kind === "feeStatement");
    if (!statement) throw new Error("nobody is paid");
    const typesetter = await createTypesetter(resourcesIn(projectFolder));
    const signature = {
      type: "svg",
      picture: Buffer.from(svgLogo()).toString("base64"),
      alt: inFrench,
    } as const;
    const bytes = await typesetter.pdf({ ...statement.source, signature });
    expect((await readPdf(bytes)).alternatives).toEqual([inFrench]);
    typesetter.close();
  });

  test("in the language of the paper", async () => {
    const { client, mine } = await atTheDesk();
    await give(client);
    const letter = aboutTheLatest("informationLetter");
    expect(await alternativesOf(client, mine, letter, "nl")).toEqual([`Handtekening van ${name}`]);
    expect(await alternativesOf(client, mine, letter, "en")).toEqual([`Signature of ${name}`]);
  });
});

describe("no signature stands", () => {
  test.each([
    ["on the list of who came, which is signed in the room", aboutTheLatest("attendanceList")],
    ["on the person's own page", aboutTheLatest("meetingPageAfter")],
  ])("%s", async (_what, paper) => {
    const { client, mine } = await atTheDesk();
    const before = await print(client, mine, paper);
    await give(client);
    expect(await print(client, mine, paper)).toEqual(before);
  });

  test("on the papers of a dossier that somebody else leads", async () => {
    const { client, theirs } = await atTheDesk();
    const letter = aboutTheLatest("informationLetter");
    const before = await print(client, theirs, letter);
    await give(client);
    expect(await print(client, theirs, letter)).toEqual(before);
  });

  test("when they chose so, nor once the vault has another name", async () => {
    const { client, mine } = await atTheDesk();
    const letter = aboutTheLatest("informationLetter");
    const before = await print(client, mine, letter);
    await give(client);
    await client.organiserSignatures.print({ isPrinted: false });
    expect(await print(client, mine, letter)).toEqual(before);

    await client.organiserSignatures.print({ isPrinted: true });
    await client.organisers.save({ ...profile, name: "Bram Fictief" });
    expect(await print(client, mine, letter)).toEqual(before);
  });

  test("in the copy for a word processor, which anybody may rewrite", async () => {
    const { client, mine } = await atTheDesk();
    const edit = async () => {
      const order = { caseFileId: mine, paper: aboutTheLatest("plan"), language: "fr" } as const;
      return bytesOf(await client.documents.saveEditable(order));
    };
    const before = await edit();
    await give(client);
    expect(await edit()).toEqual(before);
  });

  test("in what leaves with a dossier, for the person or for a colleague", async () => {
    const { client, mine } = await atTheDesk();
    const asked = { caseFileId: mine, includePrivate: true };
    await give(client, pngLogo());
    for (const saved of [
      await client.exchange.export(asked),
      await client.exchange.handOver(asked),
    ]) {
      const text = (await bytesOf(saved)).toString("utf8");
      expect(text).toContain("KIR-01");
      expect(text).not.toContain(pngLogo().toString("base64").slice(0, 60));
    }
  });
});

test("an issued paper, and each copy of it, keeps the signature it was issued with", async () => {
  const { client, mine: caseFileId } = await atTheDesk();
  const paper = aboutTheLatest("informationLetter");
  const issue = (version: number) =>
    client.issuedDocuments.issue({
      caseFileId,
      paper,
      version,
      languages: ["fr"],
      correction: version === 1 ? null : "Signée.",
    });
  const copyOf = async (version: number) => {
    const { pages } = await client.personalCopies.preview({
      caseFileId,
      number: 1,
      version,
      reader: person,
    });
    return pages.join("");
  };
  await issue(1);
  await give(client);
  await issue(2);
  await client.organiserSignatures.remove();

  for (const [version, isSigned] of [
    [1, false],
    [2, true],
  ] as const) {
    const issued = { caseFileId, number: 1, version, language: "fr" } as const;
    const { pages } = await client.issuedDocuments.preview(issued);
    expect(pages.join("").includes("<image")).toBe(isSigned);
    expect((await copyOf(version)).includes("<image")).toBe(isSigned);
  }
});

test("the paper beside a form shows the signature that will be printed", async () => {
  const { client, mine: caseFileId } = await atTheDesk();
  const { preparation } = (await client.caseFiles.open({ caseFileId })).caseFile;
  if (!preparation) throw new Error("KIR-01 was not prepared");
  const draw = async () => {
    const drawn = await client.livePreviews.draw({
      caseFileId,
      paper: aboutTheLatest("preparation"),
      language: "fr",
      typed: { form: "preparation", preparation },
      known: [],
    });
    return JSON.stringify(drawn);
  };
  expect(await draw()).not.toContain("<image");
  await give(client);
  expect(await draw()).toContain("<image");
});

describe("the picture of a signature", () => {
  test.each([
    ["png", pngLogo()],
    ["jpeg", jpegLogo()],
    ["svg", svgLogo()],
  ] as const)("may be %s, and is drawn by both compilers beside a logo", async (type, file) => {
    const letter = demonstrationDossiers()
      .flatMap((dossier) => everyPaper(dossier))
      .find(({ kind }) => kind === "informationLetter");
    if (!letter) throw new Error("there is no letter");
    const picture = { type, picture: Buffer.from(file).toString("base64"), alt: inFrench };
    const withLogo = {
      ...letter.source,
      letterhead: { logo: picture, address: ["Rue fictive 1"] },
    };
    for (const engine of ["native", "wasm"] as const) {
      const typesetter = await createTypesetter(resourcesIn(projectFolder), engine);
      const count = async (source: typeof withLogo) =>
        (await typesetter.pages(source)).join("").split("<image").length - 1;
      const bare = await count(withLogo);
      expect(await count({ ...withLogo, signature: picture })).toBe(bare + 1);
      expect(await count(withLogo)).toBe(bare);
      typesetter.close();
    }
  });

  test.each([
    ["a text", "notAnImage", "Bonjour"],
    ["nothing", "notAnImage", ""],
    ["a script", "unsafeDrawing", svgLogo("<script>alert(1)</script>")],
    ["a PNG that unpacks into gigabytes", "tooManyPixels", pngLogo({ saidWidth: 60_000 })],
    ["a damaged PNG", "unreadable", pngLogo().subarray(0, 60)],
  ])("is not %s: the one before it stays", async (_what, reason, file) => {
    const { client } = await openCore();
    await give(client, pngLogo());
    const { error } = await safe(give(client, file));
    expect(error).toMatchObject({ code: "SIGNATURE_REFUSED", data: { reason } });
    expect(await client.organiserSignatures.get()).toMatchObject({ type: "png", isPrinted: true });
  });

  test("is not more than 300 kB", async () => {
    const { client } = await openCore();
    const tooLarge = Buffer.concat([pngLogo(), Buffer.alloc(PICTURE_MAXIMUM_BYTES)]);
    expect((await safe(give(client, tooLarge))).error).not.toBeNull();
    expect(await client.organiserSignatures.get()).toBeNull();
  });
});
