import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftOn, type PaperStanding } from "#core/documents/papers/paper-version.ts";
import { documentSource } from "#core/documents/render-document.ts";
import { createTypesetter } from "#core/documents/typesetting/create-typesetter.ts";
import type { Typesetter } from "#core/documents/typesetting/typesetter.ts";
import type { CaseFile } from "#domain/case-file.ts";
import type { Attendance } from "#domain/concertation.ts";
import { feeStatement } from "#domain/fee-statement.ts";
import { aboutTheLatest, type PaperKind, type PaperSubject } from "#domain/paper-kind.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import { aCaseFile, aConcertation, aConsent, aMember, day } from "#tests/support/builders.ts";
import { projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { flatten, readPdf } from "#tests/support/pdf.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const kirikou = demonstrationCaseFile("kir-01");
const archipel = demonstrationCaseFile("arc-01");
const brussels = demonstrationCaseFile("bru-02");
const draft = draftOn(day("2026-05-04"));
const meetingKinds = [
  "preparation",
  "attendanceList",
  "attendanceCertificate",
  "feeStatement",
  "feedbackRegister",
] as const satisfies ReadonlyArray<PaperKind>;

interface Order {
  readonly beside?: Partial<Supplement>;
  readonly about?: Partial<PaperSubject>;
  readonly standing?: PaperStanding;
}

const make = (
  kind: PaperKind,
  caseFile: CaseFile,
  { beside, about, standing = draft }: Order = {},
) =>
  documentSource({
    dossier: {
      caseFile,
      supplement: { ...emptySupplement(1), ...beside },
      programme: shippedProgramme(caseFile.programme.id),
    },
    paper: { ...aboutTheLatest(kind), ...about },
    standing,
    language: "fr",
  });

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await createTypesetter({
    templatesFolder: path.join(projectFolder, "src-main/core/documents/templates"),
    fontsFolder: path.join(projectFolder, "node_modules/@expo-google-fonts"),
  });
});
afterAll(() => typesetter.close());

const print = async (kind: PaperKind, caseFile: CaseFile, order: Order = {}) => {
  const made = make(kind, caseFile, order);
  if (!made.ok) throw new Error(`refused: ${made.error}`);
  return readPdf(await typesetter.pdf(made.value.source));
};
/** The text of a paper, with typed apostrophes. */
const textOf = async (...order: Parameters<typeof print>) =>
  (await print(...order)).text.replaceAll("’", "'");

/** The first of these that does not stand in the text after the one before it; null when all do. */
const firstOutOfPlace = (text: string, parts: ReadonlyArray<string>): string | null => {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at === -1) return part;
    from = at + part.length;
  }
  return null;
};

const LONG = "Marie-Antoinette-Désirée Van der Meersch-Świętosławska-d'Orvallémont";

/** A Brusano dossier where so many came, as its programme pays them. */
const withParticipants = (count: number, of: Partial<Attendance> = {}): CaseFile => {
  const network = Array.from({ length: count }, (_, index) =>
    aMember({
      id: `m${index}`,
      name: `${index % 5 === 3 ? LONG : "Participant fictif"} n${index}n`,
      role: `Début${index} fonction${index % 4 === 1 ? " très longue à dire".repeat(8) : ""} fin${index}`,
    }),
  );
  return aCaseFile({
    number: "BRU-40",
    programme: { id: "brusano", settings: {} },
    organiser: brussels.organiser,
    network,
    concertations: [
      aConcertation({
        heldOn: day("2026-03-10"),
        nextOn: day("2026-06-02"),
        attendance: network.map(({ id }) => ({ memberId: id, attendance: "present", ...of })),
      }),
    ],
  });
};

const certificateOf = (memberId: string) => ({ about: { concertation: 1, memberId } });

const recorded = (caseFile: CaseFile): CaseFile => ({
  ...caseFile,
  concertations: caseFile.concertations.map((one) => ({
    ...one,
    attendance: one.attendance.map((each) => ({ ...each, payable: true, feeCents: 6150 })),
  })),
});

const chronologyOf = (caseFile: CaseFile, beside: Partial<Supplement> = {}) =>
  textOf("chronology", caseFile, { beside });

const refusals = (caseFile: CaseFile) =>
  meetingKinds.map((kind) => {
    const made = make(kind, caseFile);
    return made.ok ? null : made.error;
  });

describe.each([
  ["preparation", kirikou],
  ["attendanceList", kirikou],
  ["attendanceCertificate", kirikou],
  ["feeStatement", withParticipants(3)],
  ["feedbackRegister", archipel],
  ["chronology", kirikou],
] as const)("the paper %s", (kind, caseFile) => {
  test("is a tagged PDF in French that claims PDF/UA-1, with no name in its file name or metadata", async () => {
    const made = make(kind, caseFile);
    const paper = await print(kind, caseFile);
    expect(paper).toMatchObject({
      isTagged: true,
      claimsAccessibility: true,
      language: "fr",
      author: null,
    });
    expect(paper.roles).toContain("H1");
    const said = `${made.ok ? made.value.fileName : ""} ${paper.title}`;
    expect(said).toContain(caseFile.number);
    for (const { name } of caseFile.network) expect(said).not.toContain(name);
    expect(said).not.toContain(caseFile.person.usualName);
  });

  test("is a draft on every page until it is issued, then says its version", async () => {
    for (const page of (await print(kind, caseFile)).pages) expect(page).toContain("BROUILLON");
    const standing = { ...draft, isDraft: false };
    const issued = await textOf(kind, caseFile, { standing });
    expect(issued).not.toContain("BROUILLON");
    expect(issued).toContain(`Référence ${caseFile.number}/1 Version 1, émise le 4 mai 2026`);
  });
});

describe("an attendance list before the meeting", () => {
  const planned = {
    plannedConcertation: { on: day("2026-05-31"), start: "09:00", place: "Salle fictive" },
  };

  test("has a box for everybody of the network, the person first, and free lines for others", async () => {
    const { text, roles } = await print("attendanceList", kirikou);
    expect(
      firstOutOfPlace(text.replaceAll("’", "'"), [
        "Concertation du 12 mai 2026",
        "Nom et rôle Arrivée Départ Signature",
        ...kirikou.network.flatMap(({ name, role }) => [flatten(name), flatten(role)]),
      ]),
    ).toBeNull();
    expect([...roles]).toEqual(expect.arrayContaining(["Table", "TH", "TD"]));
    const made = make("attendanceList", kirikou);
    expect(JSON.stringify(made)).toContain('"freeRows":4');
  });

  test("says when and where, as the meeting is planned", async () => {
    const text = await textOf("attendanceList", archipel, { beside: planned });
    expect(
      firstOutOfPlace(text, ["Concertation du 31 mai 2026", "Heure 9 h", "Lieu Salle fictive"]),
    ).toBeNull();
  });

  test("does not name who was not invited to the meeting before", async () => {
    expect(await textOf("attendanceList", archipel)).not.toContain("Emre Çelik");
  });

  test.each([["Aurélien Baÿens"], ["Aurelien"], ["le Dr Haot ni Baÿens Aurélien"]])(
    "does not name whom the person does not want there: « %s »",
    async (written) => {
      const { clarification } = archipel;
      const caseFile = {
        ...archipel,
        clarification: clarification && { ...clarification, doNotInvite: [written] },
      };
      const text = await textOf("attendanceList", caseFile);
      expect(text).not.toContain("Aurélien Baÿens");
      expect(text).not.toContain(written);
      expect(text).toContain("Mamie Josée");
    },
  );

  test("does not name whom a refusal to invite names, nor who has left", async () => {
    const refused = aConsent({ id: "c90", kind: "invite", subject: "inviter", status: "refused" });
    const caseFile = {
      ...archipel,
      consents: [...archipel.consents, refused],
      network: archipel.network.map((one) =>
        one.id === "p06" ? { ...one, leftOn: day("2026-03-01") } : one,
      ),
    };
    const beside = { consentScopes: [{ consentId: "c90", memberIds: ["p05"] }] };
    const text = await textOf("attendanceList", caseFile, { beside });
    expect(text).not.toContain("Aurélien Baÿens");
    expect(text).not.toContain("Mamie Josée");
    expect(text).toContain("Dr Cœlia Haot");
  });

  test("of nobody yet is a page of free lines", async () => {
    const { pages } = await print("attendanceList", withParticipants(0));
    expect(pages).toHaveLength(1);
    expect(JSON.stringify(make("attendanceList", withParticipants(0)))).toContain('"freeRows":12');
  });
});

describe("an attendance list after the meeting", () => {
  const after = { about: { concertation: 1 } };

  test("says who came and who was excused, and for which items who came in part", async () => {
    const attendance = kirikou.concertations[0]?.attendance.map((one) =>
      one.memberId === "p05"
        ? { ...one, attendance: "partial" as const, agendaItems: ["Le casque"] }
        : one,
    );
    const concertations = kirikou.concertations.map((one) => ({
      ...one,
      attendance: attendance ?? [],
    }));
    expect(
      firstOutOfPlace(await textOf("attendanceList", { ...kirikou, concertations }, after), [
        "Concertation du 10 février 2026",
        "De 16 h 15 à 18 h 05",
        "Wiesława Wójcik Grand-mère et tutrice Présent(e)",
        "Dr Anaïs Hœrnaert Pédopsychiatre Le casque En partie",
        "Kévin Déom Psychologue, centre PMS Excusé(e)",
      ]),
    ).toBeNull();
  });

  test("names neither who was not invited nor who did not come", async () => {
    const text = await textOf("attendanceList", archipel, after);
    expect(text).not.toContain("Emre Çelik");
    expect(text).not.toContain("Zoé-Anaïs");
    expect(text).toContain("Mamie Josée");
  });
});

test.each([
  ["before", {}],
  ["after", { about: { concertation: 1 } }],
])("an attendance list of forty, %s, cuts no row and repeats its headers", async (_when, order) => {
  const { pages } = await print("attendanceList", withParticipants(40), order);
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page).toContain("Nom et rôle");
  for (let index = 0; index < 40; index += 1) {
    const page = pages.find((text) => text.includes(`Début${index} `));
    expect(page).toContain(`fin${index}`);
    expect(page).toContain(`n${index}n`);
  }
});

describe("an attendance certificate", () => {
  test("says that a member came, which day, from when to when, where and in which capacity", async () => {
    expect(
      firstOutOfPlace(await textOf("attendanceCertificate", kirikou, certificateOf("p05")), [
        "Réunion du 10 février 2026",
        "Maëlle Piérard-Noël atteste que Dr Anaïs Hœrnaert a pris part à la réunion suivante :",
        "Date 10 février 2026",
        "Horaire De 16 h 15 à 18 h 05",
        "Lieu Salle des fêtes (fictive), côté cour",
        "En qualité de Pédopsychiatre",
        "Fait le 4 mai 2026.",
        "Maëlle Piérard-Noël",
      ]),
    ).toBeNull();
  });

  test("tells an employer neither whom the meeting was about, nor the programme, nor what was said", async () => {
    const text = await textOf("attendanceCertificate", kirikou, certificateOf("p02"));
    const { person, concertations, network } = kirikou;
    const programme = shippedProgramme("kirikou");
    expect(text).toContain("Wiesława Wójcik a pris part, à titre personnel, à la réunion suivante");
    for (const kept of [
      person.usualName,
      "Léandre",
      "Grand-mère",
      programme.name,
      programme.network,
    ])
      expect(text).not.toContain(kept);
    for (const { name } of network.filter(({ id }) => id !== "p02" && id !== "p09"))
      expect(text).not.toContain(flatten(name));
    for (const { text: decided } of concertations.flatMap(({ decisions }) => decisions))
      expect(text).not.toContain(decided);
  });

  test("leaves out a place and a function that would name the person", async () => {
    const caseFile = {
      ...kirikou,
      concertations: kirikou.concertations.map((one) => ({ ...one, place: "Chez Léo" })),
      network: kirikou.network.map((one) =>
        one.id === "p05" ? { ...one, role: "Psychiatre de LEO", organisation: "CHS fictif" } : one,
      ),
    };
    const text = await textOf("attendanceCertificate", caseFile, certificateOf("p05"));
    expect(text).not.toMatch(/l[eé]o(?!\p{L})/iu);
    expect(text).toContain("En qualité de CHS fictif");
    expect(await textOf("attendanceCertificate", caseFile, certificateOf("p01"))).toContain(
      "Lieu Chez Léo",
    );
  });

  test("says that somebody came in part, not for what", async () => {
    const concertations = kirikou.concertations.map((one) => ({
      ...one,
      attendance: [{ memberId: "p05", attendance: "partial" as const, agendaItems: ["Le casque"] }],
    }));
    const text = await textOf(
      "attendanceCertificate",
      { ...kirikou, concertations },
      certificateOf("p05"),
    );
    expect(text).toContain("a pris part à une partie de la réunion suivante");
    expect(text).not.toContain("Le casque");
  });

  test("is for nobody who did not come", () => {
    const excused = make("attendanceCertificate", kirikou, certificateOf("p06"));
    expect(excused).toEqual({ ok: false, error: "nobodyCame" });
  });
});

describe("a fee statement", () => {
  const members = withParticipants(3).network.map((one, index) => ({
    ...one,
    iban: ["BE71 0961 2345 6769", "BE71 0961 2345 6768", null][index] ?? null,
    inamiNumber: index === 0 ? "1-23456-78-901" : null,
  }));
  const paid = { ...withParticipants(3), network: members };

  test("says who is paid, how much, on which account, and the rate of the day", async () => {
    expect(
      firstOutOfPlace(await textOf("feeStatement", recorded(paid)), [
        "Concertation du 10 mars 2026",
        "Barème Forfait par participant : 55,00 €, à partir du 1ᵉʳ janvier 2026",
        "Participant fictif n0n",
        "INAMI 1-23456-78-901 BE71 0961 2345 6769 61,50 €",
        "BE71 0961 2345 6768 IBAN à vérifier 61,50 €",
        "IBAN à compléter 61,50 €",
        "Total à payer 184,50 €",
        "2 numéros de compte sont à compléter ou à vérifier.",
      ]),
    ).toBeNull();
  });

  test("has the figures of the screen, and adds nothing proposed to what is recorded", async () => {
    const caseFile = {
      ...paid,
      concertations: paid.concertations.map((one) => ({
        ...one,
        attendance: one.attendance.map((each, index) =>
          index === 0 ? { ...each, payable: true, feeCents: 6150 } : each,
        ),
      })),
    };
    const [concertation] = caseFile.concertations;
    if (!concertation) throw new Error("no concertation");
    const onScreen = feeStatement(concertation, caseFile, shippedProgramme("brusano"), []);
    expect([onScreen.feesCents, onScreen.proposedCents]).toEqual([6150, 11_000]);
    const text = await textOf("feeStatement", caseFile);
    expect(
      firstOutOfPlace(text, [
        "55,00 € proposé",
        "Total enregistré 61,50 €",
        "Proposé par le barème, à confirmer 110,00 €",
      ]),
    ).toBeNull();
    expect(text).not.toContain("Total à payer");
  });

  test("names only who is paid, and tells nothing of the person or of what was said", async () => {
    const relative = aMember({
      id: "m9",
      name: "Tante Fictive",
      role: "Tante",
      category: "natural",
    });
    const caseFile = recorded(paid);
    const withRelative = {
      ...caseFile,
      network: [...caseFile.network, relative],
      concertations: caseFile.concertations.map((one) => ({
        ...one,
        agreements: ["Un accord fictif"],
        attendance: [...one.attendance, { memberId: "m9", attendance: "present" as const }],
      })),
    };
    const text = await textOf("feeStatement", withRelative);
    const { usualName, familyName, givenNames } = withRelative.person;
    for (const kept of ["Tante Fictive", "Un accord fictif", `${givenNames} ${familyName}`])
      expect(text).not.toContain(kept);
    expect(text).not.toMatch(new RegExp(`\\b${usualName}\\b`));
  });

  test("of one member is their own line, and nobody else's", async () => {
    const text = await textOf("feeStatement", recorded(paid), {
      about: { concertation: 1, memberId: "m0" },
    });
    expect(text).toContain("n0n");
    expect(text).toContain("61,50 €");
    expect(text).not.toContain("n1n");
    expect(text).not.toContain("184,50");
  });

  test("of forty with long names cuts no row, repeats its headers and totals once", async () => {
    const { pages, text } = await print("feeStatement", recorded(withParticipants(40)));
    expect(pages.length).toBeGreaterThan(2);
    for (let index = 0; index < 40; index += 1) {
      const page = pages.find((one) => one.includes(`Début${index} `));
      expect(page).toContain(`fin${index}`);
      expect(page).toContain("Participant Compte Montant");
    }
    expect(text.match(/Total à payer 2 460,00 €/g)).toHaveLength(1);
  });
});

describe("the preparatory phase", () => {
  test("follows the order of seed 3, with the words of each", async () => {
    expect(
      firstOutOfPlace(await textOf("preparation", kirikou), [
        "Concertation du 10 février 2026",
        "Réseau prévenu et associé 13 janvier 2026",
        "Modalités du dispositif Lues",
        "Professionnels invités",
        "Dr Anaïs Hœrnaert, Pédopsychiatre",
        "Familiers et aidants naturels invités",
        "Wiesława Wójcik, Grand-mère et tutrice",
        "Attentes, besoins et demandes",
        "Clarifier qui prescrit.",
        "Actions proposées",
        "Tableau hebdomadaire unique",
        "Effets attendus",
        "2 matinées/semaine avant Pâques",
        "Première ligne",
        "Madame Ö. accueille Léandre à 9 h 10",
      ]),
    ).toBeNull();
  });

  test("leaves out what nobody wrote", async () => {
    const { preparation } = kirikou;
    const bare = preparation && {
      ...preparation,
      modalitiesRead: false,
      invitedNaturalIds: [],
      expectations: [],
      firstLineResources: [],
    };
    const { text, bookmarks } = await print("preparation", { ...kirikou, preparation: bare });
    expect(text).toContain("Pas encore lues");
    expect(bookmarks).not.toEqual(expect.arrayContaining(["Attentes, besoins et demandes"]));
    expect(bookmarks).not.toEqual(expect.arrayContaining(["Première ligne"]));
    expect(bookmarks).toContain("Effets attendus");
  });
});

describe("the register of wishes and complaints", () => {
  test("says each one's words, answer, who was informed and when, the paper corrected and the end", async () => {
    const feedbackCorrections = [
      { feedbackId: "w1", document: "synthesisNote" as const, number: 1, on: day("2026-03-13") },
    ];
    expect(
      firstOutOfPlace(
        await textOf("feedbackRegister", archipel, { beside: { feedbackCorrections } }),
        [
          "Inscriptions 2, dont 1 à suivre",
          "Plainte du 12 mars 2026",
          "J'ai refusé votre réunion. C'est pas pareil. Corrigez.",
          "De Le jeune",
          "Réponse Note de synthèse corrigée (version 2)",
          "Informés Dr Cœlia Haot, Maëva N'Kulu et Aurélien Baÿens, le 13 mars 2026",
          "Papier corrigé Note de synthèse de la concertation 1, le 13 mars 2026",
          "Suite Clos le 16 mars 2026",
          "Désidérata du 12 mars 2026",
          "Que la réunion commence par ce qui va.",
          "Réponse Pas encore de réponse",
          "Informés Dr Cœlia Haot, sans date notée",
          "Suite À suivre",
        ],
      ),
    ).toBeNull();
  });

  test("stands in the order they came, whatever the order they were recorded in", async () => {
    const [first, second] = archipel.feedback;
    if (!first || !second) throw new Error("no feedback");
    const feedback = [{ ...second, on: day("2026-03-20") }, first];
    const { bookmarks } = await print("feedbackRegister", { ...archipel, feedback });
    expect(bookmarks.slice(-2).map(flatten)).toEqual([
      "Plainte du 12 mars 2026",
      "Désidérata du 20 mars 2026",
    ]);
  });

  test("holds words of three pages and loses none", async () => {
    const [first] = archipel.feedback;
    if (!first) throw new Error("no feedback");
    const feedback = [{ ...first, text: `${"Je le redis encore. ".repeat(500)}Fin.` }];
    const { pages, text } = await print("feedbackRegister", { ...archipel, feedback });
    expect(pages.length).toBeGreaterThan(2);
    expect(text.match(/redis/g)).toHaveLength(500);
    expect(text).toContain("Fin.");
  });
});

describe("a chronology", () => {
  test("tells what happened, the oldest first, each with its day", async () => {
    expect(
      firstOutOfPlace(await chronologyOf(archipel), [
        "Du 2 février 2026 au 4 mai 2026",
        "Date Événement",
        "2 février 2026 Demande reçue Par Dr Cœlia Haot, pédopsychiatre",
        "3 février 2026 Demande acceptée",
        "6 février 2026 Participation : refus",
        "9 février 2026 Entretien de clarification Skatepark",
        "12 février 2026 Décision de se réunir sans l'accord",
        "20 février 2026 Concertation n° 1",
        "20 février 2026 Plan validé",
        "12 mars 2026 Suivi : message, avec Zoé-Anaïs Çelik-Vandenbroucke et Maëva N'Kulu Zoé écrit",
        "16 mars 2026 Plainte du 12 mars 2026 : suite donnée",
      ]),
    ).toBeNull();
  });

  test("tells of amendments, the answer about money, the end and the reopening", async () => {
    const [cycle] = kirikou.cycles;
    if (!cycle) throw new Error("no cycle");
    const { plan } = cycle;
    const frozen = { cycle: 1, version: 1, plan, on: plan.validatedOn, by: "M. P.", reason: null };
    const ended = { ...cycle, outcome: "lostContact" as const, closedOn: day("2026-04-20") };
    const text = await chronologyOf(
      { ...kirikou, cycles: [ended] },
      {
        planVersions: [
          frozen,
          { ...frozen, version: 2, on: day("2026-03-04"), reason: "L'école le demande." },
        ],
        fundingDecision: {
          outcome: "partly",
          on: day("2026-03-18"),
          by: "Coordination fictive",
          grantedCents: 250_000,
          reason: "Le plafond.",
        },
        reopenings: [
          {
            cycle: 1,
            outcome: "lostContact",
            closedOn: day("2026-04-20"),
            outcomeReason: null,
            on: day("2026-05-02"),
            by: "M. P.",
            reason: "Il rappelle.",
          },
        ],
      },
    );
    expect(
      firstOutOfPlace(text, [
        "Plan validé Premier passage, version 1",
        "4 mars 2026 Plan modifié Version 2. L'école le demande.",
        "18 mars 2026 Intervention financière accordée en partie 2 500,00 €",
        "20 avril 2026 Contact perdu",
        "2 mai 2026 Dossier repris, premier passage Il rappelle.",
      ]),
    ).toBeNull();
  });

  test("gives the day, not the words, of what was said without the person or by another", async () => {
    const [complaint] = archipel.feedback;
    if (!complaint) throw new Error("no feedback");
    const feedback = [{ ...complaint, from: "natural" as const, text: "Mots d'un proche." }];
    const text = await chronologyOf({ ...archipel, feedback });
    expect(text).toContain("18 mars 2026 Suivi : téléphone, avec Aurélien Baÿens");
    expect(text).not.toContain("Fugue la nuit");
    expect(text).toContain("12 mars 2026 Plainte");
    expect(text).not.toContain("Mots d'un proche.");
  });

  test("names nobody who is kept away, and nothing that is in the drawer", async () => {
    const kept = aConsent({ id: "c91", kind: "invite", subject: "Emre Çelik", status: "refused" });
    const text = await chronologyOf({
      ...archipel,
      consents: [...archipel.consents, kept],
      cycles: archipel.cycles.map((cycle) => ({
        ...cycle,
        followUps: cycle.followUps.map((one) => ({ ...one, private: true })),
      })),
    });
    expect(text).not.toContain("Emre Çelik");
    expect(text).not.toContain("Suivi");
  });

  test("of two hundred entries cuts no row, repeats its headers and shortens long words", async () => {
    const followUps = Array.from({ length: 200 }, (_, index) => ({
      on: day("2026-03-02"),
      channel: `appel n${index}n`,
      withIds: ["p01"],
      text: `${"Il raconte sa journée ".repeat(40)}fin${index}`,
      signal: "neutral" as const,
    }));
    const cycles = kirikou.cycles.map((cycle) => ({ ...cycle, followUps }));
    const { pages, text } = await print("chronology", { ...kirikou, cycles });
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) expect(page).toContain("Date Événement");
    expect(text.match(/n\d+n/g)).toHaveLength(200);
    expect(text.match(/journée…|sa…|Il…|raconte…/g)).toHaveLength(200);
    expect(text).not.toContain("fin7 ");
  });
});

describe("a paper of a meeting is refused, with the reason", () => {
  test("while the dossier has nothing for it", () => {
    expect(refusals(brussels)).toEqual([
      "noPreparationPhase",
      "noMeeting",
      "noConcertation",
      "noConcertation",
      "noFeedback",
    ]);
    expect(refusals(aCaseFile({ programme: { id: "kirikou", settings: {} } }))).toEqual([
      "noPreparation",
      "noMeeting",
      "noConcertation",
      "paysNobody",
      "noFeedback",
    ]);
    expect(refusals(withParticipants(0))).toEqual([
      "noPreparationPhase",
      null,
      "nobodyCame",
      "nobodyPaid",
      "noFeedback",
    ]);
  });
});
