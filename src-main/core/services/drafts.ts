import { and, eq, isNull } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import type { Draft, DraftKey } from "#domain/draft.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { caseFileTable, draftTable } from "../db/schema/index.ts";
import type { ClockDep } from "./deps.ts";

export const getDraft = ({ db }: DbDep, key: DraftKey): Draft | null =>
  db
    .select({ values: draftTable.values, savedAt: draftTable.savedAt })
    .from(draftTable)
    .where(isDraft(key))
    .get() ?? null;

/** Keeps a form as it was typed; it is on disk when this returns. */
export const putDraft = (
  { db, clock }: DbDep & ClockDep,
  key: DraftKey,
  values: unknown,
): Result<{ readonly savedAt: string }, { readonly type: "NotFound" }> =>
  db.transaction(
    (tx) => {
      if (key.caseFileId !== null && !isKnown(tx, key.caseFileId)) return err({ type: "NotFound" });
      const savedAt = clock.now();
      tx.delete(draftTable).where(isDraft(key)).run();
      tx.insert(draftTable)
        .values({ ...key, values, savedAt })
        .run();
      return ok({ savedAt });
    },
    { behavior: "immediate" },
  );

export const discardDraft = ({ db }: DbDep, key: DraftKey): void => {
  db.delete(draftTable).where(isDraft(key)).run();
};

const isDraft = ({ caseFileId, form }: DraftKey) =>
  and(
    caseFileId === null ? isNull(draftTable.caseFileId) : eq(draftTable.caseFileId, caseFileId),
    eq(draftTable.form, form),
  );

const isKnown = (db: Pick<DbDep["db"], "select">, id: CaseFileId): boolean =>
  db.select({ id: caseFileTable.id }).from(caseFileTable).where(eq(caseFileTable.id, id)).get() !==
  undefined;
