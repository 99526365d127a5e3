export { DemonstrationButton } from "./DemonstrationButton.tsx";
export { ExportButton } from "./ExportButton.tsx";
export { FileDrop } from "./FileDrop.tsx";
export { ImportButton } from "./ImportButton.tsx";
export { OpenedFileDialog } from "./OpenedFileDialog.tsx";
