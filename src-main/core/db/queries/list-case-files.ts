import { and, asc, count, desc, eq, type SQL, sql } from "drizzle-orm";
import type { CaseFileCursor, ListFilter, ListOrder, ListSort } from "#domain/case-file-view.ts";
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

interface LookedFor {
  readonly words: ReadonlyArray<ListedWord>;
  readonly filter: ListFilter;
}

interface ListedRows extends LookedFor {
  readonly sort: ListSort;
  readonly after: CaseFileCursor | null;
  readonly limit: number;
}

/** The lines of the list after a line of it, each with what it is sorted by. */
export const readListedRows = (db: ReadDb, { words, filter, sort, after, limit }: ListedRows) => {
  const shape = { wordCount: words.length, filter, sort, isContinued: after !== null };
  return listStatement(shape)(db).all({ ...valuesOf({ words, filter }), ...after, limit });
};

/** How many lines the whole list holds. */
export const countListedRows = (db: ReadDb, { words, filter }: LookedFor): number =>
  countStatement({ wordCount: words.length, filter })(db).get(valuesOf({ words, filter }))?.count ??
  0;

export const countCaseFiles = (db: ReadDb): { readonly open: number; readonly closed: number } => {
  const rows = counts(db).all();
  const countOf = (isClosed: boolean): number =>
    rows.find((row) => row.isClosed === isClosed)?.count ?? 0;
  return { open: countOf(false), closed: countOf(true) };
};

const counts = preparedOnce((db) =>
  db
    .select({ isClosed: caseFileTable.isClosed, count: count() })
    .from(caseFileTable)
    .groupBy(caseFileTable.isClosed)
    .prepare(),
);

const columnsByOrder = {
  changed: caseFileTable.changedAt,
  number: caseFileTable.number,
  person: caseFileTable.personLine,
  programme: caseFileTable.programmeId,
  step: caseFileTable.stepRank,
  missing: caseFileTable.missing,
  next: caseFileTable.nextOn,
} as const satisfies Record<ListOrder, unknown>;

interface ListShape extends CountShape {
  readonly sort: ListSort;
  readonly isContinued: boolean;
}

interface CountShape {
  readonly wordCount: number;
  /** Which of them are asked for; the values are given when it is run. */
  readonly filter: ListFilter;
}

const listedRows = (db: ReadDb, { wordCount, filter, sort, isContinued }: ListShape) => {
  const { number } = caseFileTable;
  const sorted = columnsByOrder[sort.by];
  const direction = sort.isDescending ? desc : asc;
  const after = sql.raw(sort.isDescending ? "<" : ">");
  return db
    .select({
      id: caseFileTable.id,
      number,
      fictional: caseFileTable.fictional,
      programmeId: caseFileTable.programmeId,
      programmeVersion: caseFileTable.programmeVersion,
      currentStep: caseFileTable.currentStep,
      missing: caseFileTable.missing,
      isClosed: caseFileTable.isClosed,
      nextOn: caseFileTable.nextOn,
      summaryHoldsFrom: caseFileTable.summaryHoldsFrom,
      summaryHoldsBefore: caseFileTable.summaryHoldsBefore,
      changedAt: caseFileTable.changedAt,
      sortedBy: sql<string | number>`${sorted}`,
      usualName: personTable.usualName,
      familyName: personTable.familyName,
      birthDate: personTable.birthDate,
    })
    .from(caseFileTable)
    .innerJoin(personTable, eq(personTable.caseFileId, caseFileTable.id))
    .where(
      and(
        ...(isContinued
          ? [
              sql`(${sorted}, ${number}) ${after} (${sql.placeholder("value")}, ${sql.placeholder("number")})`,
            ]
          : []),
        ...conditions({ wordCount, filter }),
      ),
    )
    .orderBy(direction(sorted), direction(number))
    .limit(sql.placeholder("limit"))
    .prepare();
};

const countedRows = (db: ReadDb, shape: CountShape) =>
  db
    .select({ count: count() })
    .from(caseFileTable)
    .where(and(...conditions(shape)))
    .prepare();

const { searchLine, programmeId, programmeVersion, currentStep, isClosed, missing, fictional } =
  caseFileTable;

const conditions = ({ wordCount, filter }: CountShape): ReadonlyArray<SQL> => [
  ...filterConditions(filter),
  ...Array.from({ length: wordCount }, (_one, at) => holdsWord(at)),
];

// The plus keeps SQLite from looking through an index of what is filtered by and then sorting all that it found: the index
// of the order holds these columns too.
const filterConditions = (filter: ListFilter): ReadonlyArray<SQL> => [
  ...(filter.step === null
    ? []
    : [sql`+${currentStep} = ${sql.placeholder("step")} and +${isClosed} = 0`]),
  ...(filter.programmeId === null
    ? []
    : [sql`+${programmeId} = ${sql.placeholder("programmeId")}`]),
  ...(filter.isClosed === null ? [] : [sql`+${isClosed} = ${sql.placeholder("isClosed")}`]),
  ...(filter.isIncomplete ? [sql`+${missing} > 0`] : []),
  ...(filter.isFictional === null
    ? []
    : [sql`coalesce(${fictional}, 0) = ${sql.placeholder("isFictional")}`]),
];

// A substring of a short line: looking through the index of ten thousand of them takes a few milliseconds, and finds
// also what stands inside a word.
const holdsWord = (at: number): SQL =>
  sql`(instr(${searchLine}, ${sql.placeholder(`text ${at}`)}) > 0 or ${programmeId} || ' ' || ${programmeVersion} || ' ' || ${currentStep} in (select value from json_each(${sql.placeholder(`steps ${at}`)})))`;

const valuesOf = ({ words, filter }: LookedFor) => ({
  step: filter.step,
  programmeId: filter.programmeId,
  isClosed: Number(filter.isClosed),
  isFictional: Number(filter.isFictional),
  ...Object.fromEntries(
    words.flatMap(({ text, steps }, at) => [
      [`text ${at}`, text],
      [`steps ${at}`, JSON.stringify(steps)],
    ]),
  ),
});

/** One statement for each way to ask: which words, filters and order, not their values. */
const oncePerShape = <Shape extends CountShape, Query>(
  prepare: (db: ReadDb, shape: Shape) => Query,
): ((shape: Shape) => (db: ReadDb) => Query) => {
  const known = new Map<string, (db: ReadDb) => Query>();
  return (shape) => {
    const key = JSON.stringify({
      ...shape,
      filter: Object.values(shape.filter).map((value) => value !== null && value !== false),
      isOpenOnly: shape.filter.isClosed,
      isRealOnly: shape.filter.isFictional,
    });
    const statement = known.get(key) ?? preparedOnce((db) => prepare(db, shape));
    known.set(key, statement);
    return statement;
  };
};

const listStatement = oncePerShape(listedRows);
const countStatement = oncePerShape(countedRows);
