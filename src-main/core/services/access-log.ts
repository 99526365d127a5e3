import type { AccessKind } from "#domain/access.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { DbDep } from "../db/db.ts";
import { besideChain } from "../db/operations.ts";
import { insertRow } from "../db/prepared.ts";
import { accessTable } from "../db/schema/index.ts";
import type { ClockDep } from "./deps.ts";

/** Notes who looked at what. It is no change of anybody's work, hence not one of the chain of operations. */
export const recordAccess = (
  { db, clock }: DbDep & ClockDep,
  kind: AccessKind,
  caseFileId: CaseFileId | null,
): void =>
  besideChain(db).transaction(
    (tx) => insertRow(tx, accessTable, { at: clock.now(), kind, caseFileId }),
    { behavior: "immediate" },
  );
