import * as z from "zod";
import { byDay, type Consent, isConsentGiven } from "./consent.ts";
import { ageOn, LocalDate } from "./local-date.ts";
import type { Person } from "./person.ts";
import { ItemId, LongText, ShortText } from "./text.ts";

export const representativeAgreements = ["given", "refused", "pending"] as const;

/** A legal representative of a minor; several may answer differently. */
export const Representative = z.strictObject({
  name: ShortText,
  quality: ShortText,
  agreement: z.enum(representativeAgreements),
  agreementOn: LocalDate.optional(),
  agreementForm: ShortText.optional(),
  agreementReason: LongText.optional(),
  language: ShortText.optional(),
});
export type Representative = z.infer<typeof Representative>;

/** At least one agrees and one refuses. */
export const doRepresentativesDiffer = (
  representatives: ReadonlyArray<Pick<Representative, "agreement">>,
): boolean =>
  representatives.some(({ agreement }) => agreement === "given") &&
  representatives.some(({ agreement }) => agreement === "refused");

/**
 * The representatives, each with their latest answer to taking part: it is noted once, with the other answers. One that
 * is older than what the file already says changes nothing.
 */
export const settleAgreements = (
  representatives: ReadonlyArray<Representative>,
  consents: ReadonlyArray<Consent>,
): Representative[] =>
  representatives.map((representative) => {
    const { name, quality, language, agreement, agreementOn } = representative;
    const latest = consents
      .filter(
        (one) =>
          one.kind === "participate" &&
          one.givenBy === "legalRepresentative" &&
          one.givenByName === name,
      )
      .toSorted(byDay)
      .at(-1);
    if (!latest) return representative;
    const answer = isConsentGiven(latest.status) ? "given" : "refused";
    const isNewer = agreementOn === undefined || agreementOn < latest.on;
    const isCorrected = agreementOn === latest.on && agreement !== answer;
    if (!isNewer && !isCorrected) return representative;
    return {
      name,
      quality,
      ...(language === undefined ? {} : { language }),
      agreement: answer,
      agreementOn: latest.on,
      ...(latest.form === undefined ? {} : { agreementForm: latest.form }),
      ...(latest.limits === undefined ? {} : { agreementReason: latest.limits }),
    };
  });

/** A judicial protection measure of an adult, with its scope. */
export const LegalProtection = z.strictObject({
  type: ShortText,
  holderId: ItemId,
  scope: ShortText.nullable().optional(),
  decidedOn: LocalDate.nullable().optional(),
});

/** Attending and reading the file are two separate rights: the person decides on each. */
export const TrustedPerson = z.strictObject({
  designatedOn: LocalDate,
  mayAttend: z.boolean(),
  mayAccessFile: z.boolean(),
  memberId: ItemId.optional(),
  name: ShortText.optional(),
  quality: ShortText.optional(),
});

/** As it is written here: somebody is named. A file from elsewhere may name nobody. */
export const NamedTrustedPerson = TrustedPerson.refine(
  ({ memberId, name }) => memberId !== undefined || name !== undefined,
  { path: ["name"], error: "missing", params: { rule: "missing" } },
);

/** Who assessed a minor's ability to judge their own interests, when, and with what conclusion. */
export const Discernment = z.strictObject({
  assessedById: ItemId,
  assessedOn: LocalDate,
  conclusion: LongText,
  comment: LongText.optional(),
});

/** Under 18 on the day: their representatives are asked, and their discernment may be assessed. */
export const isMinorOn = ({ birthDate }: Pick<Person, "birthDate">, day: LocalDate): boolean =>
  ageOn(birthDate, day).years < AGE_OF_MAJORITY;

export const AGE_OF_MAJORITY = 18;
