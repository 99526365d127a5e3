import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTypesetter } from "#core/documents/typesetting/create-typesetter.ts";
import type { Typesetter } from "#core/documents/typesetting/typesetter.ts";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { documentSource } from "#core/documents/render-document.ts";
import type { PaperSource } from "#core/documents/typesetting/paper-source.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";
import { emptySupplement } from "#domain/supplement.ts";
import type { CaseFile } from "#domain/case-file.ts";
import type { Concertation } from "#domain/concertation.ts";
import { aboutTheLatest, type PaperKind } from "#domain/paper-kind.ts";
import { aCaseFile, aConcertation, aMember, day } from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { flatten, readPdf } from "#tests/support/pdf.ts";

const root = path.join(import.meta.dirname, "../..");
const folders = {
  templatesFolder: path.join(root, "src-main/core/documents/templates"),
  fontsFolder: path.join(root, "node_modules/@expo-google-fonts"),
};
const today = day("2026-02-16");

const sourceOf = (kind: PaperKind, caseFile: CaseFile): PaperSource => {
  const programme = shippedProgramme(caseFile.programme.id);
  const made = documentSource({
    dossier: { caseFile, supplement: emptySupplement(1), programme },
    paper: aboutTheLatest(kind),
    standing: draftOn(today),
    language: "fr",
  });
  if (!made.ok) throw new Error(`refused: ${made.error}`);
  return made.value.source;
};

let native: Typesetter;
let wasm: Typesetter;
beforeAll(async () => {
  native = await createTypesetter(folders);
  wasm = await createTypesetter(folders, "wasm");
});
afterAll(() => {
  native.close();
  wasm.close();
});

const print = async (kind: PaperKind, caseFile: CaseFile) =>
  readPdf(await native.pdf(sourceOf(kind, caseFile)));

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

const kinds = ["synthesisNote", "fundingRequest"] as const;
const kirikou = demonstrationCaseFile("kir-01");

const withVoice = (personVoice: string): CaseFile => ({
  ...kirikou,
  concertations: kirikou.concertations.map((one) => ({ ...one, personVoice })),
});

const withFiller = (concertation: Concertation, lines: number): Concertation => ({
  ...concertation,
  contextStatement: "Une ligne.\n".repeat(lines + 1),
});

// Apostrophes are set for print and codes replaced by names: neither is what these tests are about.
const asPrinted = (written: string): string =>
  flatten(written)
    .replaceAll("'", "’")
    .replaceAll(/\u200B/g, "");
const plain = (text: string): string => text.replaceAll("'", "’");

const manyActions = (count: number, filler: number): CaseFile => ({
  ...kirikou,
  concertations: kirikou.concertations.map((one) => withFiller(one, filler)),
  cycles: kirikou.cycles.map((cycle) => ({
    ...cycle,
    plan: {
      ...cycle.plan,
      actions: Array.from({ length: count }, (_, index) => ({
        id: `x${index}`,
        objectiveId: "o1",
        what: `Début${index} ${"ce qu’il y a à faire ".repeat(12)}fin${index}`,
        responsibleId: "p05",
        dueOn: null,
        status: "todo" as const,
        doneOn: null,
      })),
    },
  })),
});

describe.each(kinds)("the %s of KIR-01", (kind) => {
  test("names everyone who was invited, with their role", async () => {
    const { text } = await print(kind, kirikou);
    for (const { name, role } of kirikou.network) {
      // Names keep the very apostrophes they were written with: a search for them must find them.
      expect(text).toContain(flatten(name));
      expect(plain(text)).toContain(asPrinted(role));
    }
  });

  test("says every decision, agreement, divergence and statement", async () => {
    const text = plain((await print(kind, kirikou)).text);
    for (const {
      decisions,
      agreements,
      divergences,
      statements,
      personVoice,
    } of kirikou.concertations)
      for (const written of [
        ...decisions.map((decision) => decision.text),
        ...statements.map((statement) => statement.text),
        ...agreements,
        ...divergences,
        personVoice ?? "",
      ])
        expect(text).toContain(asPrinted(written));
  });

  test("says of every action what, how, who and by when", async () => {
    const rows = plain((await print(kind, kirikou)).text).split(/ (?=A\d )/);
    const dates = ["22 février", "2 mars", "20 février", "6 mai", "15 février", "30 avril"];
    kirikou.cycles[0]?.plan.actions.forEach(({ what, how = "", responsibleId }, index) => {
      const row = rows.find((text) => text.includes(asPrinted(what)));
      const who = kirikou.network.find(({ id }) => id === responsibleId);
      expect(row).toContain(asPrinted(who?.name ?? "?"));
      expect(row).toContain(asPrinted(how));
      expect(row).toContain(`${dates[index]} 2026`);
    });
  });

  test("keeps the emoji, the Polish name and the guillemets", async () => {
    const { text } = await print(kind, kirikou);
    expect(text).toContain("« Je commence. 🙂");
    expect(text).toContain("Léandre Świętosław Wójcik-d'Orvallémont");
    expect(text).toContain("Wiesława");
    expect(text).toContain("« La Clé des Champs »");
  });

  test("is a tagged PDF that claims PDF/UA-1, in French, with bookmarks and table headers", async () => {
    const paper = await print(kind, kirikou);
    expect(paper).toMatchObject({ isTagged: true, claimsAccessibility: true, language: "fr" });
    expect([...paper.roles]).toEqual(
      expect.arrayContaining(["H1", "H2", "Table", "TH", "TD", "L"]),
    );
    expect(paper.bookmarks).toEqual(
      expect.arrayContaining(["Présences", "La parole du jeune", "Décisions"]),
    );
  });

  test("carries the case number in its metadata, and no name", async () => {
    const { title, author } = await print(kind, kirikou);
    expect(title).toContain("KIR-01");
    expect(title).not.toMatch(/Léo|Léandre|Wójcik/);
    expect(author).toBeNull();
  });

  test("says on every page that the file is fictional, and only then", async () => {
    const { pages } = await print(kind, kirikou);
    for (const page of pages) expect(page).toContain("DOCUMENT FICTIF");
    const real = await print(kind, { ...kirikou, fictional: false });
    expect(real.text).not.toContain("DOCUMENT FICTIF");
  });

  test("has the same text and pages from the native and the WebAssembly compiler", async () => {
    const source = sourceOf(kind, kirikou);
    const [one, other] = [
      await readPdf(await native.pdf(source)),
      await readPdf(await wasm.pdf(source)),
    ];
    expect(other.pages).toEqual(one.pages);
    expect(other.isTagged).toBe(true);
    expect(other.claimsAccessibility).toBe(false);
    const [drawn, drawnByWasm] = [await native.pages(source), await wasm.pages(source)];
    expect(drawn).toHaveLength(one.pages.length);
    expect(drawnByWasm).toHaveLength(one.pages.length);
  });
});

test("the funding form gives the amounts to the cent, the ceiling and the overshoot", async () => {
  const { text } = await print("fundingRequest", kirikou);
  for (const amount of ["540,00 €", "441,60 €", "289,50 €", "1 160,00 €", "780,00 €", "201,50 €"])
    expect(text).toContain(amount);
  expect(text).toContain("Montant demandé 3 412,60 €");
  expect(text).toContain("Plafond d’intervention 2 500,00 €");
  expect(text).toContain("Dépassement 912,60 € (36,5 %)");
  expect(text).toContain(
    "les lignes 1, 2, 3 et 4 tiennent sous le plafond de 2 500,00 €, pour 2 431,10 €. Il reste 68,90 €",
  );
});

test("both compilers say which they are and that they are the same Typst", () => {
  expect(native.engine).toMatchObject({ engine: "native", claimsAccessibility: true });
  expect(wasm.engine).toMatchObject({ engine: "wasm", claimsAccessibility: false });
  expect(wasm.engine.typstVersion).toBe(native.engine.typstVersion);
});

describe("what people wrote", () => {
  const hostile =
    '#panic("x") $x_1$ */ // [ ] \\ `a` *b* _c_ <script>alert(1)</script> </foreignObject>';
  test("is printed as it stands, never read as the template's language", async () => {
    const { text } = await print("synthesisNote", withVoice(hostile));
    // A line may end after a slash.
    expect(text.replaceAll(" ", "")).toContain(hostile.replaceAll(" ", ""));
  });

  test("reaches the preview as outlines only, from either compiler", async () => {
    const source = sourceOf("synthesisNote", withVoice(hostile));
    for (const typesetter of [native, wasm]) {
      const drawing = (await typesetter.pages(source)).join("");
      expect(drawing).not.toMatch(/script|foreignObject|alert/);
      expect(drawing).not.toContain("Wójcik");
      expect(drawing).toMatch(/^<svg [^>]*viewBox="0 0 59\d/);
    }
  });

  test("comes out on paper even in a script no font of ours can draw, without the claim", async () => {
    const paper = await print("synthesisNote", withVoice("她说：好。"));
    expect(paper).toMatchObject({ isTagged: true, claimsAccessibility: false });
    expect(paper.text).toContain("La parole du jeune");
  });

  // Planted fault: in Noto Naskh Arabic, which draws the dots of a letter apart, none of the words is read back.
  test.each(["ياسمينة الإدريسي", "محمد بن عبد الله", "ⵣⵉⵔⵉ ⴰⵎⴰⵣⵉⵖ"])(
    "is set in the script in which the person writes their name, and read back so: %s",
    async (ownScriptName) => {
      const person = { ...kirikou.person, ownScriptName };
      const paper = await print("synthesisNote", { ...kirikou, person });
      expect(paper.claimsAccessibility).toBe(true);
      const [, read = ""] = /Dans son écriture (.+?) Naissance/.exec(paper.text) ?? [];
      // The reader gives the words of a line from the left, Arabic too.
      expect(read.split(" ").toSorted(byText)).toEqual(ownScriptName.split(" ").toSorted(byText));
    },
  );
});

describe("pages", () => {
  test("never cut a row of the plan, and repeat its header", async () => {
    for (let filler = 0; filler < 6; filler += 1) {
      const { pages } = await print("synthesisNote", manyActions(30, filler));
      for (let index = 0; index < 30; index += 1) {
        const page = pages.find((text) => text.includes(`Début${index} `));
        expect(page).toContain(`fin${index}`);
      }
      const withActions = pages.filter((text) => /Début\d/.test(text));
      expect(withActions.length).toBeGreaterThan(2);
      for (const page of withActions) {
        expect(page).toContain("Fait quoi, comment");
        expect(page).toContain("Retourner à l’école sans être malade le matin");
      }
    }
  });

  test("never part a section's label from its first line, wherever the page ends", async () => {
    for (let filler = 0; filler < 40; filler += 1) {
      const concertations = kirikou.concertations.map((one) => ({
        ...withFiller(one, filler),
        agreements: ["Premier accord"],
        renewedTrajectory: "Trajectoire en une ligne.",
      }));
      const { pages } = await print("synthesisNote", { ...kirikou, concertations });
      for (const [label, firstLine] of [
        ["La parole du jeune", "Je commence"],
        ["Tour de parole", "(traduit)"],
        ["Accords", "Premier accord"],
        ["Trajectoire renouvelée", "Trajectoire en une ligne"],
        ["Décisions", "Retour progressif par"],
        ["Plan d’actions", "Retourner à l’école"],
      ] as const) {
        const page = pages.find((text) => text.includes(`${label} `));
        expect(page, `${label}, ${filler} lines before`).toContain(firstLine);
      }
    }
  });

  test("cut a row only when it is longer than a page, and lose nothing of it", async () => {
    const what = `${"Tout ce qu’il y a à faire. ".repeat(500)}Fin du texte.`;
    const { cycles } = manyActions(2, 0);
    const [cycle] = cycles;
    if (!cycle) throw new Error("no cycle");
    const actions = cycle.plan.actions.map((action) => ({ ...action, what }));
    const { text } = await print("synthesisNote", {
      ...kirikou,
      cycles: [{ ...cycle, plan: { ...cycle.plan, actions } }],
    });
    expect(text.match(/Fin du texte\./g)).toHaveLength(2);
    expect(text.match(/Tout/g)).toHaveLength(1000);
  });

  test("hold a statement of three pages, eighteen people and a word without end", async () => {
    const members = Array.from({ length: 18 }, (_, index) =>
      aMember({ id: `m${index}`, name: `${"Interminable".repeat(6)}${index}` }),
    );
    const caseFile = aCaseFile({
      network: members,
      concertations: [
        aConcertation({
          attendance: members.map(({ id }) => ({ memberId: id, attendance: "present" })),
          statements: [{ byId: "m0", text: "Une longue phrase, dite lentement. ".repeat(400) }],
        }),
      ],
    });
    const { pages, text } = await print("synthesisNote", caseFile);
    expect(pages.length).toBeGreaterThan(4);
    for (const { name } of members) expect(text.replaceAll(" ", "")).toContain(name);
  });
});
