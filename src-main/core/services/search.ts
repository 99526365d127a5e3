import { SEARCH_LIMIT, searchEntries, type SearchResult } from "#domain/search.ts";
import type { DbDep, WriteDb } from "../db/db.ts";
import { readCaseFile } from "../db/queries/read-case-file.ts";
import {
  findSearchEntries,
  findUnindexedCaseFileIds,
  writeSearchEntries,
} from "../db/queries/search-entries.ts";

/** Where in the dossiers the words stand, the dossier last changed first; private notes only when asked for. */
export const searchCaseFiles = (
  { db }: DbDep,
  { text, includePrivate }: { readonly text: string; readonly includePrivate: boolean },
): ReadonlyArray<SearchResult> => {
  indexWhatIsNot(db);
  return findSearchEntries(db, { text, includePrivate, limit: SEARCH_LIMIT });
};

// A vault made before there was a search holds dossiers without entries: SQL cannot say what a migration would have to
// write. Done at the first search rather than at opening, which nothing in one dossier may prevent.
const indexWhatIsNot = (db: WriteDb): void => {
  if (findUnindexedCaseFileIds(db).length === 0) return;
  db.transaction(
    (tx) => {
      for (const id of findUnindexedCaseFileIds(tx)) {
        const caseFile = readCaseFile(tx, id);
        if (caseFile) writeSearchEntries(tx, id, searchEntries(caseFile));
      }
    },
    { behavior: "immediate" },
  );
};
