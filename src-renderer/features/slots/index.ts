export { SlotsPanel } from "./SlotsPanel.tsx";
