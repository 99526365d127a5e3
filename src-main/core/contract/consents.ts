import { Consent, ConsentOverride } from "#domain/consent.ts";
import { change } from "./base.ts";

export const consents = {
  /** Adds an answer; it supersedes the earlier one of the same giver on the same kind and subject. */
  record: change({ consent: Consent.omit({ id: true, supersedesId: true }) }),
};

export const consentOverrides = { save: change({ consentOverride: ConsentOverride }) };
