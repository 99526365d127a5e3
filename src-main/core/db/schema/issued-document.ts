import {
  blob,
  check,
  foreignKey,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { deliveryMeans } from "#domain/delivery.ts";
import { paperKinds, type PaperLanguage, paperLanguages } from "#domain/paper-kind.ts";
import { recipientKinds } from "#domain/recipient.ts";
import { inCaseFile, isOneOf, jsonOf, localDate, position } from "./_columns.ts";

/** The papers of a dossier that were issued. Append-only, by trigger; they go with their dossier. */
export const issuedDocumentTable = sqliteTable(
  "issued_document",
  {
    caseFileId: inCaseFile(),
    position: position(),
    number: integer().notNull(),
    version: integer().notNull(),
    kind: text({ enum: paperKinds }).notNull(),
    concertation: integer(),
    cycle: integer(),
    memberId: text(),
    languages: jsonOf<PaperLanguage[]>().notNull(),
    issuedOn: localDate().notNull(),
    by: text().notNull(),
    correction: text(),
    sha256: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.number, t.version] }),
    check("issued_document_kind", isOneOf(t.kind, paperKinds)),
  ],
);

/**
 * What was issued, byte for byte; none for a paper that came with a hand-over, whose file stays where it was issued.
 * Append-only, by trigger.
 */
export const issuedContentTable = sqliteTable(
  "issued_content",
  {
    caseFileId: inCaseFile(),
    number: integer().notNull(),
    version: integer().notNull(),
    language: text({ enum: paperLanguages }).notNull(),
    /** Carries the case number, never a name. */
    fileName: text().notNull(),
    /** The PDF. */
    bytes: blob({ mode: "buffer" }).notNull(),
    /** Its pages as pictures, as they were drawn then: a JSON array of SVG texts, compressed with Brotli. */
    pages: blob({ mode: "buffer" }).notNull(),
    /** What it was made from: JSON, compressed with Brotli. A copy that names its reader is made from it again. */
    source: blob({ mode: "buffer" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.number, t.version, t.language] }),
    check("issued_content_language", isOneOf(t.language, paperLanguages)),
    foreignKey({
      columns: [t.caseFileId, t.number, t.version],
      foreignColumns: [
        issuedDocumentTable.caseFileId,
        issuedDocumentTable.number,
        issuedDocumentTable.version,
      ],
    }).onDelete("cascade"),
  ],
);

/** Who got which version of a paper, when and how. */
export const documentDeliveryTable = sqliteTable(
  "document_delivery",
  {
    caseFileId: inCaseFile(),
    position: position(),
    id: text().notNull(),
    number: integer().notNull(),
    version: integer().notNull(),
    recipient: text({ enum: recipientKinds }).notNull(),
    memberId: text(),
    representative: text(),
    recipientName: text().notNull(),
    on: localDate().notNull(),
    means: text({ enum: deliveryMeans }).notNull(),
    language: text({ enum: paperLanguages }).notNull(),
    copies: integer().notNull(),
    overrideReason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.id] }),
    foreignKey({
      columns: [t.caseFileId, t.number, t.version],
      foreignColumns: [
        issuedDocumentTable.caseFileId,
        issuedDocumentTable.number,
        issuedDocumentTable.version,
      ],
    }),
    check("document_delivery_recipient", isOneOf(t.recipient, recipientKinds)),
    check("document_delivery_means", isOneOf(t.means, deliveryMeans)),
    check("document_delivery_language", isOneOf(t.language, paperLanguages)),
  ],
);
