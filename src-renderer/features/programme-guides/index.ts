export { ProgrammeGuide, ProgrammeGuideButton } from "./ProgrammeGuide.tsx";
