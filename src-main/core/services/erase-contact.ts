import { and, eq, like } from "drizzle-orm";
import type { ContactId } from "#domain/contact.ts";
import type { DbDep } from "../db/db.ts";
import { deleteContact, readContact } from "../db/queries/contacts.ts";
import { registerErasure } from "../db/queries/erasures.ts";
import { draftTable } from "../db/schema/index.ts";
import type { ClockDep } from "./deps.ts";
import type { CheckpointDep } from "./erase-case-file.ts";

/**
 * Erases somebody from the address book for good, with an unfinished form about them; what dossiers say of them stays
 * there. Asked twice, nothing more goes.
 */
export const eraseContact = (
  { db, clock, checkpoint }: DbDep & ClockDep & CheckpointDep,
  contactId: ContactId,
): void => {
  db.transaction(
    (tx) => {
      if (!readContact(tx, contactId)) return;
      deleteContact(tx, contactId);
      tx.delete(draftTable)
        .where(and(eq(draftTable.form, "contact"), like(draftTable.values, `%${contactId}%`)))
        .run();
      registerErasure(tx, contactId, clock.now());
    },
    { behavior: "immediate" },
  );
  checkpoint();
};
