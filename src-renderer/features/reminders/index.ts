export { DossierReminders } from "./DossierReminders.tsx";
export { RemindersPanel } from "./RemindersPanel.tsx";
