export { FundingDecisionPanel } from "./FundingDecisionPanel.tsx";
