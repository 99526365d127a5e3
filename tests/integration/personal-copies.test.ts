import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import type { CopyFormat } from "#contract/personal-copies.ts";
import { composeMailDraft } from "#core/services/mail-drafts.ts";
import { writeNewFiles } from "#core/services/write-new-files.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { ChosenRecipient } from "#domain/delivery.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { makeCopies } from "#renderer/features/documents/make-copies.ts";
import { fixedClock, openCore, temporaryFolder } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile, demonstrationText } from "#tests/support/demonstration.ts";
import { readPdf } from "#tests/support/pdf.ts";

const note = { ...aboutTheLatest("synthesisNote"), concertation: 1 };
const kirikou = demonstrationCaseFile("kir-01");

const withIssuedNote = async (options: Parameters<typeof openCore>[0] = {}) => {
  const { client } = await openCore({ clock: fixedClock("2026-05-04"), ...options });
  const text = demonstrationText("kir-01");
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  await issueNote(client, caseFileId);
  return { client, caseFileId };
};

const issueNote = (client: CoreClient, caseFileId: CaseFileId) =>
  client.issuedDocuments.issue({
    caseFileId,
    paper: note,
    version: 1,
    languages: ["fr"],
    correction: null,
  });

const person: ChosenRecipient = {
  recipient: "person",
  memberId: null,
  representative: null,
  language: "fr",
  overrideReason: null,
};
const member = (memberId: string): ChosenRecipient => ({
  ...person,
  recipient: "member",
  memberId,
});

const copy = async (
  client: CoreClient,
  caseFileId: CaseFileId,
  reader: ChosenRecipient,
  format: CopyFormat = "pdf",
) => {
  const made = await client.personalCopies.make({
    caseFileId,
    number: 1,
    version: 1,
    reader,
    format,
    batch: null,
  });
  if (made.outcome !== "download") throw new Error("no file");
  return { name: made.file.name, bytes: Buffer.from(await made.file.arrayBuffer()) };
};

const errorOf = async (promise: Promise<unknown>) => (await safe(promise)).error;

describe("a personal copy", () => {
  // Planted fault: made from the dossier of today, it says « Léopold », whom the issued note never named.
  test("is the version as it was issued, but for its reader at the foot of each page", async () => {
    const { client, caseFileId } = await withIssuedNote();
    const saved = await client.issuedDocuments.save({
      caseFileId,
      number: 1,
      version: 1,
      language: "fr",
    });
    if (saved.outcome !== "download") throw new Error("no file");
    const issued = await readPdf(new Uint8Array(await saved.file.arrayBuffer()));
    await client.people.save({ caseFileId, person: { ...kirikou.person, usualName: "Léopold" } });

    const { name, bytes } = await copy(client, caseFileId, member("p05"));
    const theirs = await readPdf(bytes);

    expect(name).toBe("note-de-synthese-KIR-01-1-v1-p05.pdf");
    expect(theirs.pages).toHaveLength(issued.pages.length);
    for (const page of theirs.pages) expect(page).toContain(" Exemplaire de Dr Anaïs Hœrnaert");
    expect(
      theirs.pages.map((page) => page.replace(" Exemplaire de Dr Anaïs Hœrnaert", "")),
    ).toEqual(issued.pages);
    expect(theirs.title).toBe(issued.title);
    expect(theirs.claimsAccessibility).toBe(issued.claimsAccessibility);
  });

  test("has the same pages to be printed, and a file name that names nobody", async () => {
    const { client, caseFileId } = await withIssuedNote();
    const { name } = await copy(client, caseFileId, person);
    expect(name).toBe("note-de-synthese-KIR-01-1-v1-personne.pdf");
    const preview = await client.personalCopies.preview({
      caseFileId,
      number: 1,
      version: 1,
      reader: person,
    });
    expect(preview.fileName).toBe(name);
    const issued = await client.issuedDocuments.preview({
      caseFileId,
      number: 1,
      version: 1,
      language: "fr",
    });
    expect(preview.pages).toHaveLength(issued.pages.length);
    expect(preview.pages).not.toEqual(issued.pages);
  });

  // Four lines of a name would run off the page.
  test("says the beginning of a name that is longer than the foot", async () => {
    const name = "Maximilienne-Éléonore de la Tour-Fictive ".repeat(9).trim();
    const { client } = await openCore({ clock: fixedClock("2026-05-04") });
    const text = demonstrationText("kir-01").replaceAll("Dr Anaïs Hœrnaert", name);
    const { caseFileId } = await client.exchange.import({ text, replace: false });
    await issueNote(client, caseFileId);
    const { pages } = await readPdf((await copy(client, caseFileId, member("p05"))).bytes);
    for (const page of pages)
      expect(page).toMatch(/Exemplaire de Maximilienne.{90,150}… \d \/ \d$/u);
  });

  test("of whom the paper is not for needs a written reason, and of a stranger is refused", async () => {
    const { client, caseFileId } = await withIssuedNote();
    const absent = kirikou.network.find(({ name }) => name === "Kévin Déom");
    const reader = member(absent?.id ?? "");
    expect(await errorOf(copy(client, caseFileId, reader))).toMatchObject({
      code: "INVALID",
      data: { problems: [{ rule: "overrideUnwritten" }] },
    });
    const allowed = { ...reader, overrideReason: "Léo l'a demandé." };
    expect((await copy(client, caseFileId, allowed)).name).toContain(`-${absent?.id}.pdf`);
    expect(await errorOf(copy(client, caseFileId, member("p99")))).toMatchObject({
      data: { problems: [{ rule: "danglingReference" }] },
    });
    expect(await errorOf(copy(client, caseFileId, { ...person, language: "nl" }))).toMatchObject({
      data: { problems: [{ rule: "notIssuedIn" }] },
    });
  });

  test("of a paper that was issued elsewhere is asked for there", async () => {
    const { client, caseFileId } = await withIssuedNote();
    const saved = await client.exchange.handOver({ caseFileId, includePrivate: false });
    if (saved.outcome !== "download") throw new Error("no file");
    const text = Buffer.from(await saved.file.arrayBuffer()).toString("utf8");
    const colleague = (await openCore()).client;
    const there = await colleague.exchange.import({ text, replace: false });
    expect(await errorOf(copy(colleague, there.caseFileId, person))).toMatchObject({
      code: "ISSUED_ELSEWHERE",
    });
  });

  test("is noted in the access log, without a name", async () => {
    const { client, caseFileId } = await withIssuedNote();
    await copy(client, caseFileId, person);
    const { entries } = await client.accessLog.list({});
    expect(entries[0]).toMatchObject({ kind: "paperSaved", caseFile: { number: "KIR-01" } });
  });
});

const intoFolder = async (folder: string | null = temporaryFolder()) => {
  const asked: string[] = [];
  const opened = await withIssuedNote({
    chooseFolder: (purpose) => {
      asked.push(purpose);
      return Promise.resolve(folder);
    },
  });
  const { client, caseFileId } = opened;
  const begin = async () => {
    const place = await client.personalCopies.begin();
    return place.outcome === "folder" ? place.batch : null;
  };
  const make = (batch: string | null, reader: ChosenRecipient) =>
    client.personalCopies.make({
      caseFileId,
      number: 1,
      version: 1,
      reader,
      format: "pdf",
      batch,
    });
  return { ...opened, folder: folder ?? "", asked, begin, make };
};

describe("copies into one folder", () => {
  test("are written together, once all of them are made", async () => {
    const { client, caseFileId, folder, asked, begin, make } = await intoFolder();
    const batch = await begin();
    expect(await make(batch, person)).toEqual({ outcome: "kept" });
    await make(batch, member("p05"));
    expect(await readdir(folder)).toEqual([]);

    await client.personalCopies.finish({ caseFileId, batch: batch ?? "" });

    expect((await readdir(folder)).toSorted()).toEqual([
      "note-de-synthese-KIR-01-1-v1-p05.pdf",
      "note-de-synthese-KIR-01-1-v1-personne.pdf",
    ]);
    expect(asked).toEqual(["papers"]);
    const { entries } = await client.accessLog.list({});
    expect(entries.filter(({ kind }) => kind === "paperSaved")).toHaveLength(2);
  });

  // Planted fault: with the files written one after the other, the first is there before the second is refused.
  test("replace nothing: none is written where one of them is already", async () => {
    const { client, caseFileId, folder, begin, make } = await intoFolder();
    const there = path.join(folder, "note-de-synthese-KIR-01-1-v1-personne.pdf");
    await writeFile(there, "à garder");
    const batch = await begin();
    await make(batch, member("p05"));
    await make(batch, person);
    expect(
      await errorOf(client.personalCopies.finish({ caseFileId, batch: batch ?? "" })),
    ).toMatchObject({
      code: "FILES_EXIST",
      data: { names: ["note-de-synthese-KIR-01-1-v1-personne.pdf"] },
    });
    expect(await readdir(folder)).toEqual(["note-de-synthese-KIR-01-1-v1-personne.pdf"]);
    expect(await readFile(there, "utf8")).toBe("à garder");
  });

  test("that fail on the way leave nothing behind", async () => {
    const folder = temporaryFolder();
    const files = [
      { fileName: "un.pdf", bytes: Buffer.from("un") },
      { fileName: `${"x".repeat(300)}.pdf`, bytes: Buffer.from("deux") },
    ];
    await expect(writeNewFiles(folder, files)).rejects.toThrow("ENAMETOOLONG");
    expect(await readdir(folder)).toEqual([]);
  });

  test("that were stopped on the way are not written, not even those that are made", async () => {
    const { client, caseFileId, folder } = await intoFolder();
    const progress: number[] = [];
    const isMade = await makeCopies(
      client,
      { caseFileId, number: 1, version: 1, format: "pdf", readers: [person, member("p05")] },
      { onProgress: (done) => progress.push(done), isStopped: () => progress.length === 2 },
    );
    expect(isMade).toBe(false);
    expect(progress).toEqual([0, 1]);
    expect(await readdir(folder)).toEqual([]);
  });

  test("are given up when no folder is chosen, or others were begun since", async () => {
    const givenUp = await intoFolder(null);
    expect(await givenUp.client.personalCopies.begin()).toEqual({ outcome: "cancelled" });
    const { begin, make } = await intoFolder();
    const first = await begin();
    await begin();
    expect(await errorOf(make(first, person))).toMatchObject({ code: "NOT_FOUND" });
  });

  test("are downloaded where the host has no such dialog", async () => {
    const { client } = await withIssuedNote();
    expect(await client.personalCopies.begin()).toEqual({ outcome: "download" });
  });
});

describe("an e-mail draft", () => {
  test("holds the copy, says neutral words, and is opened as one that was not sent", async () => {
    const { client, caseFileId } = await withIssuedNote();
    const { name, bytes } = await copy(client, caseFileId, member("p05"), "mail");
    const { head, parts } = readMail(bytes);

    expect(name).toBe("note-de-synthese-KIR-01-1-v1-p05.eml");
    expect(head).toContain("Subject: Document pour notre rencontre");
    expect(head).toContain("X-Unsent: 1");
    expect(head).toContain("Date: Mon, 04 May 2026 09:00:00 +0000");
    expect(head).not.toMatch(/^From:/m);
    const pdf = Buffer.from(parts.at(1)?.body ?? "", "base64");
    const theirs = await copy(client, caseFileId, member("p05"));
    expect(pdf.equals(theirs.bytes)).toBe(true);
    expect(parts[1]?.head).toContain("filename=note-de-synthese-KIR-01-1-v1-p05.pdf");
  });

  // Whoever sees the message on a screen learns nothing: neither of whom it is about, nor of the programme.
  test("names nobody of the dossier, nor its programme, outside the attached paper", async () => {
    const { client, caseFileId } = await withIssuedNote();
    const { bytes } = await copy(client, caseFileId, member("p05"), "mail");
    const { head, parts } = readMail(bytes);
    const said = `${head}\n${parts[0]?.body}`.toLowerCase();
    const words = [
      kirikou.person.usualName,
      kirikou.person.familyName,
      ...kirikou.network.flatMap(({ name, role }) => [name, role]),
      "kirikou",
      "concertation",
      "synthèse",
    ];
    for (const word of words) expect(said).not.toContain(word.toLowerCase());
  });

  const draft = {
    id: "00000000-0000-4000-8000-000000000001",
    at: "2026-05-04T09:00:00.000Z",
    to: "anais@essais.example",
    language: "nl",
    from: "Colombe Fictive",
    attachment: { fileName: "x.pdf", bytes: Buffer.from("%PDF") },
  } as const;

  test("is the same bytes for the same draft, in the language of its reader, to the address that is known", async () => {
    const bytes = await composeMailDraft(draft);
    expect(Buffer.from(await composeMailDraft(draft)).equals(Buffer.from(bytes))).toBe(true);
    const { head } = readMail(Buffer.from(bytes));
    expect(head).toContain("Subject: Document voor onze bijeenkomst");
    expect(head).toContain("To: anais@essais.example");
    expect(head).toContain(`Message-ID: <${draft.id}@autour.invalid>`);
  });

  test("is addressed to nobody where what is written is not one address", async () => {
    for (const to of [
      null,
      "a@b.example, c@d.example",
      "Anaïs",
      "a@b.example\r\nBcc: c@d.example",
    ]) {
      const { head } = readMail(Buffer.from(await composeMailDraft({ ...draft, to })));
      expect(head).not.toMatch(/^(?:To|Bcc):/m);
    }
  });
});

/** The head of a message, and its parts; enough for what is written here. */
const readMail = (bytes: Buffer) => {
  const [head = "", ...rest] = bytes.toString("latin1").split("\r\n\r\n");
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? "";
  const parts = rest
    .join("\r\n\r\n")
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [partHead = "", ...body] = part.split("\r\n\r\n");
      return { head: partHead, body: body.join("\r\n\r\n") };
    });
  return { head, parts };
};
