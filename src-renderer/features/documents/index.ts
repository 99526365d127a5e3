export { DocumentsSection } from "./DocumentsSection.tsx";
export { LivePaper } from "./LivePaper.tsx";
export { paperAddress, papersOf } from "./paper-address.ts";
export { paperName } from "./paper-words.ts";
export { StepPapers } from "./StepPapers.tsx";
export { useDocumentEngine } from "./use-document-engine.ts";
