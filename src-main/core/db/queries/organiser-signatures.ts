import type { OrganiserSignature } from "#domain/organiser-signature.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { preparedOnce } from "../prepared.ts";
import { organiserSignatureTable } from "../schema/index.ts";

/** Null until they gave one. */
export const readSignature = (db: ReadDb): OrganiserSignature | null => {
  const row = storedSignature(db).get();
  if (!row) return null;
  const { id: _id, picture, ...signature } = row;
  return { ...signature, picture: picture.toString("base64") };
};

export const writeSignature = (tx: WriteDb, signature: OrganiserSignature): void => {
  const values = { ...signature, picture: Buffer.from(signature.picture, "base64") };
  tx.insert(organiserSignatureTable)
    .values(values)
    .onConflictDoUpdate({ target: organiserSignatureTable.id, set: values })
    .run();
};

export const updateIsPrinted = (tx: WriteDb, isPrinted: boolean): void => {
  tx.update(organiserSignatureTable).set({ isPrinted }).run();
};

export const deleteSignature = (tx: WriteDb): void => {
  tx.delete(organiserSignatureTable).run();
};

const storedSignature = preparedOnce((db) => db.select().from(organiserSignatureTable).prepare());
