import * as z from "zod";
import type { StepId } from "./step.ts";
import { ItemId } from "./text.ts";

/** The papers whose right to be issued is computed (exchange README, `documents`). */
export const documentKinds = [
  "synthesisNote",
  "plan",
  "fundingRequest",
  "redirectionLetter",
] as const;
export const DocumentKind = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** The papers of a dossier (domain 5): first the note, which is what is looked for most. */
export const paperKinds = [
  "synthesisNote",
  "fundingRequest",
  "informationLetter",
  "consentForm",
  "lifeStory",
  "redirectionLetter",
  "preparation",
  "networkMap",
  "invitation",
  "meetingPageBefore",
  "meetingWithoutYou",
  "attendanceList",
  "meetingPageAfter",
  "attendanceCertificate",
  "feeStatement",
  "plan",
  "safetyPlan",
  "feedbackRegister",
  "chronology",
  "evaluation",
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What a dossier has one of each paper for; `coming` is the concertation that is awaited. */
const paperScopes = {
  synthesisNote: "concertation",
  fundingRequest: "caseFile",
  informationLetter: "caseFile",
  consentForm: "caseFile",
  lifeStory: "caseFile",
  redirectionLetter: "caseFile",
  preparation: "caseFile",
  networkMap: "caseFile",
  invitation: "coming",
  meetingPageBefore: "coming",
  meetingWithoutYou: "coming",
  attendanceList: "comingAndConcertation",
  meetingPageAfter: "concertation",
  attendanceCertificate: "attendance",
  feeStatement: "concertationAndPaid",
  plan: "cycleWithObjectives",
  safetyPlan: "cycleWithSafetyPlan",
  feedbackRegister: "caseFile",
  chronology: "caseFile",
  evaluation: "cycleWithEvaluation",
} as const satisfies Record<PaperKind, PaperScope>;

/** The step that yields each paper, and shows it (domain 3: the documents of a step). */
export const paperSteps: Readonly<Record<PaperKind, StepId>> = {
  synthesisNote: "concertation",
  fundingRequest: "concertation",
  informationLetter: "clarification",
  consentForm: "clarification",
  lifeStory: "clarification",
  redirectionLetter: "request",
  preparation: "clarification",
  networkMap: "clarification",
  invitation: "concertation",
  meetingPageBefore: "concertation",
  meetingWithoutYou: "concertation",
  attendanceList: "concertation",
  meetingPageAfter: "concertation",
  attendanceCertificate: "concertation",
  feeStatement: "concertation",
  plan: "plan",
  safetyPlan: "plan",
  feedbackRegister: "followUp",
  chronology: "followUp",
  evaluation: "evaluation",
};

type PaperScope =
  | "caseFile"
  | "coming"
  | "concertation"
  | "comingAndConcertation"
  | "attendance"
  | "concertationAndPaid"
  | "cycleWithObjectives"
  | "cycleWithSafetyPlan"
  | "cycleWithEvaluation";

/** The languages of papers, whatever that of the screen; all but the first are for some papers only (domain 5). */
export const paperLanguages = ["fr", "nl", "en"] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

const translatedKinds: ReadonlySet<PaperKind> = new Set<PaperKind>([
  "synthesisNote",
  "plan",
  "safetyPlan",
  "informationLetter",
  "consentForm",
  "invitation",
  "meetingPageBefore",
  "meetingPageAfter",
]);

/** The languages a paper can be made in, French first. */
export const languagesOf = (kind: PaperKind): ReadonlyArray<PaperLanguage> =>
  translatedKinds.has(kind) ? paperLanguages : ["fr"];

const personsPages: ReadonlySet<PaperKind> = new Set<PaperKind>([
  "meetingPageBefore",
  "meetingPageAfter",
  "lifeStory",
]);

/** Whether a paper is of the version simplifiée: made for the person to keep, and to give to whom they want (domain 5). */
export const isPersonsPage = (kind: PaperKind): boolean => personsPages.has(kind);

const editableKinds: ReadonlySet<PaperKind> = new Set<PaperKind>(["synthesisNote", "plan"]);

/** Whether a paper is also given as a file that a word processor can edit: the note and the plan are. */
export const isEditable = (kind: PaperKind): boolean => editableKinds.has(kind);

/** One paper of a dossier, whatever its versions and languages; null where there is only one of it. */
export const PaperSubject = z.strictObject({
  kind: z.enum(paperKinds),
  /** The concertation it tells of, or invites to: the number that one has or will have. */
  concertation: z.int().min(1).nullable(),
  cycle: z.int().min(1).nullable(),
  /** The member of the network it is about. */
  memberId: ItemId.nullable(),
});
export type PaperSubject = z.infer<typeof PaperSubject>;

/** A paper there is one of in a dossier, or the latest of its kind. */
export const aboutTheLatest = (kind: PaperKind): PaperSubject => ({
  kind,
  concertation: null,
  cycle: null,
  memberId: null,
});

export const isSamePaper = (one: PaperSubject, other: PaperSubject): boolean =>
  one.kind === other.kind &&
  one.concertation === other.concertation &&
  one.cycle === other.cycle &&
  one.memberId === other.memberId;

/** Wider than the table: not every scope need be taken. */
export const scopeOf = (kind: PaperKind): PaperScope => paperScopes[kind];
