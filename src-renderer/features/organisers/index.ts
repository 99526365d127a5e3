export { OrganiserForm } from "./OrganiserForm.tsx";
export { OrganiserPage } from "./OrganiserPage.tsx";
export { OrganiserReminder } from "./OrganiserReminder.tsx";
export { useOrganiser } from "./use-organiser.ts";
