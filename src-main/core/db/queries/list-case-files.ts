import { and, count, desc, eq, type SQL, sql } from "drizzle-orm";
import type { CaseFileCursor } from "#domain/case-file-view.ts";
import type { ReadDb } from "../db.ts";
import { preparedOnce } from "../prepared.ts";
import { caseFileTable, personTable } from "../schema/index.ts";

/** One word that must stand in a line, or in the names of these steps of these programmes. */
export interface ListedWord {
  /** Without case and accents. */
  readonly text: string;
  readonly steps: ReadonlyArray<string>;
}

/** How `ListedWord` names a step of a version of a programme. */
export const stepKey = (programmeId: string, version: number, step: string): string =>
  `${programmeId} ${version} ${step}`;

interface ListedRows {
  readonly words: ReadonlyArray<ListedWord>;
  readonly after: CaseFileCursor | null;
  readonly limit: number;
}

/** The lines of the list after a line of it, last changed first. */
export const readListedRows = (db: ReadDb, { words, after, limit }: ListedRows) => {
  const { changedAt, number } = after ?? BEFORE_THE_FIRST;
  return statementFor(words.length)(db).all({
    changedAt,
    number,
    limit,
    ...Object.fromEntries(
      words.flatMap(({ text, steps }, at) => [
        [`text ${at}`, text],
        [`steps ${at}`, JSON.stringify(steps)],
      ]),
    ),
  });
};

export const countCaseFiles = (db: ReadDb): { readonly open: number; readonly closed: number } => {
  const rows = counts(db).all();
  const countOf = (isClosed: boolean): number =>
    rows.find((row) => row.isClosed === isClosed)?.count ?? 0;
  return { open: countOf(false), closed: countOf(true) };
};

// Later than every instant.
const BEFORE_THE_FIRST: CaseFileCursor = { changedAt: "~", number: "" };

const counts = preparedOnce((db) =>
  db
    .select({ isClosed: caseFileTable.isClosed, count: count() })
    .from(caseFileTable)
    .groupBy(caseFileTable.isClosed)
    .prepare(),
);

const listedRows = (db: ReadDb, wordCount: number) =>
  db
    .select({
      id: caseFileTable.id,
      number: caseFileTable.number,
      fictional: caseFileTable.fictional,
      programmeId: caseFileTable.programmeId,
      programmeVersion: caseFileTable.programmeVersion,
      currentStep: caseFileTable.currentStep,
      missing: caseFileTable.missing,
      isClosed: caseFileTable.isClosed,
      summaryHoldsFrom: caseFileTable.summaryHoldsFrom,
      summaryHoldsBefore: caseFileTable.summaryHoldsBefore,
      changedAt: caseFileTable.changedAt,
      usualName: personTable.usualName,
      familyName: personTable.familyName,
      birthDate: personTable.birthDate,
    })
    .from(caseFileTable)
    .innerJoin(personTable, eq(personTable.caseFileId, caseFileTable.id))
    .where(
      and(
        sql`(${caseFileTable.changedAt}, ${caseFileTable.number}) < (${sql.placeholder("changedAt")}, ${sql.placeholder("number")})`,
        ...Array.from({ length: wordCount }, (_one, at) => holdsWord(at)),
      ),
    )
    .orderBy(desc(caseFileTable.changedAt), desc(caseFileTable.number))
    .limit(sql.placeholder("limit"))
    .prepare();

const { searchLine, programmeId, programmeVersion, currentStep } = caseFileTable;

// A substring of a short line: looking through the index of ten thousand of them takes a few milliseconds, and finds
// also what stands inside a word.
const holdsWord = (at: number): SQL =>
  sql`(instr(${searchLine}, ${sql.placeholder(`text ${at}`)}) > 0 or ${programmeId} || ' ' || ${programmeVersion} || ' ' || ${currentStep} in (select value from json_each(${sql.placeholder(`steps ${at}`)})))`;

type ListStatement = (db: ReadDb) => ReturnType<typeof listedRows>;
const statements = new Map<number, ListStatement>();

/** One statement for each number of words. */
const statementFor = (wordCount: number): ListStatement => {
  const known = statements.get(wordCount);
  if (known) return known;
  const statement = preparedOnce((db) => listedRows(db, wordCount));
  statements.set(wordCount, statement);
  return statement;
};
