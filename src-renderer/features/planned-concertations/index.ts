export { PlannedConcertationPanel } from "./PlannedConcertationPanel.tsx";
