import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { LivePreview } from "#domain/live-preview.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { fixedClock, openCore, temporaryFolder } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile, demonstrationText } from "#tests/support/demonstration.ts";

const note = { ...aboutTheLatest("synthesisNote"), concertation: 1 };
const kirikou = demonstrationCaseFile("kir-01");
const plan = kirikou.cycles[0]?.plan;
const held = kirikou.concertations[0];
if (!plan || !held) throw new Error("KIR-01 has a plan and a concertation");
const { number: _number, cycle: _cycle, ...concertation } = held;

const withDossier = async () => {
  const vaultFolder = path.join(temporaryFolder(), "vault");
  const { client } = await openCore({ vaultFolder, clock: fixedClock("2026-05-04") });
  const { caseFileId } = await client.exchange.import({
    text: demonstrationText("kir-01"),
    replace: false,
  });
  // What a look at a dossier notes is noted now.
  await client.documents.preview({ caseFileId, paper: note, language: "fr" });
  const bytes = () =>
    ["vault.db", "vault.db-wal"].map((name) =>
      readFileSync(path.join(vaultFolder, name)).toString("base64"),
    );
  return { client, caseFileId, bytes };
};

type Draw = Parameters<CoreClient["livePreviews"]["draw"]>[0];

const typedContext = (contextStatement: string): Draw["typed"] => ({
  form: "concertation",
  number: 1,
  concertation: { ...concertation, contextStatement },
  observedBy: null,
});

const draw = (
  client: CoreClient,
  caseFileId: CaseFileId,
  typed: Draw["typed"],
  overrides: Partial<Draw> = {},
) =>
  client.livePreviews.draw({
    caseFileId,
    paper: note,
    language: "fr",
    typed,
    known: [],
    ...overrides,
  });

const pagesOf = (preview: LivePreview) => {
  if (preview.state !== "drawn") throw new Error(`waiting: ${preview.reason}`);
  return preview.pages;
};

/** Page by page, everything that is drawn on it. */
const outlinesOf = (preview: LivePreview) =>
  pagesOf(preview).map((layers) => outlines(layers.map(({ picture }) => picture).join("")));

const outlines = (picture: string) =>
  Array.from(picture.matchAll(/ d="([^"]+)"/g), ([, outline = ""]) => outline).toSorted((a, b) =>
    a < b ? -1 : 1,
  );

describe("a live preview", () => {
  test("shows the paper as it is once what is typed is saved", async () => {
    const { client, caseFileId } = await withDossier();
    const before = await client.documents.preview({ caseFileId, paper: note, language: "fr" });
    const live = outlinesOf(await draw(client, caseFileId, typedContext("Le cadre est fictif.")));
    await client.concertations.save({
      caseFileId,
      number: 1,
      concertation: { ...concertation, contextStatement: "Le cadre est fictif." },
    });
    const after = await client.documents.preview({ caseFileId, paper: note, language: "fr" });
    expect(live).toEqual(after.pages.map(outlines));
    expect(live).not.toEqual(before.pages.map(outlines));
  });

  // Planted fault: with the transaction committed, the file differs, and so does the chain of operations in it.
  test("leaves the vault as it was, byte for byte", async () => {
    const { client, caseFileId, bytes } = await withDossier();
    const before = bytes();
    pagesOf(await draw(client, caseFileId, typedContext("Rien n'en reste.")));
    expect(bytes()).toEqual(before);
  });

  test("leaves dossier, history and the draft of the form as they were", async () => {
    const { client, caseFileId } = await withDossier();
    await client.drafts.put({ caseFileId, form: "concertation", values: { fictif: true } });
    const before = await client.caseFiles.open({ caseFileId });
    pagesOf(await draw(client, caseFileId, typedContext("Rien n'en reste.")));
    expect(await client.caseFiles.open({ caseFileId })).toEqual(before);
    expect(await client.drafts.get({ caseFileId, form: "concertation" })).toMatchObject({
      values: { fictif: true },
    });
  });

  test("does not keep the next save from being the next operation", async () => {
    const { client, caseFileId } = await withDossier();
    pagesOf(await draw(client, caseFileId, typedContext("Rien n'en reste.")));
    await client.people.save({
      caseFileId,
      person: { ...kirikou.person, usualName: "Léopold" },
    });
    expect(await client.vault.verify()).toMatchObject({ isWhole: true, brokenOperation: null });
  });

  test.each<[Draw["typed"]["form"], Draw["typed"]]>([
    ["preparation", { form: "preparation", preparation: filled(kirikou.preparation) }],
    ["clarification", { form: "clarification", clarification: filled(kirikou.clarification) }],
    ["plan", { form: "plan", plan }],
    [
      "evaluation",
      {
        form: "evaluation",
        evaluation: {
          on: held.heldOn,
          levels: [],
          cooperationQuality: "Fictive.",
          criticalMoments: [],
          positiveMoments: [],
          personSatisfaction: "Fictive.",
        },
        outcome: "ongoing",
        closedOn: null,
        outcomeReason: null,
      },
    ],
    [
      "consents",
      {
        form: "consents",
        consent: {
          kind: "participate",
          subject: "participer",
          givenBy: "person",
          status: "given",
          on: held.heldOn,
        },
      },
    ],
  ])("draws what is typed in the form of the %s", async (_form, typed) => {
    const { client, caseFileId } = await withDossier();
    expect(pagesOf(await draw(client, caseFileId, typed)).length).toBeGreaterThan(0);
  });

  test("draws the funding form while its amounts are typed", async () => {
    const { client, caseFileId } = await withDossier();
    const typed: Draw["typed"] = {
      form: "fundingRequest",
      fundingRequest: { ...filled(kirikou.fundingRequest), priorContactAnswer: "Réponse fictive." },
    };
    const paper = aboutTheLatest("fundingRequest");
    const before = await client.documents.preview({ caseFileId, paper, language: "fr" });
    const live = outlinesOf(await draw(client, caseFileId, typed, { paper }));
    expect(live).not.toEqual(before.pages.map(outlines));
  });

  test("draws a plan that amends another before anybody was asked why", async () => {
    const { client, caseFileId } = await withDossier();
    const [first, ...others] = plan.objectives;
    const objectives = [{ ...filled(first), label: "Tout autre chose." }, ...others];
    const saved = await client.documents.preview({ caseFileId, paper: note, language: "fr" });
    const live = await draw(client, caseFileId, { form: "plan", plan: { ...plan, objectives } });
    expect(outlinesOf(live)).not.toEqual(saved.pages.map(outlines));
  });

  test("waits where the save would be refused: below the minimum, without anybody heard", async () => {
    const { client, caseFileId } = await withDossier();
    const unheard: Draw["typed"] = {
      form: "concertation",
      number: 1,
      concertation: { ...concertation, personPresent: false, personVoice: null, attendance: [] },
      observedBy: null,
    };
    expect(await draw(client, caseFileId, unheard)).toEqual({ state: "waiting", reason: null });
  });

  test("waits, and says why, where the dossier would allow no such paper", async () => {
    const { client } = await withDossier();
    const { caseFileId } = await client.exchange.import({
      text: demonstrationText("arc-01").replaceAll("ARC-01", "ARC-77"),
      replace: false,
    });
    const paper = aboutTheLatest("fundingRequest");
    const typed: Draw["typed"] = {
      form: "consents",
      consent: {
        kind: "other",
        subject: "un essai fictif",
        givenBy: "person",
        status: "given",
        on: held.heldOn,
      },
    };
    expect(await draw(client, caseFileId, typed, { paper })).toEqual({
      state: "waiting",
      reason: "noFundingRequest",
    });
  });

  test("sends only the pictures that changed to who has the others", async () => {
    const { client, caseFileId } = await withDossier();
    const first = pagesOf(await draw(client, caseFileId, typedContext("Le cadre est fictif.")));
    const known = first.flat().map(({ id }) => id);
    const next = pagesOf(
      await draw(client, caseFileId, typedContext("Le cadre est fictif !"), { known }),
    ).flat();
    const sent = next.filter(({ picture }) => picture !== null);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThan(next.length);
    for (const { id, picture } of next) expect(picture === null).toBe(known.includes(id));
  });

  test("finds no dossier that is not there", async () => {
    const { client } = await withDossier();
    const nowhere = "00000000-0000-4000-8000-000000000000" as CaseFileId;
    await expect(draw(client, nowhere, typedContext("Fictif."))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

function filled<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("KIR-01 lacks a part");
  return value;
}
