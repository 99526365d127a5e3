import type { AccessKind } from "#domain/access.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { DbDep } from "../db/db.ts";
import { hasSqliteCode } from "../db/open-database.ts";
import { DAMAGED } from "../db/operations.ts";
import { recordAccess, recordLook, recordOpening } from "../services/access-log.ts";
import type { ClockDep } from "../services/deps.ts";
import type { Vault } from "../vault/vault.ts";

type Deps = DbDep & ClockDep;

/** Notes in the access log what was just done. */
export const noteAccess = (
  { db, clock }: Deps,
  kind: AccessKind,
  caseFileId: CaseFileId | null = null,
): void => unlessDiskFails(() => recordAccess({ db, clock }, kind, caseFileId));

/** The same, once for each dossier until the vault is opened again. */
export const noteLook = ({ db, clock }: Deps, kind: AccessKind, caseFileId: CaseFileId): void =>
  unlessDiskFails(() => recordLook({ db, clock }, kind, caseFileId));

/** Notes that the vault was opened, and the attempts that failed before. */
export const noteOpening = (
  { vault, clock }: ClockDep & { readonly vault: Vault },
  kind: "unlocked" | "recovered",
): void => {
  const db = vault.db();
  if (db)
    unlessDiskFails(() => {
      recordOpening({ db, clock }, kind, vault.refusedUnlocks());
      vault.forgetRefusedUnlocks();
    });
};

// What is noted is done already: a full disk, or a vault that is only read since it was found damaged, must not say
// otherwise, nor keep anybody from their dossiers.
const unlessDiskFails = (note: () => void): void => {
  try {
    note();
  } catch (error) {
    const isFull = hasSqliteCode(error, "SQLITE_FULL") || hasSqliteCode(error, "SQLITE_READONLY");
    const isStopped = error instanceof Error && "code" in error && error.code === DAMAGED;
    if (!isFull && !isStopped) throw error;
  }
};
