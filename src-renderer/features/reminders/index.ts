export { describeDueDay } from "./describe-reminder.ts";
export { DossierReminders } from "./DossierReminders.tsx";
export { RemindersPanel } from "./RemindersPanel.tsx";
