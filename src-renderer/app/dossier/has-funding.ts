import type { CaseFileView } from "#domain/case-file-view.ts";

/** Whether money is asked for in a dossier: its programme gives some, or somebody wrote down that it was asked for. */
export const hasFunding = ({ programme, caseFile, supplement }: CaseFileView): boolean =>
  programme.funding !== null ||
  caseFile.fundingRequest !== null ||
  supplement.fundingDecision !== null ||
  supplement.receipts.length > 0;
