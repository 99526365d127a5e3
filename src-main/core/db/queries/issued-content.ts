import { and, eq, sql } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import type { IssuedVersion } from "#domain/issued-document.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { insertRow, preparedOnce } from "../prepared.ts";
import { issuedContentTable } from "../schema/index.ts";

export interface IssuedContent {
  readonly language: PaperLanguage;
  /** Carries the case number, never a name. */
  readonly fileName: string;
  /** The PDF. */
  readonly bytes: Buffer;
  /** See `issuedContentTable`. */
  readonly pages: Buffer;
  /** See `issuedContentTable`. */
  readonly source: Buffer;
}

/** Undefined when the paper was not issued in this vault. */
export const readIssuedContent = (
  db: ReadDb,
  caseFileId: CaseFileId,
  { number, version }: IssuedVersion,
  language: PaperLanguage,
): IssuedContent | undefined => contentOf(db).get({ caseFileId, number, version, language });

/** Must run inside the transaction that issues the paper. */
export const insertIssuedContent = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  { number, version }: IssuedVersion,
  content: IssuedContent,
): void => insertRow(tx, issuedContentTable, { caseFileId, number, version, ...content });

const contentOf = preparedOnce((db) =>
  db
    .select({
      language: issuedContentTable.language,
      fileName: issuedContentTable.fileName,
      bytes: issuedContentTable.bytes,
      pages: issuedContentTable.pages,
      source: issuedContentTable.source,
    })
    .from(issuedContentTable)
    .where(
      and(
        eq(issuedContentTable.caseFileId, sql.placeholder("caseFileId")),
        eq(issuedContentTable.number, sql.placeholder("number")),
        eq(issuedContentTable.version, sql.placeholder("version")),
        eq(issuedContentTable.language, sql.placeholder("language")),
      ),
    )
    .prepare(),
);
