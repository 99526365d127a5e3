export { AppearanceChoices } from "./AppearanceChoices.tsx";
export { useChoosePreferences } from "./use-choose-preferences.ts";
export { AppearancePanel } from "./AppearancePanel.tsx";
