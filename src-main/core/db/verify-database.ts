import type Database from "better-sqlite3";
import type { Verification } from "#domain/vault.ts";
import { hasSqliteCode } from "./open-database.ts";
import { isWhole } from "./inspect-database.ts";
import { findBrokenOperation } from "./operations.ts";

/** Reads a whole database for what no single question would notice. Stops now and then on the way. */
export function* verifyDatabase(
  connection: Database.Database,
  auditKey: Uint8Array,
): Generator<undefined, Verification, undefined> {
  const whole = reads(() => isWhole(connection, "integrity_check"));
  yield;
  const references = whole ? connection.pragma("foreign_key_check") : [];
  yield;
  return {
    isWhole: whole,
    brokenReferences: Array.isArray(references) ? references.length : 0,
    isSearchWhole: whole && reads(() => isSearchWhole(connection)),
    brokenOperation: whole ? yield* findBrokenOperation(connection, auditKey) : null,
  };
}

// FTS5 compares its index with what it indexes only when asked with a rank of 1.
const isSearchWhole = (connection: Database.Database): boolean => {
  connection.exec("insert into search_text (search_text, rank) values ('integrity-check', 1)");
  return true;
};

const reads = (check: () => boolean): boolean => {
  try {
    return check();
  } catch (error) {
    if (hasSqliteCode(error, "SQLITE_CORRUPT") || hasSqliteCode(error, "SQLITE_NOTADB"))
      return false;
    throw error;
  }
};
