export { describeDueDay } from "./describe-reminder.ts";
export { DossierReminders } from "./DossierReminders.tsx";
export { UpcomingReminders } from "./UpcomingReminders.tsx";
export { RemindersPanel } from "./RemindersPanel.tsx";
