export { ConcertationSection } from "./ConcertationSection.tsx";
