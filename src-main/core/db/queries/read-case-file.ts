import { eq, sql } from "drizzle-orm";
import { CaseFile, type CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { FormId } from "#domain/draft.ts";
import { Supplement } from "#domain/supplement.ts";
import * as z from "zod";
import type { ReadDb } from "../db.ts";
import { preparedOnce } from "../prepared.ts";
import {
  attendanceTable,
  callAgainTable,
  caseFileTable,
  checkWaiverTable,
  clarificationTable,
  concertationTable,
  consentOverrideTable,
  consentScopeTable,
  consentTable,
  criterionTable,
  cycleTable,
  decisionTable,
  discernmentTable,
  documentDeliveryTable,
  draftTable,
  feedbackCorrectionTable,
  feedbackTable,
  feeRateChoiceTable,
  followUpTable,
  fundingDecisionTable,
  fundingLineTable,
  fundingRequestTable,
  issuedDocumentTable,
  legalProtectionTable,
  leftOutObjectiveTable,
  lifeStoryTable,
  letterTextTable,
  keptMapTable,
  meetingTable,
  meetingTaskTable,
  networkMemberTable,
  objectiveTable,
  observedVoiceTable,
  participationTable,
  plainWordsTable,
  personTable,
  planActionTable,
  planAgreementTable,
  plannedConcertationTable,
  planVersionTable,
  preparationTable,
  receiptTable,
  reminderDismissalTable,
  reopeningTable,
  representativeTable,
  requestTable,
  retentionHoldTable,
  slotTable,
  trustedPersonTable,
} from "../schema/index.ts";
import { type JsonRow, type JsonRows, jsonRowsBy, jsonRowsOf } from "./json-rows.ts";

export const findCaseFileId = (db: ReadDb, number: string): CaseFileId | undefined =>
  idByNumber(db).get({ number })?.id;

/** Everything that one dossier has in the database. */
export interface StoredDossier {
  readonly caseFile: CaseFile;
  readonly supplement: Supplement;
  readonly drafts: CaseFileView["drafts"];
}

/** A whole dossier as it was written, key for key. Throws when the database holds something else: a bug or damage. */
export const readStoredDossier = (db: ReadDb, id: CaseFileId): StoredDossier | undefined => {
  const rows = readDossierRows(db, id);
  return (
    rows && {
      caseFile: CaseFile.parse(rows.caseFile),
      supplement: Supplement.parse(rows.supplement),
      drafts: Drafts.parse(rows.drafts),
    }
  );
};

/** The same by one query, not looked at yet: asking each of its tables in turn costs several times as much. */
export const readDossierRows = (db: ReadDb, id: CaseFileId) => {
  const head = wholeDossier(db).get({ id });
  if (!head) return undefined;
  const { parts } = head;

  return {
    caseFile: {
      number: head.number,
      ...(head.fictional === null ? {} : { fictional: head.fictional }),
      programme: { id: head.programmeId, settings: head.programmeSettings },
      organiser: head.organiser,
      person: single(parts.person),
      representatives: parts.representatives,
      legalProtection: single(parts.legalProtection),
      trustedPerson: single(parts.trustedPerson),
      discernment: single(parts.discernment),
      request: { ...single(parts.request), criteria: parts.criteria },
      consents: parts.consents,
      consentOverride: single(parts.consentOverride),
      clarification: single(parts.clarification),
      preparation: single(parts.preparation),
      network: parts.network,
      concertations: concertationsOf(parts),
      cycles: cyclesOf(parts),
      feedback: parts.feedback,
      fundingRequest: fundingRequestOf(parts),
    },
    supplement: {
      programmeVersion: head.programmeVersion,
      checkWaivers: parts.checkWaivers,
      consentScopes: parts.consentScopes,
      clarificationSource: head.clarificationSource,
      participation: single(parts.participation),
      plannedConcertation: single(parts.plannedConcertation),
      planVersions: parts.planVersions,
      observedVoices: parts.observedVoices,
      planAgreements: parts.planAgreements,
      leftOutObjectives: parts.leftOutObjectives,
      feedbackCorrections: parts.feedbackCorrections,
      reopenings: parts.reopenings,
      fundingDecision: single(parts.fundingDecision),
      receipts: parts.receipts,
      feeRateChoices: parts.feeRateChoices,
      reminderDismissals: parts.reminderDismissals,
      callAgains: parts.callAgains,
      retentionHold: single(parts.retentionHold),
      slots: parts.slots,
      issuedDocuments: parts.issuedDocuments,
      deliveries: parts.deliveries,
      lifeStory: single(parts.lifeStory),
      plainWords: parts.plainWords,
      letterTexts: parts.letterTexts,
      networkMaps: parts.networkMaps,
      meeting: single(parts.meeting),
      meetingTasks: parts.meetingTasks,
    },
    drafts: parts.drafts,
  };
};

export const readCaseFile = (db: ReadDb, id: CaseFileId): CaseFile | undefined =>
  readStoredDossier(db, id)?.caseFile;

const Drafts = z.array(z.strictObject({ form: FormId, savedAt: z.string() }));

const idByNumber = preparedOnce((db) =>
  db
    .select({ id: caseFileTable.id })
    .from(caseFileTable)
    .where(eq(caseFileTable.number, sql.placeholder("number")))
    .prepare(),
);

const partsOfDossier = {
  person: jsonRowsOf(personTable),
  representatives: jsonRowsOf(representativeTable),
  legalProtection: jsonRowsOf(legalProtectionTable),
  trustedPerson: jsonRowsOf(trustedPersonTable),
  discernment: jsonRowsOf(discernmentTable),
  request: jsonRowsOf(requestTable),
  criteria: jsonRowsOf(criterionTable),
  consents: jsonRowsOf(consentTable),
  consentOverride: jsonRowsOf(consentOverrideTable),
  clarification: jsonRowsOf(clarificationTable),
  preparation: jsonRowsOf(preparationTable),
  network: jsonRowsOf(networkMemberTable),
  concertations: jsonRowsOf(concertationTable),
  attendance: jsonRowsBy(attendanceTable, "concertationNumber"),
  decisions: jsonRowsBy(decisionTable, "concertationNumber"),
  cycles: jsonRowsOf(cycleTable),
  objectives: jsonRowsBy(objectiveTable, "cycleNumber"),
  actions: jsonRowsBy(planActionTable, "cycleNumber"),
  followUps: jsonRowsBy(followUpTable, "cycleNumber"),
  feedback: jsonRowsOf(feedbackTable),
  fundingRequest: jsonRowsOf(fundingRequestTable),
  fundingLines: jsonRowsOf(fundingLineTable),
  checkWaivers: jsonRowsOf(checkWaiverTable),
  consentScopes: jsonRowsOf(consentScopeTable),
  participation: jsonRowsOf(participationTable),
  plannedConcertation: jsonRowsOf(plannedConcertationTable),
  planVersions: jsonRowsOf(planVersionTable),
  observedVoices: jsonRowsOf(observedVoiceTable),
  planAgreements: jsonRowsOf(planAgreementTable),
  leftOutObjectives: jsonRowsOf(leftOutObjectiveTable),
  feedbackCorrections: jsonRowsOf(feedbackCorrectionTable),
  reopenings: jsonRowsOf(reopeningTable),
  fundingDecision: jsonRowsOf(fundingDecisionTable),
  receipts: jsonRowsOf(receiptTable),
  issuedDocuments: jsonRowsOf(issuedDocumentTable),
  deliveries: jsonRowsOf(documentDeliveryTable),
  lifeStory: jsonRowsOf(lifeStoryTable),
  plainWords: jsonRowsOf(plainWordsTable),
  letterTexts: jsonRowsOf(letterTextTable),
  networkMaps: jsonRowsOf(keptMapTable),
  meeting: jsonRowsOf(meetingTable),
  meetingTasks: jsonRowsOf(meetingTaskTable),
  feeRateChoices: jsonRowsOf(feeRateChoiceTable),
  reminderDismissals: jsonRowsOf(reminderDismissalTable),
  callAgains: jsonRowsOf(callAgainTable),
  retentionHold: jsonRowsOf(retentionHoldTable),
  slots: jsonRowsOf(slotTable),
  drafts: jsonRowsOf(draftTable, ["form", "savedAt"]),
};
type Parts = {
  readonly [Part in keyof typeof partsOfDossier]: (typeof partsOfDossier)[Part]["_"]["type"];
};

const wholeDossier = preparedOnce((db) =>
  db
    .select({
      number: caseFileTable.number,
      fictional: caseFileTable.fictional,
      programmeId: caseFileTable.programmeId,
      programmeVersion: caseFileTable.programmeVersion,
      clarificationSource: caseFileTable.clarificationSource,
      programmeSettings: caseFileTable.programmeSettings,
      organiser: caseFileTable.organiser,
      parts: partsOfDossier,
    })
    .from(caseFileTable)
    .where(eq(caseFileTable.id, sql.placeholder("id")))
    .prepare(),
);

const single = (rows: JsonRows): JsonRow | null => rows[0] ?? null;

const concertationsOf = ({ concertations, attendance, decisions }: Parts): JsonRows =>
  concertations.map((concertation) => ({
    ...concertation,
    attendance: attendance.get(concertation["number"]) ?? [],
    decisions: decisions.get(concertation["number"]) ?? [],
  }));

const cyclesOf = ({ cycles, objectives, actions, followUps }: Parts): JsonRows =>
  cycles.map(({ number, planValidatedOn, safetyPlan, ...cycle }) => ({
    ...cycle,
    number,
    plan: {
      validatedOn: planValidatedOn,
      objectives: objectives.get(number) ?? [],
      actions: actions.get(number) ?? [],
      ...(safetyPlan === undefined ? {} : { safetyPlan }),
    },
    followUps: followUps.get(number) ?? [],
  }));

const fundingRequestOf = ({ fundingRequest: [request], fundingLines }: Parts): JsonRow | null =>
  request ? { ...request, lines: fundingLines } : null;
