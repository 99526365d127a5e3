/**
 * Has every kind of paper, in every language it is made in, validated by a program that is not ours: PDF/UA-1, and
 * beside it PDF/A-2a for the copy that archives get. `npm run check:pdf`; not zero when a rule fails. Where there is no
 * Java, or no way to Maven Central, it says so and checks nothing.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createMemoryCore } from "#core/create-core.ts";
import { archivalCopy } from "#core/documents/typesetting/archival-copy.ts";
import type { Typesetter } from "#core/documents/typesetting/typesetter.ts";
import { paperKinds } from "#domain/paper-kind.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { kindOf, papersToTry, type TriedPaper } from "#tests/support/paper-dossiers.ts";
import { openValidator, type Validator } from "./verapdf.ts";

const ACCESSIBLE = ["PDF/UA-1"];
const ARCHIVAL = ["PDF/A-2A", "PDF/UA-1"];

interface TriedFile {
  readonly paper: string;
  readonly file: string;
  /** What it must claim, and be held to. */
  readonly claims: ReadonlyArray<string>;
}

/** Of each kind and language the archival copy too, and again where it is signed. */
const writeFiles = async (
  { pdf }: Typesetter,
  papers: ReadonlyArray<TriedPaper>,
  folder: string,
): Promise<ReadonlyArray<TriedFile>> => {
  const archived = new Set<string>();
  const files: TriedFile[] = [];
  for (const paper of papers) {
    const { name, source } = paper;
    const write = async (bytes: Uint8Array, claims: ReadonlyArray<string>) => {
      const file = path.join(folder, `${files.length}.pdf`);
      await writeFile(file, bytes);
      files.push({ paper: name, file, claims });
    };
    const bytes = await pdf(source);
    await write(bytes, ACCESSIBLE);
    const key = [kindOf(paper), source.signature?.picture].join(" ");
    if (archived.has(key)) continue;
    archived.add(key);
    await write(archivalCopy(bytes) ?? bytes, ARCHIVAL);
  }
  return files;
};

const problemsOf = async (
  validator: Validator,
  files: ReadonlyArray<TriedFile>,
): Promise<ReadonlyArray<string>> => {
  const verdicts = await validator(files.map(({ file }) => file));
  return files.flatMap(({ paper, file, claims }) => {
    const verdict = verdicts.find((one) => one.file === file);
    if (!verdict) return [`${paper}: could not be read`];
    const claimed = verdict.claims.toSorted().join(" and ");
    const wanted = claims.join(" and ");
    return [
      ...(claimed === wanted ? [] : [`${paper}: claims ${claimed || "nothing"}, not ${wanted}`]),
      ...verdict.problems.map((problem) => `${paper}: ${problem}`),
    ];
  });
};

const check = async (validator: Validator, typesetter: Typesetter): Promise<void> => {
  const papers = papersToTry();
  const folder = await mkdtemp(path.join(tmpdir(), "autour-pdf-"));
  try {
    const files = await writeFiles(typesetter, papers, folder);
    const problems = [
      ...(await problemsOf(validator, files)),
      ...paperKinds
        .filter((kind) => papers.every((paper) => paper.kind !== kind))
        .map((kind) => `no dossier here allows a ${kind}: it was not checked`),
    ];
    for (const problem of problems) console.log(problem);
    const kinds = new Set(papers.map(kindOf));
    console.log(
      `${files.length} files of ${kinds.size} kinds and languages checked by veraPDF, ${problems.length} problems`,
    );
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
};

const validator = await openValidator();
const typesetter = await createMemoryCore(
  resourcesIn(path.join(import.meta.dirname, "../..")),
).deps.typesetter();
if (!validator.ok) console.log(`PDF not checked here: ${validator.error}.`);
else if (!typesetter.engine.claimsAccessibility)
  console.log("PDF not checked here: the compiler that claims PDF/UA-1 does not run.");
else await check(validator.value, typesetter);
typesetter.close();
