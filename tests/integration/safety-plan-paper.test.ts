import { describe, expect, test } from "vitest";
import { createMemoryCore } from "#core/create-core.ts";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { documentSource } from "#core/documents/render-document.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { printablePapers } from "#domain/document.ts";
import { aboutTheLatest, languagesOf, type PaperLanguage } from "#domain/paper-kind.ts";
import type { SafetyPlan } from "#domain/plan.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { day } from "#tests/support/builders.ts";
import { projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { flatten, readPdf } from "#tests/support/pdf.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const archipel = demonstrationCaseFile("arc-01");
const typesetter = createMemoryCore(resourcesIn(projectFolder)).deps.typesetter;

const make = (
  caseFile: CaseFile,
  kind: "safetyPlan" | "plan" | "synthesisNote" = "safetyPlan",
  language: PaperLanguage = "fr",
) =>
  documentSource({
    dossier: {
      caseFile,
      supplement: emptySupplement(1),
      programme: shippedProgramme(caseFile.programme.id),
    },
    paper: aboutTheLatest(kind),
    standing: draftOn(day("2026-05-04")),
    language,
  });

const sourceOf = (...order: Parameters<typeof make>) => {
  const made = make(...order);
  if (!made.ok) throw new Error(`refused: ${made.error}`);
  return made.value.source;
};

const print = async (...order: Parameters<typeof make>) => {
  const { pdf } = await typesetter();
  return readPdf(await pdf(sourceOf(...order)));
};

const withSafetyPlan = (safetyPlan: SafetyPlan): CaseFile => ({
  ...archipel,
  cycles: archipel.cycles.map((cycle) => ({ ...cycle, plan: { ...cycle.plan, safetyPlan } })),
});

const withPhones = (phone: string | null): CaseFile => ({
  ...archipel,
  network: archipel.network.map((member) => ({ ...member, phone })),
});

const safetyTexts = ({ cycles }: CaseFile): ReadonlyArray<string> =>
  cycles.flatMap(({ plan: { safetyPlan } }) => [
    ...(safetyPlan?.warningSigns ?? []),
    ...(safetyPlan?.steps ?? []),
    ...(safetyPlan?.doNot ?? []),
  ]);

describe("a safety plan", () => {
  test("says the signs, the steps in their order, whom to call, and what not to do", async () => {
    const { text } = await print(archipel);
    expect(text).toMatch(
      new RegExp(
        [
          "Plan de sécurité Pour Zoé",
          "Les signes qui alertent .*éteint son téléphone plus de 24 h.*poste une chanson précise",
          "Ce qu’on fait, dans l’ordre 1 message de Maëva.*2 grand-mère 3 équipe mobile de crise 4 112",
          "Qui appeler Maëva N'Kulu.*Mamie Josée.*En danger immédiat 112",
          "Ce qu’il ne faut pas faire .*appeler l’école.*menacer de « placer »",
        ].join(".*"),
      ),
    );
  });

  test("stands on one page of its own, which is a draft and fictional like any other", async () => {
    const { pages } = await print(archipel);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("BROUILLON");
    expect(pages[0]).toContain("DOCUMENT FICTIF");
  });

  // Planted fault: a plan that lists its safety plan among its sections says the first sign.
  test.each(["plan", "synthesisNote"] as const)("never stands inside the %s", (kind) => {
    const marked = withSafetyPlan({
      warningSigns: ["signe à part"],
      steps: ["étape à part"],
      doNot: ["interdit à part"],
    });
    expect(safetyTexts(marked)).toHaveLength(3);
    expect(JSON.stringify(sourceOf(marked, kind))).not.toMatch(/ à part/);
  });

  test("is refused when there is none, when it is empty, and for an ineligible request", () => {
    const empty = { warningSigns: [], steps: [], doNot: [] };
    expect(make(demonstrationCaseFile("kir-01"))).toEqual({ ok: false, error: "noSafetyPlan" });
    expect(make(withSafetyPlan(empty))).toEqual({ ok: false, error: "noSafetyPlan" });
    const ineligible = {
      ...archipel,
      request: { ...archipel.request, decision: "ineligible" as const },
    };
    expect(make(ineligible)).toEqual({ ok: false, error: "ineligible" });
  });

  test("is there to be printed for each passage that has one", () => {
    const [first] = archipel.cycles;
    if (!first) throw new Error("no passage");
    const { safetyPlan: _none, ...without } = first.plan;
    const cycles = [first, { ...first, number: 2, plan: without }, { ...first, number: 3 }];
    const printable = printablePapers({
      caseFile: { ...archipel, cycles },
      supplement: emptySupplement(1),
      programme: shippedProgramme("archipel"),
    });
    expect(printable.filter(({ kind }) => kind === "safetyPlan").map(({ cycle }) => cycle)).toEqual(
      [3, 1],
    );
  });

  test("leaves out what nobody wrote", async () => {
    const { text } = await print(
      withSafetyPlan({ warningSigns: [], steps: ["souffler"], doNot: [] }),
    );
    expect(text).toContain("souffler");
    expect(text).not.toContain("Les signes qui alertent");
    expect(text).not.toContain("Ce qu’il ne faut pas faire");
  });

  test("gives the numbers of those the person named, and nobody else's", async () => {
    const { text } = await print(withPhones("0470 00 00 99"));
    expect(text.match(/0470 00 00 99/g)).toHaveLength(2);
    expect(text).not.toContain("Aurélien Baÿens");
    expect((await print(withPhones(null))).text).toContain("Mamie Josée");
  });

  test("loses nothing of a long one, and says each page whose it is", async () => {
    const steps = Array.from(
      { length: 60 },
      (_, index) => `étape ${index} ${"à faire ".repeat(9)}fin`,
    );
    const { pages, text } = await print(
      withSafetyPlan({ warningSigns: [], steps, doNot: ["crier"] }),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const step of steps) expect(text).toContain(flatten(step));
    for (const page of pages) expect(page).toContain("ARC-01");
  });

  test.each(languagesOf("safetyPlan"))(
    "is a tagged PDF that claims PDF/UA-1 in %s",
    async (language) => {
      const paper = await print(archipel, "safetyPlan", language);
      expect(paper).toMatchObject({
        isTagged: true,
        claimsAccessibility: true,
        language,
        author: null,
      });
      expect(paper.title).toContain("ARC-01");
      expect(paper.title).not.toMatch(/Zoé|Çelik/);
      expect([...paper.roles]).toEqual(expect.arrayContaining(["H1", "H2", "L"]));
      expect(paper.bookmarks).toHaveLength(5);
    },
  );

  test("says its titles in Dutch and English, and what was agreed as it was written", async () => {
    const dutch = await print(archipel, "safetyPlan", "nl");
    expect(dutch.text).toMatch(/Veiligheidsplan.*Wat we doen, in deze volgorde.*2 grand-mère/);
    const english = await print(archipel, "safetyPlan", "en");
    expect(english.text).toMatch(/Safety plan.*What to do, in this order.*2 grand-mère/);
  });
});
