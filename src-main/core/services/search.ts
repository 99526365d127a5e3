import { SEARCH_LIMIT, searchEntries, type SearchResult } from "#domain/search.ts";
import type { DbDep, WriteDb } from "../db/db.ts";
import { readStoredDossier } from "../db/queries/read-case-file.ts";
import { connectionOf } from "../db/prepared.ts";
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
// write. Done at the first search rather than at opening, which nothing in one dossier may prevent, and only then:
// looking through all dossiers at each letter would cost more than the search.
const indexWhatIsNot = (db: WriteDb): void => {
  const connection = connectionOf(db);
  if (indexedConnections.has(connection)) return;
  db.transaction(
    (tx) => {
      for (const id of findUnindexedCaseFileIds(tx)) {
        const stored = readStoredDossier(tx, id);
        if (stored) writeSearchEntries(tx, id, searchEntries(stored.caseFile, stored.supplement));
      }
    },
    { behavior: "immediate" },
  );
  indexedConnections.add(connection);
};

const indexedConnections = new WeakSet<object>();
