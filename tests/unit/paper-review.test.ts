import { describe, expect, test } from "vitest";
import { printedTexts } from "#core/documents/papers/printed-texts.ts";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { documentSource } from "#core/documents/render-document.ts";
import { absoluteWords } from "#domain/absolute-wording.ts";
import type { CaseFile } from "#domain/case-file.ts";
import type { Concertation } from "#domain/concertation.ts";
import { knownNames, unknownPeople } from "#domain/named-people.ts";
import { aboutTheLatest, type PaperKind, paperKinds } from "#domain/paper-kind.ts";
import { type Finding, type FindingKind, reviewPaper } from "#domain/paper-review.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import {
  aCaseFile,
  aConcertation,
  aConsent,
  aMember,
  anAction,
  anObjective,
  day,
} from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const today = day("2026-02-22");

/** The review of a paper as it would be printed, all the way from the dossier. */
const review = (
  caseFile: CaseFile,
  beside: Partial<Supplement> = {},
  kind: PaperKind = "synthesisNote",
): ReadonlyArray<Finding> => {
  const dossier = {
    caseFile,
    supplement: { ...emptySupplement(1), ...beside },
    programme: shippedProgramme(caseFile.programme.id),
  };
  const paper = aboutTheLatest(kind);
  const made = documentSource({ dossier, paper, standing: draftOn(today), language: "fr" });
  return made.ok ? reviewPaper(dossier, paper, printedTexts(made.value.source.data), today) : [];
};

const wordsOf = (findings: ReadonlyArray<Finding>, kind: FindingKind) =>
  findings.filter((one) => one.kind === kind).map(({ words }) => words);

const educator = aMember({ id: "p02", name: "Sacha Exemple" });

/** A dossier whose note has nothing to look at again, but for what the test plants. */
const withNote = (said: Partial<Concertation> = {}, file: Partial<CaseFile> = {}): CaseFile =>
  aCaseFile({
    network: [
      aMember({ id: "p01", name: "Camille Fictif", role: "Personne", category: "person" }),
      educator,
    ],
    concertations: [
      aConcertation({
        decisions: [{ id: "d1", text: "Se revoir en mars", validatedBy: "all" }],
        planReferentId: "p02",
        ...said,
      }),
    ],
    ...file,
  });

const withActions = (
  ...actions: ReadonlyArray<Parameters<typeof anAction>[0]>
): Pick<CaseFile, "cycles"> => ({
  cycles: [
    {
      number: 1,
      outcome: "ongoing",
      plan: {
        validatedOn: day("2026-02-10"),
        objectives: [anObjective()],
        actions: actions.map((one, index) =>
          anAction({
            id: `a0${index + 1}`,
            responsibleId: "p02",
            dueOn: day("2026-04-01"),
            ...one,
          }),
        ),
      },
      followUps: [],
      evaluation: null,
    },
  ],
});

const clarified = (
  clarification: Partial<NonNullable<CaseFile["clarification"]>>,
): Pick<CaseFile, "clarification"> => ({
  clarification: {
    heldOn: day("2026-01-12"),
    place: "au parc",
    presentIds: [],
    isClinicalIntervention: false,
    needs: [],
    demand: "Qu'on se parle.",
    whatWorked: [],
    whatFailed: [],
    resourcePersonIds: [],
    ...clarification,
  },
});

const withTopic = (...doNotDiscuss: string[]) => clarified({ doNotDiscuss });

describe("the review before issuing", () => {
  test("finds nothing in a note where there is nothing", () => {
    expect(review(withNote({}, withActions({})))).toEqual([]);
  });

  // Measured on all papers that the three dossiers allow: what is found there is true, and asked for below.
  test("raises no false alarm on the demonstration dossiers", () => {
    const found = (["kir-01", "arc-01", "bru-02"] as const).flatMap((name) =>
      paperKinds.flatMap((kind) => review(demonstrationCaseFile(name), {}, kind)),
    );
    const kinds = (kind: FindingKind) => [...new Set(wordsOf(found, kind))];
    expect(kinds("unknownPerson")).toEqual([]);
    expect(kinds("topicNotToRaise")).toEqual([]);
    expect(kinds("actionWithoutWho")).toEqual([]);
    expect(kinds("actionWithoutDay")).toEqual([
      "Réévaluer l'indication d'admission si nouvelle blessure",
    ]);
    // Zoé refused that her school be invited; Léo is called by his civil name in four parts of his dossier.
    expect(kinds("refusedNamed")).toEqual(["école"]);
    expect(kinds("civilName")).toEqual(["Léandre"]);
    // « Prévient toujours » is a level of Zoé's plan.
    expect(kinds("absoluteWording").toSorted()).toEqual(["jamais", "toujours", "tout le monde"]);
  });

  test("says in which section of the paper, and where in the dossier it is corrected", () => {
    const findings = review(
      withNote({
        agreements: ["Mme Inconnue appelle lundi"],
        statements: [{ byId: "p02", text: "Il ne dort jamais." }],
      }),
    );
    expect(findings).toEqual([
      {
        kind: "unknownPerson",
        section: "Accords",
        words: "Mme Inconnue",
        sentence: "Mme Inconnue appelle lundi",
        place: "agreement",
      },
      {
        kind: "absoluteWording",
        section: "Tour de parole",
        words: "jamais",
        sentence: "Il ne dort jamais.",
        place: "statement",
      },
    ]);
  });

  test("looks at what the paper prints alone, never at what stays in the drawer", () => {
    const [cycle] = withActions({}).cycles;
    if (!cycle) throw new Error("no cycle");
    const followUps = [
      {
        on: day("2026-02-15"),
        channel: "téléphone",
        withIds: [],
        text: "Mme Inconnue ne vient jamais.",
        signal: "neutral" as const,
        private: true,
      },
    ];
    expect(review(withNote({}, { cycles: [{ ...cycle, followUps }] }))).toEqual([]);
  });
});

describe("a topic not to raise", () => {
  test.each([
    ["Les dettes", "Il reste une DETTE à l'école", "DETTE"],
    ["Ne pas parler de l'opération", "Après son operation, il se repose", "operation"],
    [
      "La séparation de ses parents",
      "Depuis que ses parents vivent une séparation",
      "parents … séparation",
    ],
  ])("« %s » is found in « %s », whatever case, accents and number", (topic, text, words) => {
    const findings = review(withNote({ agreements: [text] }, withTopic(topic)));
    expect(wordsOf(findings, "topicNotToRaise")).toEqual([words]);
  });

  test("is not found where only one of its two words stands, or in the words every text has", () => {
    const findings = review(
      withNote(
        { agreements: ["Ses parents viendront", "On en parle avec elle"] },
        withTopic("La séparation de ses parents", "Ne pas parler avec elle"),
      ),
    );
    expect(findings).toEqual([]);
  });
});

describe("somebody refused", () => {
  test("is found by the name of a member that an answer names, and by the words of its subject", () => {
    const findings = review(
      withNote(
        { agreements: ["Sacha Exemple prévient l'école"] },
        {
          consents: [
            aConsent({ id: "c01", kind: "share", subject: "bilan", status: "refused" }),
            aConsent({
              id: "c02",
              kind: "invite",
              subject: "inviter l'école",
              status: "withdrawn",
            }),
          ],
        },
      ),
      { consentScopes: [{ consentId: "c01", memberIds: ["p02"] }] },
    );
    expect(wordsOf(findings, "refusedNamed")).toEqual(["école", "Exemple"]);
  });

  test("is found where the person does not want them invited, or said « pas » in the limits of an answer", () => {
    const findings = review(
      withNote(
        { agreements: ["Le parrain propose une chambre", "Un mot à la police"] },
        {
          ...clarified({ doNotInvite: ["Son parrain (violences)"] }),
          consents: [
            aConsent({
              kind: "share",
              subject: "le plan",
              status: "givenWithLimits",
              limits: "Oui, mais pas à la police.",
            }),
          ],
        },
      ),
    );
    expect(wordsOf(findings, "refusedNamed")).toEqual(["parrain", "police"]);
  });

  test("is nobody once the answer was given again, nor by a refusal to take part", () => {
    const findings = review(
      withNote(
        { agreements: ["Prévenir l'école", "Le dispositif continue"] },
        {
          consents: [
            aConsent({ id: "c01", kind: "invite", subject: "inviter l'école", status: "refused" }),
            aConsent({
              id: "c02",
              kind: "invite",
              subject: "inviter l'école",
              on: day("2026-02-01"),
              supersedesId: "c01",
            }),
            aConsent({ id: "c03", subject: "dispositif", status: "refused" }),
          ],
        },
      ),
    );
    expect(wordsOf(findings, "refusedNamed")).toEqual([]);
  });
});

describe("somebody named", () => {
  const known = knownNames([
    "Anne-Lys Dupont-Essai",
    "Dr Cœlia Haot",
    "Réseau Kirikou",
    "Léo Wójcik",
  ]);

  test.each([
    ["On verra avec Mme Durand.", "Mme Durand"],
    ["Le Dr. Van den Broeck passe mardi", "Dr. Van den Broeck"],
    ["mevrouw Janssens komt langs", "mevrouw Janssens"],
    ["dhr. De Smet belt terug", "dhr. De Smet"],
    ["Monsieur D'Hondt écrit à l'école", "Monsieur D'Hondt"],
    ["son oncle Karim l'accueille", "oncle Karim"],
    ["Contacter Julie Lambert avant juin", "Julie Lambert"],
    ["Marc Peeters viendra.", "Marc Peeters"],
    ["elle voit souvent Kévin le soir", "Kévin"],
    ["chez Fatoumata Diallo le lundi", "Fatoumata Diallo"],
    ["Mme\u00A0Dupont-Autre attend", "Mme Dupont-Autre"],
    ["avec Marc Dupont, du même nom qu'une autre", "Marc Dupont"],
  ])("« %s » names somebody the dossier does not know", (text, name) => {
    expect(unknownPeople(text, known)).toEqual([name]);
  });

  test.each([
    "Mme Dupont-Essai appelle le docteur Haot",
    "Madame D. et Léo en parlent",
    "Le juge, M. le directeur et Madame la Directrice",
    "Aller au CPAS de Namur avec la Maison Verte",
    "à l'école Jules Verne, rue Albert Lacroix",
    "Hôpital Saint-Pierre, puis Clinique Sainte-Anne",
    "La police et Solidaris en avril. Elle dira oui",
    "2 matinées/semaine avant Pâques, à Louvain",
    "Réunion Kirikou à Namur",
    "Le Service d'Accompagnement Mosan",
    "Tout va bien. Demain Peut-être.",
  ])("« %s » names nobody else", (text) => {
    expect(unknownPeople(text, known)).toEqual([]);
  });
});

describe("an action", () => {
  test("without a day, whose member has left, or whose day has passed, is found; a settled one is not", () => {
    const findings = review(
      withNote(
        {},
        {
          network: [{ ...educator, id: "p03", leftOn: day("2026-02-15") }, educator],
          ...withActions(
            { what: "Appeler l'école", dueOn: null },
            { what: "Chercher un logement", responsibleId: "p03" },
            { what: "Écrire au service", dueOn: day("2026-02-20") },
            { what: "Prévenir la mutuelle", dueOn: null, status: "done" },
          ),
        },
      ),
    );
    expect(findings.map(({ kind, words }) => [kind, words])).toEqual([
      ["actionWithoutWho", "Chercher un logement"],
      ["actionWithoutDay", "Appeler l'école"],
      ["actionOverdue", "Écrire au service"],
    ]);
  });
});

test.each([
  ["2026-02-20", ["meetingPassed"]],
  ["2026-12-01", []],
])("an invitation to the %s: whether that day is over is found", (on, found) => {
  const plannedConcertation = { on: day(on), start: "10:00", place: "Salle fictive" };
  const findings = review(withNote({}), { plannedConcertation }, "invitation");
  expect(findings.map(({ kind }) => kind).filter((kind) => kind === "meetingPassed")).toEqual(
    found,
  );
});

describe("what a note should hold", () => {
  const bare = withNote({ personVoice: null, decisions: [], planReferentId: "p02" });

  test("and the programme asks for is missing until it is written, or set aside with a reason", () => {
    const kirikou: CaseFile = { ...bare, programme: { id: "kirikou", settings: {} } };
    expect(review(kirikou).map(({ kind }) => kind)).toEqual(["voiceMissing", "decisionsMissing"]);
    const waiver = { reason: "Bébé de deux mois.", by: "Colombe Fictive", on: today };
    const waived = review(kirikou, {
      checkWaivers: [
        { ...waiver, checkId: "personHeard" },
        { ...waiver, checkId: "decisionsValidated" },
      ],
    });
    expect(waived).toEqual([]);
  });
});

describe("the usual name", () => {
  const person = { ...aCaseFile().person, givenNames: "Camille-Ange", usualName: "Cam" };

  test("is due where a text says the civil given or family name", () => {
    const findings = review(
      withNote({ agreements: ["Camille-Ange Fictif écrit", "Monsieur Fictif vient"] }, { person }),
    );
    expect(wordsOf(findings, "civilName")).toEqual(["Camille-Ange Fictif", "Fictif"]);
  });

  test("is not due in the identification, nor where somebody else bears the family name", () => {
    const network = [...withNote().network, aMember({ id: "p04", name: "Sylvie Fictif" })];
    const findings = review(
      withNote(
        { agreements: ["Madame Fictif vient", "La famille Fictif aussi"] },
        { person, network },
      ),
    );
    expect(findings).toEqual([]);
  });

  test("is not asked for where it is the civil one", () => {
    const same = { ...person, usualName: "Camille-Ange" };
    expect(
      review(withNote({ agreements: ["Camille-Ange Fictif écrit"] }, { person: same })),
    ).toEqual([]);
  });
});

describe("absolute wording", () => {
  test.each([
    ["Il est TOUJOURS en retard", ["TOUJOURS"]],
    ["Elle refuse de venir et n'écoute jamais", ["refuse de", "jamais"]],
    ["Tous le disent incapable", ["Tous", "incapable"]],
    [
      "Une mère manipulatrice, des parents démissionnaires",
      ["manipulatrice", "parents démissionnaires"],
    ],
    ["Hij komt nooit", ["nooit"]],
  ])("« %s » is found", (text, words) => {
    expect(absoluteWords(text)).toEqual(words);
  });

  test.each([
    "Il vient tous les lundis et toutes les deux semaines",
    "Elle a dit : « Vous dites tous “on”, jamais nous. »",
    "Incapable de discernement selon le médecin",
  ])("« %s » is left", (text) => {
    expect(absoluteWords(text)).toEqual([]);
  });

  test("is left in the person's own words", () => {
    expect(review(withNote({ personVoice: "Ils ne m'écoutent jamais." }))).toEqual([]);
  });
});
