import { beforeAll, describe, expect, test } from "vitest";
import { evaluatedCycle, evaluationPaper } from "#core/documents/papers/evaluation.ts";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { documentSource } from "#core/documents/render-document.ts";
import type { Typesetter } from "#core/documents/typesetting/typesetter.ts";
import { createMemoryCore } from "#core/create-core.ts";
import { resourcesIn } from "#hosts/resources.ts";
import type { CaseFile } from "#domain/case-file.ts";
import type { Cycle } from "#domain/cycle.ts";
import { cycleOf, printablePapers } from "#domain/document.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { day } from "#tests/support/builders.ts";
import { projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { readPdf } from "#tests/support/pdf.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const archipel = demonstrationCaseFile("arc-01");
const [first] = archipel.cycles;
if (!first) throw new Error("no passage");

const evaluated = (cycle: Cycle, level: number, view: string): Cycle => ({
  ...cycle,
  evaluation: {
    on: day("2026-06-01"),
    levels: cycle.plan.objectives.map(({ id }) => ({ objectiveId: id, level })),
    cooperationQuality: `Coopération du passage ${cycle.number}.`,
    criticalMoments: [`Moment critique ${cycle.number}.`],
    positiveMoments: [`Moment positif ${cycle.number}.`],
    personSatisfaction: view,
  },
});

/** Keeps the first objective as it was, rewords the second, and adds one. */
const second = (): Cycle => {
  const [kept, reworded] = first.plan.objectives;
  if (!kept || !reworded) throw new Error("no objectives");
  return {
    ...first,
    number: 2,
    followUps: [],
    outcome: "exit",
    closedOn: day("2026-09-30"),
    plan: {
      ...first.plan,
      actions: [],
      objectives: [
        { ...kept, fromCycle: 1 },
        {
          ...reworded,
          fromCycle: 1,
          label: "Qu'elle garde la personne choisie",
          changed: "Choisie au premier passage.",
        },
        { ...kept, id: "o9", label: "Reprendre la musique", fromCycle: null },
      ],
    },
  };
};

const twoPassages: CaseFile = {
  ...archipel,
  cycles: [
    evaluated({ ...first, outcome: "secondPassage" }, -1, "Je ne sais pas encore."),
    evaluated(second(), 1, "Ça va mieux, et c'est moi qui décide."),
  ],
};

const dossierOf = (caseFile: CaseFile) => ({
  caseFile,
  supplement: emptySupplement(1),
  programme: shippedProgramme("archipel"),
});
const make = (caseFile: CaseFile, cycle: number | null = null) =>
  documentSource({
    dossier: dossierOf(caseFile),
    paper: { ...aboutTheLatest("evaluation"), cycle },
    standing: draftOn(day("2026-10-01")),
    language: "fr",
  });
const comparedOf = (caseFile: CaseFile, cycle: number | null = null) => {
  const of = evaluatedCycle(cycleOf(caseFile, { kind: "evaluation", cycle }));
  if (!of) throw new Error("not evaluated");
  return evaluationPaper(dossierOf(caseFile), of, draftOn(day("2026-10-01"))).sections.flatMap(
    (section) => (section.kind === "comparison" ? [section] : []),
  );
};

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await createMemoryCore(resourcesIn(projectFolder)).deps.typesetter();
});
const print = async (caseFile: CaseFile) => {
  const made = make(caseFile);
  if (!made.ok) throw new Error(made.error);
  return readPdf(await typesetter.pdf(made.value.source));
};

describe("the evaluation paper", () => {
  test("shows two passages side by side, objective by objective, in the words of the levels", () => {
    const [objectives] = comparedOf(twoPassages);
    expect(objectives?.columns).toEqual(["Premier passage", "Second passage"]);
    const reached = objectives?.rows.map(({ cells }) =>
      cells.map((cell) => cell?.lines.find(({ label }) => label === "Atteint")?.value ?? null),
    );
    expect(reached).toEqual([
      ["Fugues, lieu connu", "Prévient toujours"],
      ["Contact forcé", "2×/semaine, à son initiative"],
      [null, "Prévient toujours"],
    ]);
  });

  test("says of each objective whether it was kept, reworded or new, and why", () => {
    const notes = comparedOf(twoPassages)[0]?.rows.map(({ note }) =>
      note?.replaceAll("\u00A0", " "),
    );
    expect(notes).toEqual(["Gardé.", "Reformulé : Choisie au premier passage.", "Nouveau."]);
  });

  test("keeps beside the others an objective that the next passage left", () => {
    const [one, two] = twoPassages.cycles;
    if (!one || !two) throw new Error("no passages");
    const without = two.plan.objectives.filter(({ id }) => id !== "o1");
    const cycles = [one, { ...two, plan: { ...two.plan, objectives: without } }];
    const left = comparedOf({ ...twoPassages, cycles })[0]?.rows.at(-1);
    expect(left?.note).toBe("Laissé ensuite.");
    expect(left?.cells.map((cell) => cell === null)).toEqual([false, true]);
  });

  test("has one column for a first passage, and says nothing of carrying over", () => {
    const [objectives] = comparedOf(twoPassages, 1);
    expect(objectives?.columns).toEqual(["Premier passage"]);
    expect(objectives?.rows.every(({ note }) => note === null)).toBe(true);
  });

  test("says a level that nobody evaluated as such, never as a figure", () => {
    const cycles = twoPassages.cycles.map((cycle) => ({
      ...cycle,
      evaluation: cycle.evaluation && { ...cycle.evaluation, levels: [] },
    }));
    const said = JSON.stringify(comparedOf({ ...twoPassages, cycles }));
    expect(said).toContain("Pas évalué");
    expect(said).not.toMatch(/[−-][12]"|score/i);
  });

  test("gives on paper the person's words, the cooperation, the moments and what follows", async () => {
    const paper = await print(twoPassages);
    expect(paper).toMatchObject({ isTagged: true, claimsAccessibility: true });
    for (const text of [
      "Ça va mieux, et c’est moi qui décide.",
      "Je ne sais pas encore.",
      "Coopération du passage 2.",
      "Moment critique 1.",
      "Moment positif 2.",
      "Sortie du dispositif : les objectifs sont atteints, à partir du 30 septembre 2026.",
    ])
      expect(paper.text).toContain(text);
    expect(paper.bookmarks).toEqual(
      expect.arrayContaining(["Objectif par objectif", "Ensemble", "La suite"]),
    );
  });

  test("is refused until a passage was evaluated, and there is one for each that was", () => {
    expect(make(archipel)).toEqual({ ok: false, error: "noEvaluation" });
    const papers = printablePapers(dossierOf(twoPassages));
    expect(papers.filter(({ kind }) => kind === "evaluation").map(({ cycle }) => cycle)).toEqual([
      2, 1,
    ]);
  });
});
