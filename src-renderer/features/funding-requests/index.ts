export { FundingLinesTable } from "./FundingLinesTable.tsx";
export { FundingRequestPanel } from "./FundingRequestPanel.tsx";
