import { afterEach, describe, expect, test, vi } from "vitest";
import { editableCopy } from "#core/documents/docx/editable-copy.ts";
import { fundingForm } from "#core/documents/papers/funding-form.ts";
import type { Section, SectionedPaper } from "#core/documents/papers/paper.ts";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { synthesisNote } from "#core/documents/papers/synthesis-note.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { day } from "#tests/support/builders.ts";
import { openCore } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile, demonstrationText } from "#tests/support/demonstration.ts";
import { readDocx, type ReadDocx, textOfPart, zipEntries } from "#tests/support/docx.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const kirikou = demonstrationCaseFile("kir-01");
const archipel = demonstrationCaseFile("arc-01");

const dossierOf = (caseFile: CaseFile) => ({
  caseFile,
  supplement: emptySupplement(1),
  programme: shippedProgramme(caseFile.programme.id),
});

const noteOf = (caseFile: CaseFile, standing = draftOn(day("2026-03-01"))) => {
  const concertation = caseFile.concertations.at(-1);
  if (!concertation) throw new Error("no concertation");
  return synthesisNote(dossierOf(caseFile), concertation, standing);
};

const formOf = (caseFile: CaseFile) => {
  const [concertation] = caseFile.concertations;
  if (!concertation || !caseFile.fundingRequest) throw new Error("no funding request");
  const standing = draftOn(day("2026-03-01"));
  return fundingForm(dossierOf(caseFile), caseFile.fundingRequest, concertation, standing);
};

const copyOf = (paper: SectionedPaper) =>
  editableCopy({ title: `${paper.heading} ${paper.caseNumber}`, language: "fr", paper });

const read = async (paper: SectionedPaper): Promise<ReadDocx> => readDocx(await copyOf(paper));

/** Every text in a part of a paper's data that is printed. */
const stringsOf = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === "kind" ? [] : stringsOf(one)));
};

/** What stands under each title, title by title. */
const underTitles = ({ paragraphs }: ReadDocx): ReadonlyArray<string> => {
  const parts: string[] = [];
  for (const { style, text } of paragraphs)
    if (style === "Heading1") parts.push(text);
    else if (parts.length > 0) parts.push(`${parts.pop()}\n${text}`);
  return parts;
};

const withDossier = async () => {
  const { client } = await openCore();
  const { caseFileId } = await client.exchange.import({
    text: demonstrationText("kir-01"),
    replace: false,
  });
  return { client, caseFileId };
};

afterEach(() => {
  vi.useRealTimers();
});

describe("the copy of a paper for a word processor", () => {
  // Planted fault: a section kind that writes its title alone leaves its strings unfound.
  test.each<readonly [string, SectionedPaper]>([
    ["KIR-01's note", noteOf(kirikou)],
    ["ARC-01's note", noteOf(archipel)],
    ["KIR-01's funding request", formOf(kirikou)],
  ])("says what %s says, section by section in its order", async (_name, paper) => {
    const sections = underTitles(await read(paper));
    expect(sections.map((text) => text.split("\n")[0])).toEqual(
      paper.sections.map(({ title }) => title),
    );
    const unsaid = paper.sections.flatMap((section, index) =>
      printed(section).filter((text) => !sections[index]?.includes(text)),
    );
    expect(unsaid).toEqual([]);
  });

  test("begins with the title, what it is about, its facts and its confidentiality", async () => {
    const paper = noteOf(kirikou);
    const { paragraphs } = await read(paper);
    expect(paragraphs.slice(0, 2)).toMatchObject([
      { style: "Title", text: "Note de synthèse" },
      { style: "Subtitle", text: paper.subheading },
    ]);
    const head = paragraphs.slice(2, 2 + 2 * paper.facts.length).map(({ text }) => text);
    expect(head).toEqual(paper.facts.flatMap(({ label, value }) => [label, value]));
    expect(paragraphs[2 + 2 * paper.facts.length]).toMatchObject({
      style: "Confidentiality",
      text: paper.confidentiality,
    });
  });

  test("has real headings: a section, and each of its objectives under it", async () => {
    const { paragraphs, parts } = await read(noteOf(kirikou));
    const headings = paragraphs.filter(({ style }) => style.startsWith("Heading"));
    const plan = headings.findIndex(({ text }) => text === "Plan d’actions");
    expect(headings.slice(plan, plan + 4).map(({ style }) => style)).toEqual([
      "Heading1",
      "Heading2",
      "Heading2",
      "Heading2",
    ]);
    expect(parts.get("word/styles.xml")).toContain('w:styleId="Heading1"');
  });

  test("repeats the header row of each table, and cuts no row in two", async () => {
    const { tables } = await read(noteOf(kirikou));
    expect(tables.flat().every(({ staysWhole }) => staysWhole)).toBe(true);
    const headed = tables.filter((rows) => rows[0]?.isHeader);
    expect(headed.map(([head]) => head?.cells[0])).toEqual(["Nom", "Action", "Action", "Action"]);
    expect(tables.every((rows) => rows.slice(1).every(({ isHeader }) => !isHeader))).toBe(true);
  });

  test("numbers an agenda as a list of its own, beside lists with dashes", async () => {
    const { paragraphs, parts } = await read(noteOf(archipel));
    const listOf = (text: string) => paragraphs.find((one) => one.text === text)?.list;
    const agenda = listOf("La sécurité");
    const agreement = listOf("personne n’appelle l’école");
    expect(agenda).toBeTruthy();
    expect(agreement).toBeTruthy();
    expect(agenda).not.toBe(agreement);
    expect(parts.get("word/numbering.xml")).toContain('<w:numFmt w:val="decimal"/>');
  });

  test("says on every page that it is a draft, of a fictional dossier, confidential, and which page of how many", async () => {
    const copy = await read(noteOf(kirikou));
    const headers = [...copy.parts.keys()].filter((path) => path.startsWith("word/header"));
    const footers = [...copy.parts.keys()].filter((path) => path.startsWith("word/footer"));
    expect(headers).toHaveLength(2);
    for (const path of headers)
      expect(textOfPart(copy, path)).toMatch(/BROUILLON.*DOCUMENT FICTIF/u);
    for (const path of footers) {
      expect(textOfPart(copy, path)).toContain("confidentiel");
      expect(copy.parts.get(path)).toMatch(/PAGE.*NUMPAGES/su);
    }
  });

  test("loses neither line breaks, nor what looks like markup, nor what no page can show", async () => {
    const { concertations } = kirikou;
    const hostile = "« <w:p> & ]]> »\nsuite\u0000\u202E #panic()";
    const paragraphs = (
      await read(
        noteOf({
          ...kirikou,
          concertations: concertations.map((one) => ({ ...one, personVoice: hostile })),
        }),
      )
    ).paragraphs.map(({ text }) => text.replaceAll("\u202F", " "));
    expect(paragraphs).toContain("« <w:p> & ]]> »\nsuite #panic()");
  });

  test("is in the paper's language, for whoever checks the spelling", async () => {
    const bytes = await editableCopy({
      title: "Essai",
      language: "nl",
      paper: noteOf(kirikou),
    });
    const copy = readDocx(bytes);
    expect(copy.parts.get("word/styles.xml")).toContain('w:lang w:val="nl-BE"');
    expect(textOfPart(copy, "word/header1.xml")).toContain("ONTWERP");
  });

  test("names nobody in its properties: the title with the case number, the language, nothing else", async () => {
    const { parts } = await read(noteOf(kirikou));
    const core = parts.get("docProps/core.xml") ?? "";
    expect(core.match(/<(?:dc|cp|dcterms):(?!coreProperties)[^>]+>[^<]*/gu)).toEqual([
      "<dc:title>Note de synthèse KIR-01",
      "<dc:language>fr-BE",
    ]);
    for (const path of ["docProps/app.xml", "docProps/custom.xml", "word/settings.xml"])
      expect(parts.get(path)).not.toContain("Léo");
  });

  // Planted fault: without `withFixedDates` the two differ in the seconds of each entry.
  test("is the same bytes for the same words, whenever it is made", async () => {
    vi.useFakeTimers({ now: new Date("2026-03-01T08:00:00Z"), toFake: ["Date"] });
    const first = await copyOf(noteOf(kirikou));
    vi.setSystemTime(new Date("2027-11-30T17:45:12Z"));
    const second = await copyOf(noteOf(kirikou));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(new Set(zipEntries(first).map(({ moment }) => moment)).size).toBe(1);
  });
});

describe("asking for the copy", () => {
  test("gives the draft as a file that carries the case number and no name, and notes that one left", async () => {
    const { client, caseFileId } = await withDossier();
    const paper = { ...aboutTheLatest("synthesisNote"), concertation: 1 };
    const saved = await client.documents.saveEditable({ caseFileId, paper, language: "fr" });
    if (saved.outcome !== "download") throw new Error("no file");
    expect(saved.file.name).toBe("note-de-synthese-KIR-01.docx");
    const { paragraphs } = readDocx(new Uint8Array(await saved.file.arrayBuffer()));
    expect(paragraphs[0]?.text).toBe("Note de synthèse");
    const { entries } = await client.accessLog.list({ before: null });
    expect(entries.map(({ kind }) => kind)).toContain("paperSaved");
  });

  test("is refused for a paper that is only given as it is printed", async () => {
    const { client, caseFileId } = await withDossier();
    const paper = aboutTheLatest("fundingRequest");
    await expect(
      client.documents.saveEditable({ caseFileId, paper, language: "fr" }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

/** What a section prints: a plan without agreements has no title for them, nor a word for missing actions. */
const printed = (section: Section): ReadonlyArray<string> => {
  const unprinted =
    section.kind === "plan"
      ? [
          ...(section.agreement.length === 0 ? [section.agreementTitle] : []),
          ...(section.objectives.every(({ actions }) => actions.length > 0)
            ? [section.noAction]
            : []),
        ]
      : section.kind === "lines" && section.lines.every(({ fits }) => fits)
        ? [section.headers.no]
        : [];
  return stringsOf(section).filter((text) => !unprinted.includes(text));
};
