import { Discernment, LegalProtection, NamedTrustedPerson } from "#domain/representation.ts";
import { change } from "./base.ts";

/** Who decides and who stands beside the person; null takes one out of the dossier. */
export const protections = {
  saveLegalProtection: change({ legalProtection: LegalProtection.nullable() }),
  saveTrustedPerson: change({ trustedPerson: NamedTrustedPerson.nullable() }),
  saveDiscernment: change({ discernment: Discernment.nullable() }),
};
