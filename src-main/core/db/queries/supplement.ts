import { isDeepStrictEqual } from "node:util";
import { count, eq, sql } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import { Supplement } from "#domain/supplement.ts";
import type { WriteDb } from "../db.ts";
import {
  callAgainTable,
  caseFileTable,
  checkWaiverTable,
  consentScopeTable,
  documentDeliveryTable,
  feedbackCorrectionTable,
  feeRateChoiceTable,
  fundingDecisionTable,
  issuedDocumentTable,
  leftOutObjectiveTable,
  lifeStoryTable,
  letterTextTable,
  keptMapTable,
  meetingTable,
  meetingTaskTable,
  observedVoiceTable,
  participationTable,
  plainWordsTable,
  planAgreementTable,
  plannedConcertationTable,
  planVersionTable,
  receiptTable,
  reminderDismissalTable,
  reopeningTable,
  retentionHoldTable,
  slotTable,
} from "../schema/index.ts";
import { deleteRows, insertRow, preparedOnce, updateRows } from "../prepared.ts";
import { logChange } from "./changes.ts";

interface SupplementUpdate {
  readonly before: Supplement;
  readonly after: Supplement;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** The organiser's name. */
  readonly by: string;
}

/** Writes what a new dossier has beside its case file; nothing is logged. Must run inside a transaction. */
export const insertSupplement = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  supplement: Supplement,
): void => {
  for (const part of partNames) writers[part](tx, caseFileId, supplement);
};

/** Writes the parts that differ and logs each with what it replaced. Must run inside a transaction. */
export const updateSupplement = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  { before, after, at, by }: SupplementUpdate,
): void => {
  for (const part of partNames) {
    if (isDeepStrictEqual(before[part], after[part])) continue;
    writers[part](tx, caseFileId, after);
    logChange(tx, { caseFileId, at, by, part, before: before[part], after: after[part] });
  }
};

const partNames = Supplement.keyof().options;
type Part = (typeof partNames)[number];

type PartWriter = (tx: WriteDb, caseFileId: CaseFileId, supplement: Supplement) => void;

const writers: Readonly<Record<Part, PartWriter>> = {
  programmeVersion: (tx, caseFileId, { programmeVersion }) => {
    updateRows(tx, caseFileTable, { set: { programmeVersion }, where: { id: caseFileId } });
  },

  checkWaivers: (tx, caseFileId, { checkWaivers }) => {
    deleteRows(tx, checkWaiverTable, { caseFileId });
    checkWaivers.forEach((one, position) =>
      insertRow(tx, checkWaiverTable, { caseFileId, position, ...one }),
    );
  },

  consentScopes: (tx, caseFileId, { consentScopes }) => {
    deleteRows(tx, consentScopeTable, { caseFileId });
    consentScopes.forEach((one, position) =>
      insertRow(tx, consentScopeTable, { caseFileId, position, ...one }),
    );
  },

  reopenings: (tx, caseFileId, { reopenings }) => {
    deleteRows(tx, reopeningTable, { caseFileId });
    reopenings.forEach((one, position) =>
      insertRow(tx, reopeningTable, { caseFileId, position, ...one }),
    );
  },

  receipts: (tx, caseFileId, { receipts }) => {
    deleteRows(tx, receiptTable, { caseFileId });
    receipts.forEach((one, position) =>
      insertRow(tx, receiptTable, { caseFileId, position, ...one }),
    );
  },

  feeRateChoices: (tx, caseFileId, { feeRateChoices }) => {
    deleteRows(tx, feeRateChoiceTable, { caseFileId });
    feeRateChoices.forEach((one, position) =>
      insertRow(tx, feeRateChoiceTable, { caseFileId, position, ...one }),
    );
  },

  reminderDismissals: (tx, caseFileId, { reminderDismissals }) => {
    deleteRows(tx, reminderDismissalTable, { caseFileId });
    reminderDismissals.forEach((one, position) =>
      insertRow(tx, reminderDismissalTable, { caseFileId, position, ...one }),
    );
  },

  callAgains: (tx, caseFileId, { callAgains }) => {
    deleteRows(tx, callAgainTable, { caseFileId });
    callAgains.forEach((one, position) =>
      insertRow(tx, callAgainTable, { caseFileId, position, ...one }),
    );
  },

  clarificationSource: (tx, caseFileId, { clarificationSource }) => {
    updateRows(tx, caseFileTable, { set: { clarificationSource }, where: { id: caseFileId } });
  },

  observedVoices: (tx, caseFileId, { observedVoices }) => {
    deleteRows(tx, observedVoiceTable, { caseFileId });
    observedVoices.forEach((one, position) =>
      insertRow(tx, observedVoiceTable, { caseFileId, position, ...one }),
    );
  },

  lifeStory: (tx, caseFileId, { lifeStory }) => {
    deleteRows(tx, lifeStoryTable, { caseFileId });
    if (lifeStory) insertRow(tx, lifeStoryTable, { caseFileId, ...lifeStory });
  },

  plainWords: (tx, caseFileId, { plainWords }) => {
    deleteRows(tx, plainWordsTable, { caseFileId });
    plainWords.forEach((one, position) =>
      insertRow(tx, plainWordsTable, { caseFileId, position, ...one }),
    );
  },

  planAgreements: (tx, caseFileId, { planAgreements }) => {
    deleteRows(tx, planAgreementTable, { caseFileId });
    planAgreements.forEach((one, position) =>
      insertRow(tx, planAgreementTable, { caseFileId, position, ...one }),
    );
  },

  leftOutObjectives: (tx, caseFileId, { leftOutObjectives }) => {
    deleteRows(tx, leftOutObjectiveTable, { caseFileId });
    leftOutObjectives.forEach((one, position) =>
      insertRow(tx, leftOutObjectiveTable, { caseFileId, position, ...one }),
    );
  },

  feedbackCorrections: (tx, caseFileId, { feedbackCorrections }) => {
    deleteRows(tx, feedbackCorrectionTable, { caseFileId });
    feedbackCorrections.forEach((one, position) =>
      insertRow(tx, feedbackCorrectionTable, { caseFileId, position, ...one }),
    );
  },

  slots: (tx, caseFileId, { slots }) => {
    deleteRows(tx, slotTable, { caseFileId });
    slots.forEach((slot, position) => insertRow(tx, slotTable, { caseFileId, position, ...slot }));
  },

  retentionHold: (tx, caseFileId, { retentionHold }) => {
    deleteRows(tx, retentionHoldTable, { caseFileId });
    if (retentionHold) insertRow(tx, retentionHoldTable, { caseFileId, ...retentionHold });
  },

  participation: (tx, caseFileId, { participation }) => {
    deleteRows(tx, participationTable, { caseFileId });
    if (participation) insertRow(tx, participationTable, { caseFileId, ...participation });
  },

  plannedConcertation: (tx, caseFileId, { plannedConcertation }) => {
    deleteRows(tx, plannedConcertationTable, { caseFileId });
    if (plannedConcertation)
      insertRow(tx, plannedConcertationTable, { caseFileId, ...plannedConcertation });
  },

  fundingDecision: (tx, caseFileId, { fundingDecision }) => {
    deleteRows(tx, fundingDecisionTable, { caseFileId });
    if (fundingDecision) insertRow(tx, fundingDecisionTable, { caseFileId, ...fundingDecision });
  },

  // Append-only: only those that are not there yet.
  issuedDocuments: (tx, caseFileId, { issuedDocuments }) => {
    const stored = countIssuedDocuments(tx).get({ caseFileId })?.count ?? 0;
    issuedDocuments
      .slice(stored)
      .forEach((one, at) =>
        insertRow(tx, issuedDocumentTable, { caseFileId, position: stored + at, ...one }),
      );
  },

  deliveries: (tx, caseFileId, { deliveries }) => {
    deleteRows(tx, documentDeliveryTable, { caseFileId });
    deliveries.forEach((one, position) =>
      insertRow(tx, documentDeliveryTable, { caseFileId, position, ...one }),
    );
  },

  letterTexts: (tx, caseFileId, { letterTexts }) => {
    deleteRows(tx, letterTextTable, { caseFileId });
    letterTexts.forEach((one, position) =>
      insertRow(tx, letterTextTable, { caseFileId, position, ...one }),
    );
  },

  networkMaps: (tx, caseFileId, { networkMaps }) => {
    deleteRows(tx, keptMapTable, { caseFileId });
    networkMaps.forEach((one, position) =>
      insertRow(tx, keptMapTable, { caseFileId, position, ...one }),
    );
  },

  meeting: (tx, caseFileId, { meeting }) => {
    deleteRows(tx, meetingTable, { caseFileId });
    if (meeting) insertRow(tx, meetingTable, { caseFileId, ...meeting });
  },

  meetingTasks: (tx, caseFileId, { meetingTasks }) => {
    deleteRows(tx, meetingTaskTable, { caseFileId });
    meetingTasks.forEach((one, position) =>
      insertRow(tx, meetingTaskTable, { caseFileId, position, ...one }),
    );
  },

  // Append-only too.
  planVersions: (tx, caseFileId, { planVersions }) => {
    const stored = countPlanVersions(tx).get({ caseFileId })?.count ?? 0;
    planVersions
      .slice(stored)
      .forEach((one, at) =>
        insertRow(tx, planVersionTable, { caseFileId, position: stored + at, ...one }),
      );
  },
};

const countPlanVersions = preparedOnce((db) =>
  db
    .select({ count: count() })
    .from(planVersionTable)
    .where(eq(planVersionTable.caseFileId, sql.placeholder("caseFileId")))
    .prepare(),
);

const countIssuedDocuments = preparedOnce((db) =>
  db
    .select({ count: count() })
    .from(issuedDocumentTable)
    .where(eq(issuedDocumentTable.caseFileId, sql.placeholder("caseFileId")))
    .prepare(),
);
