import * as z from "zod";
import { Consent, NewConsent } from "#domain/consent.ts";
import { OverrideReview, WrittenOverride } from "#domain/consent-override.ts";
import { LocalDate } from "#domain/local-date.ts";
import { ItemId, LongText } from "#domain/text.ts";
import { change } from "./base.ts";

export const writtenConsent = {
  consent: NewConsent.shape.consent,
  /** Nobody named: everybody concerned. */
  memberIds: z.array(ItemId).default([]),
};

export const consents = {
  /** Adds an answer; it supersedes the earlier one of the same giver on the same subject for the same recipients. */
  record: change(writtenConsent),

  /** Takes back a consent that is in force; the consent itself stays readable. */
  withdraw: change({
    consentId: Consent.shape.id,
    on: LocalDate,
    /** In the giver's words. */
    words: LongText.optional(),
  }).errors({ NOT_IN_FORCE: {} }),
};

export const consentOverrides = {
  save: change({ consentOverride: WrittenOverride }),

  /** Says what a review found and when the next one is; refused where no record stands in for a consent. */
  review: change({ review: OverrideReview }).errors({ NOT_IN_FORCE: {} }),
};
