export { DocumentsSection } from "./DocumentsSection.tsx";
export { LivePaper } from "./LivePaper.tsx";
export { StepPapers } from "./StepPapers.tsx";
export { useDocumentEngine } from "./use-document-engine.ts";
