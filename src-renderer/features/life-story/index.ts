export { LifeStoryPanel } from "./LifeStoryPanel.tsx";
