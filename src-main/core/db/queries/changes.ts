import type { WriteDb } from "../db.ts";
import { insertRow } from "../prepared.ts";
import { changeTable } from "../schema/index.ts";

type LoggedChange = Omit<typeof changeTable.$inferInsert, "sequence">;

/** Keeps what a save replaced. Must run in the transaction of that save. */
export const logChange = (tx: WriteDb, change: LoggedChange): void => {
  insertRow(tx, changeTable, change);
};
