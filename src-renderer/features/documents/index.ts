export { DocumentsSection } from "./DocumentsSection.tsx";
export { useDocumentEngine } from "./use-document-engine.ts";
