import { desc, eq } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import { type Change, describeChange } from "#domain/change.ts";
import type { ReadDb } from "../db/db.ts";
import { changeTable } from "../db/schema/index.ts";

/** What became of a dossier, last change first, field by field. */
export const listChanges = (
  { db }: { readonly db: ReadDb },
  caseFileId: CaseFileId,
): ReadonlyArray<Change> =>
  db
    .select()
    .from(changeTable)
    .where(eq(changeTable.caseFileId, caseFileId))
    .orderBy(desc(changeTable.sequence))
    .all()
    .map(({ sequence, at, by, part, before, after }) => ({
      sequence,
      at,
      by,
      part,
      fields: describeChange({ before, after }),
    }));
