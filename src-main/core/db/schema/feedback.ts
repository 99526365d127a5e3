import { check, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { feedbackKinds, feedbackSources } from "#domain/feedback.ts";
import { inCaseFile, isOneOf, localDate, nulls, position, textList } from "./_columns.ts";

export const feedbackTable = sqliteTable(
  "feedback",
  {
    caseFileId: inCaseFile(),
    id: text().notNull(),
    position: position(),
    on: localDate().notNull(),
    kind: text({ enum: feedbackKinds }).notNull(),
    from: text({ enum: feedbackSources }).notNull(),
    text: text().notNull(),
    informedIds: textList().notNull(),
    informedOn: localDate(),
    answer: text(),
    closedOn: localDate(),
    nulls: nulls(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.id] }),
    check("feedback_kind", isOneOf(t.kind, feedbackKinds)),
    check("feedback_from", isOneOf(t.from, feedbackSources)),
  ],
);
