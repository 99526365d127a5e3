import path from "node:path";
import { safe } from "@orpc/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { documentSource } from "#core/documents/render-document.ts";
import { createTypesetter } from "#core/documents/typesetting/create-typesetter.ts";
import type { Typesetter } from "#core/documents/typesetting/typesetter.ts";
import type { CaseFile } from "#domain/case-file.ts";
import type { DocumentRefusal } from "#domain/document.ts";
import {
  aboutTheLatest,
  languagesOf,
  type PaperKind,
  type PaperLanguage,
} from "#domain/paper-kind.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import { aCaseFile, aConsent, aMember, day } from "#tests/support/builders.ts";
import { openCore } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile, demonstrationText } from "#tests/support/demonstration.ts";
import { flatten, readPdf } from "#tests/support/pdf.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const root = path.join(import.meta.dirname, "../..");
const today = day("2026-04-20");
const plannedConcertation = {
  on: day("2026-05-12"),
  start: "16:15",
  place: "Salle de l'Essai, côté cour",
};
const kirikou = demonstrationCaseFile("kir-01");
const archipel = demonstrationCaseFile("arc-01");
const brusano = demonstrationCaseFile("bru-02");

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await createTypesetter({
    templatesFolder: path.join(root, "src-main/core/documents/templates"),
    fontsFolder: path.join(root, "node_modules/@expo-google-fonts"),
  });
});
afterAll(() => typesetter.close());

interface Asked {
  readonly language?: PaperLanguage;
  readonly beside?: Partial<Supplement>;
}

const made = (kind: PaperKind, caseFile: CaseFile, { language = "fr", beside = {} }: Asked = {}) =>
  documentSource({
    dossier: {
      caseFile,
      supplement: { ...emptySupplement(1), plannedConcertation, ...beside },
      programme: shippedProgramme(caseFile.programme.id),
    },
    paper: aboutTheLatest(kind),
    standing: draftOn(today),
    language,
  });

const sourceOf = (kind: PaperKind, caseFile: CaseFile, asked: Asked = {}) => {
  const paper = made(kind, caseFile, asked);
  if (!paper.ok) throw new Error(`refused: ${paper.error}`);
  return paper.value.source;
};

const print = async (
  kind: PaperKind,
  caseFile: CaseFile,
  { copyFor = null, ...asked }: Asked & { readonly copyFor?: string | null } = {},
) => readPdf(await typesetter.pdf({ ...sourceOf(kind, caseFile, asked), copyFor }));

const refusalOf = (
  kind: PaperKind,
  caseFile: CaseFile,
  asked: Asked = {},
): DocumentRefusal | null => {
  const paper = made(kind, caseFile, asked);
  return paper.ok ? null : paper.error;
};

/** The first of the parts that does not stand after the one before it; null when all do. */
const firstOutOfOrder = (text: string, parts: ReadonlyArray<string>): string | null => {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(flatten(part), from);
    if (at < 0) return `« ${part} » in « ${text.slice(from)} »`;
    from = at + part.length;
  }
  return null;
};

const own = (body: string, subject = "Une rencontre") => ({
  letterTexts: [{ letter: "information" as const, language: "fr" as const, subject, body }],
});

const dossier = async () => {
  const { client } = await openCore();
  const { caseFileId } = await client.exchange.import({
    text: demonstrationText("kir-01"),
    replace: false,
  });
  return { client, caseFileId };
};

const letters = [
  ["informationLetter", kirikou],
  ["consentForm", kirikou],
  ["invitation", kirikou],
  ["meetingWithoutYou", archipel],
  ["redirectionLetter", brusano],
] as const;

describe.each(letters)("the %s", (kind, caseFile) => {
  test("looks like a letter: who writes, the day, the subject, the text, who signs", async () => {
    const { text } = await print(kind, caseFile);
    expect(
      firstOutOfOrder(text, [
        caseFile.organiser.name,
        `${caseFile.organiser.phone} · ${caseFile.organiser.email}`,
        "Le 20 avril 2026",
        "Personnel et confidentiel",
        caseFile.number,
        "Objet :",
        "Bonjour",
        caseFile.organiser.name,
      ]),
    ).toBeNull();
  });

  test("is a tagged PDF that claims PDF/UA-1 in each of its languages, without a name in its title", async () => {
    for (const language of languagesOf(kind)) {
      const paper = await print(kind, caseFile, { language });
      expect(paper).toMatchObject({ isTagged: true, claimsAccessibility: true, language });
      expect([...paper.roles]).toContain("H1");
      expect(paper.title).toContain(caseFile.number);
      expect(paper.title).not.toMatch(/Léo|Wójcik|Zoé|Ezgi/);
      expect(paper.author).toBeNull();
    }
  });

  test("leaves no blank unfilled in any language, with the hour and the place or without", async () => {
    const unknown = { ...plannedConcertation, start: null, place: null };
    for (const language of languagesOf(kind))
      for (const planned of [plannedConcertation, unknown]) {
        const { text } = await print(kind, caseFile, {
          language,
          beside: { plannedConcertation: planned },
        });
        expect(text).not.toMatch(/[{}]/);
        expect(text).not.toMatch(/: [.,]|à ,|om ,|at ,/);
      }
  });

  test("says « brouillon » on every page until it is issued", async () => {
    for (const page of (await print(kind, caseFile)).pages) expect(page).toContain("BROUILLON");
  });

  test("keeps the drawer, the people not to invite and the topics not to raise to the organiser", () => {
    const secret = "ceci reste entre nous";
    const confided: CaseFile = {
      ...caseFile,
      clarification: {
        ...(archipel.clarification ?? caseFile.clarification),
        heldOn: day("2026-02-09"),
        place: secret,
        presentIds: [],
        isClinicalIntervention: false,
        needs: [secret],
        demand: secret,
        whatWorked: [secret],
        whatFailed: [secret],
        resourcePersonIds: [],
        doNotInvite: [secret],
        doNotDiscuss: [secret],
      },
      cycles: caseFile.cycles.map((cycle) => ({
        ...cycle,
        followUps: cycle.followUps.map((one) => ({ ...one, text: secret, private: true })),
      })),
    };
    for (const language of languagesOf(kind))
      expect(JSON.stringify(sourceOf(kind, confided, { language }))).not.toContain(secret);
  });

  test("stands a very long name and a text of many pages", async () => {
    const name = "Émilie-Éléonore ".repeat(24).trim();
    const long: CaseFile = {
      ...caseFile,
      organiser: { ...caseFile.organiser, name, organisation: name },
      person: { ...caseFile.person, usualName: name },
    };
    expect((await print(kind, long)).text).toContain("Émilie-Éléonore Émilie-Éléonore");
  });
});

describe("the invitation", () => {
  test("says the day, the hour, the place and how to answer, before its text", async () => {
    const { pages } = await print("invitation", kirikou);
    expect(
      firstOutOfOrder(pages[0] ?? "", [
        "Jour",
        "Mardi 12 mai 2026",
        "Heure",
        "16 h 15",
        "Lieu",
        "Salle de l'Essai, côté cour",
        "Pour répondre",
        "0470 00 00 21 · m.pierard@cle-des-champs.example",
        "Je vous invite à une concertation le 12 mai 2026 à 16 h 15, à cet endroit : Salle de l'Essai, côté cour.",
      ]),
    ).toBeNull();
  });

  test("explains on a page of its own who organises, who chairs and who carries the plan", async () => {
    const { pages } = await print("invitation", kirikou);
    expect(pages).toHaveLength(2);
    expect(
      firstOutOfOrder(pages[1] ?? "", [
        "Qui fait quoi",
        "Qui organise",
        "Maëlle Piérard-Noël, Initiatrice de la concertation",
        "L’initiateur est l’un des partenaires de la situation",
        "Qui anime",
        "Qui porte le plan ensuite",
        "Coordinateur du trajet de soins : Maëlle Piérard-Noël.",
      ]),
    ).toBeNull();
  });

  test("says nothing of the situation: no reason, need, diagnosis or member of the network", async () => {
    for (const language of languagesOf("invitation")) {
      const source = JSON.stringify(sourceOf("invitation", archipel, { language }));
      const { request, clarification, network } = archipel;
      const carrier = "Maëva N'Kulu";
      for (const told of [
        request.reason,
        ...request.previousAttempts,
        ...(clarification?.needs ?? []),
        ...network.map(({ name }) => name).filter((name) => name !== carrier),
      ])
        expect(source).not.toContain(told);
    }
  });

  test("has a subject that names nobody, whoever it is for", async () => {
    for (const language of languagesOf("invitation")) {
      const { text } = await print("invitation", kirikou, { language, copyFor: "Léo" });
      const subject = /(?:Objet :|Betreft:|Subject:) (.*?) (?:Jour|Dag|Day) /u.exec(text)?.[1];
      expect(subject).toMatch(
        /^(Invitation à une rencontre|Uitnodiging voor een overleg|Invitation to a meeting)$/,
      );
    }
  });

  test("greets and is addressed to whose copy it is, and greets nobody in particular without one", async () => {
    const alone = await print("invitation", kirikou);
    expect(alone.text).toContain("Bonjour, Je vous invite");
    const copy = await print("invitation", kirikou, { copyFor: "Dr Anaïs Hœrnaert" });
    expect(
      firstOutOfOrder(copy.text, [
        "Personnel et confidentiel",
        "Dr Anaïs Hœrnaert",
        "Bonjour Dr Anaïs Hœrnaert,",
      ]),
    ).toBeNull();
  });

  test("speaks Dutch and English, with their own dates and hours", async () => {
    const dutch = await print("invitation", kirikou, { language: "nl" });
    expect(
      firstOutOfOrder(dutch.text, [
        "Betreft: Uitnodiging voor een overleg",
        "Dinsdag 12 mei 2026",
        "16.15 uur",
        "Goedendag,",
        "Wie doet wat",
        "Coördinator van het zorgtraject: Maëlle Piérard-Noël.",
      ]),
    ).toBeNull();
    const english = await print("invitation", kirikou, { language: "en" });
    expect(
      firstOutOfOrder(english.text, [
        "Subject: Invitation to a meeting",
        "Tuesday 12 May 2026",
        "16:15",
        "Hello,",
        "Who does what",
        "Care pathway coordinator: Maëlle Piérard-Noël.",
      ]),
    ).toBeNull();
  });

  test("says that the hour and the place are to come, where they are not known", async () => {
    const { text } = await print("invitation", kirikou, {
      beside: { plannedConcertation: { ...plannedConcertation, start: null, place: null } },
    });
    expect(text).toContain("Heure à préciser Lieu à préciser");
    expect(text).toContain(
      "à une heure qui vous sera précisée, à cet endroit : un lieu qui vous sera précisé.",
    );
  });
});

test("the letter to somebody a meeting is held without tells the day beforehand, in the programme's words", async () => {
  const { text } = await print("meetingWithoutYou", archipel);
  expect(
    firstOutOfOrder(text, [
      "Zoé Çelik-Vandenbroucke",
      "Clos de l'Arbre-Fictif 23",
      "Objet : La rencontre du 12 mai 2026",
      "Bonjour Zoé,",
      "Elles se réuniront le 12 mai 2026 à 16 h 15",
      "pour que rien ne se fasse dans votre dos",
    ]),
  ).toBeNull();
});

test("the redirection says why, which service, how, when, and from when to look again", async () => {
  const { text } = await print("redirectionLetter", brusano);
  expect(
    firstOutOfOrder(text, [
      "pour cette raison :",
      "Trois conditions ne sont pas remplies.",
      "Vit en région bruxelloise",
      "Est majeure",
      "A un réseau de soutien existant",
      "Voici vers qui je vous propose d’aller :",
      "Réseau santé mentale enfants-adolescents du lieu de vie (téléphone avec la demandeuse, 13 janvier 2026)",
      "Service d’aide en milieu ouvert (AMO) le plus proche (coordonnées transmises, 13 janvier 2026)",
      "Cette demande pourra être revue à partir du 1ᵉʳ avril 2026",
      "Bien à vous,",
    ]),
  ).toBeNull();
});

describe("the consent form", () => {
  test("asks on each subject for all four: intention, purpose, recipients and content", async () => {
    const { pages } = await print("consentForm", kirikou);
    const form = pages.slice(1).join(" ");
    const four = [
      "Ce que nous voulons faire",
      "Pourquoi",
      "Qui recevra des informations",
      "Lesquelles exactement",
      "Mes limites",
      "oui, avec mes limites",
    ];
    expect(
      firstOutOfOrder(form, [
        "La rencontre",
        ...four,
        "Partager des informations",
        ...four,
        "Inviter quelqu’un",
        "Inviter le professeur principal",
        ...four.slice(1),
        "Signatures",
      ]),
    ).toBeNull();
  });

  test("names who is invited as recipients, and keeps the limits that were said", async () => {
    const { text } = await print("consentForm", archipel);
    expect(text).toContain("Aurélien Baÿens, Équipe mobile de crise");
    expect(
      firstOutOfOrder(text, ["Limites déjà dites par Zoé", "OK si Maëva lit ce que j’écris"]),
    ).toBeNull();
  });

  test("is answered and signed by the person and each representative of a minor, with who they trust beside them", () => {
    const minor: CaseFile = {
      ...archipel,
      trustedPerson: {
        designatedOn: day("2026-02-01"),
        mayAttend: true,
        mayAccessFile: false,
        memberId: "p04",
      },
    };
    const source = JSON.stringify(sourceOf("consentForm", minor));
    expect(source).toContain(
      '"signers":["Zoé Çelik-Vandenbroucke","Sylvie Vandenbroucke","Emre Çelik"]',
    );
    expect(source).toContain('"role":"Personne de confiance\\nDate\u00A0:"');
  });

  test("is signed by an adult alone, and by who protects them where a judgment says so", () => {
    const adult = aCaseFile({ network: [aMember({ id: "p02", name: "Administratrice d'essai" })] });
    expect(JSON.stringify(sourceOf("consentForm", adult))).toContain('"signers":["Cam Fictif"]');
    const legalProtection = { type: "administration de la personne", holderId: "p02" };
    expect(JSON.stringify(sourceOf("consentForm", { ...adult, legalProtection }))).toContain(
      '"signers":["Cam Fictif","Administratrice d\'essai"]',
    );
  });

  test("never has an answer ticked, whatever was answered", () => {
    const answered = aCaseFile({ consents: [aConsent({ status: "given" })] });
    expect(sourceOf("consentForm", answered)).toEqual(sourceOf("consentForm", aCaseFile()));
  });

  test("never leaves the room to sign alone on a page, whatever was asked before", async () => {
    const { pages } = await print("consentForm", archipel);
    expect(pages).toHaveLength(3);
    expect(pages.at(-1)).toContain("Inviter quelqu’un");
  });

  test("stands 18 people invited", async () => {
    const network = Array.from({ length: 18 }, (_, at) =>
      aMember({ id: `m${at}`, name: `Membre d'essai numéro ${at}` }),
    );
    const { text } = await print("consentForm", aCaseFile({ network }));
    for (const { name } of network) expect(text).toContain(name);
  });
});

describe("a text of the dossier's own", () => {
  test("that gives the day of a meeting nobody has planned is refused, with the reason", () => {
    const beside = { ...own("Bonjour,\n\nÀ {lieu}."), plannedConcertation: null };
    const none = aCaseFile();
    expect(refusalOf("informationLetter", none, { beside })).toBe("letterNeedsComing");
    expect(refusalOf("informationLetter", none, { beside: own("Pour {motif}.") })).toBe(
      "letterNeedsDecision",
    );
  });

  test("is printed as it was written, whatever it looks like", async () => {
    const written = '#panic("x") *_$ \\ [a](b)\n– un\n– deux';
    const { text } = await print("informationLetter", kirikou, { beside: own(written) });
    expect(text).toContain('#panic("x") *_$ \\ [a](b) – un – deux');
  });

  const text = { language: "fr" as const, subject: "On se voit", body: "Bonjour {personne}," };

  test("is kept, said in the history and printed, until one goes back to the programme's", async () => {
    const { client, caseFileId } = await dossier();
    const saved = await client.letters.save({ caseFileId, letter: "information", texts: [text] });
    expect(saved.supplement.letterTexts).toEqual([{ letter: "information", ...text }]);
    expect((await client.changes.list({ caseFileId }))[0]?.part).toBe("letterTexts");
    const back = { caseFileId, letter: "information" as const, language: "fr" as const };
    expect((await client.letters.reset(back)).supplement.letterTexts).toEqual([]);
    expect((await client.letters.reset(back)).supplement.letterTexts).toEqual([]);
  });

  test("goes along when the dossier is handed over", async () => {
    const { client, caseFileId } = await dossier();
    await client.letters.save({ caseFileId, letter: "information", texts: [text] });
    const file = await client.exchange.handOver({ caseFileId, includePrivate: false });
    if (file.outcome !== "download") throw new Error("no file");
    const { client: colleague } = await openCore();
    const imported = await colleague.exchange.import({
      text: Buffer.from(await file.file.arrayBuffer()).toString("utf8"),
      replace: false,
    });
    const view = await colleague.caseFiles.open({ caseFileId: imported.caseFileId });
    expect(view.supplement.letterTexts).toEqual([{ letter: "information", ...text }]);
  });

  test("is refused where its subject names the person, or in a language the letter is not written in", async () => {
    const { client, caseFileId } = await dossier();
    const naming = { ...text, subject: "Pour Léo" };
    const [named] = await safe(
      client.letters.save({ caseFileId, letter: "information", texts: [naming] }),
    );
    expect(named).toMatchObject({ code: "INVALID", data: { problems: [{ rule: "namesPerson" }] } });
    const [dutch] = await safe(
      client.letters.save({
        caseFileId,
        letter: "redirection",
        texts: [{ ...text, language: "nl" }],
      }),
    );
    expect(dutch).toMatchObject({
      code: "INVALID",
      data: { problems: [{ rule: "notTranslated" }] },
    });
  });

  test("is what is issued, and stays in the version that was", async () => {
    const { client, caseFileId } = await dossier();
    await client.plannedConcertations.save({ caseFileId, planned: plannedConcertation });
    await client.letters.save({
      caseFileId,
      letter: "invitation",
      texts: [{ ...text, body: "Venez.\n\n{organisateur}" }],
    });
    const paper = { ...aboutTheLatest("invitation"), concertation: 2 };
    const issued = await client.issuedDocuments.issue({
      caseFileId,
      paper,
      version: 1,
      languages: ["fr", "nl", "en"],
      correction: null,
    });
    expect(issued.supplement.issuedDocuments).toMatchObject([
      { kind: "invitation", concertation: 2, languages: ["fr", "nl", "en"] },
    ]);
    await client.letters.reset({ caseFileId, letter: "invitation", language: "fr" });
    const file = await client.issuedDocuments.save({
      caseFileId,
      number: 1,
      version: 1,
      language: "fr",
    });
    if (file.outcome !== "download") throw new Error("no file");
    expect(file.file.name).toBe("invitation-KIR-01-1-v1.pdf");
    const printed = await readPdf(new Uint8Array(await file.file.arrayBuffer()));
    expect(printed.text).toContain("Objet : On se voit");
    expect(printed.text).toContain("KIR-01/1");
    expect(printed.text).not.toContain("BROUILLON");
  });
});
