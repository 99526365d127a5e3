export { PlainWordsPanel } from "./PlainWordsPanel.tsx";
