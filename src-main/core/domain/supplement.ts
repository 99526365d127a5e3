import * as z from "zod";
import { CallAgain } from "./call-again.ts";
import { LeftOutObjective } from "./carry-over.ts";
import { CheckWaiver } from "./check-waiver.ts";
import { ClarificationSource } from "./clarification.ts";
import { ConsentScope } from "./consent.ts";
import { Delivery } from "./delivery.ts";
import { FeeRateChoice } from "./fee-statement.ts";
import { FeedbackCorrection } from "./feedback-correction.ts";
import { FundingDecision, Receipt } from "./funding-decision.ts";
import { IssuedDocument } from "./issued-document.ts";
import { LifeStory } from "./life-story.ts";
import { KeptMap } from "./kept-map.ts";
import { Meeting } from "./meeting.ts";
import { MeetingTask } from "./meeting-task.ts";
import { LetterText } from "./letter-text.ts";
import { ObservedVoice } from "./observed-voice.ts";
import { Participation } from "./participation.ts";
import { PlainWords } from "./plain-words.ts";
import { PlanAgreement } from "./plan-agreement.ts";
import { PlanVersion } from "./plan-version.ts";
import { PlannedConcertation } from "./planned-concertation.ts";
import { ReminderDismissal } from "./reminder.ts";
import { Reopening } from "./reopening.ts";
import { Slot } from "./slot.ts";
import { RetentionHold } from "./retention-hold.ts";

/**
 * What a dossier holds beside what version 1 of the exchange format can say. It is kept, logged and handed over like
 * the rest; an export in version 1 leaves it out.
 */
export const Supplement = z.strictObject({
  /** The version of its programme that the file follows: the one it started under, until somebody switches it. */
  programmeVersion: z.int().min(1),
  checkWaivers: z.array(CheckWaiver),
  consentScopes: z.array(ConsentScope),
  /** Where the clarification comes from; without a word about it, from the interview that version 1 means. */
  clarificationSource: ClarificationSource,
  participation: Participation.nullable(),
  plannedConcertation: PlannedConcertation.nullable(),
  observedVoices: z.array(ObservedVoice),
  planVersions: z.array(PlanVersion),
  planAgreements: z.array(PlanAgreement),
  leftOutObjectives: z.array(LeftOutObjective),
  feedbackCorrections: z.array(FeedbackCorrection),
  reopenings: z.array(Reopening),
  fundingDecision: FundingDecision.nullable(),
  receipts: z.array(Receipt),
  feeRateChoices: z.array(FeeRateChoice),
  reminderDismissals: z.array(ReminderDismissal),
  /** When who carries an action is called about it again. */
  callAgains: z.array(CallAgain),
  retentionHold: RetentionHold.nullable(),
  slots: z.array(Slot),
  issuedDocuments: z.array(IssuedDocument),
  deliveries: z.array(Delivery),
  /** As it was chosen with the person; null while what the dossier proposes stands. */
  lifeStory: LifeStory.nullable(),
  plainWords: z.array(PlainWords),
  /** Letters whose text was edited for this dossier; each once per language. */
  letterTexts: z.array(LetterText),
  /** Of the map of each passage, what cannot be computed. */
  networkMaps: z.array(KeptMap),
  /** The concertation that is being held, until it is marked as held. */
  meeting: Meeting.nullable(),
  meetingTasks: z.array(MeetingTask),
});
export type Supplement = z.infer<typeof Supplement>;

/** A dossier that was just opened, or that came in a file of version 1. */
export const emptySupplement = (programmeVersion: number): Supplement => ({
  programmeVersion,
  checkWaivers: [],
  consentScopes: [],
  clarificationSource: "interview",
  participation: null,
  plannedConcertation: null,
  observedVoices: [],
  planVersions: [],
  planAgreements: [],
  leftOutObjectives: [],
  feedbackCorrections: [],
  reopenings: [],
  fundingDecision: null,
  receipts: [],
  feeRateChoices: [],
  reminderDismissals: [],
  callAgains: [],
  retentionHold: null,
  slots: [],
  issuedDocuments: [],
  deliveries: [],
  lifeStory: null,
  plainWords: [],
  letterTexts: [],
  networkMaps: [],
  meeting: null,
  meetingTasks: [],
});
