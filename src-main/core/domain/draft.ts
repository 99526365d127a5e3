import * as z from "zod";
import { CaseFileId } from "./case-file.ts";

/** The forms whose unfinished work is kept. */
export const formIds = [
  "organiser",
  "newCaseFile",
  "person",
  "request",
  "clarification",
  "participation",
  "consents",
  "consentOverride",
  "legalProtection",
  "trustedPerson",
  "discernment",
  "representatives",
  "network",
  "preparation",
  "plannedConcertation",
  "concertation",
  "meetingLine",
  "plan",
  "planAgreement",
  "actions",
  "followUp",
  "feedback",
  "evaluation",
  "reopening",
  "fundingRequest",
  "fundingDecision",
  "receipt",
  "fees",
  "lifeStory",
  "plainWords",
  "invitationText",
  "informationText",
  "meetingWithoutYouText",
  "consentText",
  "redirectionText",
  "contact",
  "programme",
] as const;
export const FormId = z.enum(formIds);
export type FormId = z.infer<typeof FormId>;

/** One unfinished form: of a case file, or of none (null): the request being written down, the organiser's details. */
export const DraftKey = z.strictObject({ caseFileId: CaseFileId.nullable(), form: FormId });
export type DraftKey = z.infer<typeof DraftKey>;

export interface Draft {
  /** The form's fields as they were typed; never validated. */
  readonly values: unknown;
  /** ISO 8601 instant; the draft was on disk from then on. */
  readonly savedAt: string;
}
