export { CaseFilesPage } from "./CaseFilesPage.tsx";
export { DossierHeader } from "./DossierHeader.tsx";
export { StepGuide } from "./StepGuide.tsx";
