import { describe, expect, test } from "vitest";
import { completeFileSource, passagesSource } from "#core/documents/access/access-pack.ts";
import { neutralProgramme } from "#core/programmes/programmes.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { cycleTScore } from "#domain/cycle.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import { isChosenAtFirst, passageKinds, thirdPartyPassages } from "#domain/third-party.ts";
import { aCaseFile, aConcertation, aMember, anObjective, day } from "#tests/support/builders.ts";
import { openCore } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";

const person = aMember({ id: "p01", name: "Camille Fictif", category: "person" });
const sister = aMember({
  id: "p02",
  name: "Sœur Fictive",
  category: "natural",
  phone: "0470 99 99 99",
  linkToPerson: "conflict",
});
const teacher = aMember({ id: "p03", name: "Maître Fictif", category: "society" });

/** One of each kind of passage, each with a text of its own. */
const full = (): CaseFile =>
  aCaseFile({
    request: { ...aCaseFile().request, reason: "Récit du demandeur." },
    representatives: [
      {
        name: "Mère Fictive",
        quality: "mère",
        agreement: "refused",
        agreementReason: "Raison de la mère.",
      },
    ],
    network: [person, sister, teacher],
    clarification: {
      heldOn: day("2026-01-20"),
      place: "Chez elle",
      presentIds: ["p01"],
      isClinicalIntervention: false,
      needs: ["Dormir."],
      demand: "Ma demande à moi.",
      whatWorked: [],
      whatFailed: [],
      resourcePersonIds: [],
      doNotInvite: ["Ne pas inviter l'oncle."],
      doNotDiscuss: ["Ne pas parler de l'argent."],
    },
    preparation: {
      networkInformedOn: day("2026-01-21"),
      modalitiesRead: true,
      invitationsSentOn: day("2026-01-22"),
      invitedProfessionalIds: [],
      invitedNaturalIds: [],
      expectations: [
        { byId: "p01", text: "Attente de la personne." },
        { byId: "p03", text: "Attente du maître." },
      ],
      proposedActions: [],
      expectedEffects: [],
      firstLineResources: [],
    },
    concertations: [
      aConcertation({
        statements: [
          { byId: "p01", text: "Parole de la personne." },
          { byId: "p02", text: "Parole de la sœur." },
        ],
        divergences: ["Divergence entre eux."],
        decisions: [
          {
            id: "d1",
            text: "Décision commune.",
            validatedBy: "all",
            reservations: [{ byId: "p03", text: "Réserve du maître." }],
          },
        ],
      }),
    ],
    cycles: [
      {
        number: 1,
        plan: {
          validatedOn: day("2026-02-10"),
          objectives: [anObjective({ level: 1 })],
          actions: [],
        },
        followUps: [
          followUp("Note avec la personne.", ["p01"]),
          followUp("Note avec la sœur.", ["p02"]),
          { ...followUp("Note du tiroir.", ["p01"]), private: true },
        ],
        evaluation: {
          on: day("2026-04-01"),
          levels: [{ objectiveId: "o01", level: 2 }],
          cooperationQuality: "Bonne entente.",
          criticalMoments: [],
          positiveMoments: [],
          personSatisfaction: "Contente.",
        },
        outcome: "ongoing",
      },
    ],
    feedback: [
      feedback("f1", "person", "Plainte de la personne."),
      feedback("f2", "natural", "Plainte de la sœur."),
    ],
  });

const followUp = (text: string, withIds: string[]) => ({
  on: day("2026-03-01"),
  channel: "téléphone",
  withIds,
  text,
  signal: "neutral" as const,
});

const answer = (memberId: string, reservation: string) => ({
  memberId,
  answer: "reserves" as const,
  words: reservation,
});

const feedback = (id: string, from: "person" | "natural", text: string) => ({
  id,
  on: day("2026-03-02"),
  kind: "complaint" as const,
  from,
  text,
  informedIds: [],
  informedOn: null,
  answer: null,
  closedOn: null,
});

const beside: Supplement = {
  ...emptySupplement(1),
  leftOutObjectives: [{ cycle: 1, objectiveId: "o01", reason: "Objectif laissé avec elle." }],
  planAgreements: [
    {
      cycle: 1,
      version: 1,
      answers: [
        answer("p01", "Réserve de la personne."),
        answer("p02", "Réserve de la sœur sur le plan."),
      ],
    },
  ],
};

const subjectOf = (caseFile: CaseFile) => ({
  caseFile,
  supplement: beside,
  programme: neutralProgramme,
  today: day("2026-05-04"),
});

const inComplete = (caseFile: CaseFile) =>
  JSON.stringify(completeFileSource(subjectOf(caseFile)).source.data);

const theirs = [
  "Récit du demandeur.",
  "Raison de la mère.",
  "Ne pas inviter l’oncle.",
  "Ne pas parler de l’argent.",
  "Attente du maître.",
  "Parole de la sœur.",
  "Divergence entre eux.",
  "Réserve du maître.",
  "Réserve de la sœur sur le plan.",
  "Note avec la sœur.",
  "Plainte de la sœur.",
  "0470 99 99 99",
  "Lien conflictuel",
  "Note du tiroir.",
];

describe("an answer to a request for access (domain 5)", () => {
  test("knows a passage of every kind", () => {
    const kinds = new Set(thirdPartyPassages(full(), beside).map(({ kind }) => kind));
    expect([...passageKinds].filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test("holds what the person said and what was decided with them", () => {
    const text = inComplete(full());
    for (const own of [
      "Ma demande à moi.",
      "Attente de la personne.",
      "Parole de la personne.",
      "Décision commune.",
      "Réserve de la personne.",
      "Objectif laissé avec elle.",
      "Note avec la personne.",
      "Plainte de la personne.",
      "Contente.",
    ])
      expect(text).toContain(own);
  });

  test("keeps every passage of third parties, and every private note, out of the person's own part", () => {
    const text = inComplete(full());
    expect(theirs.filter((one) => text.includes(one))).toEqual([]);
  });

  test("takes what the requester told, where there was no interview, for the requester's account", () => {
    const subject = subjectOf(full());
    const supplement = { ...beside, clarificationSource: "requester" as const };
    const own = JSON.stringify(completeFileSource({ ...subject, supplement }).source.data);
    expect(own).not.toContain("Ma demande à moi.");
    const told = thirdPartyPassages(full(), supplement).filter(({ text }) => text === "Dormir.");
    expect(told.map(({ kind }) => kind)).toEqual(["requesterAccount"]);
  });

  test("tells each of them apart, with whom it comes from, once it is chosen", () => {
    const caseFile = full();
    const ids = thirdPartyPassages(caseFile, beside).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const text = JSON.stringify(passagesSource(subjectOf(caseFile), ids).source.data);
    expect(theirs.filter((one) => !text.includes(one))).toEqual([]);
    expect(text).toContain("Sœur Fictive");
  });

  test("leaves out what was not chosen, private notes at first", () => {
    const caseFile = full();
    const chosen = thirdPartyPassages(caseFile, beside).filter(isChosenAtFirst);
    expect(chosen.map(({ kind }) => kind)).not.toContain("privateNote");
    const ids = chosen.map(({ id }) => id);
    const text = JSON.stringify(passagesSource(subjectOf(caseFile), ids).source.data);
    expect(text).not.toContain("Note du tiroir.");
  });

  test("says the words of the level that was reached, never a T score", () => {
    const caseFile = full();
    const [cycle] = caseFile.cycles;
    const score = cycle && cycleTScore(cycle);
    expect(score).toBe(70);
    const text = inComplete(caseFile);
    expect(text).toContain("toujours");
    expect(text).not.toMatch(/70|GAS|score/i);
  });

  test("is typeset, under names that carry the number and no name, and stands in the access log", async () => {
    const saved: string[] = [];
    const { client } = await openCore({
      saveFile: (name, bytes) => {
        saved.push(`${name} ${new TextDecoder().decode(bytes.slice(0, 5))}`);
        return Promise.resolve("saved");
      },
    });
    const imported = await client.exchange.importDemonstration();
    const caseFileId = imported.find(({ number }) => number === "KIR-01")?.caseFileId;
    if (!caseFileId) throw new Error("no demonstration");
    const passageIds = thirdPartyPassages(demonstrationCaseFile("kir-01"), emptySupplement(1)).map(
      ({ id }) => id,
    );
    await client.accessPacks.saveCompleteFile({ caseFileId });
    await client.accessPacks.savePassages({ caseFileId, passageIds });

    expect(saved).toEqual([
      "dossier-complet-KIR-01.pdf %PDF-",
      "passages-de-tiers-KIR-01.pdf %PDF-",
    ]);
    const { entries } = await client.accessLog.list({});
    expect(entries.slice(0, 2).map(({ kind }) => kind)).toEqual([
      "accessPackMade",
      "accessPackMade",
    ]);
  });
});
