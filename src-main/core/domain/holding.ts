import type { CaseFile } from "./case-file.ts";
import { type Concertation, professionalsPresent } from "./concertation.ts";
import { isConsentGiven, participationConsentOn } from "./consent.ts";
import { isOverrideOpen, overrideStateOn } from "./consent-override.ts";
import { isBabyOn } from "./observed-voice.ts";
import type { Programme } from "./programme.ts";

/** Why a concertation cannot be marked held: the gates of step 3 (domain 3). */
export type HoldingRefusal =
  | { readonly type: "Ineligible" }
  | { readonly type: "ConsentMissing" }
  | { readonly type: "TooFewProfessionals"; readonly present: number; readonly minimum: number }
  | { readonly type: "PersonNotHeard" }
  | { readonly type: "PersonNotObserved" };

/**
 * Every gate that is closed. The participation consent is the person's own on the day of the meeting; the documented
 * refusal counts only where the programme has that path, when it was decided, and the person told, before the meeting, and no consent had ended it. A
 * review that is due is said where the record stands; it closes no gate (domain 3 asks the record to be complete).
 */
export const holdingRefusals = (
  caseFile: CaseFile,
  programme: Pick<Programme, "meeting" | "hasConsentOverride">,
  concertation: Concertation,
  /** Who observed the words that are reported; null when they were said. */
  observedBy: string | null,
): ReadonlyArray<HoldingRefusal> => {
  const refusals: HoldingRefusal[] = [];
  if (caseFile.request.decision === "ineligible") refusals.push({ type: "Ineligible" });
  if (!mayMeet(caseFile, programme, concertation)) refusals.push({ type: "ConsentMissing" });

  const minimum = minimumProfessionals(caseFile, programme);
  const present = professionalsPresent(concertation, caseFile.network);
  if (present < minimum) refusals.push({ type: "TooFewProfessionals", present, minimum });

  const { personPresent, personVoice, reportedVoice } = concertation;
  const isHeard = personPresent ? personVoice || reportedVoice : reportedVoice;
  if (!isHeard) refusals.push({ type: "PersonNotHeard" });
  else if (isUnobservedBaby(caseFile, concertation, observedBy))
    refusals.push({ type: "PersonNotObserved" });
  return refusals;
};

/** What is reported of a baby was observed by somebody, who is named (domain 3, step 3). */
export const isUnobservedBaby = (
  { person }: Pick<CaseFile, "person">,
  { heldOn, personVoice, reportedVoice }: Concertation,
  observedBy: string | null,
): boolean =>
  isBabyOn(person, heldOn) && Boolean(reportedVoice) && !personVoice && observedBy === null;

/** The file's own setting wins over the programme's current one: a file keeps the rules it started under. */
export const minimumProfessionals = (
  { programme: { settings } }: Pick<CaseFile, "programme">,
  { meeting }: Pick<Programme, "meeting">,
): number => settings.minProfessionals ?? meeting.minimumProfessionals;

const mayMeet = (
  { consents, consentOverride }: Pick<CaseFile, "consents" | "consentOverride">,
  { hasConsentOverride }: Pick<Programme, "hasConsentOverride">,
  { heldOn }: Pick<Concertation, "heldOn">,
): boolean =>
  isConsentGiven(participationConsentOn(consents, heldOn)) ||
  (hasConsentOverride &&
    consentOverride !== null &&
    isOverrideOpen(overrideStateOn({ consents, consentOverride }, heldOn)) &&
    consentOverride.informationGiven.on <= heldOn);
