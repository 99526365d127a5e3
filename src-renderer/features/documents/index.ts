export { DocumentsSection } from "./DocumentsSection.tsx";
export { StepPapers } from "./StepPapers.tsx";
export { useDocumentEngine } from "./use-document-engine.ts";
