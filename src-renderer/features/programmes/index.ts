export { EditProgrammePage } from "./EditProgrammePage.tsx";
export { ProgrammePage } from "./ProgrammePage.tsx";
export { ProgrammesPage } from "./ProgrammesPage.tsx";
export { VersionNotice } from "./VersionNotice.tsx";
export { useProgrammeRefusalWords, useTakeInProgramme } from "./use-take-in-programme.ts";
