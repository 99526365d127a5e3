import { type Column, type SQL, sql } from "drizzle-orm";
import { integer, text } from "drizzle-orm/sqlite-core";
import type { CaseFileId } from "#domain/case-file.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { caseFileTable } from "./case-file.ts";

export const localDate = () => text().$type<LocalDate>();

export const flag = () => integer({ mode: "boolean" });

/** Texts in the order they were written, as a JSON array. */
export const textList = () => text({ mode: "json" }).$type<ReadonlyArray<string>>();

/** A small record without an identity of its own, as JSON. */
export const jsonOf = <T>() => text({ mode: "json" }).$type<T>();

export const inCaseFile = () =>
  text()
    .$type<CaseFileId>()
    .notNull()
    .references(() => caseFileTable.id, { onDelete: "cascade" });

/** The place of a row in its list, from 0; the organiser's order is kept. */
export const position = () => integer().notNull();

/**
 * The keys that were explicitly null. The exchange format tells an absent key from a null one; a column cannot.
 * Without this an export would not say what the import said.
 */
export const nulls = () => text({ mode: "json" }).$type<ReadonlyArray<string>>().notNull();

/** Drizzle's `enum` option is erased at run time; this makes SQLite enforce it too. */
export const isOneOf = (column: Column, values: ReadonlyArray<string | number>): SQL =>
  sql`${column} in (${sql.raw(values.map((value) => (typeof value === "number" ? value : `'${value}'`)).join(", "))})`;
