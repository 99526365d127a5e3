export { ClarificationForm } from "./ClarificationForm.tsx";
export { ProtectionPanel } from "./ProtectionPanel.tsx";
