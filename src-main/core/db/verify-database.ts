import type Database from "better-sqlite3";
import { part, type Steps } from "#domain/steps.ts";
import type { Verification } from "#domain/vault.ts";
import { hasSqliteCode } from "./open-database.ts";
import { isWhole } from "./inspect-database.ts";
import { findBrokenOperation } from "./operations.ts";

/** Reads a whole database for what no single question would notice. Stops now and then on the way. */
export function* verifyDatabase(
  connection: Database.Database,
  auditKey: Uint8Array,
): Steps<Verification> {
  const whole = yield* part(isReadWhole(connection), 0, 0.7);
  const references = whole ? connection.pragma("foreign_key_check") : [];
  yield 0.8;
  const isFound = whole && reads(() => isSearchWhole(connection));
  yield 0.9;
  return {
    isWhole: whole,
    brokenReferences: Array.isArray(references) ? references.length : 0,
    isSearchWhole: isFound,
    brokenOperation: whole ? yield* part(findBrokenOperation(connection, auditKey), 0.9, 1) : null,
  };
}

function* isReadWhole(connection: Database.Database): Steps<boolean> {
  try {
    return yield* isWhole(connection, "integrity_check");
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
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
    if (isDamage(error)) return false;
    throw error;
  }
};

const isDamage = (error: unknown): boolean =>
  hasSqliteCode(error, "SQLITE_CORRUPT") || hasSqliteCode(error, "SQLITE_NOTADB");
