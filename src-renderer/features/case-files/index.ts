export { Caseload } from "./Caseload.tsx";
export { DossierHeader } from "./DossierHeader.tsx";
export { StepGuide } from "./StepGuide.tsx";
