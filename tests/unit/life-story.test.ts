import { describe, expect, test } from "vitest";
import type { CaseFile } from "#domain/case-file.ts";
import { expectedMembers } from "#domain/expected-members.ts";
import { LifeStory, MOST_STORY_LINES, proposedStory, storyLines } from "#domain/life-story.ts";
import { plainTextOf, retellableOf, withPlainTexts } from "#domain/plain-words.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import {
  aCaseFile,
  aConcertation,
  aMember,
  anAction,
  anObjective,
  day,
} from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";

const today = day("2026-03-01");
const kirikou = demonstrationCaseFile("kir-01");
const propose = (caseFile: CaseFile, beside: Partial<Supplement> = {}) =>
  proposedStory({ caseFile, supplement: { ...emptySupplement(1), ...beside } }, today);

const met: CaseFile["clarification"] = {
  heldOn: day("2026-01-10"),
  place: "Parc d'essai",
  presentIds: ["p01"],
  isClinicalIntervention: false,
  needs: ["dormir"],
  demand: "« Une seule réunion. »",
  whatWorked: ["les chevaux"],
  whatFailed: ["les contrats"],
  resourcePersonIds: ["p02"],
  strengths: ["dessiner"],
  doNotInvite: ["un secret"],
  doNotDiscuss: ["un autre secret"],
};
const cam = aMember({ id: "p01", name: "Cam", category: "person", role: "La personne" });
const aunt = aMember({ id: "p02", name: "Tante Rose", category: "natural", role: "Tante" });
const heard = aCaseFile({ network: [cam, aunt], clarification: met });

describe("the proposal of a life story", () => {
  test("is told in the first person from what the person is and said themselves", () => {
    expect(propose(heard)).toEqual([
      "Je m'appelle Cam. J'ai 20 ans.",
      "J'habite à Ottignies.",
      "Je parle français.",
      "Ce que je demande : « Une seule réunion. »",
      "J'ai besoin de : dormir.",
      "Ce qui m'aide : les chevaux.",
      "Ce qui ne m'aide pas : les contrats.",
      "Ce que je fais bien : dessiner.",
      "Les personnes qui comptent pour moi : Tante Rose.",
    ]);
  });

  test("says people by what they are called every day, and ends once", () => {
    const lines = propose(kirikou, {
      plainWords: [
        {
          concertationNumber: 1,
          texts: retellableOf(kirikou, 1).map((one) => ({ ...one, text: "Vous venez." })),
        },
      ],
    });
    expect(lines).toContain(
      "Les personnes qui comptent pour moi : Madame Ö. ; Hugues de l'Oréelle.",
    );
    expect(lines).toContain(
      "À ma réunion, nous avons décidé : Vous venez ; Vous venez ; Vous venez.",
    );
  });

  test("never has more than ten lines", () => {
    const lines = propose(kirikou);
    expect(lines).toHaveLength(MOST_STORY_LINES);
    expect(LifeStory.safeParse({ lines }).success).toBe(true);
  });

  test.each([
    ["the person was not at the clarification", { ...met, presentIds: ["p02"] }, {}],
    ["the requester informed instead", met, { clarificationSource: "requester" as const }],
  ])("says nothing of the clarification where %s", (_why, clarification, beside) => {
    expect(propose({ ...heard, clarification }, beside)).toHaveLength(3);
  });

  test("holds no score, no level, no account of the request, nothing that others said", () => {
    const loud = "ceci vient d’ailleurs";
    const told = propose({
      ...heard,
      request: {
        ...heard.request,
        reason: loud,
        previousAttempts: [loud],
        criteria: [{ label: loud, status: "met" }],
      },
      concertations: [
        aConcertation({
          contextStatement: loud,
          statements: [{ byId: "p02", text: loud }],
          divergences: [loud],
          reportedVoice: loud,
          personVoice: null,
        }),
      ],
      cycles: [
        {
          number: 1,
          plan: {
            validatedOn: today,
            objectives: [
              anObjective({
                label: loud,
                gasLevels: { "-2": loud, "-1": loud, "0": loud, "1": loud, "2": loud },
              }),
            ],
            actions: [],
          },
          followUps: [
            {
              on: today,
              channel: "visit",
              withIds: [],
              text: loud,
              signal: "neutral",
              private: true,
            },
          ],
          evaluation: null,
          outcome: "ongoing",
        },
      ],
    });
    expect(told.join(" ")).not.toMatch(/ceci vient|secret|GAS/);
  });

  test("tells what was decided only where the person was there", () => {
    const decisions = [{ id: "d1", text: "Une chambre", validatedBy: "all" as const }];
    const there = aConcertation({ decisions });
    const decided = "À ma réunion, nous avons décidé : Une chambre.";
    expect(propose({ ...heard, concertations: [there] })).toContain(decided);
    expect(
      propose({ ...heard, concertations: [{ ...there, personPresent: false }] }),
    ).not.toContain(decided);
  });

  test("is the person's own where they wrote one, and loses none of it", () => {
    const tenLines = Array.from({ length: 12 }, (_, index) => `Ligne ${index + 1}.`).join("\n");
    const lines = propose({ ...heard, person: { ...heard.person, tenLines } });
    expect(lines).toHaveLength(MOST_STORY_LINES);
    expect(lines[0]).toBe("Ligne 1.");
    expect(lines.at(-1)).toBe("Ligne 10. Ligne 11. Ligne 12.");
  });

  test("gives way to the lines that were chosen with the person", () => {
    const supplement = { ...emptySupplement(1), lifeStory: { lines: ["Je suis là."] } };
    expect(storyLines({ caseFile: heard, supplement }, today)).toEqual(["Je suis là."]);
  });
});

const retold = (original: string) => [
  {
    concertationNumber: 1,
    texts: [{ about: "decision" as const, id: "d1", original, text: "Les chevaux" }],
  },
];

describe("plain words", () => {
  const decided = aCaseFile({
    concertations: [
      aConcertation({ decisions: [{ id: "d1", text: "Équithérapie", validatedBy: "all" }] }),
    ],
    cycles: [
      {
        number: 1,
        plan: {
          validatedOn: today,
          objectives: [anObjective()],
          actions: [anAction({ what: "Appeler", how: "lundi" })],
        },
        followUps: [],
        evaluation: null,
        outcome: "ongoing",
      },
    ],
  });
  const [decision] = retellableOf(decided, 1);
  test("may be found for each decision and each action of the passage", () => {
    expect(retellableOf(decided, 1)).toEqual([
      { about: "decision", id: "d1", original: "Équithérapie" },
      { about: "action", id: "a01", original: "Appeler, lundi" },
    ]);
    expect(retellableOf(decided, 2)).toEqual([]);
  });

  test("are printed while they retell what stands in the dossier, else the dossier's own", () => {
    expect(decision && plainTextOf([], 1, decision)).toBe("Équithérapie");
    expect(decision && plainTextOf(retold("Équithérapie"), 1, decision)).toBe("Les chevaux");
    expect(decision && plainTextOf(retold("Logopédie"), 1, decision)).toBe("Équithérapie");
  });

  test("replace those of their concertation only, and go when there is none", () => {
    const texts = retold("Équithérapie")[0]?.texts ?? [];
    const both = withPlainTexts(withPlainTexts([], 2, texts), 1, texts);
    expect(both.map(({ concertationNumber }) => concertationNumber)).toEqual([1, 2]);
    expect(withPlainTexts(both, 2, []).map((one) => one.concertationNumber)).toEqual([1]);
  });
});

describe("who is expected at the concertation to come", () => {
  const on = day("2026-05-12");
  const names = (caseFile: CaseFile) =>
    expectedMembers({ caseFile, supplement: emptySupplement(1) }, on).map(({ name }) => name);
  const father = aMember({ id: "p03", name: "Emre Essai", category: "natural", role: "Père" });
  const police = aMember({ id: "p04", name: "Agent Essai", secrecy: "differentMission" });
  const network = [cam, aunt, father, police];

  test("is the network of that day, without the person and without a different mission", () => {
    expect(names(aCaseFile({ network }))).toEqual(["Tante Rose", "Emre Essai"]);
    expect(names(aCaseFile({ network: [aunt, { ...father, leftOn: on }] }))).toEqual([
      "Tante Rose",
    ]);
  });

  test.each(["mon père", "Emre, surtout pas", "pas Emre Essai"])(
    "is nobody whom the person asked not to invite: %s",
    (written) => {
      const clarification = { ...met, doNotInvite: [written] };
      expect(names(aCaseFile({ network, clarification }))).toEqual(["Tante Rose"]);
    },
  );

  test("is whom the preparatory phase invited, before the first", () => {
    const preparation = {
      networkInformedOn: on,
      modalitiesRead: true,
      invitationsSentOn: on,
      invitedProfessionalIds: [],
      invitedNaturalIds: ["p03"],
      expectations: [],
      proposedActions: [],
      expectedEffects: [],
      firstLineResources: [],
    };
    expect(names(aCaseFile({ network, preparation }))).toEqual(["Emre Essai"]);
  });

  test("leaves out who was not called last time", () => {
    const concertations = [
      aConcertation({ attendance: [{ memberId: "p03", attendance: "notInvited" }] }),
    ];
    expect(names(aCaseFile({ network, concertations }))).toEqual(["Tante Rose"]);
  });
});
