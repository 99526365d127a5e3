/** A row of a table that belongs to a case file, as Drizzle gives it back. */
interface RecordRow {
  readonly nulls: ReadonlyArray<string>;
}

/** A domain record as columns: an absent key and a null one both become NULL, and `nulls` remembers which. */
export const toRow = <T extends object>(record: T): T & RecordRow => ({
  ...record,
  nulls: Object.entries(record)
    .filter(([, value]) => value === null)
    .map(([key]) => key),
});

const bookkeeping: ReadonlySet<string> = new Set([
  "caseFileId",
  "position",
  "concertationNumber",
  "cycleNumber",
  "nulls",
]);

/** The record that `toRow` was given; its shape is checked once, when the whole case file is read. */
export const fromRow = (row: RecordRow): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([key, value]) => !bookkeeping.has(key) && (value !== null || row.nulls.includes(key)),
    ),
  );

export const fromOptionalRow = (row: RecordRow | undefined) => (row ? fromRow(row) : null);
