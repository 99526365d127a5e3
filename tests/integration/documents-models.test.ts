import { describe, expect, test } from "vitest";
import type { Section } from "#core/documents/papers/paper.ts";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { documentSource } from "#core/documents/render-document.ts";
import { fundingForm } from "#core/documents/papers/funding-form.ts";
import { synthesisNote } from "#core/documents/papers/synthesis-note.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";
import type { CaseFile } from "#domain/case-file.ts";
import type { Concertation } from "#domain/concertation.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import { aCaseFile, aConcertation, aConsent, aMember, day } from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";

const today = day("2026-03-01");
const kirikou = demonstrationCaseFile("kir-01");
const archipel = demonstrationCaseFile("arc-01");

const dossierOf = (caseFile: CaseFile, beside: Partial<Supplement> = {}) => ({
  caseFile,
  supplement: { ...emptySupplement(1), ...beside },
  programme: shippedProgramme(caseFile.programme.id),
});
const noteOf = (
  caseFile: CaseFile,
  concertation = caseFile.concertations.at(-1),
  beside: Partial<Supplement> = {},
) => {
  if (!concertation) throw new Error("no concertation");
  return synthesisNote(dossierOf(caseFile, beside), concertation, draftOn(today));
};
const formOf = (caseFile: CaseFile) => {
  const [concertation] = caseFile.concertations;
  if (!concertation || !caseFile.fundingRequest) throw new Error("no funding request");
  return fundingForm(dossierOf(caseFile), caseFile.fundingRequest, concertation, draftOn(today));
};
const titles = ({ sections }: { readonly sections: ReadonlyArray<Section> }) =>
  sections.map(({ title }) => title);
const said = (paper: object) => JSON.stringify(paper).replaceAll(/[\u00A0\u202F]/g, " ");
const identificationWith = (trustedPerson: CaseFile["trustedPerson"]) =>
  said(noteOf({ ...kirikou, trustedPerson }).sections[0] ?? {});
const withConcertation = (caseFile: CaseFile, changes: Partial<Concertation>): CaseFile => ({
  ...caseFile,
  concertations: caseFile.concertations.map((one) => ({ ...one, ...changes })),
});

const ceilingOf = (settings: CaseFile["programme"]["settings"]) =>
  said(formOf({ ...kirikou, programme: { id: "kirikou", settings } }));

const make = (kind: "synthesisNote" | "fundingRequest", caseFile: CaseFile) =>
  documentSource({
    dossier: dossierOf(caseFile),
    paper: aboutTheLatest(kind),
    standing: draftOn(today),
    language: "fr",
  });

const signersOf = ({ sections }: { readonly sections: ReadonlyArray<Section> }) =>
  sections
    .flatMap((section) => (section.kind === "signatures" ? section.boxes : []))
    .map(({ name }) => name.replaceAll("\u00A0", " "));

describe("a note", () => {
  test("follows the order of the domain", () => {
    expect(titles(noteOf(kirikou))).toEqual([
      "Identification",
      "Présences",
      "Contexte",
      "La parole du jeune",
      "Tour de parole",
      "Accords",
      "Divergences et réserves",
      "Trajectoire renouvelée",
      "Décisions",
      "Plan d’actions",
      "Et après",
      "Destinataires et signatures",
    ]);
  });

  test("leaves out the sections that would be empty", () => {
    const bare = aCaseFile({ concertations: [aConcertation({ personVoice: null })] });
    expect(titles(noteOf(bare))).toEqual([
      "Identification",
      "Contexte",
      "Destinataires et signatures",
    ]);
  });

  test("says the person's words, or the reported ones as such, with their source", () => {
    const spoken = noteOf(kirikou).sections.find(({ kind }) => kind === "voice");
    expect(spoken).toMatchObject({ note: null });
    const reported = noteOf(archipel).sections.find(({ kind }) => kind === "voice");
    expect(reported).toMatchObject({
      note: "Parole rapportée",
      text: expect.stringContaining("(lu par Maëva N’Kulu)"),
    });
  });

  // Planted fault: with "Parole rapportée" for all reported words, nobody is said to have observed anything.
  test("says of observed words by whom they were observed, and not of spoken ones", () => {
    const observedVoices = [{ concertationNumber: 1, by: "Sylvie, puéricultrice" }];
    const observed = noteOf(archipel, undefined, { observedVoices });
    expect(observed.sections.find(({ kind }) => kind === "voice")).toMatchObject({
      note: "Observé par Sylvie, puéricultrice",
    });
    const spoken = noteOf(kirikou, undefined, { observedVoices });
    expect(spoken.sections.find(({ kind }) => kind === "voice")).toMatchObject({ note: null });
  });

  test("names the trusted person, chosen in the network or named where they are not of it", () => {
    const rights = { designatedOn: day("2026-01-20"), mayAttend: true, mayAccessFile: false };
    expect(identificationWith({ ...rights, memberId: "p05" })).toContain(
      '"Personne de confiance","value":"Dr Anaïs Hœrnaert"',
    );
    expect(identificationWith({ ...rights, name: "Camille Fictive" })).toContain(
      '"Personne de confiance","value":"Camille Fictive"',
    );
    expect(identificationWith(rights)).not.toContain("Personne de confiance");
  });

  test("names people, decisions and actions instead of their codes", () => {
    const text = said(noteOf(archipel));
    expect(text).toContain("Aurélien Baÿens voulait une admission");
    expect(text).not.toMatch(/\bp0\d\b/);
    expect(said(formOf(kirikou))).toContain("D1 reprend sa proposition");
  });

  test("says why the person was absent, and names nobody who was not invited", () => {
    const text = said(noteOf(archipel).sections.filter(({ kind }) => kind === "attendance"));
    expect(text).toContain("Refus ; informée le 13/02 ; a été invitée à écrire");
    expect(text).not.toContain("Emre Çelik");
  });

  test("is given to those who came, to the person always, and to nobody on another mission", () => {
    const police = aMember({ id: "p99", name: "Inspecteur Fictif", secrecy: "differentMission" });
    const withPolice = withConcertation(
      { ...archipel, network: [...archipel.network, police] },
      {
        attendance: [
          ...(archipel.concertations[0]?.attendance ?? []),
          { memberId: "p99", attendance: "present" },
        ],
      },
    );
    expect(signersOf(noteOf(withPolice))).toEqual([
      "Zoé-Anaïs Çelik-Vandenbroucke",
      "Sylvie Vandenbroucke",
      "Dr Cœlia Haot",
      "Maëva N'Kulu",
      "Aurélien Baÿens",
      "Mamie Josée",
      "Déléguée de l'aide à la jeunesse (nom à venir)",
    ]);
  });

  test("does not name among its recipients whom its sharing was refused to", () => {
    const refused = aConsent({
      id: "c90",
      kind: "share",
      subject: "la note de synthèse",
      status: "refused",
    });
    const signers = signersOf(
      noteOf({ ...archipel, consents: [...archipel.consents, refused] }, undefined, {
        consentScopes: [{ consentId: "c90", memberIds: ["p05"] }],
      }),
    );
    const name = archipel.network.find(({ id }) => id === "p05")?.name;
    expect(signersOf(noteOf(archipel))).toContain(name);
    expect(signers).not.toContain(name);
    expect(signers).toHaveLength(signersOf(noteOf(archipel)).length - 1);
  });

  test("tells what was said around the table, not the journal, the request or what was to be kept quiet", () => {
    const text = said(noteOf(archipel));
    expect(text).not.toContain("Scarifications");
    expect(text).not.toContain("Zoé écrit, 40 lignes");
    expect(text).not.toContain("vie amoureuse");
  });

  test("puts each reservation with the divergences, with its author and decision", () => {
    const decisions = [
      {
        id: "d1",
        text: "On continue",
        validatedBy: "majority" as const,
        reservations: [{ byId: "p05", text: "à revoir en mai" }],
      },
    ];
    const text = said(noteOf(withConcertation(kirikou, { decisions })));
    expect(text).toContain("Réserve (Dr Anaïs Hœrnaert, décision D1) : à revoir en mai");
    expect(text).toContain("Décision relue et validée à la majorité.");
  });

  test("says the next meeting and who carries the plan, by the programme's own word", () => {
    const nextAt = "14:00";
    const text = said(noteOf(withConcertation(kirikou, { nextAt })));
    expect(text).toContain(
      '"Coordinateur du trajet de soins","value":"Maëlle Piérard-Noël\\nÉducatrice référente, initiatrice"',
    );
    expect(text).toContain("12 mai 2026 à 14 h");
    expect(said(noteOf(archipel))).toContain('"value":"Maëva N\'Kulu\\nÉducatrice de rue (AMO)"');
  });

  test("tells what was prepared before the first meeting, and not before a later one recorded earlier", () => {
    const [first] = kirikou.concertations;
    if (!first) throw new Error("no concertation");
    const second = { ...first, number: 2, heldOn: day("2026-06-10") };
    const file = { ...kirikou, concertations: [second, first] };
    expect(said(noteOf(file, first))).toContain("Effets attendus");
    expect(said(noteOf(file, second))).not.toContain("Effets attendus");
  });

  test("shows the plan of its own cycle", () => {
    const [cycle] = kirikou.cycles;
    const [first] = kirikou.concertations;
    if (!cycle || !first) throw new Error("no cycle");
    const second = { ...first, number: 2, cycle: 2, heldOn: day("2026-06-10") };
    const again = { ...cycle, number: 2, plan: { ...cycle.plan, actions: [] } };
    const file = { ...kirikou, concertations: [first, second], cycles: [cycle, again] };
    expect(said(noteOf(file, second))).toContain("3 objectifs, aucune action");
    expect(said(noteOf(file, second))).toContain("Second passage, concertation n° 2");
    expect(said(noteOf(file, first))).toContain("3 objectifs, 6 actions");
  });
});

describe("the plan in a note", () => {
  const [cycle] = kirikou.cycles;
  if (!cycle) throw new Error("no cycle");
  const { plan } = cycle;
  const frozen = { cycle: 1, version: 1, plan, on: plan.validatedOn, by: "M. P.", reason: null };
  const amended = { ...frozen, version: 2, on: day("2026-05-04"), reason: "L'école le demande." };
  const planIn = (beside: Partial<Supplement>) =>
    said(noteOf(kirikou, undefined, beside).sections.find(({ kind }) => kind === "plan") ?? {});

  test("says which version it is, and of which day", () => {
    expect(planIn({})).toContain('"Version 1, validée le 10 février 2026. 3 objectifs');
    expect(planIn({ planVersions: [frozen] })).toContain('"Version 1, validée le');
    expect(planIn({ planVersions: [frozen, amended] })).toContain(
      '"Version 2, du 4 mai 2026 ; plan validé le 10 février 2026. 3 objectifs',
    );
  });

  test("says where each stands on it, with reservations", () => {
    const answers = [
      { memberId: "p01", answer: "agrees" as const, words: null },
      { memberId: "p05", answer: "reserves" as const, words: "« Pas avant l'été. »" },
      { memberId: "p07", answer: "agrees" as const, words: null },
    ];
    const planAgreements = [{ cycle: 1, version: 1, answers }];
    const names = ["p01", "p07"].map((id) => kirikou.network.find((one) => one.id === id)?.name);
    expect(planIn({ planVersions: [frozen], planAgreements })).toContain(
      JSON.stringify([
        `D’accord : ${names.join(" et ")}.`,
        "Dr Anaïs Hœrnaert, d’accord avec une réserve : « Pas avant l’été. »",
      ]),
    );
    expect(planIn({})).toContain('"agreement":[]');
  });

  test("says of an answer to an earlier version that it is one", () => {
    const planAgreements = [
      {
        cycle: 1,
        version: 1,
        answers: [{ memberId: "p05", answer: "disagrees" as const, words: "Trop tôt." }],
      },
    ];
    expect(planIn({ planVersions: [frozen, amended], planAgreements })).toContain(
      "Dr Anaïs Hœrnaert, pas d’accord, sur la version 1 : Trop tôt.",
    );
  });
});

describe("a funding form", () => {
  test("is the note, then the justification, the budget and the payee", () => {
    const form = formOf(kirikou);
    expect(titles(form.note)).toEqual([...titles(noteOf(kirikou)).slice(0, -1), "Destinataires"]);
    expect(titles(form)).toEqual([
      "Motif de la demande",
      "Conditions d’accès",
      "Exigences rencontrées",
      "Budget demandé",
      "Ce qui tient sous le plafond",
      "Autres financements recherchés",
      "À verser à",
      "Signature",
    ]);
  });

  test("flags an account number that cannot be right, and keeps it", () => {
    const { fundingRequest } = kirikou;
    if (!fundingRequest) throw new Error("no funding request");
    const payTo = { holder: "ASBL fictive", iban: "BE71 0961 2345 6768" };
    const text = said(formOf({ ...kirikou, fundingRequest: { ...fundingRequest, payTo } }));
    expect(text).toContain('"IBAN à vérifier","value":"BE71 0961 2345 6768 (numéro non valide)"');
    expect(said(formOf(kirikou))).toContain('"IBAN","value":"BE71 0961 2345 6769"');
  });

  test("says plainly when everything fits, and says nothing of a ceiling that does not exist", () => {
    const equal = ceilingOf({ fundingCeilingCents: 341_260 });
    expect(equal).toContain("Toute la demande tient sous le plafond de 3 412,60 €.");
    expect(equal).toContain('"Dépassement","amount":"Aucun"');
    const none = ceilingOf({});
    expect(none).not.toContain("lafond d’intervention");
    expect(none).not.toContain("Ce qui tient");
  });

  test("lists the lines by priority, whatever the order they were entered in", () => {
    const { fundingRequest } = kirikou;
    if (!fundingRequest) throw new Error("no funding request");
    const lines = fundingRequest.lines.toReversed();
    const budget = formOf({
      ...kirikou,
      fundingRequest: { ...fundingRequest, lines },
    }).sections.find(({ kind }) => kind === "lines");
    const priorities = budget?.kind === "lines" ? budget.lines.map(({ priority }) => priority) : [];
    expect(priorities).toEqual(["1", "2", "3", "4", "5", "6"]);
  });
});

describe("a paper of a file", () => {
  test("is refused, with the reason, where the domain refuses it", () => {
    const brussels = demonstrationCaseFile("bru-02");
    expect(make("synthesisNote", brussels)).toEqual({ ok: false, error: "ineligible" });
    expect(make("fundingRequest", brussels)).toEqual({ ok: false, error: "ineligible" });
    expect(make("fundingRequest", archipel)).toEqual({ ok: false, error: "noFundingRequest" });
    expect(make("synthesisNote", aCaseFile())).toEqual({ ok: false, error: "noConcertation" });
  });

  test("bears the case number in its file name and title, never a name", () => {
    expect(make("synthesisNote", kirikou)).toMatchObject({
      value: {
        fileName: "note-de-synthese-KIR-01.pdf",
        source: { title: "Note de synthèse KIR-01" },
      },
    });
    expect(make("fundingRequest", kirikou)).toMatchObject({
      value: { fileName: "demande-intervention-financiere-KIR-01.pdf" },
    });
  });

  test("is the note of the latest concertation, in whatever order they were recorded", () => {
    const [only] = kirikou.concertations;
    if (!only) throw new Error("no concertation");
    const later = { ...only, number: 2, heldOn: day("2026-05-12") };
    const made = make("synthesisNote", { ...kirikou, concertations: [later, only] });
    expect(said(made)).toContain("Concertation du 12 mai 2026");
  });
});
