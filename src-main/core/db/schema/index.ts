export { accessTable } from "./access.ts";
export { openActionTable } from "./action-board.ts";
export { caseFileTable } from "./case-file.ts";
export { changeTable } from "./change.ts";
export { checkWaiverTable } from "./check-waiver.ts";
export { clarificationTable } from "./clarification.ts";
export { contactLinkTable, contactsToldApartTable, contactTable } from "./contact.ts";
export { attendanceTable, concertationTable, decisionTable } from "./concertation.ts";
export { consentOverrideTable, consentTable } from "./consent.ts";
export { cycleTable, followUpTable, objectiveTable, planActionTable } from "./cycle.ts";
export { draftTable } from "./draft.ts";
export { erasureTable } from "./erasure.ts";
export { feedbackTable } from "./feedback.ts";
export { fundingLineTable, fundingRequestTable } from "./funding-request.ts";
export {
  documentDeliveryTable,
  issuedContentTable,
  issuedDocumentTable,
} from "./issued-document.ts";
export { letterheadTable } from "./letterhead.ts";
export { networkMemberTable } from "./network-member.ts";
export { operationTable } from "./operation.ts";
export { organiserProfileTable } from "./organiser-profile.ts";
export { organiserSignatureTable } from "./organiser-signature.ts";
export { personTable } from "./person.ts";
export { preparationTable } from "./preparation.ts";
export {
  discernmentTable,
  legalProtectionTable,
  representativeTable,
  trustedPersonTable,
} from "./representation.ts";
export { programmeTable } from "./programme.ts";
export { reminderTable } from "./reminder.ts";
export { criterionTable, requestTable } from "./request.ts";
export {
  callAgainTable,
  consentScopeTable,
  feedbackCorrectionTable,
  feeRateChoiceTable,
  fundingDecisionTable,
  leftOutObjectiveTable,
  lifeStoryTable,
  letterTextTable,
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
  keptMapTable,
} from "./supplement.ts";
export { vaultSettingsTable } from "./vault-settings.ts";
