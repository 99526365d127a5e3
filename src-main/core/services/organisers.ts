import { Organiser } from "#domain/organiser.ts";
import type { DbDep, ReadDb } from "../db/db.ts";
import { organiserProfileTable } from "../db/schema/index.ts";

/** Whose vault this is; written when the vault was made. */
export const getOrganiser = (db: ReadDb): Organiser => {
  const { id: _id, ...profile } = db.select().from(organiserProfileTable).get() ?? {
    id: undefined,
  };
  return Organiser.parse(profile);
};

export const saveOrganiser = ({ db }: DbDep, organiser: Organiser): Organiser => {
  db.update(organiserProfileTable).set(organiser).run();
  return organiser;
};
