/** What a row remembers of its record beside the columns. */
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
