import { describe, expect, test } from "vitest";
import { createMemoryCore } from "#core/create-core.ts";
import type { Section } from "#core/documents/papers/paper.ts";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { planPaper } from "#core/documents/papers/plan-paper.ts";
import { documentSource } from "#core/documents/render-document.ts";
import type { CaseFile } from "#domain/case-file.ts";
import type { Cycle } from "#domain/cycle.ts";
import { printablePapers } from "#domain/document.ts";
import {
  aboutTheLatest,
  languagesOf,
  type PaperLanguage,
  type PaperSubject,
} from "#domain/paper-kind.ts";
import type { PlanAction } from "#domain/plan-action.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { aCaseFile, aMember, day } from "#tests/support/builders.ts";
import { projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { readPdf } from "#tests/support/pdf.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const today = day("2026-05-04");
const kirikou = demonstrationCaseFile("kir-01");
const [cycle] = kirikou.cycles;
if (!cycle) throw new Error("KIR-01 has a passage");
const typesetter = createMemoryCore(resourcesIn(projectFolder)).deps.typesetter;

const dossierOf = (caseFile: CaseFile, beside: Partial<Supplement> = {}) => ({
  caseFile,
  supplement: { ...emptySupplement(1), ...beside },
  programme: shippedProgramme(caseFile.programme.id),
});

const paperOf = (
  caseFile: CaseFile = kirikou,
  beside: Partial<Supplement> = {},
  language: PaperLanguage = "fr",
) => {
  const [first] = caseFile.cycles;
  if (!first) throw new Error("no passage");
  return planPaper(dossierOf(caseFile, beside), first, draftOn(today), language);
};

const make = (
  caseFile: CaseFile,
  language: PaperLanguage = "fr",
  paper: PaperSubject = aboutTheLatest("plan"),
) => documentSource({ dossier: dossierOf(caseFile), paper, standing: draftOn(today), language });

const print = async (caseFile: CaseFile, language: PaperLanguage = "fr") => {
  const made = make(caseFile, language);
  if (!made.ok) throw new Error(`refused: ${made.error}`);
  const { pdf } = await typesetter();
  return readPdf(await pdf(made.value.source));
};

const withPlan = (changes: (plan: Cycle["plan"]) => Partial<Cycle["plan"]>): CaseFile => ({
  ...kirikou,
  cycles: [{ ...cycle, plan: { ...cycle.plan, ...changes(cycle.plan) } }],
});

const withFirstAction = (changes: Partial<PlanAction>): CaseFile =>
  withPlan(({ actions: [first, ...others] }) => ({
    actions: first ? [{ ...first, ...changes }, ...others] : [],
  }));

const said = (paper: object) => JSON.stringify(paper).replaceAll(/[\u00A0\u202F]/g, " ");

const planIn = ({ sections }: { readonly sections: ReadonlyArray<Section> }) => {
  const found = sections.find(({ kind }) => kind === "plan");
  if (found?.kind !== "plan") throw new Error("no plan");
  return found;
};

const rowOf = (caseFile: CaseFile, id: string) => {
  const rows = planIn(paperOf(caseFile)).objectives.flatMap(({ actions }) => actions);
  const what = caseFile.cycles[0]?.plan.actions.find((one) => one.id === id)?.what ?? "?";
  return JSON.parse(said(rows.find((row) => said(row).includes(what.slice(0, 15))) ?? {}));
};

describe("the plan as a paper of its own", () => {
  test("says whose it is, objectives and actions, levels, what follows, and who signs", () => {
    expect(paperOf().sections.map(({ title }) => title.replaceAll("\u202F", " "))).toEqual([
      "Pour qui, avec qui",
      "Objectifs et actions",
      "À quoi verra-t-on que ça avance ?",
      "Et après",
      "Destinataires et signatures",
    ]);
  });

  test("says at its head which version of the plan it is, and since when", () => {
    const frozen = { cycle: 1, version: 1, plan: cycle.plan, on: day("2026-02-10"), by: "M. P." };
    const planVersions = [
      { ...frozen, reason: null },
      { ...frozen, version: 2, on: day("2026-05-04"), reason: "L'école le demande." },
    ];
    const head = said(paperOf(kirikou, { planVersions }).facts);
    expect(head).toContain("Version 2, du 4 mai 2026 ; plan validé le 10 février 2026.");
    expect(said(paperOf().facts)).toContain("Version 1, validée le 10 février 2026.");
  });

  test("puts the person's words beside the network's wording, as theirs or as reported", () => {
    expect(said(planIn(paperOf()).objectives[0] ?? {})).toContain(
      "Avec ses mots : « Le bus c’est comme un aquarium où c’est moi le poisson. »",
    );
    const reported = withPlan(({ objectives }) => ({
      objectives: objectives.map((one) => ({
        ...one,
        personWords: null,
        reportedVoice: "Plus de bus (dit à Maëlle)",
      })),
    }));
    expect(said(planIn(paperOf(reported)).objectives[0] ?? {})).toContain(
      "Parole rapportée : Plus de bus (dit à Maëlle)",
    );
  });

  test("says the life domain and the expected result of an objective", () => {
    const inDomain = withPlan(({ objectives }) => ({
      objectives: objectives.map((one) => ({ ...one, lifeDomain: "École" })),
    }));
    expect(said(planIn(paperOf(inDomain)).objectives[0] ?? {})).toContain(
      "Domaine de vie : École\\nRésultat attendu : 2 matinées/semaine en classe",
    );
  });

  test("says of an action what, how, who, by when and how close to the person, subsidiarity in words", () => {
    expect(rowOf(kirikou, "a05")).toMatchObject({
      how: "panier commun",
      who: "Jean-Noël & Françoise Gœtghebeur",
      due: "15 février 2026",
      closeness: "Ressource : les proches",
    });
    expect(rowOf(kirikou, "a03")).toMatchObject({ closeness: "Ressource : un service spécialisé" });
  });

  test.each<[Partial<PlanAction>, string | null]>([
    [{ status: "todo" }, null],
    [{ status: "inProgress" }, "En cours"],
    [{ status: "done", doneOn: day("2026-03-01") }, "Fait le 1ᵉʳ mars 2026"],
    [{ status: "blocked", notDoneReason: "la direction hésite" }, "Bloqué"],
    [{ status: "notDone", notDoneReason: "la direction hésite" }, "Non fait"],
    [{ status: "cancelled", notDoneReason: "la direction hésite" }, "Annulé"],
  ])("says the state that follow-up noted, %o, and keeps its reason", (changes, state) => {
    const file = withFirstAction({ doneOn: null, ...changes });
    expect(rowOf(file, "a01")).toMatchObject({ state });
    expect(said(paperOf(file))).not.toContain("la direction hésite");
  });

  test("says the five levels in their own words, where it began and where it stands, and no score", () => {
    const text = said(paperOf());
    expect(text).toContain("Bien moins qu’espéré : Aucune présence (au départ)");
    expect(text).toContain("Moins qu’espéré : Présence dans la cour seulement (où on en est)");
    expect(text).toContain("Moins qu’espéré : 3–5 h (au départ, et où on en est)");
    expect(text).toContain("Bien mieux qu’espéré : Horaire complet");
    // Of KIR-01 it would be 40.8.
    expect(text).not.toMatch(/\bGAS\b|score|40[.,]8/i);
  });

  test("says where each stands on it, with reservations", () => {
    const answers = [
      { memberId: "p02", answer: "agrees" as const, words: null },
      { memberId: "p05", answer: "reserves" as const, words: "Pas avant l'été." },
    ];
    const planAgreements = [{ cycle: 1, version: 1, answers }];
    expect(said(planIn(paperOf(kirikou, { planAgreements })).agreement)).toBe(
      JSON.stringify([
        "D’accord : Wiesława Wójcik.",
        "Dr Anaïs Hœrnaert, d’accord avec une réserve : Pas avant l’été.",
      ]),
    );
  });

  test("says who carries it and the next date, planned or announced, of the latest passage only", () => {
    expect(said(paperOf())).toContain('"Coordinateur du trajet de soins","value":"Maëlle');
    expect(said(paperOf())).toContain('"Prochaine concertation","value":"12 mai 2026"');
    const plannedConcertation = { on: day("2026-05-20"), start: "14:00", place: "Au parc" };
    expect(said(paperOf(kirikou, { plannedConcertation }))).toContain(
      '"value":"20 mai 2026 à 14 h\\nAu parc"',
    );
    const followed = { ...kirikou, cycles: [cycle, { ...cycle, number: 2 }] };
    expect(said(paperOf(followed))).not.toContain("Prochaine concertation");
  });

  test("is signed by the person first, by who carries an action, and by nobody on another mission", () => {
    const network = kirikou.network.map((one) =>
      one.id === "p07" ? { ...one, secrecy: "differentMission" as const } : one,
    );
    const names = paperOf({ ...kirikou, network })
      .sections.flatMap((one) => (one.kind === "signatures" ? one.boxes : []))
      .map(({ name }) => name);
    expect(names[0]).toBe("Léandre Świętosław Wójcik-d'Orvallémont");
    expect(names).toContain("Hugues de l'Oréelle");
    expect(names).not.toContain("Aurore Lambot-N'Diaye");
  });

  test("tells whoever carries one action neither birth date nor address", () => {
    const text = said(paperOf());
    expect(text).not.toContain("2011");
    expect(text).not.toContain("Tienne-Fictif");
  });

  test("is refused without an objective and for an ineligible request, and made for each passage that has one", () => {
    const bare = withPlan(() => ({ objectives: [], actions: [] }));
    expect(make(aCaseFile())).toEqual({ ok: false, error: "noObjective" });
    expect(make(bare)).toEqual({ ok: false, error: "noObjective" });
    const request = { ...kirikou.request, decision: "ineligible" as const };
    expect(make({ ...kirikou, request })).toEqual({ ok: false, error: "ineligible" });
    const cycles = [cycle, { ...cycle, number: 2, plan: { ...cycle.plan, objectives: [] } }];
    const papers = printablePapers({
      caseFile: { ...kirikou, cycles },
      supplement: emptySupplement(1),
      programme: shippedProgramme("kirikou"),
    });
    expect(papers.filter(({ kind }) => kind === "plan")).toEqual([
      { ...aboutTheLatest("plan"), cycle: 1 },
    ]);
  });

  test("tells of the passage it is asked for", () => {
    const label = "Un objectif du second passage";
    const again = {
      ...cycle,
      number: 2,
      plan: { ...cycle.plan, objectives: cycle.plan.objectives.map((one) => ({ ...one, label })) },
    };
    const file = { ...kirikou, cycles: [cycle, again] };
    expect(said(make(file, "fr", { ...aboutTheLatest("plan"), cycle: 2 }))).toContain(label);
    expect(said(make(file, "fr", { ...aboutTheLatest("plan"), cycle: 1 }))).not.toContain(label);
    expect(said(make(file))).toContain(label);
  });
});

describe("the plan on paper", () => {
  test.each(languagesOf("plan"))("is a tagged PDF that claims PDF/UA-1 in %s", async (language) => {
    const paper = await print(kirikou, language);
    expect(paper).toMatchObject({
      isTagged: true,
      claimsAccessibility: true,
      language,
      author: null,
    });
    expect(paper.title).toContain("KIR-01");
    expect(paper.title).not.toMatch(/Léo|Léandre|Wójcik/);
    expect([...paper.roles]).toEqual(expect.arrayContaining(["H1", "H2", "Table", "TH", "L"]));
  });

  test("reads in the order of the domain, in each language with its own words", async () => {
    const { text } = await print(kirikou, "nl");
    expect(text).toMatch(
      /Actieplan Eerste traject.*Doelstelling 1 – Retourner à l’école.*In eigen woorden: « Le bus.*Verwacht resultaat: 2 matinées.*Arrivée à 9 h 10.*Hulpbron: de eerste lijn.*Bezig.*Waaraan zien we.*Coördinator van het zorgtraject.*Volgend overleg 12 mei 2026.*Ontvangers/,
    );
    expect((await print(kirikou, "en")).text).toMatch(
      /Action plan First passage.*Objective 1 – Retourner.*Done on 19 February 2026.*Care pathway coordinator/,
    );
  });

  test("holds no action at all, and eighteen people with forty long ones", async () => {
    const none = await print(withPlan(() => ({ actions: [] })));
    expect(none.text.match(/Aucune action convenue/g)).toHaveLength(3);
    const members = Array.from({ length: 18 }, (_, index) =>
      aMember({ id: `m${index}`, name: `Personne Fictive-${"Très".repeat(9)} ${index}` }),
    );
    const actions = Array.from({ length: 40 }, (_, index) => ({
      id: `x${index}`,
      objectiveId: "o1",
      what: `Début${index} ${"ce qu’il y a à faire ".repeat(12)}fin${index}`,
      responsibleId: `m${index % 18}`,
      dueOn: null,
      status: "todo" as const,
      doneOn: null,
    }));
    const many = withPlan(() => ({ actions }));
    const { pages, text } = await print({ ...many, network: [...kirikou.network, ...members] });
    for (const { what } of actions) expect(text).toContain(what.trim());
    for (const page of pages) expect(page).toContain("BROUILLON");
  });
});
