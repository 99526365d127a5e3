export { DemonstrationButton } from "./DemonstrationButton.tsx";
export { ExportButton } from "./ExportButton.tsx";
export { ImportButton } from "./ImportButton.tsx";
