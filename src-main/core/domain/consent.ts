import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import type { NetworkMember } from "./network-member.ts";
import { ItemId, LongText, ShortText } from "./text.ts";

export const consentKinds = [
  "participate",
  "share",
  "invite",
  "retain",
  "contact",
  "other",
] as const;
export const consentGivers = ["person", "legalRepresentative"] as const;
export const consentStatuses = ["given", "givenWithLimits", "refused", "withdrawn"] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

/** One answer on one subject. A new answer supersedes the old one, which stays readable. */
export const Consent = z.strictObject({
  id: ItemId,
  kind: z.enum(consentKinds),
  subject: ShortText,
  givenBy: z.enum(consentGivers),
  status: z.enum(consentStatuses),
  on: LocalDate,
  givenByName: ShortText.optional(),
  form: ShortText.optional(),
  limits: LongText.optional(),
  supersedesId: ItemId.optional(),
});
export type Consent = z.infer<typeof Consent>;

/** To whom of the network one answer applies: « oui pour l'école, non pour la police ». */
export const ConsentScope = z.strictObject({
  consentId: ItemId,
  memberIds: z.array(ItemId).min(1),
});
export type ConsentScope = z.infer<typeof ConsentScope>;

/** One answer as it is noted: what was said, and to whom it applies. Nobody named: everybody concerned. */
export const NewConsent = z.strictObject({
  consent: Consent.omit({ id: true, supersedesId: true }),
  memberIds: z.array(ItemId),
});
export type NewConsent = z.infer<typeof NewConsent>;

/** Why an answer cannot be noted as it stands; `path` is inside a `NewConsent`. */
export interface NewConsentProblem {
  readonly path: ReadonlyArray<string | number>;
  readonly rule:
    | "notYet"
    | "limitsUnwritten"
    | "representativeUnnamed"
    | "participationForAll"
    | "danglingReference";
  readonly value: string;
}

/**
 * What keeps an answer from being noted. An answer to taking part is asked as a whole: the exchange format counts the
 * latest one, so a refusal of one member alone would read as a refusal of the meeting. Whom the person does not want
 * there is an answer of the kind `invite`, or a limit.
 */
export const newConsentProblems = (
  { consent, memberIds }: NewConsent,
  network: ReadonlyArray<Pick<NetworkMember, "id">>,
  today: LocalDate,
): ReadonlyArray<NewConsentProblem> => {
  const problems: NewConsentProblem[] = [];
  const report = (path: NewConsentProblem["path"], rule: NewConsentProblem["rule"], value = "") =>
    problems.push({ path, rule, value });
  const { kind, givenBy, givenByName, status, limits, on } = consent;
  if (givenBy === "legalRepresentative" && givenByName === undefined)
    report(["consent", "givenByName"], "representativeUnnamed");
  if (status === "givenWithLimits" && limits === undefined)
    report(["consent", "limits"], "limitsUnwritten");
  if (on > today) report(["consent", "on"], "notYet");
  if (kind === "participate" && memberIds.length > 0) report(["memberIds"], "participationForAll");
  memberIds.forEach((id, index) => {
    if (!network.some((member) => member.id === id))
      report(["memberIds", index], "danglingReference", id);
  });
  return problems;
};

/** The person's own latest answer to taking part, on or before `day`; of two on one day the later entry counts. */
export const participationConsentOn = (
  consents: ReadonlyArray<Consent>,
  day: LocalDate,
): ConsentStatus | "none" => ownParticipationAnswers(consents, day).at(-1)?.status ?? "none";

/** The person's own answers to taking part, on or before `day`, in the order they were given. */
export const ownParticipationAnswers = (
  consents: ReadonlyArray<Consent>,
  day: LocalDate,
): ReadonlyArray<Consent> =>
  consents
    .filter(({ kind, givenBy, on }) => kind === "participate" && givenBy === "person" && on <= day)
    .toSorted(byDay);

/** Oldest first; of two on one day the later entry stays the later one. */
export const byDay = (a: Pick<Consent, "on">, b: Pick<Consent, "on">): number =>
  a.on.localeCompare(b.on);

export const isConsentGiven = (status: ConsentStatus | "none"): boolean =>
  status === "given" || status === "givenWithLimits";
