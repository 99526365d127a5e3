export { ChronologySection } from "./ChronologySection.tsx";
