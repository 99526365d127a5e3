import { createHash } from "node:crypto";
import { safe } from "@orpc/client";
import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import {
  caseFileTable,
  documentDeliveryTable,
  issuedContentTable,
  issuedDocumentTable,
} from "#core/db/schema/index.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { NewDeliveries } from "#domain/delivery.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { day } from "#tests/support/builders.ts";
import {
  databaseOf,
  fixedClock,
  inProcess,
  openCore,
  passphrase,
} from "#tests/support/core-harness.ts";
import { demonstrationCaseFile, demonstrationText } from "#tests/support/demonstration.ts";
import { readPdf } from "#tests/support/pdf.ts";

const note = { ...aboutTheLatest("synthesisNote"), concertation: 1 };
const kirikou = demonstrationCaseFile("kir-01");

const withDossier = async () => {
  const clock = fixedClock("2026-05-04");
  const { core, client } = await openCore({ clock });
  const { caseFileId } = await client.exchange.import({
    text: demonstrationText("kir-01"),
    replace: false,
  });
  return { core, client, caseFileId, clock };
};

const issueNote = (
  client: CoreClient,
  caseFileId: CaseFileId,
  version = 1,
  correction: string | null = null,
) =>
  client.issuedDocuments.issue({ caseFileId, paper: note, version, languages: ["fr"], correction });

const open = async (client: CoreClient, caseFileId: CaseFileId, version = 1) => {
  const saved = await client.issuedDocuments.save({
    caseFileId,
    number: 1,
    version,
    language: "fr",
  });
  if (saved.outcome !== "download") throw new Error("no file");
  return { name: saved.file.name, bytes: Buffer.from(await saved.file.arrayBuffer()) };
};

const toPerson = {
  recipient: "person",
  memberId: null,
  representative: null,
  language: "fr",
  copies: 1,
  overrideReason: null,
} as const;
const toMember = (memberId: string, overrideReason: string | null = null) =>
  ({
    recipient: "member",
    memberId,
    representative: null,
    language: "fr",
    copies: 1,
    overrideReason,
  }) as const;

const handed = (overrides: Partial<NewDeliveries> = {}): NewDeliveries => ({
  number: 1,
  version: 1,
  on: day("2026-05-04"),
  means: "paper",
  recipients: [toPerson],
  ...overrides,
});

const handOver = async (client: CoreClient, caseFileId: CaseFileId) => {
  const saved = await client.exchange.handOver({ caseFileId, includePrivate: false });
  if (saved.outcome !== "download") throw new Error("no file");
  return Buffer.from(await saved.file.arrayBuffer()).toString("utf8");
};

const errorOf = async (promise: Promise<unknown>) => (await safe(promise)).error;

describe("an issued paper", () => {
  // Planted fault: with the paper drawn anew at each opening, its bytes differ once the dossier has changed.
  test("is numbered, versioned and kept byte for byte, whatever becomes of the dossier", async () => {
    const { core, client, caseFileId } = await withDossier();
    const view = await issueNote(client, caseFileId);
    const first = await open(client, caseFileId);
    expect(view.supplement.issuedDocuments).toEqual([
      {
        number: 1,
        version: 1,
        ...note,
        issuedOn: "2026-05-04",
        by: "Colombe Fictive",
        correction: null,
        languages: ["fr"],
        sha256: createHash("sha256").update(first.bytes).digest("hex"),
      },
    ]);
    const { text, title } = await readPdf(first.bytes);
    expect(text).toContain("1, émise le 4 mai 2026");
    expect(text).not.toContain("BROUILLON");
    expect(title).toBe("Note de synthèse KIR-01/1, version 1");

    await client.people.save({ caseFileId, person: { ...kirikou.person, usualName: "Léopold" } });
    core.context.vault.lock();
    const reopened = inProcess(core);
    await reopened.vault.unlock({ passphrase });

    const again = await open(reopened, caseFileId);
    expect(again.name).toBe("note-de-synthese-KIR-01-1-v1.pdf");
    expect(again.bytes.equals(first.bytes)).toBe(true);
  });

  test("shows the pages as they were drawn when it was issued", async () => {
    const { client, caseFileId } = await withDossier();
    await issueNote(client, caseFileId);
    const pages = async () =>
      (await client.issuedDocuments.preview({ caseFileId, number: 1, version: 1, language: "fr" }))
        .pages;
    const before = await pages();
    await client.people.save({ caseFileId, person: { ...kirikou.person, usualName: "Léopold" } });

    expect(await pages()).toEqual(before);
    expect(before.length).toBeGreaterThan(1);
    expect(
      (await client.documents.preview({ caseFileId, paper: note, language: "fr" })).pages,
    ).not.toEqual(before);
  });

  test("is a draft on every page until then", async () => {
    const { client, caseFileId } = await withDossier();
    const saved = await client.documents.save({ caseFileId, paper: note, language: "fr" });
    if (saved.outcome !== "download") throw new Error("no file");
    const { pages } = await readPdf(new Uint8Array(await saved.file.arrayBuffer()));
    for (const page of pages) expect(page).toContain("BROUILLON");
  });

  // Planted fault: without their triggers the tables take all of them.
  test("is never rewritten nor taken away by anybody, and goes with its dossier", async () => {
    const { core, client, caseFileId } = await withDossier();
    await issueNote(client, caseFileId);
    await client.deliveries.record({ caseFileId, ...handed() });
    const db = databaseOf(core);

    expect(() => db.update(issuedDocumentTable).set({ version: 2 }).run()).toThrow("append-only");
    expect(() => db.delete(issuedDocumentTable).run()).toThrow("append-only");
    expect(() =>
      db
        .update(issuedContentTable)
        .set({ bytes: Buffer.from("autre") })
        .run(),
    ).toThrow("append-only");
    expect(() => db.delete(issuedContentTable).run()).toThrow("append-only");
    expect(() =>
      db.run(sql`insert or replace into issued_content select * from issued_content`),
    ).toThrow(
      expect.objectContaining({
        cause: expect.objectContaining({ message: "issued_content is append-only" }),
      }),
    );

    db.delete(caseFileTable).where(eq(caseFileTable.id, caseFileId)).run();
    expect(db.select().from(issuedContentTable).all()).toEqual([]);
    expect(db.select().from(issuedDocumentTable).all()).toEqual([]);
    expect(db.select().from(documentDeliveryTable).all()).toEqual([]);
  });

  test("asked for twice at once is issued once", async () => {
    const { client, caseFileId } = await withDossier();
    const answers = await Promise.allSettled([
      issueNote(client, caseFileId),
      issueNote(client, caseFileId),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await errorOf(issueNote(client, caseFileId))).toMatchObject({ code: "PAPER_CHANGED" });
    const { supplement } = await client.caseFiles.open({ caseFileId });
    expect(supplement.issuedDocuments).toHaveLength(1);
  });

  test("is not issued when the dossier was saved while it was being made", async () => {
    const { client, caseFileId } = await withDossier();
    const issuing = errorOf(issueNote(client, caseFileId));
    await client.people.save({ caseFileId, person: { ...kirikou.person, usualName: "Léopold" } });
    expect(await issuing).toMatchObject({ code: "PAPER_CHANGED" });
    expect((await client.caseFiles.open({ caseFileId })).supplement.issuedDocuments).toEqual([]);
  });

  test("is pinned to the meeting that it is of, whatever its kind", async () => {
    const { client, caseFileId } = await withDossier();
    const view = await client.issuedDocuments.issue({
      caseFileId,
      paper: aboutTheLatest("attendanceList"),
      version: 1,
      languages: ["fr"],
      correction: null,
    });
    // The second concertation is awaited on 12 May.
    expect(view.supplement.issuedDocuments).toMatchObject([{ concertation: 2 }]);
  });

  test("of another kind has the next number, and the note of a concertation its own", async () => {
    const { client, caseFileId } = await withDossier();
    await client.issuedDocuments.issue({
      caseFileId,
      paper: { ...note, concertation: null },
      version: 1,
      languages: ["fr"],
      correction: null,
    });
    const view = await client.issuedDocuments.issue({
      caseFileId,
      paper: aboutTheLatest("fundingRequest"),
      version: 1,
      languages: ["fr"],
      correction: null,
    });
    expect(view.supplement.issuedDocuments).toMatchObject([
      { number: 1, version: 1, ...note },
      { number: 2, version: 1, kind: "fundingRequest", concertation: null },
    ]);
  });

  test("is in French whatever was asked, and in no language it does not have", async () => {
    const { client, caseFileId } = await withDossier();
    const view = await client.issuedDocuments.issue({
      caseFileId,
      paper: aboutTheLatest("fundingRequest"),
      version: 1,
      languages: ["nl"],
      correction: null,
    });
    expect(view.supplement.issuedDocuments).toMatchObject([{ languages: ["fr"] }]);
  });

  test("that the dossier does not allow is refused with its reason", async () => {
    const { client } = await openCore();
    const text = demonstrationText("bru-02");
    const { caseFileId } = await client.exchange.import({ text, replace: false });
    expect(await errorOf(issueNote(client, caseFileId))).toMatchObject({
      code: "DOCUMENT_REFUSED",
      data: { reason: "ineligible" },
    });
  });
});

describe("a corrected version", () => {
  test("says what was corrected, and who had the previous one", async () => {
    const { client, caseFileId, clock } = await withDossier();
    await issueNote(client, caseFileId);
    await client.deliveries.record({
      caseFileId,
      ...handed({ recipients: [toPerson, toMember("p05")] }),
    });
    clock.moveTo("2026-05-12");
    expect(await errorOf(issueNote(client, caseFileId, 2))).toMatchObject({
      code: "CORRECTION_MISSING",
    });
    await issueNote(client, caseFileId, 2, "La date de la prochaine rencontre.");

    const { text, title } = await readPdf((await open(client, caseFileId, 2)).bytes);
    expect(text).toContain("2, corrigée le 12 mai 2026");
    expect(text).toContain("La date de la prochaine rencontre.");
    expect(text).toContain("La version 1 du 4 mai 2026, reçue par Léandre");
    expect(text).toContain("et Dr Anaïs Hœrnaert");
    expect(title).toBe("Note de synthèse KIR-01/1, version 2");
    const first = await readPdf((await open(client, caseFileId)).bytes);
    expect(first.text).toContain("1, émise le 4 mai 2026");
  });
});

describe("the log of recipients", () => {
  test("says who got which version, when and how; several at once", async () => {
    const { client, caseFileId } = await withDossier();
    await issueNote(client, caseFileId);
    const view = await client.deliveries.record({
      caseFileId,
      ...handed({ means: "mail", recipients: [toPerson, toMember("p05")] }),
    });
    expect(view.supplement.deliveries).toMatchObject([
      { id: "v01", number: 1, version: 1, recipient: "person", on: "2026-05-04", means: "mail" },
      { id: "v02", recipient: "member", memberId: "p05", recipientName: "Dr Anaïs Hœrnaert" },
    ]);
    expect(await client.caseFiles.open({ caseFileId })).toEqual(view);
    expect((await client.changes.list({ caseFileId })).map(({ part }) => part)).toEqual([
      "deliveries",
      "issuedDocuments",
    ]);
  });

  test("whom a paper is not for gets it with a written reason only", async () => {
    const { client, caseFileId } = await withDossier();
    await issueNote(client, caseFileId);
    const attended = new Set(
      kirikou.concertations[0]?.attendance
        .filter(({ attendance }) => attendance === "present" || attendance === "partial")
        .map(({ memberId }) => memberId),
    );
    const absent = kirikou.network.find(
      ({ id, category }) => category !== "person" && !attended.has(id),
    );
    if (!absent) throw new Error("everybody came");
    const give = (reason: string | null) =>
      client.deliveries.record({
        caseFileId,
        ...handed({ recipients: [toMember(absent.id, reason)] }),
      });
    expect(await errorOf(give(null))).toMatchObject({
      code: "INVALID",
      data: {
        problems: [{ path: "$.recipients[0].overrideReason", rule: "overrideUnwritten" }],
      },
    });
    const view = await give("Léo l'a demandé.");
    expect(view.supplement.deliveries).toMatchObject([
      { memberId: absent.id, overrideReason: "Léo l'a demandé." },
    ]);
  });

  test("notes no day before the paper was issued, nor one to come, nor what was not issued", async () => {
    const { client, caseFileId } = await withDossier();
    await issueNote(client, caseFileId);
    const record = (overrides: Partial<NewDeliveries>) =>
      errorOf(client.deliveries.record({ caseFileId, ...handed(overrides) }));
    expect(await record({ on: day("2026-05-03") })).toMatchObject({
      data: { problems: [{ path: "$.on", rule: "beforeIssue" }] },
    });
    expect(await record({ on: day("2026-05-05") })).toMatchObject({
      data: { problems: [{ path: "$.on", rule: "notYet" }] },
    });
    expect(await record({ version: 2 })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("takes back what was noted by mistake, and the history keeps it", async () => {
    const { client, caseFileId } = await withDossier();
    await issueNote(client, caseFileId);
    await client.deliveries.record({ caseFileId, ...handed() });
    const view = await client.deliveries.remove({ caseFileId, id: "v01" });
    expect(view.supplement.deliveries).toEqual([]);
    const changes = await client.changes.list({ caseFileId });
    expect(changes[0]).toMatchObject({
      part: "deliveries",
      fields: [{ from: { recipient: "person" }, to: null }],
    });
  });
});

const archived = async (client: CoreClient, caseFileId: CaseFileId) => {
  const saved = await client.issuedDocuments.saveForArchive({
    caseFileId,
    number: 1,
    version: 1,
    language: "fr",
  });
  if (saved.outcome !== "download") throw new Error("no file");
  return { name: saved.file.name, bytes: Buffer.from(await saved.file.arrayBuffer()) };
};

describe("an archival copy", () => {
  test("is the file that was issued, to the last byte, with the label of PDF/A-2a behind it", async () => {
    const { client, caseFileId } = await withDossier();
    await issueNote(client, caseFileId);
    const issued = await open(client, caseFileId);
    const copy = await archived(client, caseFileId);
    expect(copy.name).toBe("note-de-synthese-KIR-01-1-v1-archive.pdf");
    expect(copy.bytes.subarray(0, issued.bytes.length).equals(issued.bytes)).toBe(true);
    const added = copy.bytes.subarray(issued.bytes.length).toString("latin1");
    expect(added).toContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A<");
    expect(added).toContain("<pdfuaid:part>1</pdfuaid:part>");
    const [read, original] = [await readPdf(copy.bytes), await readPdf(issued.bytes)];
    expect({ ...read, pages: read.pages.length }).toEqual({
      ...original,
      pages: original.pages.length,
    });
  });

  test("is refused for a paper with a sign that no font of ours draws", async () => {
    const { client, caseFileId } = await withDossier();
    const { caseFile } = await client.caseFiles.open({ caseFileId });
    const person = { ...caseFile.person, ownScriptName: "她说" };
    await client.people.save({ caseFileId, person });
    await issueNote(client, caseFileId);
    expect(await errorOf(archived(client, caseFileId))).toMatchObject({ code: "NOT_ARCHIVABLE" });
  });
});

describe("a dossier handed over", () => {
  test("takes the log along without the bytes: numbers go on, the file stays where it was issued", async () => {
    const { client, caseFileId } = await withDossier();
    await issueNote(client, caseFileId);
    await client.deliveries.record({ caseFileId, ...handed() });
    const text = await handOver(client, caseFileId);

    const colleague = (await openCore()).client;
    const { caseFileId: theirs } = await colleague.exchange.import({ text, replace: false });
    expect(
      await errorOf(
        colleague.issuedDocuments.save({
          caseFileId: theirs,
          number: 1,
          version: 1,
          language: "fr",
        }),
      ),
    ).toMatchObject({ code: "ISSUED_ELSEWHERE" });
    const view = await issueNote(colleague, theirs, 2, "Une erreur de date.");
    expect(view.supplement.issuedDocuments.map(({ version }) => version)).toEqual([1, 2]);
    expect((await readPdf((await open(colleague, theirs, 2)).bytes)).text).toContain(
      "La version 1 du 4 mai 2026, reçue par",
    );

    // Back again: what was issued there joins what was issued here.
    const back = await handOver(colleague, theirs);
    await client.exchange.import({ text: back, replace: true });
    const { supplement } = await client.caseFiles.open({ caseFileId });
    expect(supplement.issuedDocuments.map(({ version }) => version)).toEqual([1, 2]);
    expect(supplement.deliveries).toHaveLength(1);
    expect((await open(client, caseFileId)).bytes.length).toBeGreaterThan(1000);
  });

  test("never takes the place of other papers that were issued here under the same number", async () => {
    const { client, caseFileId } = await withDossier();
    const text = await handOver(client, caseFileId);
    const colleague = (await openCore({ clock: fixedClock("2026-05-05") })).client;
    const { caseFileId: theirs } = await colleague.exchange.import({ text, replace: false });
    await issueNote(colleague, theirs);
    await issueNote(client, caseFileId);

    expect(
      await errorOf(
        client.exchange.import({ text: await handOver(colleague, theirs), replace: true }),
      ),
    ).toMatchObject({ code: "EXCHANGE_REFUSED" });
    expect((await client.caseFiles.open({ caseFileId })).supplement.issuedDocuments).toMatchObject([
      { issuedOn: "2026-05-04" },
    ]);
  });
});
