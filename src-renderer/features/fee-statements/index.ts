export { FeeStatementsPanel } from "./FeeStatementsPanel.tsx";
