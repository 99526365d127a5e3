import path from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftOn, type PaperStanding } from "#core/documents/papers/paper-version.ts";
import { documentSource } from "#core/documents/render-document.ts";
import { createTypesetter } from "#core/documents/typesetting/create-typesetter.ts";
import type { Typesetter } from "#core/documents/typesetting/typesetter.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { aboutTheLatest, type PaperKind, type PaperLanguage } from "#domain/paper-kind.ts";
import { retellableOf } from "#domain/plain-words.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import { anyCaseFile } from "#tests/support/arbitrary-case-file.ts";
import {
  aCaseFile,
  aConcertation,
  aMember,
  anAction,
  anObjective,
  day,
} from "#tests/support/builders.ts";
import { projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { flatten, readPdf } from "#tests/support/pdf.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const kinds = ["meetingPageBefore", "meetingPageAfter", "lifeStory"] as const;
const kirikou = demonstrationCaseFile("kir-01");
const archipel = demonstrationCaseFile("arc-01");
const standing = draftOn(day("2026-03-01"));

interface Order {
  readonly caseFile: CaseFile;
  readonly beside?: Partial<Supplement>;
  readonly language?: PaperLanguage;
  readonly as?: PaperStanding;
}

const order = (kind: PaperKind, { caseFile, beside = {}, language = "fr", as = standing }: Order) =>
  documentSource({
    dossier: {
      caseFile,
      supplement: { ...emptySupplement(1), ...beside },
      programme: shippedProgramme(caseFile.programme.id),
    },
    paper: aboutTheLatest(kind),
    standing: as,
    language,
  });

const sourceOf = (kind: PaperKind, asked: Order) => {
  const made = order(kind, asked);
  if (!made.ok) throw new Error(`refused: ${made.error}`);
  return made.value.source;
};

const folders = {
  templatesFolder: path.join(projectFolder, "src-main/core/documents/templates"),
  fontsFolder: path.join(projectFolder, "node_modules/@expo-google-fonts"),
};
let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await createTypesetter(folders);
});
afterAll(() => typesetter.close());

const print = async (kind: PaperKind, asked: Order) =>
  readPdf(await typesetter.pdf(sourceOf(kind, asked)));

/** The parts that do not stand in the text in this order, each after the one before. */
const outOfOrder = (text: string, parts: ReadonlyArray<string>): ReadonlyArray<string> => {
  let from = 0;
  return parts.filter((part) => {
    const at = text.indexOf(flatten(part), from);
    if (at >= 0) from = at;
    return at < 0;
  });
};

const planned = (overrides: Partial<Supplement> = {}): Partial<Supplement> => ({
  plannedConcertation: { on: day("2026-05-12"), start: "16:15", place: "Salle d'essai" },
  ...overrides,
});

const inPlainWords = (caseFile: CaseFile, text: string): Partial<Supplement> => ({
  plainWords: [
    { concertationNumber: 1, texts: retellableOf(caseFile, 1).map((one) => ({ ...one, text })) },
  ],
});

const withActions = (actions: ReadonlyArray<ReturnType<typeof anAction>>): CaseFile =>
  aCaseFile({
    network: [aMember({ category: "person", name: "Cam" })],
    concertations: [aConcertation()],
    cycles: [
      {
        number: 1,
        plan: {
          validatedOn: day("2026-02-10"),
          objectives: [anObjective()],
          actions: [...actions],
        },
        followUps: [],
        evaluation: null,
        outcome: "ongoing",
      },
    ],
  });

describe("the page before a meeting", () => {
  test("says what, when, where, with whom, how to take part and whom to call, in this order", async () => {
    const { text } = await print("meetingPageBefore", { caseFile: kirikou, beside: planned() });
    expect(
      outOfOrder(text, [
        "Ma réunion",
        "Léo, cette page est pour vous.",
        "C’est une réunion pour vous aider.",
        "Quand ?",
        "Le mardi 12 mai 2026",
        "À 16 h 15",
        "Où ?",
        "Salle d’essai",
        "Avec qui ?",
        "Wiesława Wójcik, Grand-mère et tutrice",
        "Madame Ö., Professeure d’arts",
        "Dr Anaïs Hœrnaert, Pédopsychiatre (docteur pour le moral des jeunes)",
        "Maëlle Piérard-Noël, organise la réunion",
        "Je peux",
        "venir",
        "écrire",
        "envoyer quelqu’un",
        "envoyer un message",
        "Je veux dire",
        "Appelez Maëlle Piérard-Noël : 0470 00 00 21",
        "Vous pouvez changer d’avis.",
      ]),
    ).toEqual([]);
  });

  test("leaves a line to write on where the hour and the place are not known yet", async () => {
    const { text } = await print("meetingPageBefore", { caseFile: kirikou });
    expect(outOfOrder(text, ["Le mardi 12 mai 2026", "L’heure :", "L’endroit :"])).toEqual([]);
  });

  test("says how the person chose to take part, and never that coming is contra-indicated", async () => {
    const participation = {
      manner: "message" as const,
      wishes: "une pause",
      contraIndication: "danger tu",
    };
    const { text } = await print("meetingPageBefore", {
      caseFile: kirikou,
      beside: planned({ participation }),
    });
    expect(
      outOfOrder(text, ["Vous avez choisi d’envoyer un message.", "Vous avez demandé : une pause"]),
    ).toEqual([]);
    expect(text).not.toMatch(/venir|danger tu/);
  });

  test("names nobody who was kept away last time, nor what stands between brackets beside a role", async () => {
    const { text } = await print("meetingPageBefore", { caseFile: archipel });
    expect(text).not.toMatch(/Emre|a refusé|AMO/);
    expect(text).toContain("Maëva N'Kulu, Éducatrice de rue");
  });

  test("is refused where no meeting is to come, or the request is not eligible", () => {
    expect(order("meetingPageBefore", { caseFile: aCaseFile() })).toEqual({
      ok: false,
      error: "noComingConcertation",
    });
    const { request } = aCaseFile();
    const caseFile = aCaseFile({ request: { ...request, decision: "ineligible" } });
    expect(order("meetingPageBefore", { caseFile, beside: planned() })).toEqual({
      ok: false,
      error: "ineligible",
    });
  });
});

describe("the page after a meeting", () => {
  test("says what the person said, what was decided, who does what by when, then asks what they think", async () => {
    const { text } = await print("meetingPageAfter", { caseFile: kirikou });
    expect(
      outOfOrder(text, [
        "Le mardi 10 février 2026.",
        "Vous étiez là.",
        "Vous avez dit",
        "« Je commence.",
        "Nous avons décidé",
        "D’accord ?",
        "Équithérapie 12 séances. oui non",
        "Qui fait quoi ?",
        "Madame Ö. : Arrivée à 9 h 10",
        "Pour le 2 mars 2026.",
        "Ce que je pense",
        "Je veux changer :",
        "La prochaine réunion",
        "Le mardi 12 mai 2026",
        "Appelez Maëlle Piérard-Noël",
      ]),
    ).toEqual([]);
  });

  test("says decisions and actions in plain words where somebody retold them", async () => {
    const beside = inPlainWords(kirikou, "Vous voyez les chevaux.");
    const { text } = await print("meetingPageAfter", { caseFile: kirikou, beside });
    expect(text.split("Vous voyez les chevaux.")).toHaveLength(10);
    expect(text).not.toContain("Équithérapie");
  });

  test("does not put « we » before what was decided without the person, and says who spoke for them", async () => {
    const { text } = await print("meetingPageAfter", { caseFile: archipel });
    expect(
      outOfOrder(text, [
        "Vous n’étiez pas là.",
        "Une autre personne l’a dit pour vous.",
        "Ce qui est décidé",
      ]),
    ).toEqual([]);
    expect(text).not.toContain("Nous avons décidé");
  });

  test("keeps what others said, disagreed with and reserved in the note", async () => {
    const { text } = await print("meetingPageAfter", { caseFile: kirikou });
    for (const { statements, divergences } of kirikou.concertations)
      for (const written of [...statements.map((one) => one.text), ...divergences])
        expect(text).not.toContain(flatten(written).slice(0, 20));
  });

  test("says « vous » for what the person does, and leaves out what was called off", async () => {
    const { text } = await print("meetingPageAfter", {
      caseFile: withActions([
        anAction(),
        anAction({ id: "a02", what: "Courir", status: "cancelled" }),
      ]),
    });
    expect(text).toContain("Vous : Appeler l’école. Il n’y a pas encore de date.");
    expect(text).not.toContain("Courir");
  });
});

describe("a page of ordinary size", () => {
  test.each([
    ["meetingPageBefore", kirikou, planned()],
    ["meetingPageBefore", archipel, {}],
    [
      "meetingPageAfter",
      kirikou,
      inPlainWords(kirikou, "Vous allez voir les chevaux le mercredi."),
    ],
    ["meetingPageAfter", archipel, {}],
    ["lifeStory", kirikou, {}],
    ["lifeStory", aCaseFile(), {}],
    ["meetingPageAfter", aCaseFile({ concertations: [aConcertation({ personVoice: null })] }), {}],
    ["meetingPageBefore", aCaseFile(), planned()],
  ] as const)("is one sheet: %s of $number", async (kind, caseFile, beside) => {
    expect((await print(kind, { caseFile, beside })).pages).toHaveLength(1);
  });
});

test("a page with eighteen people and their tasks goes on to a second sheet, whole and never in smaller letters", async () => {
  const network = Array.from({ length: 18 }, (_, index) =>
    aMember({ id: `m${index}`, name: `Marie-Antoinette Longuenom-Fictif n${index}` }),
  );
  const caseFile = aCaseFile({
    network,
    concertations: [
      aConcertation({
        attendance: network.map(({ id }) => ({ memberId: id, attendance: "present" })),
      }),
    ],
    cycles: [
      {
        number: 1,
        plan: {
          validatedOn: day("2026-02-10"),
          objectives: [anObjective()],
          actions: network.map(({ id }, index) => anAction({ id: `a${index}`, responsibleId: id })),
        },
        followUps: [],
        evaluation: null,
        outcome: "ongoing",
      },
    ],
  });
  for (const kind of ["meetingPageBefore", "meetingPageAfter"] as const) {
    const { pages, text } = await print(kind, { caseFile, beside: planned() });
    expect(pages).toHaveLength(2);
    for (const { name } of network) expect(text).toContain(name);
    expect(pages[1]).toContain("Une question ?");
  }
});

test("what somebody wrote at length goes on to the next sheet, none of it is lost", async () => {
  const long = `${"Un mot et puis un autre. ".repeat(300)}Voilà tout.`;
  const participation = { manner: null, wishes: long, contraIndication: null };
  const before = await print("meetingPageBefore", {
    caseFile: kirikou,
    beside: planned({ participation }),
  });
  const as: PaperStanding = { ...standing, isDraft: false, version: 2, correction: long };
  const after = await print("meetingPageAfter", { caseFile: kirikou, as });
  for (const { pages } of [before, after]) {
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.findIndex((page) => page.includes("Voilà tout."))).toBeGreaterThan(1);
  }
});

test("has the same pages from the WebAssembly compiler, pictures too", async () => {
  const wasm = await createTypesetter(folders, "wasm");
  const source = sourceOf("meetingPageBefore", { caseFile: kirikou, beside: planned() });
  const other = await readPdf(await wasm.pdf(source));
  const drawn = await wasm.pages(source);
  wasm.close();
  expect(other.pages).toEqual((await readPdf(await typesetter.pdf(source))).pages);
  expect(other.roles).toContain("Figure");
  expect(drawn[0]).toContain("data:image/svg+xml;base64,");
  expect((await typesetter.pages(source))[0]).toContain("data:image/svg+xml;base64,");
});

describe.each(kinds)("the %s", (kind) => {
  test("is a tagged PDF that claims PDF/UA-1 and carries the case number, never a name", async () => {
    const { value } = { value: sourceOf(kind, { caseFile: kirikou, beside: planned() }) };
    const paper = await readPdf(await typesetter.pdf(value));
    expect(paper).toMatchObject({
      isTagged: true,
      claimsAccessibility: true,
      language: "fr",
      author: null,
    });
    expect(paper.title).toContain("KIR-01");
    expect(paper.title).not.toMatch(/Léo|Léandre/);
    const made = order(kind, { caseFile: kirikou, beside: planned() });
    expect(made.ok && made.value.fileName).toMatch(/^m[ao][a-z-]+-KIR-01\.pdf$/);
  });

  test("says it is a draft until it is issued, then its version and what was corrected", async () => {
    expect((await print(kind, { caseFile: kirikou, beside: planned() })).text).toContain(
      "BROUILLON",
    );
    const as: PaperStanding = {
      ...standing,
      isDraft: false,
      version: 2,
      correction: "L'heure a changé.",
    };
    const { text } = await print(kind, { caseFile: kirikou, beside: planned(), as });
    expect(text).not.toContain("BROUILLON");
    expect(outOfOrder(text, ["Ce qui a changé", "L’heure a changé.", "version 2"])).toEqual([]);
  });

  test("never says what is private, whom not to invite, what not to raise, nor a level reached", () => {
    const secret = "ceci reste entre nous";
    fc.assert(
      fc.property(anyCaseFile(), (caseFile) => {
        const { clarification, cycles } = caseFile;
        const confided: CaseFile = {
          ...caseFile,
          clarification: clarification && {
            ...clarification,
            doNotInvite: [secret],
            doNotDiscuss: [secret],
          },
          cycles: cycles.map((cycle) => ({
            ...cycle,
            plan: {
              ...cycle.plan,
              objectives: cycle.plan.objectives.map((one) => ({
                ...one,
                gasLevels: { "-2": secret, "-1": secret, "0": secret, "1": secret, "2": secret },
              })),
            },
            followUps: cycle.followUps.map((one) => ({ ...one, text: secret, private: true })),
          })),
        };
        expect(
          JSON.stringify(order(kind, { caseFile: confided, beside: planned() })),
        ).not.toContain(secret);
      }),
      { numRuns: 60 },
    );
  });
});

test("each picture has its text for those who do not see it", async () => {
  const bytes = await typesetter.pdf(
    sourceOf("meetingPageBefore", { caseFile: kirikou, beside: planned() }),
  );
  expect((await readPdf(bytes)).roles).toContain("Figure");
});

test.each([
  ["nl", "Mijn vergadering", "Op dinsdag 12 mei 2026", "Om 16.15 uur", "Bel Maëlle Piérard-Noël"],
  ["en", "My meeting", "On Tuesday 12 May 2026", "At 16:15", "Call Maëlle Piérard-Noël"],
] as const)("the page before a meeting is also made in %s", async (language, ...said) => {
  const paper = await print("meetingPageBefore", {
    caseFile: kirikou,
    beside: planned(),
    language,
  });
  expect(paper.language).toBe(language);
  expect(outOfOrder(paper.text, said)).toEqual([]);
  expect(paper.text).not.toMatch(/réunion|Quand/);
});

test.each([
  ["nl", "Na mijn vergadering", "U was erbij.", "Wie doet wat?", "Tegen 2 maart 2026."],
  ["en", "After my meeting", "You were there.", "Who does what?", "By 2 March 2026."],
] as const)("the page after a meeting is also made in %s", async (language, ...said) => {
  const paper = await print("meetingPageAfter", { caseFile: kirikou, language });
  expect(outOfOrder(paper.text, said)).toEqual([]);
});
