export { AppearancePanel } from "./AppearancePanel.tsx";
export { LanguageChoice } from "./LanguageChoice.tsx";
