import { ACCESS_KEPT_MONTHS, type AccessKind, type AccessPage } from "#domain/access.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import { addMonths } from "#domain/local-date.ts";
import type { DbDep, ReadDb } from "../db/db.ts";
import { besideChain } from "../db/operations.ts";
import {
  deleteAccessesBefore,
  insertAccess,
  isAccessKnown,
  type NewAccess,
  readAccesses,
} from "../db/queries/accesses.ts";
import type { ClockDep } from "./deps.ts";

/** Notes who looked at what. It is no change of anybody's work, hence not one of the chain of operations. */
export const recordAccess = (
  { db, clock }: DbDep & ClockDep,
  kind: AccessKind,
  caseFileId: CaseFileId | null,
): void => write(db, [{ at: clock.now(), kind, caseFileId }]);

/** The same, but once for each dossier until the vault is opened again: going back and forth is one look. */
export const recordLook = (
  deps: DbDep & ClockDep,
  kind: AccessKind,
  caseFileId: CaseFileId,
): void => {
  if (!isAccessKnown(deps.db, { kind, caseFileId })) recordAccess(deps, kind, caseFileId);
};

/**
 * Notes that the vault was opened, after the attempts that failed before (`refusedAt`, instants), and lets go of what
 * is older than twelve months.
 */
export const recordOpening = (
  { db, clock }: DbDep & ClockDep,
  kind: "unlocked" | "recovered",
  refusedAt: ReadonlyArray<string>,
): void => {
  besideChain(db).transaction(
    (tx) => {
      deleteAccessesBefore(tx, addMonths(clock.today(), -ACCESS_KEPT_MONTHS));
      for (const at of refusedAt) insertAccess(tx, { at, kind: "unlockRefused", caseFileId: null });
      insertAccess(tx, { at: clock.now(), kind, caseFileId: null });
    },
    { behavior: "immediate" },
  );
};

/** A part of the log, the last first, from before a sequence on. */
export const listAccesses = (
  { db }: { readonly db: ReadDb },
  { before, limit }: { readonly before: number | null; readonly limit: number },
): AccessPage => {
  const rows = readAccesses(db, { before, limit: limit + 1 });
  const entries = rows
    .slice(0, limit)
    .map(({ sequence, at, kind, aboutId, caseFileId, number }) => ({
      sequence,
      at,
      kind,
      caseFile: caseFileId && number ? { id: caseFileId, number } : null,
      isGone: aboutId !== null && caseFileId === null,
    }));
  return { entries, next: rows.length > limit ? (entries.at(-1)?.sequence ?? null) : null };
};

const write = (db: DbDep["db"], accesses: ReadonlyArray<NewAccess>): void => {
  besideChain(db).transaction(
    (tx) => {
      for (const access of accesses) insertAccess(tx, access);
    },
    { behavior: "immediate" },
  );
};
