import { OrganiserProfile } from "#domain/organiser.ts";
import type { DbDep, ReadDb } from "../db/db.ts";
import { preparedOnce } from "../db/prepared.ts";
import { organiserProfileTable } from "../db/schema/index.ts";
import { discardDraft } from "./drafts.ts";

/** Whose vault this is; written when the vault was made. */
export const getOrganiser = (db: ReadDb): OrganiserProfile => {
  const { id: _id, ...profile } = storedOrganiser(db).get() ?? {
    id: undefined,
  };
  return OrganiserProfile.parse(profile);
};

/** The dossiers that exist keep the details they were opened with; the draft of the form is dropped. */
export const saveOrganiser = ({ db }: DbDep, organiser: OrganiserProfile): OrganiserProfile =>
  db.transaction(
    (tx) => {
      tx.update(organiserProfileTable).set(organiser).run();
      discardDraft({ db: tx }, { caseFileId: null, form: "organiser" });
      return organiser;
    },
    { behavior: "immediate" },
  );

const storedOrganiser = preparedOnce((db) => db.select().from(organiserProfileTable).prepare());
