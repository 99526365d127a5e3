import { and, eq, sql } from "drizzle-orm";
import type { Draft, DraftKey } from "#domain/draft.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep, ReadDb, WriteDb } from "../db/db.ts";
import { besideChain } from "../db/operations.ts";
import { insertRow, preparedOnce } from "../db/prepared.ts";
import { caseFileTable, draftTable } from "../db/schema/index.ts";
import type { ClockDep } from "./deps.ts";

export const getDraft = ({ db }: DbDep, { caseFileId, form }: DraftKey): Draft | null =>
  draftOf(db).get({ caseFileId, form }) ?? null;

/** Keeps a form as it was typed; it is on disk when this returns. */
export const putDraft = (
  { db, clock }: DbDep & ClockDep,
  { caseFileId, form }: DraftKey,
  values: unknown,
): Result<{ readonly savedAt: string }, { readonly type: "NotFound" }> =>
  besideChain(db).transaction(
    (tx) => {
      if (caseFileId !== null && !knownCaseFile(tx).get({ caseFileId }))
        return err({ type: "NotFound" });
      const savedAt = clock.now();
      deleteDraft(tx).run({ caseFileId, form });
      insertRow(tx, draftTable, { caseFileId, form, values, savedAt });
      return ok({ savedAt });
    },
    { behavior: "immediate" },
  );

export const discardDraft = ({ db }: DbDep, { caseFileId, form }: DraftKey): void => {
  deleteDraft(besideChain(db)).run({ caseFileId, form });
};

// « is », because a form that belongs to no dossier has none.
const isDraft = and(
  sql`${draftTable.caseFileId} is ${sql.placeholder("caseFileId")}`,
  eq(draftTable.form, sql.placeholder("form")),
);

const draftOf = preparedOnce((db: ReadDb) =>
  db
    .select({ values: draftTable.values, savedAt: draftTable.savedAt })
    .from(draftTable)
    .where(isDraft)
    .prepare(),
);

const deleteDraft = preparedOnce((db: WriteDb) => db.delete(draftTable).where(isDraft).prepare());

const knownCaseFile = preparedOnce((db: ReadDb) =>
  db
    .select({ id: caseFileTable.id })
    .from(caseFileTable)
    .where(eq(caseFileTable.id, sql.placeholder("caseFileId")))
    .prepare(),
);
