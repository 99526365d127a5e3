import { type OrganiserSignature, signatureOn } from "#domain/organiser-signature.ts";
import type { ReadDb } from "../db/db.ts";
import { readSignature } from "../db/queries/organiser-signatures.ts";
import type { Dossier } from "./dossier.ts";
import { getOrganiser } from "./organisers.ts";

/** What signs a dossier's papers for its organiser; null where their room to sign stays empty. */
export const signatureOfDossier = (
  db: ReadDb,
  { caseFile }: Pick<Dossier, "caseFile">,
): OrganiserSignature | null =>
  signatureOn(readSignature(db), getOrganiser(db), caseFile.organiser);
