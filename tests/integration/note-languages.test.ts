import { describe, expect, test } from "vitest";
import { createMemoryCore } from "#core/create-core.ts";
import { dutch } from "#core/documents/language/dutch.ts";
import { english } from "#core/documents/language/english.ts";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { synthesisNote } from "#core/documents/papers/synthesis-note.ts";
import { documentSource } from "#core/documents/render-document.ts";
import { noteWords } from "#core/documents/words/note-words.ts";
import { planPaperWords } from "#core/documents/words/plan-paper-words.ts";
import { planWords } from "#core/documents/words/plan-words.ts";
import { safetyWords } from "#core/documents/words/safety-words.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { aboutTheLatest, type PaperLanguage } from "#domain/paper-kind.ts";
import type { Programme } from "#domain/programme.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { day } from "#tests/support/builders.ts";
import { projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { readPdf } from "#tests/support/pdf.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const kirikou = demonstrationCaseFile("kir-01");
const archipel = demonstrationCaseFile("arc-01");
const typesetter = createMemoryCore(resourcesIn(projectFolder)).deps.typesetter;

const noteIn = (
  language: PaperLanguage,
  caseFile: CaseFile = kirikou,
  beside: Partial<Supplement> = {},
  programme: Programme = shippedProgramme(caseFile.programme.id),
) => {
  const [concertation] = caseFile.concertations;
  if (!concertation) throw new Error("no concertation");
  const dossier = { caseFile, supplement: { ...emptySupplement(1), ...beside }, programme };
  return synthesisNote(dossier, concertation, draftOn(day("2026-05-04")), language);
};

const plainSpaces = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, " ");
const said = (paper: object): string => plainSpaces(JSON.stringify(paper));

const print = async (language: PaperLanguage, caseFile: CaseFile) => {
  const made = documentSource({
    dossier: {
      caseFile,
      supplement: emptySupplement(1),
      programme: shippedProgramme(caseFile.programme.id),
    },
    paper: aboutTheLatest("synthesisNote"),
    standing: draftOn(day("2026-05-04")),
    language,
  });
  if (!made.ok) throw new Error(`refused: ${made.error}`);
  const { pdf } = await typesetter();
  return { fileName: made.value.fileName, ...(await readPdf(await pdf(made.value.source))) };
};

/** The words of a paper that are no sentence with a blank, by the keys that lead to them. */
const wordsIn = (words: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) => {
      if (typeof value === "string") return [[key, value]];
      return typeof value === "object" && value !== null
        ? Object.entries(wordsIn(value)).map(([inner, word]) => [`${key}.${inner}`, word])
        : [];
    }),
  );

describe("a note in another language", () => {
  test("follows the same order, in Dutch", () => {
    expect(noteIn("nl").sections.map(({ title }) => title)).toEqual([
      "Identificatie",
      "Aanwezigheid",
      "Context",
      "De woorden van de jongere",
      "Ieder aan het woord",
      "Akkoorden",
      "Discussiepunten",
      "Vernieuwd zorgtraject",
      "Beslissingen",
      "Actieplan",
      "En daarna",
      "Ontvangers en handtekeningen",
    ]);
  });

  test("follows the same order, in English", () => {
    expect(noteIn("en").sections.map(({ kind }) => kind)).toEqual(
      noteIn("fr").sections.map(({ kind }) => kind),
    );
    expect(noteIn("en").sections.map(({ title }) => title)).toContain(
      "The words of the young person",
    );
  });

  test.each(["nl", "en"] as const)("keeps in %s what people wrote as they wrote it", (language) => {
    const text = said(noteIn(language)).replaceAll("’", "'");
    for (const { personVoice, statements, agreements, decisions } of kirikou.concertations)
      for (const written of [
        personVoice ?? "",
        ...statements.map((one) => one.text),
        ...decisions.map((one) => one.text),
        ...agreements,
      ])
        expect(text).toContain(
          JSON.stringify(plainSpaces(written).replaceAll("’", "'")).slice(1, -1),
        );
  });

  test("says the programme's own words in it, and neutral ones where the programme has none", () => {
    expect(said(noteIn("nl"))).toContain('"Coördinator van het zorgtraject"');
    expect(said(noteIn("en", archipel))).toContain(
      '"Individual intersectoral care and service plan"',
    );
    const { translations: _none, ...untranslated } = shippedProgramme("kirikou");
    const neutral = said(noteIn("nl", kirikou, {}, untranslated));
    expect(neutral).toContain('"De woorden van de persoon"');
    expect(neutral).toContain('"Begeleidingsplan"');
    expect(neutral).toContain('"Coördinator van het zorgtraject"');
    expect(neutral).not.toMatch(/oordinateur du trajet|lan d’actions/);
  });

  test("says presence, decisions and where each stands in it", () => {
    const answers = [
      { memberId: "p02", answer: "agrees" as const, words: null },
      { memberId: "p05", answer: "reserves" as const, words: "Pas avant." },
    ];
    const planAgreements = [{ cycle: 1, version: 1, answers }];
    const dutchNote = said(noteIn("nl", kirikou, { planAgreements }));
    expect(dutchNote).toContain('"Verontschuldigd"');
    expect(dutchNote).toContain("Beslissingen herlezen en goedgekeurd door alle aanwezigen.");
    expect(dutchNote).toContain("Akkoord: Wiesława Wójcik.");
    expect(dutchNote).toContain("Dr Anaïs Hœrnaert, akkoord met een voorbehoud: Pas avant.");
    expect(said(noteIn("en", archipel))).toContain('"Reported words"');
  });

  test("counts and dates as the language does", () => {
    expect(said(noteIn("nl").facts)).toContain("10 februari 2026, van 16.15 uur tot 18.05 uur");
    expect(said(noteIn("en").facts)).toContain("10 February 2026, from 16:15 to 18:05");
    expect(said(noteIn("nl"))).toContain("3 doelstellingen, 6 acties.");
    expect(said(noteIn("en"))).toContain("(14 years old on the day of the meeting)");
    expect(said(noteIn("nl"))).toContain("De volgende 8 personen krijgen een exemplaar:");
  });

  test.each([
    ["the note", noteWords],
    ["the plan in a note", planWords],
    ["the plan", planPaperWords],
    ["the safety plan", safetyWords],
  ] as const)("has a word of its own for every French one of %s", (_paper, words) => {
    const french = wordsIn(words.fr);
    for (const translated of [wordsIn(words.nl), wordsIn(words.en)]) {
      expect(Object.keys(translated)).toEqual(Object.keys(french));
      const same = Object.keys(french).filter((key) => translated[key] === french[key]);
      // A few are written alike: Plan, Agenda, Dossier, Absent, Action, Passage, Date, Identification.
      expect(same.length).toBeLessThan(Object.keys(french).length / 3);
    }
  });

  test.each([
    ["nl", "ONTWERP", "Syntheseverslag", "note-de-synthese-KIR-01-nl.pdf"],
    ["en", "DRAFT", "Summary note", "note-de-synthese-KIR-01-en.pdf"],
  ] as const)(
    "is a tagged PDF in %s, and says on every page that it is a draft",
    async (language, mark, heading, fileName) => {
      const paper = await print(language, kirikou);
      expect(paper).toMatchObject({
        fileName,
        isTagged: true,
        claimsAccessibility: true,
        language,
      });
      expect(paper.title).toBe(`${heading} KIR-01`);
      for (const page of paper.pages) expect(page).toContain(mark);
      expect(paper.text).toContain("« Je commence. 🙂");
      expect(paper.text).not.toMatch(/Présence|Rôle|Fait quoi|Pour quand|Sans échéance/);
    },
  );
});

describe("what people wrote, in a paper of another language", () => {
  test.each([
    ["Dutch", dutch],
    ["English", english],
  ] as const)(
    "holds in %s the spaces that French typed, and gets none that it has not",
    (_name, { setText }) => {
      expect(setText("« Non ! » dit-elle : rien ; voilà ?")).toBe(
        "«\u202FNon\u202F!\u202F» dit-elle\u00A0: rien\u202F; voilà\u202F?",
      );
      expect(setText("Kom je? Ja; nu: goed!")).toBe("Kom je? Ja; nu: goed!");
      expect(setText("om 10 : 30")).toBe("om 10\u00A0: 30");
    },
  );

  test("a word with its article loses it where it is a label", () => {
    expect(["de jongere", "het kind", "jongere"].map(dutch.withoutArticle)).toEqual([
      "jongere",
      "kind",
      "jongere",
    ]);
    expect(["the young person", "theatre"].map(english.withoutArticle)).toEqual([
      "young person",
      "theatre",
    ]);
  });
});
