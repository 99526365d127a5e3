export { ProtectionsPanel } from "./ProtectionsPanel.tsx";
