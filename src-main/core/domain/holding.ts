import type { CaseFile } from "./case-file.ts";
import { type Concertation, professionalsPresent } from "./concertation.ts";
import { isConsentGiven, participationConsentOn } from "./consent.ts";
import { isOverrideOpen, overrideStateOn } from "./consent-override.ts";
import type { Programme } from "./programme.ts";

/** Why a concertation cannot be marked held: the gates of step 3 (domain 3). */
export type HoldingRefusal =
  | { readonly type: "Ineligible" }
  | { readonly type: "ConsentMissing" }
  | { readonly type: "TooFewProfessionals"; readonly present: number; readonly minimum: number }
  | { readonly type: "PersonNotHeard" };

/**
 * Every gate that is closed. The participation consent is the person's own on the day of the meeting; the documented
 * refusal counts only when it was decided, and the person told, before the meeting, and no consent had ended it. A
 * review that is due is said where the record stands; it closes no gate (domain 3 asks the record to be complete).
 */
export const holdingRefusals = (
  caseFile: CaseFile,
  programme: Pick<Programme, "meeting">,
  concertation: Concertation,
): ReadonlyArray<HoldingRefusal> => {
  const refusals: HoldingRefusal[] = [];
  if (caseFile.request.decision === "ineligible") refusals.push({ type: "Ineligible" });
  if (!mayMeet(caseFile, concertation)) refusals.push({ type: "ConsentMissing" });

  const minimum = minimumProfessionals(caseFile, programme);
  const present = professionalsPresent(concertation, caseFile.network);
  if (present < minimum) refusals.push({ type: "TooFewProfessionals", present, minimum });

  const { personPresent, personVoice, reportedVoice } = concertation;
  const isHeard = personPresent ? personVoice || reportedVoice : reportedVoice;
  if (!isHeard) refusals.push({ type: "PersonNotHeard" });
  return refusals;
};

/** The file's own setting wins over the programme's current one: a file keeps the rules it started under. */
export const minimumProfessionals = (
  { programme: { settings } }: Pick<CaseFile, "programme">,
  { meeting }: Pick<Programme, "meeting">,
): number => settings.minProfessionals ?? meeting.minimumProfessionals;

const mayMeet = (
  { consents, consentOverride }: Pick<CaseFile, "consents" | "consentOverride">,
  { heldOn }: Pick<Concertation, "heldOn">,
): boolean =>
  isConsentGiven(participationConsentOn(consents, heldOn)) ||
  (consentOverride !== null &&
    isOverrideOpen(overrideStateOn({ consents, consentOverride }, heldOn)) &&
    consentOverride.informationGiven.on <= heldOn);
