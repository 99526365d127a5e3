export { ConsentOverridePanel } from "./ConsentOverridePanel.tsx";
export { ConsentsPanel } from "./ConsentsPanel.tsx";
export { RepresentativesPanel } from "./RepresentativesPanel.tsx";
