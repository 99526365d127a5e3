import type { CaseFile } from "#domain/case-file.ts";
import { OrganiserProfile } from "#domain/organiser.ts";
import type { DbDep, ReadDb } from "../db/db.ts";
import { preparedOnce } from "../db/prepared.ts";
import { organiserProfileTable } from "../db/schema/index.ts";
import { discardDraft } from "./drafts.ts";

/** Whose vault this is; null until they have said so, which may be put off until the first request. */
export const getOrganiser = (db: ReadDb): OrganiserProfile | null => {
  const stored = storedOrganiser(db).get();
  if (!stored) return null;
  const { id: _id, ...profile } = stored;
  return OrganiserProfile.parse(profile);
};

/** In whose name a dossier changes. In a vault of nobody yet, there are only dossiers that were brought: of who leads them. */
export const authorOf = (db: ReadDb, { organiser }: Pick<CaseFile, "organiser">): string =>
  getOrganiser(db)?.name ?? organiser.name;

/** The dossiers that exist keep the details they were opened with; the draft of the form is dropped. */
export const saveOrganiser = ({ db }: DbDep, organiser: OrganiserProfile): OrganiserProfile =>
  db.transaction(
    (tx) => {
      tx.insert(organiserProfileTable)
        .values(organiser)
        .onConflictDoUpdate({ target: organiserProfileTable.id, set: organiser })
        .run();
      discardDraft({ db: tx }, { caseFileId: null, form: "organiser" });
      return organiser;
    },
    { behavior: "immediate" },
  );

const storedOrganiser = preparedOnce((db) => db.select().from(organiserProfileTable).prepare());
