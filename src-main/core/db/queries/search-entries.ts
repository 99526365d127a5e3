import { and, desc, eq, ne, notExists, type SQL, sql } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import type { ExcerptSegment, SearchEntry, SearchResult } from "#domain/search.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { deleteRows, insertRow, preparedOnce } from "../prepared.ts";
import { caseFileTable, personTable } from "../schema/index.ts";
import { searchEntryTable } from "../schema/search-entry.ts";

/**
 * Makes the entries of a dossier these and no others. Only those that differ are touched: taking words out of the
 * index for good costs more than putting them in. Must run inside a transaction.
 */
export const writeSearchEntries = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  entries: ReadonlyArray<SearchEntry>,
): void => {
  const wanted = new Map(entries.map((entry) => [keyOf(entry), entry]));
  for (const entry of storedEntries(tx).all({ caseFileId })) {
    if (wanted.delete(keyOf(entry))) continue;
    deleteRows(tx, searchEntryTable, { id: entry.id });
  }
  for (const entry of wanted.values()) insertRow(tx, searchEntryTable, { caseFileId, ...entry });
};

const storedEntries = preparedOnce((db) =>
  db
    .select()
    .from(searchEntryTable)
    .where(eq(searchEntryTable.caseFileId, sql.placeholder("caseFileId")))
    .prepare(),
);

/** Dossiers that no search can find: every dossier has at least the entry of its person. */
export const findUnindexedCaseFileIds = (db: ReadDb): ReadonlyArray<CaseFileId> =>
  db
    .select({ id: caseFileTable.id })
    .from(caseFileTable)
    .where(
      notExists(
        db
          .select({ one: sql`1` })
          .from(searchEntryTable)
          .where(eq(searchEntryTable.caseFileId, caseFileTable.id)),
      ),
    )
    .all()
    .map(({ id }) => id);

/**
 * The entries in which every word begins like one of the text, those of the dossier last changed first. Of very many
 * only the newest are sorted: one letter finds most of a vault, and sorting all of it takes longer than typing.
 */
export const findSearchEntries = (
  db: ReadDb,
  { text, includePrivate, limit }: SearchQuery,
): ReadonlyArray<SearchResult> => {
  const match = matchExpression(text);
  if (match === null) return [];

  const query = includePrivate ? foundAnywhere(db) : foundOutsidePrivateNotes(db);
  const results = query.all({ match, limit });
  if (results.length === 0) return [];
  const excerpts = readExcerpts(
    db,
    match,
    results.map(({ entryId }) => entryId),
  );
  return results.map((result) => ({ ...result, excerpt: excerpts.get(result.entryId) ?? [] }));
};

interface SearchQuery {
  readonly text: string;
  readonly includePrivate: boolean;
  readonly limit: number;
}

const SORTED_AT_MOST = 1000;
const EXCERPT_WORDS = 20;

const keyOf = ({ place, reference, text }: SearchEntry): string =>
  JSON.stringify([place, reference, text]);

const found = (db: ReadDb, condition?: SQL) => {
  const newest = db
    .select({
      id: searchEntryTable.id,
      caseFileId: searchEntryTable.caseFileId,
    })
    .from(sql`search_text`)
    .innerJoin(searchEntryTable, eq(searchEntryTable.id, sql`search_text.rowid`))
    .where(and(sql`search_text match ${sql.placeholder("match")}`, condition))
    .orderBy(sql`search_text.rowid desc`)
    .limit(SORTED_AT_MOST)
    .as("newest");
  const shown = db
    .select({
      entryId: newest.id,
      caseFileId: newest.caseFileId,
      number: caseFileTable.number,
      changedAt: caseFileTable.changedAt,
    })
    .from(newest)
    .innerJoin(caseFileTable, eq(caseFileTable.id, newest.caseFileId))
    .orderBy(desc(caseFileTable.changedAt), desc(caseFileTable.number), newest.id)
    .limit(sql.placeholder("limit"))
    .as("shown");
  // What is read of an entry and of a person is read for those only that are shown.
  return db
    .select({
      entryId: shown.entryId,
      caseFileId: shown.caseFileId,
      number: shown.number,
      usualName: personTable.usualName,
      familyName: personTable.familyName,
      place: searchEntryTable.place,
      reference: searchEntryTable.reference,
    })
    .from(shown)
    .innerJoin(searchEntryTable, eq(searchEntryTable.id, shown.entryId))
    .innerJoin(personTable, eq(personTable.caseFileId, shown.caseFileId))
    .orderBy(desc(shown.changedAt), desc(shown.number), shown.entryId)
    .prepare();
};
const foundAnywhere = preparedOnce((db) => found(db));
const foundOutsidePrivateNotes = preparedOnce((db) =>
  found(db, ne(searchEntryTable.place, "privateFollowUp")),
);

/** Asked for in a second query: an excerpt costs more than finding its entry, and only the few shown need one. */
const readExcerpts = (
  db: ReadDb,
  match: string,
  ids: ReadonlyArray<number>,
): ReadonlyMap<number, ReadonlyArray<ExcerptSegment>> =>
  new Map(
    excerptsOf(db)
      .all({ match, ids: JSON.stringify(ids), limit: ids.length })
      .map(({ id, marked }) => [id, segmentsOf(marked)]),
  );

const excerptsOf = preparedOnce((db) =>
  db
    .select({
      id: sql<number>`search_text.rowid`,
      marked: sql<string>`snippet(search_text, 0, ${MATCH_BEGINS}, ${MATCH_ENDS}, '…', ${EXCERPT_WORDS})`,
    })
    .from(sql`search_text`)
    .where(
      and(
        sql`search_text match ${sql.placeholder("match")}`,
        // One walk through the matches: asked for one by one (which the plus keeps SQLite from doing), each would have
        // the doclists of a long word merged again.
        sql`+search_text.rowid in (select value from json_each(${sql.placeholder("ids")}))`,
      ),
    )
    // From the newest down until all are found, which they are among those that were sorted. Bounds on the rowid would
    // do the same by reading the whole list of one letter.
    .orderBy(sql`search_text.rowid desc`)
    .limit(sql.placeholder("limit"))
    .prepare(),
);

// Control characters are taken out of every entry, so these two cannot stand in one.
const MATCH_BEGINS = "\u0002";
const MATCH_ENDS = "\u0003";

/** `a [b] c` as its three segments: what stands between two marks is every second piece. */
const segmentsOf = (marked: string): ReadonlyArray<ExcerptSegment> =>
  marked
    .split(MARKS)
    .map((text, at) => ({ at, text, isMatch: at % 2 === 1 }))
    .filter(({ text }) => text !== "");

const MARKS = new RegExp(`[${MATCH_BEGINS}${MATCH_ENDS}]`);

/**
 * What somebody typed, as a question FTS5 understands: each run of letters and digits a quoted prefix, all required.
 * Nothing else of it is kept, so nothing typed can be an operator. Null when no letter or digit is left.
 */
const matchExpression = (text: string): string | null => {
  const words = text.normalize("NFC").match(WORD) ?? [];
  if (words.length === 0) return null;
  return words.map(termOf).join(" AND ");
};

// The characters of which the tokenizer makes words; it drops marks that stand alone, so no word begins with one.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

// « sœur » and « soeur » are one word to who types it and two to the tokenizer, which only takes accents away.
const termOf = (word: string): string => {
  const spellings = new Set([word, word.replaceAll(/œ/gi, "oe"), word.replaceAll(/oe/gi, "œ")]);
  return `(${[...spellings].map((spelling) => `"${spelling}"*`).join(" OR ")})`;
};
