export { DocumentsSection } from "./DocumentsSection.tsx";
