import type { ReadDb } from "../db/db.ts";
import { readLogo } from "../db/queries/letterheads.ts";
import { type Letterhead, letterheadOf } from "../documents/letterhead/letterhead.ts";
import type { Dossier } from "./dossier.ts";

/** What stands at the head of a dossier's papers; null where its programme has no logo. */
export const letterheadOfDossier = (
  db: ReadDb,
  { programme }: Pick<Dossier, "programme">,
): Letterhead | null => letterheadOf(programme, readLogo(db, programme.id));
