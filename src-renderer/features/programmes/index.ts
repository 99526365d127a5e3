export { EditProgrammePage } from "./EditProgrammePage.tsx";
export { ProgrammePage } from "./ProgrammePage.tsx";
export { ProgrammesPage } from "./ProgrammesPage.tsx";
export { VersionNotice } from "./VersionNotice.tsx";
