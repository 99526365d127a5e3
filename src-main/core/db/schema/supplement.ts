import { check, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { cycleOutcomes } from "#domain/cycle.ts";
import { fundingOutcomes } from "#domain/funding-decision.ts";
import { participationManners } from "#domain/participation.ts";
import type { KeptMap } from "#domain/kept-map.ts";
import { letterIds } from "#domain/letter.ts";
import type { Meeting } from "#domain/meeting.ts";
import { documentKinds, paperLanguages } from "#domain/paper-kind.ts";
import type { PlainText } from "#domain/plain-words.ts";
import type { PlanAnswer } from "#domain/plan-agreement.ts";
import type { Plan } from "#domain/plan.ts";
import type { Slot } from "#domain/slot.ts";
import { flag, inCaseFile, isOneOf, jsonOf, localDate, position, textList } from "./_columns.ts";

// One table per part of `domain/supplement.ts`; set-aside checks stand in check-waiver.ts, the programme's version in
// the file's own row.

export const consentScopeTable = sqliteTable(
  "consent_scope",
  {
    caseFileId: inCaseFile(),
    position: position(),
    consentId: text().notNull(),
    memberIds: textList().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.consentId] })],
);

export const participationTable = sqliteTable(
  "participation",
  {
    caseFileId: inCaseFile().primaryKey(),
    manner: text({ enum: participationManners }),
    wishes: text(),
    contraIndication: text(),
  },
  (t) => [check("participation_manner", isOneOf(t.manner, participationManners))],
);

export const plannedConcertationTable = sqliteTable("planned_concertation", {
  caseFileId: inCaseFile().primaryKey(),
  on: localDate().notNull(),
  start: text(),
  place: text(),
});

/** Append-only, by trigger: a frozen plan is never rewritten, and goes with its dossier. */
export const planVersionTable = sqliteTable(
  "plan_version",
  {
    caseFileId: inCaseFile(),
    position: position(),
    cycle: integer().notNull(),
    version: integer().notNull(),
    plan: jsonOf<Plan>().notNull(),
    on: localDate().notNull(),
    by: text().notNull(),
    reason: text(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.cycle, t.version] })],
);

export const observedVoiceTable = sqliteTable(
  "observed_voice",
  {
    caseFileId: inCaseFile(),
    position: position(),
    concertationNumber: integer().notNull(),
    by: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.concertationNumber] })],
);

export const lifeStoryTable = sqliteTable("life_story", {
  caseFileId: inCaseFile().primaryKey(),
  lines: textList().notNull(),
});

export const plainWordsTable = sqliteTable(
  "plain_words",
  {
    caseFileId: inCaseFile(),
    position: position(),
    concertationNumber: integer().notNull(),
    texts: jsonOf<ReadonlyArray<PlainText>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.concertationNumber] })],
);

export const planAgreementTable = sqliteTable(
  "plan_agreement",
  {
    caseFileId: inCaseFile(),
    position: position(),
    cycle: integer().notNull(),
    version: integer().notNull(),
    answers: jsonOf<ReadonlyArray<PlanAnswer>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.cycle, t.version] })],
);

export const leftOutObjectiveTable = sqliteTable(
  "left_out_objective",
  {
    caseFileId: inCaseFile(),
    position: position(),
    cycle: integer().notNull(),
    objectiveId: text().notNull(),
    reason: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.cycle, t.objectiveId] })],
);

export const feedbackCorrectionTable = sqliteTable(
  "feedback_correction",
  {
    caseFileId: inCaseFile(),
    position: position(),
    feedbackId: text().notNull(),
    document: text({ enum: documentKinds }).notNull(),
    number: integer(),
    on: localDate().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.feedbackId] }),
    check("feedback_correction_document", isOneOf(t.document, documentKinds)),
  ],
);

export const reopeningTable = sqliteTable(
  "reopening",
  {
    caseFileId: inCaseFile(),
    position: position(),
    cycle: integer().notNull(),
    outcome: text({ enum: cycleOutcomes }).notNull(),
    closedOn: localDate(),
    outcomeReason: text(),
    on: localDate().notNull(),
    by: text().notNull(),
    reason: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.position] }),
    check("reopening_outcome", isOneOf(t.outcome, cycleOutcomes)),
  ],
);

export const fundingDecisionTable = sqliteTable(
  "funding_decision",
  {
    caseFileId: inCaseFile().primaryKey(),
    outcome: text({ enum: fundingOutcomes }).notNull(),
    on: localDate().notNull(),
    by: text().notNull(),
    grantedCents: integer().notNull(),
    reason: text(),
  },
  (t) => [check("funding_decision_outcome", isOneOf(t.outcome, fundingOutcomes))],
);

export const receiptTable = sqliteTable(
  "receipt",
  {
    caseFileId: inCaseFile(),
    position: position(),
    id: text().notNull(),
    on: localDate().notNull(),
    label: text().notNull(),
    supplier: text(),
    amountCents: integer().notNull(),
    lineId: text(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.id] })],
);

export const feeRateChoiceTable = sqliteTable(
  "fee_rate_choice",
  {
    caseFileId: inCaseFile(),
    position: position(),
    concertationNumber: integer().notNull(),
    rateId: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.concertationNumber] })],
);

export const reminderDismissalTable = sqliteTable(
  "reminder_dismissal",
  {
    caseFileId: inCaseFile(),
    position: position(),
    key: text().notNull(),
    on: localDate().notNull(),
    by: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.key] })],
);

export const callAgainTable = sqliteTable(
  "call_again",
  {
    caseFileId: inCaseFile(),
    position: position(),
    cycle: integer().notNull(),
    actionId: text().notNull(),
    on: localDate().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.cycle, t.actionId] })],
);

export const slotTable = sqliteTable(
  "slot",
  {
    caseFileId: inCaseFile(),
    position: position(),
    id: text().notNull(),
    on: localDate().notNull(),
    start: text().notNull(),
    end: text(),
    answers: jsonOf<Slot["answers"]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.id] })],
);

export const keptMapTable = sqliteTable(
  "kept_map",
  {
    caseFileId: inCaseFile(),
    position: position(),
    cycle: integer().notNull(),
    positions: jsonOf<KeptMap["positions"]>().notNull(),
    links: jsonOf<KeptMap["links"]>(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.cycle] })],
);

export const retentionHoldTable = sqliteTable("retention_hold", {
  caseFileId: inCaseFile().primaryKey(),
  until: localDate().notNull(),
  reason: text().notNull(),
  on: localDate().notNull(),
  by: text().notNull(),
});

export const letterTextTable = sqliteTable(
  "letter_text",
  {
    caseFileId: inCaseFile(),
    position: position(),
    letter: text({ enum: letterIds }).notNull(),
    language: text({ enum: paperLanguages }).notNull(),
    subject: text().notNull(),
    body: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.letter, t.language] }),
    check("letter_text_letter", isOneOf(t.letter, letterIds)),
    check("letter_text_language", isOneOf(t.language, paperLanguages)),
  ],
);

/** The concertation that is being held; what became one stands among the concertations. */
export const meetingTable = sqliteTable("meeting", {
  caseFileId: inCaseFile().primaryKey(),
  heldOn: localDate().notNull(),
  start: text().notNull(),
  place: text(),
  agenda: textList().notNull(),
  item: integer().notNull(),
  startedAt: text().notNull(),
  itemStartedAt: text().notNull(),
  pausedAt: text(),
  personPresent: flag(),
  personAbsenceReason: text(),
  attendance: jsonOf<Meeting["attendance"]>().notNull(),
  lines: jsonOf<Meeting["lines"]>().notNull(),
  renewedTrajectory: text(),
  carrierId: text(),
  nextOn: localDate(),
  nextAt: text(),
});

export const meetingTaskTable = sqliteTable(
  "meeting_task",
  {
    caseFileId: inCaseFile(),
    position: position(),
    concertationNumber: integer().notNull(),
    what: text().notNull(),
    responsibleId: text().notNull(),
    dueOn: localDate(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.position] })],
);
